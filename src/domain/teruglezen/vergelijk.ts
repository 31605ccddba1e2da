import type { Inbreng } from './inbreng.ts';
import { alsMdx, type Brontekst, type Ingreep } from './brontekst.ts';
import { koppel, type Koppeling } from './koppel.ts';
import { gewoon, NOOT, tekstmerk, type Tekststuk } from './tekststuk.ts';
import { vraagOverTabel, type GenoemdeActie } from './tabelvraag.ts';
import type { Opmerking, Woordbestand, Woordstuk } from './woordbestand.ts';
import { ingreepVoor } from './ingreep.ts';
import { leesbaar, woordverschillen, type Woordverschil } from './woordverschil.ts';

/** The proposal as it is now: what its Word file would be made of, and the file that it is written in. */
export interface Voorstelnu {
  readonly stukken: readonly Tekststuk[];
  readonly voetnoten: readonly string[];
  readonly bron: Brontekst;
  /** The actions of the plans that it is about. */
  readonly acties: readonly GenoemdeActie[];
}

/** What stands before a comment that was taken over, as something still to do. */
export const OPMERKING = 'TODO: opmerking uit Word: ';

/**
 * What somebody did with a proposal in Word, in the order of the text. Nothing of it is left out: what can't be taken
 * over is a question.
 */
export function vergelijk(woord: Woordbestand, nu: Voorstelnu): Inbreng[] {
  return new Vergelijking(woord, nu).alles();
}

class Vergelijking {
  readonly #woord: Woordbestand;
  readonly #nu: Voorstelnu;
  readonly #koppeling: Koppeling;
  #onder = '';
  #vorige: Tekststuk | undefined;

  constructor(woord: Woordbestand, nu: Voorstelnu) {
    this.#woord = woord;
    this.#nu = nu;
    this.#koppeling = koppel(woord, nu.stukken);
  }

