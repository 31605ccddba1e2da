import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { laadRegister } from '../../src/io/laadRegister.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { beeldAgenda } from '../../src/render/beeld/agenda.ts';
import { maakPlancsv } from '../../src/render/csv/plancsv.ts';
import { agendakopVan, renderAgenda } from '../../src/render/ics/agenda.ts';
import { databestandenVan } from '../../src/render/json/databestanden.ts';
import { renderDatabestand } from '../../src/render/json/databestand.ts';
import { maakActiescsv } from '../../src/render/soorten/actie/csv.ts';
import { kopieVan, MINI } from '../map.ts';
import { roepAan, type Uitkomst } from './cli.ts';

/*
 * The files that the site has for others, written without the site.
 */

const PLAN = 'voorbeeldstad-2022-2024';

function opnameVan(peildatum = '2023-07-01') {
  const gelezen = laadRegister(MINI, peildatum);
  if (!gelezen.goed) throw new Error('The miniature content is wrong');
  return maakOpname(gelezen.register, gelezen.peildatum);
}

async function exporteer(...woorden: string[]): Promise<Uitkomst & { bestanden: Map<string, string> }> {
  const map = kopieVan();
  const uitkomst = await roepAan(['exporteer', ...woorden], { cwd: map, env: { WAAKVLAM_CONTENT: MINI } });
  const bestanden = new Map(readdirSync(map).map((naam) => [naam, readFileSync(join(map, naam), 'utf8')]));
  return { ...uitkomst, bestanden };
}

/** What the site's own addresses are made with. */
function vanSite(bestand: string): string {
  const opname = opnameVan();
  const databestand = databestandenVan(opname.register).find((deel) => deel.bestand === bestand);
  return databestand ? renderDatabestand(databestand.maak(opname)) : '';
}

test('csv for people and for programs, json and a calendar are the site’s, to the byte', async () => {
  const opname = opnameVan();
  const plan = opname.register.plannen.get(PLAN);
  if (!plan) throw new Error('No plan');
  const gelijk: [string[], string][] = [
    [['csv', '--plan', PLAN, '--uit', 'a.csv'], maakPlancsv(plan, opname)],
    [['csv', '--plan', PLAN, '--voor-programma', '--uit', 'a.csv'], maakActiescsv(plan, opname)],
    [['json', '--uit', 'a.json'], vanSite('acties')],
    [['json', '--wat', 'bronnen', '--uit', 'a.json'], vanSite('bronnen')],
    [['ics', '--uit', 'a.ics'], renderAgenda(beeldAgenda(opname), agendakopVan(opname))],
  ];
  for (const [woorden, verwacht] of gelijk) {
    const { exit, uit, bestanden } = await exporteer(...woorden);
    expect({ exit, uit }, woorden.join(' ')).toEqual({
      exit: 0,
      uit: `Geschreven: ${woorden.at(-1) ?? ''}\n`,
    });
    expect(bestanden.get(woorden.at(-1) ?? '')).toBe(verwacht);
  }
});

test('of one plan there is what is of that plan, as of the day that is asked', async () => {
  const acties = await exporteer('json', '--plan', PLAN, '--uit', 'a.json', '--peildatum', '2023-01-01');
  const { peildatum, acties: rijen } = JSON.parse(acties.bestanden.get('a.json') ?? '') as {
    peildatum: string;
    acties: { plan: string; nummer: string }[];
  };
  expect(peildatum).toBe('2023-01-01');
  expect(rijen.map(({ plan, nummer }) => `${plan}/${nummer}`)).toEqual(
    ['1.1', '1.2', '6.1', '6.2.1', '6.10'].map((nummer) => `${PLAN}/${nummer}`),
  );
  const agenda = (await exporteer('ics', '--plan', 'fictiedorp-2023-2026', '--uit', 'a.ics')).bestanden;
  const punten = [...(agenda.get('a.ics') ?? '').matchAll(/^UID:(\S+)/gm)].map(([, uid]) => uid ?? '');
  expect(punten.length).toBeGreaterThan(0);
  expect(punten.filter((uid) => uid.includes(PLAN))).toEqual([]);
});

test.each<[string, string[], RegExp]>([
  ['another ending', ['csv', '--plan', PLAN, '--uit', 'a.txt'], /^‘a\.txt’ eindigt niet op \.csv\./],
  ['a plan that isn’t there', ['ics', '--plan', 'weg', '--uit', 'a.ics'], /^Het plan ‘weg’/],
  [
    'a kind that isn’t there',
    ['json', '--wat', 'dingen', '--uit', 'a.json'],
    /^‘dingen’ bij --wat is er niet\. Kies uit: acties, /,
  ],
  [
    'another kind of one plan',
    ['json', '--wat', 'bronnen', '--plan', PLAN, '--uit', 'a.json'],
    /^Alleen bij ‘--wat acties’/,
  ],
  ['a file in the content', ['json', '--uit', join(MINI, 'a.json')], /ligt in de map met de inhoud/],
])('%s is a wrong call, and writes nothing', async (_, woorden, zin) => {
  const { exit, fout, bestanden } = await exporteer(...woorden);
  expect({ exit, bestanden: bestanden.size }).toEqual({ exit: 2, bestanden: 0 });
  expect(fout).toMatch(zin);
  expect(existsSync(join(MINI, 'a.json'))).toBe(false);
});
