import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groepeerPerBron } from '../../src/domain/soorten/bron/gebruik.ts';
import { groepeerPerOnderdeel } from '../../src/domain/soorten/kader/gekoppeldeActies.ts';
import { z } from 'zod';
import { bladenVan } from '../../src/domain/kern/link/keuze.ts';
import { leesPad } from '../../src/domain/kern/parse/bestandssoort.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { maakOpname, type Opname } from '../../src/domain/opname/opname.ts';
import { INHOUDSOORTEN } from '../../src/domain/soorten/soorten.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { beeldActie } from '../../src/render/soorten/actie/beeld.ts';
import { beeldActielijst } from '../../src/render/soorten/actie/actielijst.ts';
import { beeldBron } from '../../src/render/soorten/bron/beeld.ts';
import { beeldKader, beeldOnderdeel } from '../../src/render/soorten/kader/beeld.ts';
import { beeldHome } from '../../src/render/beeld/home.ts';
import { beeldKruistabellen, beeldStatusmatrix } from '../../src/render/soorten/plan/matrix.ts';
import { beeldPlan, beeldPlanOverzicht } from '../../src/render/soorten/plan/beeld.ts';
import { beeldPlanachtergrond } from '../../src/render/soorten/plan/planachtergrond.ts';
import { beeldPlandelen } from '../../src/render/soorten/plan/plandelen.ts';
import { beeldVerdeling } from '../../src/render/soorten/plan/verdeling.ts';
import { beeldTijdlijnpagina } from '../../src/render/soorten/moment/tijdlijnpagina.ts';
import { beeldStand, beeldStanddagen } from '../../src/render/soorten/plan/standpagina.ts';
import { beeldVerschil } from '../../src/render/beeld/verschil.ts';
import { beeldEigenaren } from '../../src/render/soorten/organisatie/eigenaarpagina.ts';
import { beeldOpvolgplaat } from '../../src/render/soorten/concordantie/opvolgplaat.ts';
import { beeldReview } from '../../src/render/beeld/review.ts';
import { beeldVerslagen } from '../../src/render/beeld/verslag.ts';
import { leesNotities } from '../../src/domain/intern/notities.ts';
import { renderVerslag } from '../../src/render/markdown/verslag.ts';
import { DATABESTANDEN } from '../../src/render/json/databestanden.ts';
import { actiesData } from '../../src/render/soorten/actie/json.ts';
import { renderMeldingen } from '../../src/render/terminal/meldingen.ts';
import { renderOverzicht } from '../../src/render/terminal/overzicht.ts';
import { renderVerschil } from '../../src/render/terminal/verschil.ts';
import { MINI } from '../map.ts';

/*
 * A miniature plan on another subject, with every feature in it, and what comes out. `npx vitest run -u` renews the
 * outputs; look at what changed.
 */

const PEILDATUM = '2023-07-01';
const VERWACHT = join(import.meta.dirname, 'verwacht');
const bestanden = leesMap(MINI);
const resultaat = maakRegister(bestanden, { vandaag: '2000-01-01' });
if (!resultaat.goed) throw new Error(renderMeldingen(resultaat.meldingen, (pad) => pad));
const { register } = resultaat;
const opname = maakOpname(register, PEILDATUM);

test('site.yaml sets the peildatum', () => {
  expect(resultaat.peildatum).toBe(PEILDATUM);
});

test('what the checker says', async () => {
  const tekst = renderMeldingen(resultaat.meldingen, (pad) => pad);
  await expect(`${tekst}\n`).toMatchFileSnapshot(join(VERWACHT, 'meldingen.txt'));
});

test('the overview in a terminal', async () => {
  const delen = [...register.plannen.values()].map((plan) =>
    renderOverzicht(beeldPlanOverzicht(plan, opname)),
  );
  await expect(`${delen.join('\n\n')}\n`).toMatchFileSnapshot(join(VERWACHT, 'overzicht.txt'));
});

test('what changed in a period, in a terminal', async () => {
  const delen = [...register.plannen.values()].map((plan) =>
    renderVerschil(beeldVerschil(plan, '2022-12-31', opname)),
  );
  await expect(`${delen.join('\n\n')}\n`).toMatchFileSnapshot(join(VERWACHT, 'verschil.txt'));
});

test('how an old kader continues in a new one, as a picture', async () => {
  const platen = [...register.concordanties.values()].map(beeldOpvolgplaat);
  await expect(alsJson(platen)).toMatchFileSnapshot(join(VERWACHT, 'opvolgplaat.json'));
});

test('the review, with the internal notes', async () => {
  const notities = leesNotities(bestanden);
  await expect(alsJson(beeldReview(notities, opname))).toMatchFileSnapshot(join(VERWACHT, 'review.json'));
});

test('what each owner has to do', async () => {
  await expect(alsJson(beeldEigenaren(opname))).toMatchFileSnapshot(join(VERWACHT, 'eigenaren.json'));
});

test('the record of a bespreking, as Markdown', async () => {
  const delen = beeldVerslagen(opname).map(renderVerslag);
  await expect(delen.join('\n')).toMatchFileSnapshot(join(VERWACHT, 'verslag.md'));
});

/** What a page shows, as it is kept beside the tests. */
const alsJson = (beeld: unknown): string => `${JSON.stringify(beeld, null, 2)}\n`;

test('the home page: how far each plan is, in one picture and in words', async () => {
  await expect(alsJson(beeldHome(opname))).toMatchFileSnapshot(join(VERWACHT, 'home.json'));
});

test('the actions of a plan, by what they can be chosen and sorted', async () => {
  const lijsten = [...register.plannen.values()].map((plan) => beeldActielijst(plan, opname));
  await expect(alsJson(lijsten)).toMatchFileSnapshot(join(VERWACHT, 'actielijst.json'));
});

