import type { Register, Plan } from '../register.ts';
import { lijst } from '../kern/woorden/zin.ts';
import { bereikVan, celOp, celTekst, kaal, kolomnaam, kolomVan, type Blad, type Werkboek } from './blad.ts';
import { leesBalk, type Balkkolom } from './balk.ts';
import { begintMetNummer, leesNummer } from './nummer.ts';
import { voegSamen } from './samen.ts';
import { leesStatuswoord } from './status.ts';
import { onderdelenVan, soortenVoor, type Onderdeelkolom } from './onderdeel.ts';

/** What a column can hold, besides onderdelen. */
export const VELDEN = [
  'nummer',
  'actie',
  'regionale_actie',
  'hoe',
  'toelichting',
  'eigenaar',
  'betrokken',
  'start',
  'deadline',
  'status',
  'borging',
  'reden',
  'bericht',
  'doelstelling',
] as const;
export type Bladveld = (typeof VELDEN)[number];

/** The names that sheets give their columns, bare; the first is the name in a sheet of ours. */
const NAMEN: Readonly<Record<Bladveld, readonly string[]>> = {
  nummer: ['nummer', 'nr', 'no', 'num', 'actienummer', 'actienr', 'nr actie', 'volgnummer', 'volgnr', 'id', 'code', 'kenmerk'],
  actie: ['actie', 'acties', 'lokale actie', 'lokale acties', 'gemeentelijke actie', 'activiteit', 'activiteiten', 'maatregel', 'maatregelen', 'actiepunt', 'inspanning', 'omschrijving', 'titel', 'wat', 'wat gaan we doen', 'naam actie', 'onderwerp', 'project', 'projecten', 'projectnaam', 'initiatief', 'initiatieven', 'interventie', 'interventies'],
  regionale_actie: ['regionale actie', 'regionale acties', 'actie regio', 'regioactie', 'actie van de regio'],
  hoe: ['hoe', 'hoe gaan we dat doen', 'aanpak', 'wijze van uitvoering', 'werkwijze', 'uitwerking'],
  toelichting: ['toelichting', 'uitleg', 'extra toelichting', 'opmerking', 'opmerkingen', 'bijzonderheden'],
  eigenaar: ['eigenaar', 'actiehouder', 'actie eigenaar', 'actie houder', 'trekker', 'wie', 'door wie', 'verantwoordelijke', 'verantwoordelijk', 'uitvoerder', 'uitvoering door', 'eindverantwoordelijke'],
  deadline: ['deadline', 'wanneer', 'gereed', 'datum gereed', 'gereed op', 'einddatum', 'streefdatum', 'termijn', 'planning', 'uiterlijk', 'tijdpad', 'tijdsplanning', 'eind', 'einde', 'afgerond op', 'klaar', 'klaar in', 'klaar op', 'wanneer klaar', 'planning gereed', 'gereed in', 'afronding', 'oplevering', 'realisatie'],
  betrokken: ['ook betrokken', 'betrokken', 'betrokkenen', 'betrokken partijen', 'betrokken partners', 'partners', 'samen met', 'samenwerking', 'samenwerkingspartners', 'ondersteuning', 'uitvoerende partijen', 'met wie'],
  start: ['start', 'startdatum', 'begin', 'begindatum', 'aanvang', 'start op', 'begint'],
  status: ['status', 'stoplicht', 'kleur', 'stand', 'hoe staat het ervoor', 'hoe staat het er voor', 'hoe staat het'],
  borging: ['borging', 'hoe geborgd', 'wijze van borging'],
  reden: ['reden', 'reden van vervallen', 'waarom vervallen'],
  bericht: ['nieuw bericht', 'bericht', 'stand van zaken', 'voortgang', 'laatste stand', 'resultaat'],
  doelstelling: ['doelstelling', 'doelstellingen', 'doel van het plan'],
}; // prettier-ignore

/** What a column holds: a field, or onderdelen. */
export type Kolom = Bladveld | Onderdeelkolom;

