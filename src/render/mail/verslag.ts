import type { VerslagBeeld } from '../beeld/verslag.ts';

/** The text of the mail with which the record of a bespreking goes to who were there; it has the record beside it. */
export const renderVerslagmail = ({ datum, plannen }: VerslagBeeld): string =>
  [
    'Beste collega’s,',
    '',
    `Hierbij het verslag van de bespreking van ${datum}. Klopt er iets niet? Laat het weten.`,
    ...plannen.flatMap(({ plan, besluiten }) => [
      '',
      `Besloten, ${plan.tekst}:`,
      ...besluiten.flatMap(({ actie, veranderingen, teksten, verwacht }) => [
        '',
        actie.tekst,
        ...[...veranderingen, ...teksten, ...verwacht].map((zin) => `- ${zin}`),
      ]),
    ]),
    '',
    'Met vriendelijke groet,',
    '',
  ].join('\n');
