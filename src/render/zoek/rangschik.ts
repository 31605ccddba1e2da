import { STOPWOORDEN } from './stopwoorden.ts';
import type { Zoekvraag } from './vraag.ts';
import { bestIn, type Gelijkenissen, type Naam, type Zoekpagina, type Zoekwijzer } from './wijzer.ts';
import type { Woordvorm } from './woordvorm.ts';

/** A page that was found. */
export interface Treffer {
  readonly pagina: Zoekpagina;
  readonly punten: number;
  /** Whether its name says all that was asked for, so that nothing in a text can come before it. */
  readonly zeker: boolean;
  /** Which part of the question it answers: 1 is all of it. */
  readonly dekking: number;
}

/** What was found in the texts: how well each page fits, from 0 to 1, by what the index calls it. */
export type Teksttreffers = ReadonlyMap<string, number>;

/*
 * How much it tells that a word stands in the name of a page, in another of its names, in what its kind is asked for
 * by, in its description, or in its text. It is the same for every kind of page.
 */
const IN_ANDERE_NAAM = 0.5;
const IN_SOORT = 0.5;
const IN_OMSCHRIJVING = 0.4;
const IN_TEKST = 0.3;
/** Of a name, how much counts that it says nothing else than what was asked for. */
const KORT_EN_GOED = 0.6;
/** What another way to ask is worth against the question itself. */
const ANDERS = 0.9;
/** What a small word is worth against the others, and one that asks for a kind of page ("hoeveel", "wie"). */
const KLEIN = 0.15;
const VRAAGWOORD = 0.5;
/** How much it counts that many pages point to one. */
const AANWIJZING = 0.06;
/** What it counts that a name has all words together, in this order. */
const SAMEN = 1.1;
/** From here on a word of a name is taken for the one that was asked for. */
const GENOEG = 0.7;
/** From here on a word is taken for found on a page. */
const GEVONDEN = 0.15;

/**
 * The pages that answer a question, the best first. All words must be found, in names, descriptions or texts; when no
 * page has them all, those with most of what was asked for.
 */
export function rangschik(
  vraag: Zoekvraag,
  wijzer: Zoekwijzer,
  mag: (pagina: Zoekpagina) => boolean,
  teksten: Teksttreffers = new Map(),
): Treffer[] {
  const vragen = [
    { woorden: vraag.woorden, waarde: 1 },
    ...vraag.anders.map((woorden) => ({ woorden, waarde: ANDERS })),
  ].map(({ woorden, waarde }) => ({ waarde, woorden: weeg(woorden, wijzer) }));
  const alles = wijzer.paginas.filter(mag).flatMap((pagina) => {
    const uitkomsten = vragen.map(({ woorden, waarde }) => {
      const uitkomst = beoordeel(woorden, pagina, teksten.get(pagina.id));
      return { ...uitkomst, punten: uitkomst.punten * waarde };
    });
    const beste = uitkomsten.reduce((a, b) => (volgorde(b, a) < 0 ? b : a));
    return beste.punten === 0
      ? []
      : [{ pagina, ...beste, punten: beste.punten * (1 + AANWIJZING * pagina.gewicht) }];
  });
  const heel = alles.filter(({ dekking }) => dekking === 1);
  const deels = alles.filter(({ dekking }) => dekking >= 0.5);
  return (heel.length > 0 ? heel : deels).toSorted(volgorde);
}

interface Uitkomst {
  readonly punten: number;
  readonly zeker: boolean;
  /** Which part of the question was found, by weight. */
  readonly dekking: number;
}

const volgorde = (a: Uitkomst, b: Uitkomst): number =>
  Math.floor(b.dekking) - Math.floor(a.dekking) || Number(b.zeker) - Number(a.zeker) || b.punten - a.punten;

interface Gewogen extends Woordvorm {
  readonly gewicht: number;
  readonly klein: boolean;
  readonly lijktOp: Gelijkenissen;
}

