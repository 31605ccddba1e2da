import { meldingsoort } from '../kern/melding.ts';

/** The format that content says it has, and the one that this version reads. */
interface Formaten {
  readonly formaat: number;
  readonly kent: number;
}

/** Content of another format than this version reads. */
export const FORMAATFOUTEN = {
  oud: meldingsoort<Formaten>({
    code: 'formaat-oud',
    ernst: 'fout',
    zin: ({ formaat, kent }) =>
      `Deze inhoud heeft formaat ${formaat}, en deze versie van Waakvlam leest formaat ${kent}.`,
    verwacht: ({ kent }) => `Een regel ‘formaat: ${kent}’ in site.yaml, en inhoud die daarbij past.`,
    hint: 'Draai ‘npx waakvlam bijwerken --dry-run’ om te zien wat er verandert, en dan ‘npx waakvlam bijwerken’.',
  }),
  nieuw: meldingsoort<Formaten>({
    code: 'formaat-nieuw',
    ernst: 'fout',
    zin: ({ formaat, kent }) =>
      `Deze inhoud heeft formaat ${formaat}, en deze versie van Waakvlam kent formaten tot en met ${kent}.`,
    verwacht: ({ formaat }) =>
      `Waakvlam ${formaat}.0.0 of nieuwer: het eerste getal van de versie is het formaat.`,
    hint: ({ formaat }) => `Installeer Waakvlam ${formaat}.`,
  }),
};
