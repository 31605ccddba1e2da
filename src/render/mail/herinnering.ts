import type { Dag } from '../../../schemas/datum.ts';
import type { HerinneringBeeld, VraagBeeld } from '../beeld/herinnering.ts';

/** The text of a reminder, plain, for an e-mail. Without an address the draft itself says so. */
export const renderHerinnering = ({ inleiding, plannen }: HerinneringBeeld, heeftAdres: boolean): string =>
  [
    ...(heeftAdres ? [] : ['[Het adres is niet bekend. Vul het in bij ‘Aan’, en wis deze regel.]', '']),
    'Beste collega,',
    '',
    inleiding,
    ...plannen.flatMap(({ titel, acties }) => [
      ...(plannen.length > 1 ? ['', titel.toUpperCase()] : []),
      ...acties.flatMap(renderVraag),
    ]),
    '',
    'Met vriendelijke groet,',
    '',
  ].join('\n');

const renderVraag = ({ kop, stand, vragen, antwoord }: VraagBeeld): string[] => [
  '',
  kop,
  ...stand.map((regel) => `  ${regel}`),
  '',
  'Wat wij u vragen:',
  ...vragen.map((vraag) => `- ${vraag}`),
  '',
  'Uw antwoord:',
  ...antwoord.map((regel) => `  ${regel} `),
];

/** The draft of a reminder, for what makes a mail of it. */
export const conceptVan = (
  brief: HerinneringBeeld,
  dag: Dag,
  aan: string | undefined,
): { aan: string | undefined; onderwerp: string; tekst: string; dag: Dag; id: string } => ({
  aan,
  onderwerp: brief.onderwerp,
  tekst: renderHerinnering(brief, aan !== undefined),
  dag,
  id: `herinnering-${dag}-${brief.eigenaar.id}`,
});
