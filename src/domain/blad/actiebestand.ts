import { parseYaml } from '../kern/yaml/boom.ts';
import { NietTeBewerken } from '../kern/yaml/ingreep.ts';
import { verwijderItem, voegItemToe } from '../kern/yaml/lijst.ts';
import type { YamlWaarde } from '../kern/yaml/schrijf.ts';
import { zetHoofdveld, zetVeld } from '../kern/yaml/veld.ts';

/** The file of an action while it is edited: what isn't touched stays as it was. */
export class Actiebestand {
  #tekst: string;

  constructor(tekst: string) {
    this.#tekst = tekst;
  }

  get tekst(): string {
    return this.#tekst;
  }

  /** Sets a field, at its place among the others. */
  zet(veld: string, waarde: YamlWaarde): void {
    const na = TEKSTVOLGORDE.indexOf(veld);
    this.#tekst = zetHoofdveld(this.#tekst, veld, waarde, TEKSTVOLGORDE.slice(na + 1));
  }

  /** Sets a field of what was adopted, behind another one; `undefined` takes it away. */
  zetVast(sleutel: string, waarde: YamlWaarde | undefined, na: string): void {
    if (waarde === undefined && !heeftVeld(this.#tekst, 'vastgesteld')) return;
    this.#tekst = heeftVeld(this.#tekst, 'vastgesteld')
      ? zetVeld(this.#tekst, 'vastgesteld', sleutel, waarde, na)
      : zetHoofdveld(this.#tekst, 'vastgesteld', { [sleutel]: waarde }, ['voortgang', 'intern']);
  }

  /** Adds an item to a list. One between brackets is written anew, with dashes. */
  voegToe(veld: string, item: YamlWaarde): void {
    const lijst = lijstVan(this.#tekst, veld);
    const na = TEKSTVOLGORDE.slice(TEKSTVOLGORDE.indexOf(veld) + 1);
    this.#tekst = ofHeelVeld(
      () => voegItemToe(this.#tekst, veld, lijst.length, item, na),
      () => zetHoofdveld(this.#tekst, veld, [...lijst, item]),
    );
  }

  /** Takes an item from a list. */
  verwijder(veld: string, plek: number): void {
    const lijst = lijstVan(this.#tekst, veld);
    this.#tekst = ofHeelVeld(
      () => verwijderItem(this.#tekst, veld, plek),
      () => zetHoofdveld(this.#tekst, veld, lijst.toSpliced(plek, 1)),
    );
  }

  /** The items of a list. */
  lijst(veld: string): readonly Record<string, YamlWaarde>[] {
    return lijstVan(this.#tekst, veld);
  }

  /** The last field of what was adopted. */
  laatsteVast(): string | undefined {
    return Object.keys(veldenVan(this.#tekst, 'vastgesteld')).at(-1);
  }
}

const TEKSTVOLGORDE = [
  'regionale_actie',
  'hoe',
  'toelichting',
  'doelgroep',
  'herkomst',
  'doelstellingen',
  'koppelingen',
  'verband',
  'vastgesteld',
];

/** A change of one item, or of the whole list where that can't be done. */
function ofHeelVeld(deel: () => string, geheel: () => string): string {
  try {
    return deel();
  } catch (fout) {
    if (fout instanceof NietTeBewerken) return geheel();
    throw fout;
  }
}

const heeftVeld = (tekst: string, veld: string): boolean =>
  Object.hasOwn(parseYaml(tekst.replace(/^\uFEFF/, '')).waarde as object, veld);

/** What a map at the top level of a file holds. */
const veldenVan = (tekst: string, veld: string): object =>
  (parseYaml(tekst.replace(/^\uFEFF/, '')).waarde as Record<string, object>)[veld] ?? {};

const lijstVan = (tekst: string, veld: string): readonly Record<string, YamlWaarde>[] =>
  ((parseYaml(tekst.replace(/^\uFEFF/, '')).waarde as Record<string, unknown>)[veld] ??
    []) as readonly Record<string, YamlWaarde>[];
