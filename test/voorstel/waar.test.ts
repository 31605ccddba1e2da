import { expect, test } from 'vitest';
import { pasToe } from '../../src/domain/beslissing/wijziging.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { beeldVoorstel } from '../../src/render/soorten/collegevoorstel/beeld.ts';
import { noemtZin } from '../../src/render/soorten/collegevoorstel/gegevens.ts';
import { MINI } from '../map.ts';
import { platte } from './beeld.ts';
import { besluiten, maakConcept } from './concept.ts';

/* What a proposal says of its data is true on its day, whatever came before and after. */

const PLAN = 'voorbeeldstad-2022-2024';
const CONCEPT = 'collegevoorstellen/wordt-geschreven.mdx';
const bestanden = leesMap(MINI);

/** What the draft of the miniature content shows, after words in its files were replaced. */
function getoond(...wijzig: readonly (readonly [pad: string, oud: string, nieuw: string])[]): string {
  const wijzigingen = [...Map.groupBy(wijzig, ([pad]) => pad)].map(([pad, delen]) => {
    const bestand = bestanden.find((deel) => deel.pad === pad);
    if (!bestand || !('bytes' in bestand)) throw new Error(`No ${pad}`);
    const oud = new TextDecoder().decode(bestand.bytes);
    const nieuw = delen.reduce((tekst, [, van, naar]) => {
      expect(tekst).toContain(van);
      return tekst.replace(van, naar);
    }, oud);
    return { pad, oud, nieuw };
  });
  const resultaat = maakRegister(pasToe(bestanden, wijzigingen), { vandaag: '2027-01-01' });
  const voorstel = resultaat.goed ? resultaat.concepten.get('wordt-geschreven') : undefined;
  if (!resultaat.goed || !voorstel) throw new Error('The proposal is gone');
  return platte(beeldVoorstel(voorstel, maakOpname(resultaat.register, voorstel.peildatum)).blokken);
}

test.each([
  [true, 'Het laatste bericht over het plan gaat over eind 2022. Het noemt alles.'],
  [false, '‘Verslag’ gaat over eind 2022. Het noemt alles. Daarna kwamen er nog berichten.'],
])('a report is the last word only when nothing came after it (%s)', (laatsteBericht, zin) => {
  const datum = { tekst: '2022-12-31', precisie: 'dag', eerste: '2022-12-31', laatste: '2022-12-31' };
  const stilte = { bron: { kort: 'Verslag' }, datum, laatsteBericht } as unknown as Parameters<
    typeof noemtZin
  >[0];
  const voorstel = { plannen: [{}] } as unknown as Parameters<typeof noemtZin>[1];
  expect(noemtZin(stilte, voorstel, 'alles').replaceAll('31 december 2022', 'eind 2022')).toBe(zin);
});

test('months after its end a plan is not said to be ending', () => {
  const concept = maakConcept(MINI, PLAN, 'stadsadvies', '2026-06-30');
  expect(concept.tekst).not.toMatch(/loopt af|afloopt/);
  expect(besluiten(concept).at(-1)).toContain('na het einde van het plan');
});

test('what a decision says of its own cost stands in no other proposal', () => {
  const woorden = 'Dit besluit kost niets.';
  const erbij = (eigen: string): readonly [string, string, string] => [
    'middelen/klimaatfonds.yaml',
    'toelichting:\n',
    `toelichting:\n  - tekst: ${woorden}\n    grondslag: bron\n${eigen}    vindplaats: { bron: klimaatplan-voorbeeldstad, plek: punt 9 }\n`,
  ];
  expect(getoond(erbij(''))).toContain(woorden);
  expect(getoond(erbij('    eigen_besluit: ja\n'))).not.toContain(woorden);
});

test('that nothing is planned is said only where the writer plans nothing', () => {
  const later = [CONCEPT, 'peildatum: 2023-07-01', 'peildatum: 2026-10-01'] as const;
  const zin = 'Wat er na 1 oktober 2026 gepland is, is niet bekend.';
  expect(getoond(later)).not.toContain(zin);
  expect(getoond(later, [CONCEPT, 'Er is geld.\n\n', ''])).toContain(zin);
});