/** A word that few pages have says more than one that many have. */
function weeg(woorden: readonly Woordvorm[], wijzer: Zoekwijzer): Gewogen[] {
  const { paginas } = wijzer;
  const alleenKlein = woorden.every(({ woord }) => STOPWOORDEN.has(woord));
  return woorden.map((vorm) => {
    const klein = !alleenKlein && STOPWOORDEN.has(vorm.woord);
    const lijktOp = wijzer.lijktOp(vorm);
    const aantal = paginas.filter(({ namen }) =>
      namen.some((naam) => bestIn(lijktOp, naam.woorden) >= GENOEG),
    ).length;
    const vraagt = klein && paginas.some(({ vraagwoorden }) => bestIn(lijktOp, vraagwoorden) === 1);
    const deel = vraagt ? VRAAGWOORD : klein ? KLEIN : 1;
    return { ...vorm, klein, lijktOp, gewicht: Math.log(1 + paginas.length / (1 + aantal)) * deel };
  });
}

function beoordeel(woorden: readonly Gewogen[], pagina: Zoekpagina, tekst: number | undefined): Uitkomst {
  const inNamen = pagina.namen.map((naam) => woorden.map(({ lijktOp }) => bestIn(lijktOp, naam.woorden)));
  const elders = woorden.map((woord, i) => {
    const gevraagd = bestIn(woord.lijktOp, pagina.vraagwoorden) * (pagina.antwoordtVoorAlle ? 1 : IN_SOORT);
    if (woord.klein) return gevraagd;
    return Math.max(
      gevraagd,
      IN_ANDERE_NAAM * Math.max(...inNamen.map((naam) => naam[i] ?? 0)),
      IN_OMSCHRIJVING * bestIn(woord.lijktOp, pagina.omschrijvingWoorden),
      tekst === undefined ? 0 : IN_TEKST * (0.5 + 0.5 * tekst),
    );
  });
  const totaal = som(woorden);
  const punten = pagina.namen.map((naam, n) => {
    const vol = volheid(woorden, naam);
    const raak = woorden.reduce(
      (tot, { gewicht }, i) => tot + gewicht * Math.max((inNamen[n]?.[i] ?? 0) * vol, elders[i] ?? 0),
      0,
    );
    return (raak / totaal) * (staanSamen(woorden, naam) ? SAMEN : 1);
  });
  const ertoe = woorden.flatMap((woord, i) => {
    const inNaam = Math.max(
      pagina.antwoordtVoorAlle ? (elders[i] ?? 0) : 0,
      ...inNamen.map((naam) => naam[i] ?? 0),
    );
    return woord.klein ? [] : [{ ...woord, inNaam, gevonden: (elders[i] ?? 0) >= GEVONDEN }];
  });
  return {
    punten: Math.max(...punten),
    zeker: ertoe.every(({ inNaam }) => inNaam >= GENOEG),
    dekking: ertoe.every(({ gevonden }) => gevonden)
      ? 1
      : som(ertoe.filter(({ gevonden }) => gevonden)) / som(ertoe),
  };
}

const som = (woorden: readonly Gewogen[]): number => woorden.reduce((tot, { gewicht }) => tot + gewicht, 0);

/** Less than 1 for a name that says more than what was asked for. */
function volheid(woorden: readonly Gewogen[], naam: Naam): number {
  const raak = naam.woorden.filter(
    (deel) =>
      !STOPWOORDEN.has(deel.woord) && woorden.some(({ lijktOp }) => (lijktOp.get(deel) ?? 0) >= GENOEG),
  ).length;
  return 1 - KORT_EN_GOED * (1 - Math.min(1, raak / naam.telt));
}

const staanSamen = (woorden: readonly Gewogen[], { zin }: Naam): boolean =>
  woorden.length > 1 && zin.includes(` ${woorden.map(({ stam }) => stam).join(' ')} `);