/** Where the actions of a sheet stand. */
export interface Indeling {
  readonly blad: Blad;
  /** The rows of the header; data begins below them. Empty when there is none. */
  readonly kop: readonly number[];
  readonly velden: ReadonlyMap<Bladveld, number>;
  readonly onderdelen: readonly {
    readonly kolom: number;
    readonly naam: string;
    readonly van: Onderdeelkolom;
  }[];
  /** The columns with a name that means nothing here. */
  readonly ongebruikt: readonly { readonly kolom: number; readonly naam: string }[];
  /** Where no column has the deadline: columns of a planning that mark when an action is done. */
  readonly balk: readonly Balkkolom[];
  /** The other sheets of the file, that hold no actions: one may say what colours mean. */
  readonly ernaast: readonly Blad[];
}

/** The sheet can't be read as a plan: a sentence that says why, and what to do. */
export class Bladfout extends Error {}

/** It isn't clear where the actions stand; the option says it. */
export class Indelingfout extends Bladfout {
  readonly optie: 'blad' | 'kolommen';

  constructor(zin: string, optie: 'blad' | 'kolommen') {
    super(zin);
    this.optie = optie;
  }
}

/** What somebody says of a sheet: its name, and what its columns hold. */
export interface Bladkeuze {
  readonly blad?: string | undefined;
  /** By letters, `A=pijler,C=actie`. */
  readonly kolommen?: string | undefined;
}

/** Finds the sheet with the actions, the rows of its header, and what its columns hold. */
export function zoekIndeling(
  werkboek: Werkboek,
  plan: Plan,
  register: Register,
  keuze: Bladkeuze = {},
): Indeling {
  const woorden = kolomwoorden(plan, register);
  const kandidaten = bladenVoor(werkboek, keuze.blad).map((blad) =>
    keuze.kolommen === undefined ? zoekInBlad(blad, woorden) : metKolommen(blad, keuze.kolommen, woorden),
  );
  const goed = kandidaten.filter(isBruikbaar).map((deel) => ({ deel, rang: rangVan(deel) }));
  const beste = Math.max(0, ...goed.map(({ rang }) => rang));
  const [eerste, ...meer] = goed.filter(({ rang }) => rang === beste);
  if (!eerste) throw new Indelingfout(geenKop(kandidaten), 'kolommen');
  const gekozen = meer.length === 0 ? eerste.deel : voegSamen([eerste, ...meer].map(({ deel }) => deel));
  if (!gekozen) {
    const namen = [eerste, ...meer].map(({ deel }) => deel.blad.naam);
    throw new Indelingfout(
      `Er is meer dan één blad met acties: ${lijst(namen)}. Kies er een met --blad.`,
      'blad',
    );
  }
  const ernaast = werkboek.bladen.filter((blad) => !isBruikbaar(zoekInBlad(blad, woorden)));
  return metBalk({ ...gekozen, ernaast });
}

/** A planning by marks says when an action is done, where no column does. */
function metBalk(indeling: Indeling): Indeling {
  const { blad, kop, velden, ongebruikt } = indeling;
  if (velden.has('deadline')) return indeling;
  const balk = leesBalk(blad, (kop.at(-1) ?? -1) + 1, ongebruikt);
  return {
    ...indeling,
    balk,
    ongebruikt: ongebruikt.filter(({ kolom }) => !balk.some((deel) => deel.kolom === kolom)),
  };
}

function bladenVoor({ bladen }: Werkboek, naam: string | undefined): readonly Blad[] {
  const zichtbaar = bladen.filter(({ verborgen }) => !verborgen);
  if (naam === undefined) return zichtbaar;
  const gekozen =
    bladen.find((blad) => blad.naam === naam) ?? bladen.find((blad) => kaal(blad.naam) === kaal(naam));
  if (gekozen) return [gekozen];
  throw new Bladfout(`Er is geen blad ‘${naam}’. Kies uit: ${lijst(zichtbaar.map((blad) => blad.naam))}.`);
}

const isBruikbaar = ({ velden }: Indeling): boolean => velden.has('actie');

/** How well a sheet fits: a sheet of columns with no rows below doesn't. */
function rangVan({ blad, kop, velden, onderdelen }: Indeling): number {
  const van = (kop.at(-1) ?? -1) + 1;
  const actie = velden.get('actie') ?? 0;
  const gevuld = blad.rijen.slice(van).filter((_, i) => celTekst(celOp(blad, van + i, actie)) !== '').length;
  return gevuld === 0 ? 0 : velden.size + onderdelen.length;
}

