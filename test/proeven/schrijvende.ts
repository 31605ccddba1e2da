import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { COMMANDOS } from '../../src/cli/commandos.ts';
import { MINI } from '../map.ts';

/** A call of a command that writes, in a folder with the miniature content in `content`. */
export interface Aanroep {
  readonly argumenten: readonly string[];
  /** Calls that come first. */
  readonly eerst?: readonly (readonly string[])[];
  /** What else must be there. */
  readonly zet?: (map: string) => void;
}

const PLAN = 'voorbeeldstad-2022-2024';
const OP = ['--datum', '2023-10-10', '--tekst', 'Dit is het nieuws.'];
const BEVESTIG = ['bevestig', `${PLAN}/6.1`, ...OP];
const BLAD = ['exporteer', 'xlsx', '--plan', PLAN, '--uit', 'blad.xlsx'];
const WORD = ['voorstel', 'schrijf', 'voortgang-2023', '--uit', 'voorstel.docx'];

/** One call of every command that writes, or more where it writes in several ways. */
export const AANROEPEN: Readonly<Record<string, readonly Aanroep[]>> = {
  bijwerken: [
    {
      argumenten: ['bijwerken'],
      zet: (map) => {
        pas(join(map, 'content/site.yaml'), (tekst) => tekst.replace(/formaat: \d+\n/, ''));
      },
    },
  ],
  status: [
    { argumenten: ['status', `${PLAN}/6.1`, 'in-gang-gezet', ...OP] },
    {
      argumenten: [
        'status',
        `${PLAN}/1.1`,
        'in-gang-gezet',
        '--tekst',
        'Bel 06-12345678.',
        '--mag-openbaar',
        'Het staat er.',
      ],
    },
  ],
  bevestig: [{ argumenten: BEVESTIG }],
  eigenaar: [{ argumenten: ['eigenaar', `${PLAN}/6.1`, 'gemeente-voorbeeldstad', ...OP] }],
  betrokken: [{ argumenten: ['betrokken', `${PLAN}/6.1`, 'gemeente-fictiedorp', ...OP] }],
  deadline: [{ argumenten: ['deadline', `${PLAN}/6.1`, '2024-Q1', ...OP] }],
  vervolgstap: [
    {
      argumenten: [
        ...['vervolgstap', `${PLAN}/6.1`, 'De lijst nakijken.', '--wie', 'programmamanager-klimaat'],
        ...['--wanneer', '2024-01-31', '--datum', '2023-10-10'],
      ],
    },
  ],
  overgenomen: [{ argumenten: ['overgenomen', `${PLAN}/6.1`, 'gemeente-fictiedorp', ...OP] }],
  notitie: [{ argumenten: ['notitie', `${PLAN}/6.1`, 'Dit blijft hier.'] }],
  vrijgeven: [{ argumenten: ['vrijgeven', `${PLAN}/6.1`], eerst: [[...BEVESTIG, '--concept']] }],
  herroep: [{ argumenten: ['herroep', `${PLAN}/6.1`], eerst: [BEVESTIG] }],
  verslag: [{ argumenten: ['verslag', 'klimaatoverleg-2023-03-14', '--uit', 'verslag.docx'] }],
  herinner: [{ argumenten: ['herinner', '--uit', 'post'] }],
  importeer: [
    {
      argumenten: [
        'importeer',
        'blad.csv',
        '--plan',
        PLAN,
        '--datum',
        '2023-10-10',
        '--vragen',
        'vragen.xlsx',
      ],
      eerst: [['exporteer', 'csv', '--plan', PLAN, '--uit', 'blad.csv']],
      zet: (map) => {
        pas(join(map, 'blad.csv'), (tekst) => tekst.replace(/In gang gezet/gi, 'Nog uit te voeren'));
      },
    },
  ],
  'exporteer csv': [{ argumenten: ['exporteer', 'csv', '--plan', PLAN, '--uit', 'plan.csv'] }],
  'exporteer json': [{ argumenten: ['exporteer', 'json', '--uit', 'acties.json'] }],
  'exporteer ics': [{ argumenten: ['exporteer', 'ics', '--uit', 'agenda.ics'] }],
  'exporteer xlsx': [{ argumenten: BLAD }],
  'voorstel nieuw': [
    {
      argumenten: [
        ...['voorstel', 'nieuw', 'proef', '--plan', PLAN, '--vorm', 'stadsadvies'],
        ...['--peildatum', '2023-07-01', '--vorige', '2022-10-31'],
      ],
    },
  ],
  'voorstel schrijf': [{ argumenten: WORD }],
  'voorstel lees': [
    {
      argumenten: ['voorstel', 'lees', 'voorstel.docx', '--neem', 'alles'],
      eerst: [WORD],
      zet: (map) => {
        const delen = unzipSync(readFileSync(join(map, 'voorstel.docx')));
        const tekst = strFromU8(delen['word/document.xml'] ?? new Uint8Array());
        delen['word/document.xml'] = strToU8(tekst.replace('Nog een punt.', 'Nog een ander punt.'));
        writeFileSync(join(map, 'voorstel.docx'), zipSync(delen));
      },
    },
  ],
  'voorstel pakket': [
    { argumenten: ['voorstel', 'pakket', 'voortgang-2023', '--no-pdf', '--uit', 'pakket'] },
  ],
  'voorstel besluit': [
    {
      argumenten: ['voorstel', 'besluit', 'wordt-geschreven', '--datum', '2023-07-04'],
      eerst: [
        [
          ...BEVESTIG.slice(0, 2),
          '--tekst',
          'Dit wacht.',
          '--datum',
          '2023-06-01',
          '--embargo',
          'wordt-geschreven',
        ],
      ],
      zet: (map) => {
        pas(join(map, 'content/site.yaml'), (tekst) => tekst.replace('officieel: nee', 'officieel: ja'));
      },
    },
  ],
  'nieuw gemeente': [
    {
      argumenten: [
        'nieuw',
        'gemeente',
        'site',
        '--naam',
        'Onze acties',
        '--organisatie',
        'Gemeente Voorbeeldstad',
        '--motor',
        'git+https://voorbeeld.example/motor.git',
      ],
    },
  ],
  'nieuw plan': [
    {
      argumenten: [
        ...['nieuw', 'plan', 'nieuw-plan', '--titel', 'Een plan', '--organisatie', 'gemeente-fictiedorp'],
        ...[
          '--samenvatting',
          'Een plan om te proberen.',
          '--bron',
          'klimaatplan-voorbeeldstad',
          '--plek',
          'overal',
        ],
        ...['--van', '2024', '--tot-en-met', '2026', '--vastgesteld', '2024-01-10'],
      ],
    },
  ],
  'nieuw actie': [{ argumenten: ['nieuw', 'actie', `${PLAN}/7.1`, '--titel', 'Een nieuwe actie'] }],
  'nieuw bron': [
    {
      argumenten: [
        ...['nieuw', 'bron', 'een-pagina', '--soort', 'extern', '--titel', 'Een pagina'],
        ...['--url', 'https://voorbeeld.example/'],
      ],
    },
  ],
};

/** An archief is of a site that is built first: test/site/bouwmap.test.ts breaks that. Schemas are written by who works on Waakvlam. */
const ELDERS: readonly string[] = ['exporteer archief', 'schema'];

/** Lays the content ready in a folder. */
export const legKlaar = (map: string): void => {
  cpSync(MINI, join(map, 'content'), { recursive: true });
};

/** The commands that say that they write, in the content or in a file that was asked for, and of which there is no call. */
export async function nietGeroepen(): Promise<string[]> {
  const programma = new Command();
  for (const lees of Object.values(COMMANDOS)) (await lees())(programma);
  const namen = (commando: Command, voor: readonly string[]): string[] => [
    ...(commando.options.some(({ long }) => long === '--dry-run' || long === '--uit')
      ? [voor.join(' ')]
      : []),
    ...commando.commands.flatMap((kind) => namen(kind, [...voor, kind.name()])),
  ];
  return namen(programma, []).filter((naam) => !(naam in AANROEPEN) && !ELDERS.includes(naam));
}

function pas(pad: string, doe: (tekst: string) => string): void {
  writeFileSync(pad, doe(readFileSync(pad, 'utf8')));
}