  alles(): Inbreng[] {
    const weg = [...this.#koppeling.weg];
    const uit: Inbreng[] = [];
    for (const [i, stuk] of this.#woord.stukken.entries()) {
      const plek = this.#plekVan(stuk);
      while (plek !== undefined && weg[0] !== undefined && weg[0] < plek) uit.push(this.#weg(weg.shift()));
      if (stuk.isKop) this.#onder = leesbaar(stuk.tekst.replaceAll(NOOT, ''));
      uit.push(...this.#stuk(stuk));
      if (plek !== undefined) this.#vorige = this.#nu.stukken[plek];
      uit.push(...this.#opmerkingenBij(i));
    }
    uit.push(...weg.map((plek) => this.#weg(plek)));
    const los = this.#woord.opmerkingen.filter(({ plek, klaar }) => plek === undefined && !klaar);
    return [...uit, ...los.map((opmerking) => this.#opmerking(opmerking, undefined)), ...this.#voetnoten()];
  }

  #plekVan({ namen }: Woordstuk): number | undefined {
    const plekken = namen.flatMap(({ nummer }) => this.#koppeling.plekVan.get(nummer) ?? []);
    return plekken.at(-1);
  }

  #stuk(woord: Woordstuk): Inbreng[] {
    const { namen, tekst, rijen } = woord;
    const beeld = woord.metBeeld
      ? [this.#vraag('In Word staat hier een afbeelding. Neem die zelf over.', woord, {})]
      : [];
    const [naam, ...meer] = namen;
    if (!naam) return [...(gewoon(tekst) === '' ? [] : this.#nieuw(woord)), ...beeld];
    if (meer.length > 0) return [...this.#samengevoegd(woord), ...beeld];
    const merk = tekstmerk(naam.soort, naam.soort === 'tekst' ? tekst.replaceAll('\n', ' ¶ ') : tekst);
    if (merk === naam.merk) return beeld;
    const plek = this.#koppeling.plekVan.get(naam.nummer);
    const nu = plek === undefined ? undefined : this.#nu.stukken[plek];
    if (!nu) {
      const zin = 'Dit is in Word veranderd, en staat niet meer zo in het voorstel. Neem het zelf over.';
      return [this.#vraag(zin, woord, { nieuw: leesbaar(tekst) }), ...beeld];
    }
    if (merk === tekstmerk(nu.soort, nu.tekst) || this.#isGesplitst(tekst, plek ?? 0)) return beeld;
    if (rijen)
      return [
        ...vraagOverTabel(nu, rijen, this.#nu.acties).map((deel) => this.#vraag(deel.zin, woord, deel)),
        ...beeld,
      ];
    if (nu.soort === 'tekst') return [...this.#woorden(woord, nu, naam.merk), ...beeld];
    const zin =
      nu.soort === 'gegevens'
        ? `Dit komt uit de gegevens (${nu.gegevens ?? ''}). Klopt het niet? Leg dan een bericht vast bij de actie, of pas de gegevens aan.`
        : 'Dit komt uit de vorm of uit de kop van het voorstel. Pas het daar aan.';
    return [this.#vraag(zin, woord, { oud: leesbaar(nu.tekst), nieuw: leesbaar(tekst) }), ...beeld];
  }

  /** The paragraphs that it was split into stand in the proposal already. */
  #isGesplitst(tekst: string, plek: number): boolean {
    const delen = tekst.split('\n');
    return (
      delen.length > 1 &&
      delen.every((deel, i) => gewoon(deel) === gewoon(this.#nu.stukken[plek + i]?.tekst ?? ''))
    );
  }

  /** Other words in what the writer typed: one punt for each place. */
  #woorden(woord: Woordstuk, nu: Tekststuk, merk: string): Inbreng[] {
    if (gewoon(woord.tekst.replaceAll(NOOT, '')) === '')
      return [this.#weg(this.#nu.stukken.indexOf(nu), woord)];
    const ookHier =
      tekstmerk(nu.soort, nu.tekst) === merk
        ? {}
        : { zin: 'Let op: deze alinea is ook in het voorstel veranderd. Kijk wat er moet staan.' };
    const isEen = (van: number, tot: number): boolean =>
      nu.herkomst.some(({ op, lengte }) => op <= van && tot <= op + lengte);
    return woordverschillen(nu.tekst, woord.tekst.trim(), isEen)
      .map(zonderNieuweNoot)
      .filter(
        ({ van, tot, door }) => door.includes('\n') || gewoon(nu.tekst.slice(van, tot)) !== gewoon(door),
      )
      .map((verschil): Inbreng => {
        const { van, tot, door } = verschil;
        const ingrepen = ingreepVoor(nu, verschil, this.#nu.bron);
        const gevonden = {
          onder: this.#onder,
          voor: kortVoor(nu.tekst.slice(0, van)),
          oud: leesbaar(nu.tekst.slice(van, tot)),
          nieuw: leesbaar(door),
          na: kortNa(nu.tekst.slice(tot)),
          wie: woord.wie,
        };
        if (ingrepen) return { soort: 'wijziging', ...gevonden, ...ookHier, ingrepen };
        const zin = 'Hier staan ook woorden uit de gegevens of uit de vorm. Neem het zelf over.';
        return { soort: 'vraag', ...gevonden, zin, ingrepen: [] };
      });
  }

  #nieuw(woord: Woordstuk): Inbreng[] {
    if (this.#koppeling.overgenomen.has(woord)) return [];
    const tekst = gewoon(woord.tekst.replaceAll(NOOT, ''));
    if (woord.rijen)
      return [
        this.#vraag('In Word staat hier een eigen tabel. Neem die zelf over.', woord, { nieuw: tekst }),
      ];
    if (woord.isKop)
      return [
        this.#vraag('In Word staat hier een nieuwe kop. Zet die zelf in het voorstel.', woord, {
          nieuw: tekst,
        }),
      ];
    const na = this.#vorige?.uit;
    const ingreep = na && !/[{}]/.test(tekst) ? this.#naBlok(na, tekst, woord.isLijst) : undefined;
    if (!ingreep) {
      const zin = 'Deze nieuwe alinea is niet te plaatsen. Zet die zelf in het voorstel.';
      return [this.#vraag(zin, woord, { nieuw: tekst })];
    }
    return [{ soort: 'nieuw', onder: this.#onder, nieuw: tekst, wie: woord.wie, ingrepen: [ingreep] }];
  }

  #naBlok(pad: NonNullable<Tekststuk['uit']>, tekst: string, isLijst = false): Ingreep {
    const { bron } = this.#nu;
    const inLijst = pad.includes('punten');
    const buiten = inLijst && !isLijst ? pad.slice(0, pad.indexOf('punten')) : pad;
    const plek = bron.eindeVanBlok(buiten);
    const punt = isLijst ? (inLijst ? bron.volgendPunt(pad) : '- ') : '';
    const door = `${inLijst && isLijst ? '\n' : '\n\n'}${punt}${alsMdx(tekst, true)}`;
    return { vanaf: plek, tot: plek, door };
  }

  #weg(plek: number | undefined, woord?: Woordstuk): Inbreng {
    const stuk = plek === undefined ? undefined : this.#nu.stukken[plek];
    const gevonden = { oud: leesbaar(stuk?.tekst ?? '') };
    if (stuk?.soort !== 'tekst' || !isHeelBlok(stuk)) {
      const zin =
        stuk?.gegevens === undefined
          ? 'Dit is in Word weggehaald. Het hoort bij de vorm of de kop: beslis zelf of het weg kan.'
          : `Dit is in Word weggehaald. Het komt uit de gegevens (${stuk.gegevens}): beslis zelf of het weg kan.`;
      return this.#vraag(zin, woord, gevonden);
    }
    if (this.#nu.bron.isEnige(stuk.uit)) {
      const zin =
        'Dit is in Word weggehaald, en het is alles wat hier staat. Haal zelf ook weg waar het in staat.';
      return this.#vraag(zin, woord, gevonden);
    }
    const { vanaf, tot } = this.#nu.bron.regelsVan(stuk.uit);
    const twijfel =
      this.#koppeling.ongewijzigd || woord
        ? {}
        : { zin: 'Let op: misschien staat deze alinea nieuw in het voorstel.' };
    return {
      soort: 'weg',
      onder: this.#onder,
      ...gevonden,
      ...twijfel,
      wie: woord?.wie ?? [],
      ingrepen: [{ vanaf, tot, door: '' }],
    };
  }

  #samengevoegd(woord: Woordstuk): Inbreng[] {
    const oud = woord.namen.flatMap(({ nummer }) => {
      const plek = this.#koppeling.plekVan.get(nummer);
      return plek === undefined ? [] : [this.#nu.stukken[plek]?.tekst ?? ''];
    });
    if (gewoon(oud.join('')) === gewoon(woord.tekst)) return [];
    const zin = 'In Word zijn hier alinea’s samengevoegd. Neem het zelf over.';
    return [this.#vraag(zin, woord, { oud: leesbaar(oud.join(' / ')), nieuw: leesbaar(woord.tekst) })];
  }

  #opmerkingenBij(nummer: number): Inbreng[] {
    return this.#woord.opmerkingen
      .filter(({ plek, klaar }) => plek === nummer && !klaar)
      .flatMap((opmerking) => (this.#staatEr(opmerking) ? [] : [this.#opmerking(opmerking, this.#vorige)]));
  }

  #opmerking({ wie, tekst, bij }: Opmerking, stuk: Tekststuk | undefined): Inbreng {
    const ingreep = stuk?.uit && !/[{}]/.test(tekst) ? [this.#naBlok(stuk.uit, `${OPMERKING}${tekst}`)] : [];
    return {
      soort: 'opmerking',
      onder: this.#onder,
      ...(bij !== '' && { oud: leesbaar(bij) }),
      nieuw: tekst,
      wie: wie === '' ? [] : [wie],
      ingrepen: ingreep,
    };
  }

  #staatEr({ tekst }: Opmerking): boolean {
    return this.#nu.stukken.some((stuk) => gewoon(stuk.tekst).includes(gewoon(`${OPMERKING}${tekst}`)));
  }

  /** Footnotes are made from the sources: one that somebody changed or added is for the writer. */
  #voetnoten(): Inbreng[] {
    const bekend = new Set(this.#nu.voetnoten.map(gewoon));
    return this.#woord.voetnoten
      .filter((noot) => !bekend.has(gewoon(noot)))
      .map((noot): Inbreng => {
        const zin = 'Deze voetnoot staat niet zo in het voorstel. Zet de bron er zelf bij.';
        return { soort: 'vraag', onder: 'Voetnoten', nieuw: noot, zin, wie: [], ingrepen: [] };
      });
  }

  #vraag(
    zin: string,
    woord: Woordstuk | undefined,
    { oud, nieuw }: { readonly oud?: string; readonly nieuw?: string },
  ): Inbreng {
    return {
      soort: 'vraag',
      onder: this.#onder,
      ...(oud !== undefined && { oud }),
      ...(nieuw !== undefined && { nieuw }),
      zin,
      wie: woord?.wie ?? [],
      ingrepen: [],
    };
  }
}

/** A footnote that somebody added is asked about apart. */
const zonderNieuweNoot = (verschil: Woordverschil): Woordverschil => ({
  ...verschil,
  door: verschil.door.replaceAll(NOOT, ''),
});

/** A paragraph or item of the text that stands by itself: no title of something else. */
const isHeelBlok = (stuk: Tekststuk): stuk is Tekststuk & { readonly uit: NonNullable<Tekststuk['uit']> } =>
  stuk.uit?.[0] === 'blokken' && stuk.herkomst.every(({ pad }) => pad.at(-2) === 'delen');

const RUIMTE = 40;

/** The last words of a text, from the begin of a word. */
function kortVoor(tekst: string): string {
  const kort = leesbaar(tekst.slice(-RUIMTE));
  return tekst.length <= RUIMTE ? kort : `…${kort.replace(/^\S*\s/, '')}`;
}

/** The first words of a text, to the end of a word. */
function kortNa(tekst: string): string {
  const kort = leesbaar(tekst.slice(0, RUIMTE));
  return tekst.length <= RUIMTE ? kort : `${kort.replace(/\s\S*$/, '')}…`;
}