test('the actions of a plan by onderdeel and status, and by what they resemble', async () => {
  const tabellen = [...register.plannen.values()].map((plan) => ({
    statusmatrix: beeldStatusmatrix(plan, opname),
    kruistabellen: beeldKruistabellen(plan, opname),
  }));
  await expect(alsJson(tabellen)).toMatchFileSnapshot(join(VERWACHT, 'matrix.json'));
});

test.each(DATABESTANDEN)(
  'the open data on $bestand, which keep to their schema',
  async ({ bestand, schema, maak }) => {
    const json = maak(opname);
    expect(schema.parse(json)).toEqual(json);
    await expect(alsJson(json)).toMatchFileSnapshot(join(VERWACHT, 'data', `${bestand}.json`));
  },
);

/** Every page on a day, as its view model, and the public JSON. */
function* alleBeelden(toen: Opname): Iterable<readonly [string, unknown]> {
  const { register: bron } = toen;
  const perOnderdeel = groepeerPerOnderdeel(bron);
  const perBron = groepeerPerBron(bron);
  for (const { bestand, maak } of DATABESTANDEN) yield [`${bestand}.json`, maak(toen)];
  yield ['home', beeldHome(toen)];
  yield ['tijdlijn', beeldTijdlijnpagina(toen)];
  for (const plan of bron.plannen.values()) {
    yield [plan.id, beeldPlan(plan, toen)];
    yield [`${plan.id} verdeling`, beeldVerdeling(plan, toen) ?? {}];
    yield [`${plan.id} achtergrond`, beeldPlanachtergrond(plan, toen)];
    yield [`${plan.id} delen`, beeldPlandelen(plan, toen)];
    for (const { dag, adres } of beeldStanddagen(plan, toen)) {
      yield [adres, beeldStand(plan, dag, toen)];
    }
  }
  for (const actie of bron.acties) yield [actie.nummer, beeldActie(actie, toen)];
  for (const deel of bron.bronnen.values()) yield [deel.id, beeldBron(deel, perBron.get(deel) ?? [], bron)];
  for (const kader of bron.kaders.values()) {
    yield [kader.id, beeldKader(kader, perOnderdeel, toen)];
    for (const onderdeel of kader.onderdelen) {
      yield [onderdeel.id, beeldOnderdeel(onderdeel, perOnderdeel, toen)];
    }
  }
}

describe.each(['2019-12-31', '2022-03-01', '2022-12-31', PEILDATUM, '2024-03-31', '2030-01-01'])(
  'at %s',
  (peildatum) => {
    const toen = maakOpname(register, peildatum);
    const beelden = [...alleBeelden(toen)];

    test('no page has a hole in its text', () => {
      for (const [naam, beeld] of beelden) {
        expect(JSON.stringify(beeld), naam).not.toMatch(/undefined|NaN|\[object|Invalid|\s{2}/);
      }
    });

    test('no page shows an internal note', () => {
      for (const [naam, beeld] of beelden)
        expect(JSON.stringify(beeld), naam).not.toContain('INTERN-MERKTEKEN');
    });

    test('the public JSON keeps to its schema, and tells nothing from after that day', () => {
      for (const { schema, maak } of DATABESTANDEN) {
        const json = maak(toen);
        expect(schema.parse(json)).toEqual(json);
      }
      const { acties } = actiesData.maak(toen) as { acties: Record<string, unknown>[] };
      for (const actie of acties) {
        if (actie['status'] === 'nog-niet-vastgesteld')
          expect([actie['voortgang'], actie['verwachtingen']]).toEqual([[], []]);
      }
    });
  },
);

test('no internal note is in the register at all', () => {
  const gezien = new Set<unknown>();
  const loop = (waarde: unknown): void => {
    if (typeof waarde === 'string') expect(waarde).not.toContain('INTERN-MERKTEKEN');
    if (typeof waarde !== 'object' || waarde === null || gezien.has(waarde)) return;
    gezien.add(waarde);
    const delen = waarde instanceof Map ? [...waarde.values()] : Object.values(waarde);
    for (const deel of delen) loop(deel);
  };
  loop(register);
  expect(gezien.size).toBeGreaterThan(100);
});

test.each(INHOUDSOORTEN.filter(({ schema }) => heeftIntern(schema)).map(({ is }) => is))(
  'every kind of content that can have an internal note and is here has one: %s',
  (soort) => {
    const eigen = bestanden.filter((bestand) => soortVan(bestand.pad) === soort);
    const metMerkteken = eigen.filter(
      (bestand) => 'bytes' in bestand && new TextDecoder().decode(bestand.bytes).includes('INTERN-MERKTEKEN'),
    );
    expect(metMerkteken.length > 0).toBe(eigen.length > 0);
  },
);

/** Whether a file of a kind may hold what stays inside. */
function heeftIntern(schema: z.ZodType): boolean {
  return bladenVan(schema).some((tak) => tak instanceof z.ZodObject && 'intern' in tak.shape);
}

function soortVan(pad: string): string | undefined {
  const gelezen = leesPad(pad);
  return 'soort' in gelezen && typeof gelezen.soort === 'string' ? gelezen.soort : undefined;
}

test('the order of the files makes no difference', () => {
  const omgekeerd = maakRegister([...bestanden].reverse(), { vandaag: PEILDATUM });
  if (!omgekeerd.goed) throw new Error('Wrong');
  for (const { maak } of DATABESTANDEN) {
    expect(maak(maakOpname(omgekeerd.register, PEILDATUM))).toEqual(maak(opname));
  }
  expect(omgekeerd.meldingen).toEqual(resultaat.meldingen);
});
