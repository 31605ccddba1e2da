import type { Bestand } from '../kern/bestand.ts';
import type { EenItem, Inhoud, Item } from '../kern/inhoud.ts';
import { compareMeldingen, maakMelding, type Melding, type Plaats } from '../kern/melding.ts';
import { parseInhoud } from '../kern/parse/parseInhoud.ts';
import { lijst } from '../kern/woorden/zin.ts';
import { NATREKKEN } from './meldingen.ts';
import { vindAanhalingen, type Aangehaald } from './vindAanhalingen.ts';
import { Aanhalingzoeker } from './zoeker.ts';

/** The text of a bron, and its SHA-256. */
export interface Brontekst {
  readonly tekst: string;
  readonly sha256: string;
}

/** How many quotations were looked for, and what came of it; `nietNagetrokken`: the text of their bron isn't there. */
export interface Uitslag {
  gevonden: number;
  nietGevonden: number;
  nietNagetrokken: number;
}

/** What came of holding content to the texts of its bronnen. */
export interface Natrekking {
  readonly meldingen: readonly Melding[];
  /** How many documents there are, and how many of them had their text there. */
  readonly documenten: { readonly nagetrokken: number; readonly zonderTekst: number };
  /** The words by which places are found; `onbekend`: there are none to quote. */
  readonly woorden: Uitslag & { readonly onbekend: number };
  /** What our texts and the names of places quote. */
  readonly aanhalingen: Uitslag;
  /** The places in documents for which nobody quoted words yet, by kind of content. */
  readonly zonderWoorden: Readonly<Record<string, number>>;
}

/** Holds content to the texts of its documents: what is quoted from them must literally stand there. */
export const trekNa = (bestanden: readonly Bestand[], teksten: ReadonlyMap<string, Brontekst>): Natrekking =>
  new Natrekker(parseInhoud(bestanden).inhoud, teksten).trekNa();

class Natrekker {
  readonly #inhoud: Inhoud;
  readonly #teksten: ReadonlyMap<string, Brontekst>;
  readonly #meldingen: Melding[] = [];
  readonly #woorden = { ...geenUitslag(), onbekend: 0 };
  readonly #aanhalingen = geenUitslag();
  readonly #zonderWoorden = new Map<string, number>();

  constructor(inhoud: Inhoud, teksten: ReadonlyMap<string, Brontekst>) {
    this.#inhoud = inhoud;
    this.#teksten = teksten;
  }

