import type { Momentsoort } from '../../../schemas/moment.ts';

/** The name of each kind of moment, for lists and drawings. */
export const MOMENTSOORT_NAMEN: Readonly<Record<Momentsoort, string>> = {
  wet: 'Wetten en verdragen',
  looptijd: 'Ander beleid: hoe lang het loopt',
  vaststelling: 'Vaststelling',
  verlenging: 'Verlenging',
  besluit: 'Besluiten en afspraken',
  evaluatie: 'Evaluatie en onderzoek',
  overleg: 'Overleg en bijeenkomsten',
  uitvoering: 'Veranderingen in het werk',
  document: 'Documenten',
  gebeurtenis: 'Andere gebeurtenissen',
};
