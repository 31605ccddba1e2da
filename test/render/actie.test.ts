import { describe, expect, test } from 'vitest';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { beeldActieRegel } from '../../src/render/soorten/actie/actieregel.ts';
import { beeldActie } from '../../src/render/soorten/actie/beeld.ts';
import { bouwActie, opnameOp, type ActieDeel } from '../bouw.ts';
import { MINI } from '../map.ts';

const beeld = (deel: ActieDeel, peildatum = '2024-06-01') => {
  const actie = bouwActie(deel);
  return beeldActie(actie, opnameOp(peildatum));
};

const bericht = (datum: string, erbij: object = {}) => ({ datum, tekst: `Bericht van ${datum}.`, ...erbij });
const verwacht = (erbij: object = {}) => ({
  verwachtingen: [{ id: 'stap', tekst: 'De stap is gezet.', termijn: '2023', ...erbij }],
});

describe('what was done', () => {
  test.each<[string, ActieDeel, string | undefined]>([
    ['nothing is told without a report', {}, undefined],
    ['the text of the last report', { voortgang: [bericht('2022'), bericht('2023')] }, 'Bericht van 2023.'],
    [
      'the last that says what was achieved, though a later one says nothing of it',
      { voortgang: [bericht('2022', { resultaat: 'Er is iets.' }), bericht('2023')] },
      'Er is iets.',
    ],
    [
      'not what comes after the peildatum',
      { voortgang: [bericht('2022'), bericht('2025')] },
      'Bericht van 2022.',
    ],
  ])('%s', (_, deel, tekst) => {
    expect(beeld(deel).gedaan?.tekst).toBe(tekst);
  });

  test('a text that is told above stands in the timeline as a date and its changes alone', () => {
    const { tijdlijn } = beeld({
      voortgang: [bericht('2022', { resultaat: 'Er is iets.' }), bericht('2023')],
    });
    expect(tijdlijn.map(({ tekst }) => tekst)).toEqual(['Bericht van 2023.', 'Bericht van 2022.', undefined]);
    expect(beeld({ voortgang: [bericht('2022')] }).tijdlijn.map(({ tekst }) => tekst)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('what isn’t known', () => {
  test.each<[string, ActieDeel, string[]]>([
    ['anything, without a report', {}, ['Of er iets is gedaan, is niet bekend.']],
    [
      'what came after the last report, when that is long ago',
      { voortgang: [bericht('2022', { status: 'in-gang-gezet' })] },
      ['Wat er na 2022 is gebeurd, is niet bekend.'],
    ],
    ['nothing, right after a report', { voortgang: [bericht('2024-05', { status: 'in-gang-gezet' })] }, []],
    [
      'what anchors the result of an action that is done',
      { voortgang: [bericht('2024-05', { status: 'in-gang-gezet', uitgevoerd: 'ja' })] },
      ['Hoe het resultaat vastligt, is niet bekend.'],
    ],
    [
      'nothing, of an action that is finished',
      { voortgang: [bericht('2022', { status: 'uitgevoerd-en-geborgd', borging: 'Het ligt vast.' })] },
      [],
    ],
  ])('%s', (_, deel, zinnen) => {
    expect(beeld(deel).nietBekend).toEqual(zinnen);
  });

  test.each<[string, object, string | undefined, boolean]>([
    [
      'past its term, in the words of the content',
      { niet_bekend: 'Of de stap is gezet, is niet bekend.' },
      'Of de stap is gezet, is niet bekend.',
      false,
    ],
    [
      'past its term, in the words of the source',
      {},
      'Of dit is gebeurd, is niet bekend: ‘De stap is gezet’.',
      true,
    ],
    ['before its term', { termijn: '2025' }, 'Of dit gebeurt, is nog niet bekend: ‘De stap is gezet’.', true],
  ])('an expectation %s', (_, erbij, nietBekend, alGezegd) => {
    const { verwachtingen } = beeld({ voortgang: [bericht('2022', verwacht(erbij))] });
    expect(verwachtingen).toMatchObject([{ nietBekend, alGezegd }]);
  });

  test('an expectation that was settled isn’t among it', () => {
    const { verwachtingen } = beeld({
      voortgang: [
        bericht('2022', verwacht()),
        bericht('2023', { over_verwachtingen: [{ id: 'stap', uitkomst: 'nagekomen' }] }),
      ],
    });
    expect(verwachtingen).toMatchObject([{ nietBekend: undefined, alGezegd: false }]);
  });
});

test('why owner and deadline are unknown is said beside them, and not again with the adoption', () => {
  const onbekend = { onbekend: 'de tabel ontbreekt' };
  const { eigenaar, tijdlijn } = beeld({
    vastgesteld: { status: onbekend, eigenaar: onbekend, deadline: onbekend },
  });
  expect(eigenaar.reden).toBe('de tabel ontbreekt');
  expect(tijdlijn[0]?.veranderingen).toEqual(['Status, eigenaar en deadline: onbekend']);
});

test('a short title heads the page and the lists; the full one stays', () => {
  const actie = bouwActie({ titel: 'Een heel lange titel', korte_titel: 'Kort' });
  const opname = opnameOp('2024-06-01');
  expect(beeldActie(actie, opname)).toMatchObject({ kop: 'Kort', titel: 'Een heel lange titel' });
  expect(beeldActieRegel(actie, opname).titel).toBe('Kort');
});

const gelezen = maakRegister(leesMap(MINI), { vandaag: '2023-07-01' });
if (!gelezen.goed) throw new Error('The miniature content is wrong');
const { register } = gelezen;

test.each(['2022-12-31', '2023-07-01', '2025-06-30'])(
  'on %s lists and pages name the same reasons for attention',
  (peildatum) => {
    const opname = maakOpname(register, peildatum);
    for (const actie of register.acties) {
      const namen = beeldActie(actie, opname).aandacht.map(({ naam }) => naam);
      expect(beeldActieRegel(actie, opname).aandacht, actie.id).toEqual(namen);
    }
  },
);
