import type { VerslagBeeld } from '../beeld/verslag.ts';

/** The record of a bespreking as Markdown, for an archive or an e-mail. */
export function renderVerslag({ titel, datum, aanwezig, aanwezigOnbekend, plannen }: VerslagBeeld): string {
  return [
    `# ${veilig(titel)}`,
    '',
    `Datum: ${datum}`,
    '',
    '## Aanwezig',
    '',
    ...(aanwezigOnbekend === undefined ? aanwezig.map((naam) => `- ${veilig(naam)}`) : [aanwezigOnbekend]),
    ...plannen.flatMap(({ plan, besluiten, open }) => [
      '',
      `## ${veilig(plan.tekst)}`,
      '',
      '### Besluiten',
      ...besluiten.flatMap(({ actie, veranderingen, teksten, verwacht }) => [
        '',
        `#### ${veilig(actie.tekst)}`,
        '',
        ...veranderingen.map((verandering) => `- ${veilig(verandering)}`),
        ...[...teksten, ...verwacht].flatMap((zin) => ['', veilig(zin)]),
      ]),
      '',
      '### Open punten',
      '',
      ...(open.length === 0
        ? ['Geen.']
        : open.map(({ actie, redenen }) => `- ${veilig(actie.tekst)}: ${veilig(redenen.join(' '))}`)),
    ]),
    '',
  ].join('\n');
}

/** A text in which no character means anything to Markdown. */
const veilig = (tekst: string): string => tekst.replace(/[\\`*_[\]<>#|]/g, '\\$&');
