import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { pasToe } from '../../src/domain/beslissing/wijziging.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { isFout, type Melding } from '../../src/domain/kern/melding.ts';
import type { Register } from '../../src/domain/register.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { renderConcept } from '../../src/render/mdx/concept.ts';
import { beeldVoorstel } from '../../src/render/soorten/collegevoorstel/beeld.ts';
import { CONTENT, MINI } from '../map.ts';

/* A draft is complete: whatever the plan, the form and the day, the checker has nothing on it but what the writer must do. */

const DAGEN = ['2022-12-31', '2023-07-01', '2025-12-31', '2026-06-30'];

interface Uitkomst {
  readonly tekst: string;
  readonly meldingen: readonly Melding[];
  readonly register: Register;
  readonly koppen: readonly string[];
}

const DAGEN_NU = { gevraagd: '2027-01-01', vandaag: '2027-01-01' };
const gelezen = new Map<string, ReturnType<typeof leesNu>>();

function leesNu(map: string) {
  const bestanden = leesMap(map);
  const voor = maakRegister(bestanden, DAGEN_NU);
  if (!voor.goed) throw new Error('The content is wrong');
  return { bestanden, voor };
}

const lees = (map: string): ReturnType<typeof leesNu> => {
  const nu = gelezen.get(map) ?? leesNu(map);
  gelezen.set(map, nu);
  return nu;
};

function maak(map: string, plan: string, vorm: string, peildatum: string, vorige?: string): Uitkomst {
  const { bestanden, voor } = lees(map);
  const gekozen = { plan: voor.register.plannen.get(plan), vorm: voor.register.vormen.get(vorm) };
  if (!gekozen.plan || !gekozen.vorm) throw new Error(`No ${plan} or ${vorm}`);
  const tekst = renderConcept({
    plan: gekozen.plan,
    vorm: gekozen.vorm,
    opname: maakOpname(voor.register, peildatum),
    vorige,
  });
  const pad = 'collegevoorstellen/proef.mdx';
  const na = maakRegister(pasToe(bestanden, [{ pad, oud: undefined, nieuw: tekst }]), DAGEN_NU);
  const meldingen = na.meldingen.filter(({ plaats }) => plaats.bestand === pad);
  if (!na.goed) return { tekst, meldingen, register: voor.register, koppen: [] };
  const concept = na.concepten.get('proef');
  if (!concept) throw new Error('The draft is gone');
  const koppen = beeldVoorstel(concept, maakOpname(na.register, peildatum)).blokken.flatMap((blok) =>
    blok.soort === 'kop' ? [blok.tekst] : [],
  );
  return { tekst, meldingen, register: na.register, koppen };
}

describe.each([
  [CONTENT, 'overbetuwe-2021-2025', 'overbetuwe'],
  [CONTENT, 'overbetuwe-2021-2025', 'bw-negen-vragen'],
  [MINI, 'voorbeeldstad-2022-2024', 'stadsadvies'],
  [MINI, 'fictiedorp-2023-2026', 'stadsadvies'],
])('a draft about %s %s in the form %s', (map, plan, vorm) => {
  test.each(DAGEN.flatMap((dag) => [[dag, undefined] as const, [dag, '2022-10-31'] as const]))(
    'at %s, compared with %s, is complete',
    (peildatum, vorige) => {
      const { meldingen, koppen, register } = maak(map, plan, vorm, peildatum, vorige);
      expect(meldingen.filter(isFout)).toEqual([]);
      expect(new Set(meldingen.map(({ code }) => code))).toEqual(new Set(['voorstel-todo']));
      for (const { kop } of register.vormen.get(vorm)?.secties ?? []) expect(koppen).toContain(kop);
    },
  );
});

describe('what a draft proposes follows from what happened', () => {
  const besluiten = ({ tekst }: Uitkomst): string[] =>
    [...tekst.replace(/\n {6}/g, ' ').matchAll(/^ {2}- tekst: (.*)$/gm)].map(([, besluit = '']) => besluit);

  test('at the end of 2022: to take note', () => {
    expect(besluiten(maak(CONTENT, 'overbetuwe-2021-2025', 'overbetuwe', '2022-12-31'))).toEqual([
      'Kennisnemen van de voortgang van Samen Veilig Overbetuwe 2021-2025 tot en met 31 december 2022.',
    ]);
  });

  test('when terms have passed without a word: to agree on them; at the end of the plan: to agree on the rest', () => {
    expect(
      besluiten(maak(CONTENT, 'overbetuwe-2021-2025', 'overbetuwe', '2025-12-31', '2022-12-31')),
    ).toEqual([
      'Kennisnemen van de voortgang van Samen Veilig Overbetuwe 2021-2025 tot en met 31 december 2025.',
      'Afspreken wat er gebeurt met 4 verwachtingen waarvan de termijn voorbij is, zonder dat bekend is of ze zijn nagekomen.',
      'Afspreken hoe het verdergaat met alle acties, nu het plan afloopt.',
    ]);
  });

  test('when a deadline has passed and a result isn’t anchored: to mend both', () => {
    const lijst = besluiten(maak(MINI, 'voorbeeldstad-2022-2024', 'stadsadvies', '2023-10-01'));
    expect(lijst).toContain('Een nieuwe deadline vaststellen voor de acties 6.1 en 6.2.1.');
    expect(lijst).toContain('Vastleggen hoe het resultaat van actie 6.10 blijft bestaan.');
  });
});

test('a section for what changed is filled only when there is something to compare with', () => {
  const zonder = maak(MINI, 'voorbeeldstad-2022-2024', 'stadsadvies', '2023-07-01').tekst;
  const met = maak(MINI, 'voorbeeldstad-2022-2024', 'stadsadvies', '2023-07-01', '2022-12-31').tekst;
  expect(zonder).not.toContain('SindsVorigVoorstel');
  expect(zonder).toContain('TODO: Er is geen vorig voorstel om mee te vergelijken.');
  expect(met.match(/<SindsVorigVoorstel \/>/g)).toHaveLength(1);
  expect(met.indexOf('<SindsVorigVoorstel />')).toBeLessThan(met.indexOf('## Waarom dit goed is'));
});
