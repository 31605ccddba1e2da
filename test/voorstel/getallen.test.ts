import { expect, test } from 'vitest';
import { pasToe } from '../../src/domain/beslissing/wijziging.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { beeldVoorstelSamenvatting } from '../../src/render/soorten/collegevoorstel/samenvatting.ts';
import { beeldVoorstel } from '../../src/render/soorten/collegevoorstel/beeld.ts';
import { MINI } from '../map.ts';
import { platte } from './beeld.ts';

/* Numbers that a writer typed beside what the data say on 1 July 2023: 5 actions, 3 in gang gezet, 1 vervallen. */

const PAD = 'collegevoorstellen/wordt-geschreven.mdx';
const bestanden = leesMap(MINI);

function lees(van: string, naar: string) {
  const bestand = bestanden.find(({ pad }) => pad === PAD);
  if (!bestand || !('bytes' in bestand)) throw new Error(`No ${PAD}`);
  const oud = new TextDecoder().decode(bestand.bytes);
  expect(oud).toContain(van);
  const nieuw = oud.replace(van, naar);
  return maakRegister(pasToe(bestanden, [{ pad: PAD, oud, nieuw }]), { vandaag: '2023-07-01' });
}

const gevonden = (van: string, naar: string): string[] =>
  lees(van, naar).meldingen.flatMap(({ code, zin }) =>
    code.startsWith('voorstel-getal') ||
    code.startsWith('voorstel-invulling') ||
    code === 'voorstel-aantal-nul'
      ? `${code}: ${zin}`
      : [],
  );

test.each<[string, string[]]>([
  ['Van de 5 acties zijn er drie bezig.', []],
  [
    'Van de zes acties zijn er drie bezig.',
    ['voorstel-getal-klopt-niet: ‘Van de zes acties’: u schrijft 6, op de peildatum zijn het er 5.'],
  ],
  [
    'Twee acties zijn vervallen.',
    ['voorstel-getal-klopt-niet: ‘Twee acties zijn vervallen’: u schrijft 2, op de peildatum is het er 1.'],
  ],
  ['Drie acties zijn in gang gezet.', []],
  [
    'De buurt noemt 17 acties.',
    ['voorstel-getal-onbekend: ‘17 acties’: dit aantal komt niet uit de gegevens van dit plan.'],
  ],
  ['In 2023 acties doen, of 1.5 acties, of 17 actieve buren.', []],
])('in the text: %s', (zin, verwacht) => {
  expect(gevonden('Er is geld.', zin)).toEqual(verwacht);
});

test('an error stands where it was typed, and leaves out only this proposal', () => {
  const resultaat = lees('Er is geld.', 'Twee acties zijn vervallen.');
  const fout = resultaat.meldingen.find(({ code }) => code === 'voorstel-getal-klopt-niet');
  expect(fout?.plaats).toEqual({ bestand: PAD, regel: 33, kolom: 1 });
  expect(resultaat.goed && [...resultaat.concepten.keys()]).toEqual([]);
  expect(resultaat.goed && [...resultaat.register.collegevoorstellen.keys()]).toEqual(['voortgang-2023']);
});

test.each([
  [
    'Kennisnemen van <Aantal van="iets" />.',
    ['voorstel-invulling: ‘<Aantal van="iets" />’ kan hier niet worden ingevuld.'],
  ],
  [
    'Kennisnemen van <b>5 acties</b>.',
    [
      'voorstel-invulling: ‘<b>’ kan hier niet worden ingevuld.',
      'voorstel-invulling: ‘</b>’ kan hier niet worden ingevuld.',
    ],
  ],
  ['Kennisnemen van <Acties van="acties-deadline-voorbij" />.', []],
])('what a besluit fills in can be: %s', (besluit, verwacht) => {
  expect(gevonden('Kennisnemen van het plan.', besluit)).toEqual(verwacht);
});

test('an onderwerp is a name: nothing is filled in there', () => {
  const zin = 'In het onderwerp staat ‘<Aantal van="acties" />’. Daar kan niets worden ingevuld.';
  expect(gevonden('een voorstel dat nog niet af is', 'over <Aantal van="acties" />')).toEqual([
    `voorstel-invulling: ${zin}`,
  ]);
});

test('a title, a besluit and a sentence have the same count, as of the peildatum', () => {
  const resultaat = lees(
    '<Argument nummer="1.1" titel="Het plan is er">\n\nHet plan is er.',
    `<Argument nummer="1.1" titel='Er lopen <Aantal van="acties-in-gang-gezet" />'>\n\nHet gaat om <Acties van="acties-in-gang-gezet" />.`,
  );
  const voorstel = resultaat.goed ? resultaat.concepten.get('wordt-geschreven') : undefined;
  if (!resultaat.goed || !voorstel) throw new Error(JSON.stringify(resultaat.meldingen));
  const opname = maakOpname(resultaat.register, '2023-07-01');
  expect(beeldVoorstelSamenvatting(voorstel, opname).punten[0]?.titels).toEqual(['1.1 Er lopen 3 acties']);
  expect(platte(beeldVoorstel(voorstel, opname).blokken)).toContain('de acties 6.1, 6.2.1 en 6.10');
});
