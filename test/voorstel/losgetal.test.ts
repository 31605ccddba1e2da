import { expect, test } from 'vitest';
import { pasToe } from '../../src/domain/beslissing/wijziging.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { MINI } from '../map.ts';

/* Numbers that a writer typed where a figure or an amount could stand. The known figures: 30 to 1,250 warmtepompen. */

const PAD = 'collegevoorstellen/wordt-geschreven.mdx';
const bestanden = leesMap(MINI);

const gevonden = (vervang: string, door: string): string[] => {
  const bestand = bestanden.find(({ pad }) => pad === PAD);
  if (!bestand || !('bytes' in bestand)) throw new Error(`No ${PAD}`);
  const oud = new TextDecoder().decode(bestand.bytes);
  expect(oud).toContain(vervang);
  const nieuw = oud.replace(vervang, door);
  const { meldingen } = maakRegister(pasToe(bestanden, [{ pad: PAD, oud, nieuw }]), {
    vandaag: '2023-07-01',
  });
  return meldingen.flatMap(({ code, zin }) =>
    code === 'voorstel-los-getal' ? (/^‘(.*)’/.exec(zin)?.[1] ?? []) : [],
  );
};

test.each([
  ['Er zijn 1.250 warmtepompen, en eerst 30 warmtepompen.', ['1.250 warmtepompen', '30 warmtepompen']],
  ['Er zijn **153** warmtepompen.', ['153 warmtepompen']],
  ['Er zijn `153 warmtepompen`.', ['153 warmtepompen']],
  ['Er zijn 153 hybridewarmtepompen.', ['153 hybridewarmtepompen']],
  ['Dat kost 12 miljoen euro, of € 2.000.', ['12 miljoen euro', '€ 2.000']],
  ['In 2023 kwamen er 12 warmtepompen bij, op 153 daken.', []],
])('in the text: %s', (zin, verwacht) => {
  expect(gevonden('Er is geld.', zin)).toEqual(verwacht);
});

test('in the title of an argument, and in a besluit', () => {
  expect(gevonden('titel="Het plan is er"', 'titel="Al 153 warmtepompen"')).toEqual(['153 warmtepompen']);
  expect(gevonden('Kennisnemen van het plan.', 'Kennisnemen van 153 warmtepompen.')).toEqual([
    '153 warmtepompen',
  ]);
});
