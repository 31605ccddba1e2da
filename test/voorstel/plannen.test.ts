import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { laadRegister } from '../../src/io/laadRegister.ts';
import { voorstellenBij } from '../../src/render/soorten/collegevoorstel/beeld.ts';
import { roepAan, type Uitkomst } from '../cli/cli.ts';
import { kopieVan, MINI } from '../map.ts';

const STAD = 'voorbeeldstad-2022-2024';
const DORP = 'fictiedorp-2023-2026';
const DAG = '2023-10-01';

/** A copy of the content, of the municipality itself, with a draft about two plans in it. */
async function metTwee(...rest: string[]) {
  const map = kopieVan(MINI);
  const pad = (naam: string): string => join(map, naam);
  writeFileSync(
    pad('site.yaml'),
    readFileSync(pad('site.yaml'), 'utf8').replace('officieel: nee', 'officieel: ja'),
  );
  const roep = (...argumenten: string[]): Promise<Uitkomst> => roepAan([...argumenten, '--content', map]);
  const gemaakt = await roep(
    ...['voorstel', 'nieuw', 'twee', '--plan', `${STAD}, ${DORP}`, '--vorm', 'stadsadvies'],
    ...['--peildatum', DAG, ...rest],
  );
  const schrijf = async (uitgang: string): Promise<string> => {
    const uit = join(kopieVan(), `twee.${uitgang}`);
    expect(await roep('voorstel', 'schrijf', 'twee', '--uit', uit)).toMatchObject({ exit: 0 });
    return uit;
  };
  return { map, pad, roep, gemaakt, schrijf };
}

test('a draft about two plans says of each part which plan it is about, and passes the checker', async () => {
  const { pad, gemaakt, roep } = await metTwee('--vorige', '2022-12-31');
  expect(gemaakt).toMatchObject({ exit: 0 });
  const tekst = readFileSync(pad('collegevoorstellen/twee.mdx'), 'utf8');
  expect(tekst).toContain(`plan: ${STAD}\nandere_plannen:\n  - ${DORP}\n`);
  for (const plan of [STAD, DORP]) expect(tekst).toContain(`<Voortgangstabel plan="${plan}" />`);
  expect(tekst.match(/<Planning \/>/g)).toHaveLength(1);
  expect(await roep('controleer', 'twee')).toMatchObject({ exit: 0 });
});

test('the parts that a plan has titles for stand above their actions', async () => {
  const { roep, schrijf } = await metTwee('--vorige', '2022-12-31');
  const tekst = readFileSync(await schrijf('md'), 'utf8');
  const [, dorp = ''] = tekst.split('**De acties van Klimaatplan Fictiedorp');
  expect(dorp.split('\n').slice(2, 5)).toEqual([
    '| Actie | Status | Wat is er gedaan? | Wat volgt, wie en wanneer? |',
    '| --- | --- | --- | --- |',
    '| **Thema 1 Meer groen** |  |  |  |',
  ]);
  expect(tekst.match(/\*\*Thema /g)).toHaveLength(1);
  const { exit, uit } = await roep('voorstel', 'lees', await schrijf('docx'));
  expect({ exit, uit }).toEqual({ exit: 0, uit: expect.stringContaining('is niets veranderd') as string });
});

test('each part tells of its own plan, and the planning of both in the order of the days', async () => {
  const { schrijf } = await metTwee('--vorige', '2022-12-31');
  const tekst = readFileSync(await schrijf('md'), 'utf8');
  for (const titel of ['Klimaatplan Voorbeeldstad 2022-2024', 'Klimaatplan Fictiedorp']) {
    expect(tekst).toContain(`**De acties van ${titel} en hun status op 1 oktober 2023**`);
    expect(tekst).toContain(`wat er bij ${titel} veranderde**`);
    expect(tekst).toContain(`Het einde van ${titel}.`);
  }
  expect(tekst).toContain(
    'Een nieuwe deadline vaststellen voor de acties 6.1 en 6.2.1 van Klimaatplan Voorbeeldstad 2022-2024.',
  );
  expect(tekst).toContain('Van 1 actie van Klimaatplan Fictiedorp is de status een lezing.');
  const [, planning = ''] = tekst.split('**Wat er na 1 oktober 2023 komt');
  expect(planning.indexOf('Het einde van Klimaatplan Voorbeeldstad')).toBeLessThan(
    planning.indexOf('De deadline van actie 1.2 van Klimaatplan Fictiedorp'),
  );
});

test('it comes back from Word without a change', async () => {
  const { roep, schrijf } = await metTwee();
  const { uit } = await roep('voorstel', 'lees', await schrijf('docx'));
  expect(uit).toContain('In dit bestand is niets veranderd aan ‘twee’.');
});

test('its decision releases what waited for it in each plan, and it stands with each', async () => {
  const { map, pad, roep } = await metTwee('--peildatum', '2023-06-10');
  const bestand = pad('collegevoorstellen/twee.mdx');
  writeFileSync(bestand, readFileSync(bestand, 'utf8').replaceAll('TODO: ', 'Af, '));
  const acties = [`${STAD}/6.1`, `${DORP}/1.1`];
  for (const actie of acties) {
    const [plan = '', nummer = ''] = actie.split('/');
    const bestand = pad(`plannen/${plan}/acties/${nummer}.yaml`);
    const erbij = await roep(
      ...['bevestig', actie, '--datum', '2023-06-01', '--tekst', 'Het gaat goed.', '--embargo', 'twee'],
      ...['--bron', 'klimaatoverleg-2023-03-14', '--plek', 'punt 9'],
    );
    expect(erbij).toMatchObject({ exit: 0 });
    expect(readFileSync(bestand, 'utf8')).toContain('embargo: twee');
  }
  const besluit = await roep('voorstel', 'besluit', 'twee', '--datum', '2023-06-20', '--dry-run');
  expect([besluit.exit, besluit.uit]).toEqual([0, expect.stringContaining('bij 2 acties')]);
  const resultaat = laadRegister(map, DAG);
  if (!resultaat.goed) throw new Error('Wrong content');
  const voorstel = resultaat.concepten.get('twee');
  if (!voorstel) throw new Error('No draft');
  const register = { ...resultaat.register, collegevoorstellen: new Map([['twee', voorstel]]) };
  for (const plan of register.plannen.values()) expect(voorstellenBij(register, plan)).toEqual([voorstel]);
});

test('a number that is right for one of the plans, or for both together, is not doubted', async () => {
  const { pad, roep } = await metTwee();
  const bestand = pad('collegevoorstellen/twee.mdx');
  const tekst = readFileSync(bestand, 'utf8');
  const meld = async (zin: string): Promise<string> => {
    writeFileSync(bestand, tekst.replace('TODO: Wat is de kern in drie zinnen?', zin));
    return (await roep('controleer', 'twee')).uit;
  };
  for (const aantal of ['2 acties', '5 acties', '7 acties']) {
    expect(await meld(`Het plan heeft ${aantal}.`)).not.toContain('voorstel-getal');
  }
  expect(await meld('Het plan heeft 19 acties.')).toContain('voorstel-getal-onbekend');
});