const geenKop = (kandidaten: readonly Indeling[]): string =>
  kandidaten.length === 0
    ? 'In dit bestand staat geen zichtbaar blad.'
    : 'Geen regel gevonden met de namen van de kolommen: daarin hoort ten minste ‘Actie’ te staan. Zeg met --kolommen wat waar staat, zoals --kolommen "C=actie,F=eigenaar,G=deadline".';

interface Kolomwoorden {
  readonly woorden: ReadonlyMap<string, Bladveld>;
  /** The words of each soort, with its id. */
  readonly soorten: readonly { readonly id: string; readonly woorden: readonly string[] }[];
  readonly onderdeelkolom: (soorten: readonly string[]) => Onderdeelkolom;
}

function kolomwoorden(plan: Plan, register: Register): Kolomwoorden {
  return {
    woorden: new Map(VELDEN.flatMap((veld) => NAMEN[veld].map((naam) => [naam, veld] as const))),
    soorten: soortenVoor(plan).map(({ id, enkelvoud, meervoud }) => ({
      id,
      woorden: [...new Set([kaal(enkelvoud), kaal(meervoud), kaal(id)])],
    })),
    onderdeelkolom: (soorten) => ({
      soorten,
      onderdelen: soorten.flatMap((soort) => onderdelenVan(soort, plan, register)),
    }),
  };
}

/** What the name of a column means, and how sure that is. */
function leesKop(
  naam: string,
  { woorden, soorten, onderdeelkolom }: Kolomwoorden,
): { kolom: Kolom; rang: number } | undefined {
  const plat = kaal(naam).replace(/^(?:kolom )?[a-z] (?=\p{L}{2})/u, '');
  if (plat === '' && naam.trim() === '#') return { kolom: 'nummer', rang: 2 };
  if (plat === '' || plat.length > 60) return undefined;
  const heel = soorten.filter((soort) => soort.woorden.includes(plat));
  if (heel.length > 0) return { kolom: onderdeelkolom(heel.map(({ id }) => id)), rang: 3 };
  const exact = woorden.get(plat);
  if (exact !== undefined) return { kolom: exact, rang: 3 };
  // "Actie nr", "Projectnummer": what is numbered is what stands in the sheet.
  const genummerd = /^(.*\S) ?(?:nr|nummer)$/.exec(plat)?.[1] ?? /^(?:nr|nummer) (.+)$/.exec(plat)?.[1];
  if (genummerd !== undefined && woorden.get(genummerd) === 'actie') return { kolom: 'nummer', rang: 2 };
  const bevat = (woord: string): boolean => ` ${plat} `.includes(` ${woord} `);
  const delen = soorten.filter((soort) => soort.woorden.some(bevat));
  if (delen.length > 0) return { kolom: onderdeelkolom(delen.map(({ id }) => id)), rang: 2 };
  const [langste] = [...woorden.keys()].filter(bevat).sort((a, b) => b.length - a.length);
  const veld = langste === undefined ? undefined : woorden.get(langste);
  return veld === undefined ? undefined : { kolom: veld, rang: 1 };
}

/** How far down the header may stand. */
const ZOEK_TOT = 60;

function zoekInBlad(blad: Blad, woorden: Kolomwoorden): Indeling {
  let beste: Indeling = {
    blad,
    kop: [],
    velden: new Map(),
    onderdelen: [],
    ongebruikt: [],
    balk: [],
    ernaast: [],
  };
  let hoogste = 1;
  for (let rij = 0; rij < Math.min(blad.rijen.length, ZOEK_TOT); rij += 1) {
    for (const kop of [[rij], [rij, rij + 1]]) {
      if (kop.length === 2 && !isTweedeKop(blad, rij, woorden)) continue;
      const { indeling, score } = deelIn(blad, kop, woorden);
      if (indeling.velden.size + indeling.onderdelen.length >= 2 && score > hoogste) {
        hoogste = score;
        beste = indeling;
      }
    }
  }
  return beste;
}