  trekNa(): Natrekking {
    const documenten = [...this.#inhoud.van('bron').values()].filter(
      ({ waarde }) => waarde.soort === 'document',
    );
    for (const bron of documenten) this.#keurTekst(bron);
    const alle = Array.from(this.#inhoud.alle(), (item) => ({ item, ...vindAanhalingen(item) }));
    const plekken = alle.flatMap((deel) => deel.plekken);
    const aanhalingen = alle.flatMap((deel) => deel.aanhalingen);
    const woorden = new Vindplek(plekken, this.#teksten, { letterlijk: true });
    const citaten = new Vindplek(aanhalingen, this.#teksten, { letterlijk: false });
    const perId = new Set(documenten.map(({ id }) => id));
    for (const deel of alle) {
      this.#keurWoorden(deel, woorden, perId);
      this.#keurAanhalingen(deel, citaten);
    }
    return {
      meldingen: this.#meldingen.sort(compareMeldingen),
      documenten: {
        nagetrokken: documenten.filter(({ id }) => this.#teksten.has(id)).length,
        zonderTekst: documenten.filter(({ id }) => !this.#teksten.has(id)).length,
      },
      woorden: this.#woorden,
      aanhalingen: this.#aanhalingen,
      zonderWoorden: Object.fromEntries(this.#zonderWoorden),
    };
  }

  #keurTekst(bron: Item<'bron'>): void {
    const gevraagd = bron.waarde.soort === 'document' ? bron.waarde.sha256 : undefined;
    const tekst = this.#teksten.get(bron.id);
    const plaats = bron.plaatsVan(['sha256']);
    if (!tekst) {
      this.#meldingen.push(maakMelding(NATREKKEN.zonderTekst, plaats, { bron: bron.id }));
    } else if (tekst.sha256 !== gevraagd) {
      this.#meldingen.push(
        maakMelding(NATREKKEN.tekstAnders, plaats, { bron: bron.id, gekregen: tekst.sha256 }),
      );
    }
  }

  #keurWoorden({ item, plekken }: Gelezen, vindplek: Vindplek, documenten: ReadonlySet<string>): void {
    for (const { pad, bron, woorden, onbekend } of plekken) {
      if (onbekend) {
        this.#woorden.onbekend++;
      } else if (woorden === undefined) {
        if (!documenten.has(bron)) continue;
        this.#zonderWoorden.set(item.soort, (this.#zonderWoorden.get(item.soort) ?? 0) + 1);
      } else if (!this.#teksten.has(bron)) {
        this.#woorden.nietNagetrokken++;
      } else if (vindplek.staatIn(bron, woorden)) {
        this.#woorden.gevonden++;
      } else {
        this.#woorden.nietGevonden++;
        const plaats = item.plaatsVan(pad);
        this.#meldingen.push(maakMelding(NATREKKEN.woordenNietGevonden, plaats, { bron, woorden }));
      }
    }
  }

  /** A quotation is from a bron that its file names; of a text that names none it isn't known whether it is one. */
  #keurAanhalingen({ item, plekken, aanhalingen }: Gelezen, vindplek: Vindplek): void {
    const genoemd = new Set([
      ...plekken.map(({ bron }) => bron),
      ...(item.soort === 'bron' ? [item.id] : []),
    ]);
    for (const { pad, woorden, bron } of aanhalingen) {
      const bronnen = bron === undefined ? [...genoemd] : [bron];
      if (bronnen.length === 0) continue;
      if (bronnen.some((id) => vindplek.staatIn(id, woorden))) {
        this.#aanhalingen.gevonden++;
      } else if (bronnen.some((id) => !this.#teksten.has(id))) {
        this.#aanhalingen.nietNagetrokken++;
      } else {
        this.#aanhalingen.nietGevonden++;
        this.#meldAanhaling(item.plaatsVan(pad), woorden, lijst(bronnen), vindplek);
      }
    }
  }

  #meldAanhaling(plaats: Plaats, woorden: string, bronnen: string, vindplek: Vindplek): void {
    const elders = [...this.#teksten.keys()].find((id) => vindplek.staatIn(id, woorden));
    this.#meldingen.push(
      elders === undefined
        ? maakMelding(NATREKKEN.aanhalingNietGevonden, plaats, { woorden, bronnen })
        : maakMelding(NATREKKEN.aanhalingElders, plaats, { woorden, bronnen, elders }),
    );
  }
}

/** A file with what it quotes. */
type Gelezen = Aangehaald & { readonly item: EenItem };

const geenUitslag = (): Uitslag => ({ gevonden: 0, nietGevonden: 0, nietNagetrokken: 0 });

/** In which texts quotations stand; every text is read once. */
class Vindplek {
  readonly #zoeker: Aanhalingzoeker;
  readonly #perBron: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    gevraagd: readonly { readonly woorden: string | undefined }[],
    teksten: ReadonlyMap<string, Brontekst>,
    vorm: { readonly letterlijk: boolean },
  ) {
    this.#zoeker = new Aanhalingzoeker(
      gevraagd.flatMap(({ woorden }) => woorden ?? []),
      vorm,
    );
    this.#perBron = new Map(Array.from(teksten, ([bron, { tekst }]) => [bron, this.#zoeker.zoek(tekst)]));
  }

  staatIn(bron: string, woorden: string): boolean {
    return this.#perBron.get(bron)?.has(this.#zoeker.sleutel(woorden)) ?? false;
  }
}
