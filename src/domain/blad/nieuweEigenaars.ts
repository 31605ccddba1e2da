import { schrijfYaml } from '../kern/yaml/schrijf.ts';
import type { Eigenaar, Plan, Register } from '../register.ts';
import type { NieuweEigenaar } from './actierij.ts';
import { kaal } from './blad.ts';
import { slugVan, vrijeId } from './idVanNaam.ts';
import type { Rijplek } from './schrijf.ts';

/** The owners that the sheet makes: one file for each name. */
export class NieuweEigenaars {
  readonly #plan: Plan;
  readonly #register: Register;
  readonly #bekend = new Map<string, { id: string; pad: string; tekst: string }>();

  constructor(plan: Plan, register: Register) {
    this.#plan = plan;
    this.#register = register;
  }

  idVan(eigenaar: Eigenaar | NieuweEigenaar, plek: Rijplek): string {
    if (!('nieuw' in eigenaar)) return eigenaar.id;
    const sleutel = kaal(eigenaar.naam);
    const bekend = this.#bekend.get(sleutel) ?? this.#maak(eigenaar, plek);
    this.#bekend.set(sleutel, bekend);
    return bekend.id;
  }

  #maak({ nieuw, naam }: NieuweEigenaar, plek: Rijplek): { id: string; pad: string; tekst: string } {
    const { functies, organisaties } = this.#register;
    const bezet = (id: string): boolean =>
      functies.has(id) || organisaties.has(id) || [...this.#bekend.values()].some((ander) => ander.id === id);
    const id = vrijeId(slugVan(naam, nieuw), bezet);
    const velden =
      nieuw === 'functie'
        ? { naam, organisatie: this.#plan.organisatie.id, vindplaatsen: [{ ...plek }] }
        : { naam, soort: soortVan(naam), vindplaatsen: [{ ...plek }] };
    return { id, pad: `${nieuw}s/${id}.yaml`, tekst: schrijfYaml(velden) };
  }

  bestanden(): [string, string][] {
    return Array.from(this.#bekend.values(), ({ pad, tekst }) => [pad, tekst]);
  }
}

/** What an organisation is, as far as its name says. */
const soortVan = (naam: string): string =>
  /^(gemeente|regio)\s/i.exec(naam)?.[1]?.toLowerCase() ?? 'ketenpartner';
