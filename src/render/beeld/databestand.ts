import type { Register } from '../../domain/register.ts';

/** A file with open data: what is in it, where it is, and the JSON Schema that describes it. */
export interface DatabestandBeeld {
  readonly naam: string;
  readonly json: string;
  readonly schema: string;
}

/** The files with open data, of the collections that hold something. */
export function beeldDatabestanden(register: Register): DatabestandBeeld[] {
  const verzamelingen: readonly (readonly [naam: string, bestand: string, aantal: number])[] = [
    ['Acties', 'acties', register.acties.length],
    ['Kaders en onderdelen', 'kaders', register.kaders.size],
    ['Van oud naar nieuw kader', 'concordanties', register.concordanties.size],
    ['Toezeggingen', 'toezeggingen', register.toezeggingen.size],
    ['Cijfers', 'cijfers', register.cijfers.size],
    ['Geld', 'middelen', register.middelen.size],
    ['Momenten op de tijdlijn', 'momenten', register.momenten.size],
    ['Organisaties en functies', 'organisaties', register.organisaties.size],
    ['Hoe het werkt', 'werkwijzen', register.werkwijzen.size],
    ['Begrippen', 'begrippen', register.begrippen.size],
    ['Wat niet klopt in de bronnen', 'afwijkingen', register.afwijkingen.size],
  ];
  return verzamelingen
    .filter(([, , aantal]) => aantal > 0)
    .map(([naam, bestand]) => ({
      naam,
      json: `/data/v1/${bestand}.json`,
      schema: `/data/schema/${bestand}-v1.schema.json`,
    }));
}