/** A second row of a header says more of columns: short names, of which at least one is known, and no action. */
function isTweedeKop(blad: Blad, rij: number, woorden: Kolomwoorden): boolean {
  const breedte = breedteVan(blad, [rij, rij + 1]);
  const teksten = Array.from({ length: breedte }, (_, kolom) => [
    celTekst(celOp(blad, rij, kolom)),
    celTekst(celOp(blad, rij + 1, kolom)),
  ]);
  const eigen = teksten
    .filter(([boven, onder]) => onder !== '' && onder !== boven)
    .map(([, onder = '']) => onder);
  return (
    eigen.length > 0 &&
    eigen.every((tekst) => tekst.length <= 40 && !begintMetNummer(tekst)) &&
    eigen.some((tekst) => (leesKop(tekst, woorden)?.rang ?? 0) === 3)
  );
}

const breedteVan = (blad: Blad, rijen: readonly number[]): number =>
  Math.max(
    ...rijen.map((rij) => blad.rijen[rij]?.length ?? 0),
    ...blad.samengevoegd.filter(({ vanRij }) => rijen.includes(vanRij)).map(({ totKolom }) => totKolom + 1),
  );

function deelIn(
  blad: Blad,
  kop: readonly number[],
  woorden: Kolomwoorden,
): { indeling: Indeling; score: number } {
  const velden = new Map<Bladveld, { kolom: number; rang: number; naam: string }>();
  const onderdelen: { kolom: number; naam: string; van: Onderdeelkolom }[] = [];
  const ongebruikt: { kolom: number; naam: string }[] = [];
  let score = 0;
  /** A name above several columns is of the one among them that has no name of its own that means something. */
  const onderBand = (kolom: number, boven: string, onder: string): ReturnType<typeof leesKop> => {
    const band = bereikVan(blad, kop[0] ?? 0, kolom);
    const laatste = kop.at(-1) ?? 0;
    for (let naast = band?.vanKolom ?? kolom; naast <= (band?.totKolom ?? kolom); naast += 1) {
      const naam = celTekst(celOp(blad, laatste, naast));
      if (naast !== kolom && naam !== '' && !leesKop(naam, woorden)) return undefined;
    }
    const gelezen = leesKop(`${boven} ${onder}`, woorden) ?? leesKop(boven, woorden);
    return band && gelezen ? { ...gelezen, rang: 0.5 } : gelezen;
  };
  for (let kolom = 0; kolom < breedteVan(blad, kop); kolom += 1) {
    const namen = kop.map((rij) => celTekst(celOp(blad, rij, kolom))).filter((naam) => naam !== '');
    const [boven = '', onder = boven] = namen;
    const gelezen = leesKop(onder, woorden) ?? (boven === onder ? undefined : onderBand(kolom, boven, onder));
    if (!gelezen) {
      if (onder !== '') ongebruikt.push({ kolom, naam: onder });
      continue;
    }
    if (typeof gelezen.kolom !== 'string') {
      const { soorten } = gelezen.kolom;
      if (onderdelen.some(({ van }) => van.soorten.some((soort) => soorten.includes(soort)))) {
        ongebruikt.push({ kolom, naam: onder });
        continue;
      }
      onderdelen.push({ kolom, naam: onder, van: gelezen.kolom });
      score += gelezen.rang;
      continue;
    }
    const eerder = velden.get(gelezen.kolom);
    if (eerder && eerder.rang >= gelezen.rang) {
      if (
        eerder.rang === 3 &&
        gelezen.rang === 3 &&
        eerder.naam !== onder &&
        gelezen.kolom !== 'toelichting'
      ) {
        // Two columns claim the same: the more usual name wins, and the other is told of.
        const namenVan = NAMEN[gelezen.kolom];
        if (namenVan.indexOf(kaal(onder)) < namenVan.indexOf(kaal(eerder.naam))) {
          ongebruikt.push({ kolom: eerder.kolom, naam: eerder.naam });
          velden.set(gelezen.kolom, { kolom, rang: gelezen.rang, naam: onder });
          continue;
        }
      }
      ongebruikt.push({ kolom, naam: onder });
      continue;
    }
    if (eerder) ongebruikt.push({ kolom: eerder.kolom, naam: eerder.naam });
    velden.set(gelezen.kolom, { kolom, rang: gelezen.rang, naam: onder });
    score += gelezen.rang;
  }
  const indeling: Indeling = {
    blad,
    kop,
    velden: new Map(Array.from(velden, ([veld, deel]) => [veld, deel.kolom])),
    onderdelen,
    ongebruikt,
    balk: [],
    ernaast: [],
  };
  return { indeling: metStatuskolom(metToelichting(metNummerkolom(indeling))), score };
}

/** A first column without a name that holds numbers of actions is that of the numbers. */
function metNummerkolom(indeling: Indeling): Indeling {
  const { blad, kop, velden, onderdelen } = indeling;
  if (velden.has('nummer')) return indeling;
  const bezet = new Set([...velden.values(), ...onderdelen.map(({ kolom }) => kolom)]);
  const van = (kop.at(-1) ?? -1) + 1;
  const actie = velden.get('actie') ?? 0;
  for (let kolom = 0; kolom < actie; kolom += 1) {
    if (bezet.has(kolom) || kop.some((rij) => celTekst(celOp(blad, rij, kolom)) !== '')) continue;
    const gevuld = blad.rijen
      .slice(van)
      .flatMap((rij) => (rij[kolom]?.waarde === undefined ? [] : [rij[kolom]]));
    const nummers = gevuld.filter((cel) => 'nummer' in leesNummer(cel, undefined, new Set()));
    if (nummers.length > 0 && nummers.length * 2 > gevuld.length) {
      return { ...indeling, velden: new Map([...velden, ['nummer', kolom]]) };
    }
  }
  return indeling;
}

/** A second column that tells what the action is about explains it, where nothing else does. */
function metToelichting(indeling: Indeling): Indeling {
  const { velden, ongebruikt } = indeling;
  const over = ongebruikt.find(({ naam }) => /^(?:omschrijving|beschrijving|wat)$/.test(kaal(naam)));
  if (velden.has('toelichting') || !over) return indeling;
  return {
    ...indeling,
    velden: new Map([...velden, ['toelichting', over.kolom]]),
    ongebruikt: ongebruikt.filter((deel) => deel !== over),
  };
}

/** Longer than this, a text tells something. */
const LANGSTE_STATUS = 25;

/** A column ‘voortgang’ or ‘stand van zaken’ that holds words or signs for a status, and tells nothing, is that of the status. */
function metStatuskolom(indeling: Indeling): Indeling {
  const { blad, kop, velden } = indeling;
  const kolom = velden.get('bericht');
  if (velden.has('status') || kolom === undefined) return indeling;
  const teksten = blad.rijen
    .slice((kop.at(-1) ?? -1) + 1)
    .map((rij) => celTekst(rij[kolom]))
    .filter((tekst) => tekst !== '');
  const woorden = teksten.filter((tekst) => leesStatuswoord(tekst) !== undefined);
  const zijnKort = teksten.every((tekst) => tekst.length <= LANGSTE_STATUS);
  if (woorden.length === 0 || (!zijnKort && woorden.length * 2 < teksten.length)) return indeling;
  const rest = [...velden].filter(([veld]) => veld !== 'bericht');
  return { ...indeling, velden: new Map([...rest, ['status', kolom]]) };
}

/** The columns as somebody said them; the header is then only skipped. */
function metKolommen(blad: Blad, tekst: string, woorden: Kolomwoorden): Indeling {
  const velden = new Map<Bladveld, number>();
  const onderdelen: { kolom: number; naam: string; van: Onderdeelkolom }[] = [];
  for (const deel of tekst.split(',')) {
    const [letters = '', naam = ''] = deel.split('=').map((stuk) => stuk.trim());
    const kolom = kolomVan(letters);
    const gelezen = VELDEN.find((veld) => veld === naam) ?? leesKop(naam, woorden)?.kolom;
    if (kolom === undefined || gelezen === undefined) {
      const soorten = woorden.soorten.map(({ id }) => id);
      throw new Bladfout(
        `‘${deel.trim()}’ bij --kolommen klopt niet. Schrijf de letter van de kolom en wat erin staat: C=actie. Kies uit ${lijst([...VELDEN, ...soorten])}.`,
      );
    }
    if (typeof gelezen === 'string') velden.set(gelezen, kolom);
    else onderdelen.push({ kolom, naam: kolomnaam(kolom), van: gelezen });
  }
  if (!velden.has('actie')) throw new Bladfout('Zeg bij --kolommen ook waar de actie staat, zoals C=actie.');
  const gevonden = zoekInBlad(blad, woorden);
  return { blad, kop: gevonden.kop, velden, onderdelen, ongebruikt: [], balk: [], ernaast: [] };
}
