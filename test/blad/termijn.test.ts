import { expect, test } from 'vitest';
import { leesTermijntekst } from '../../src/domain/blad/termijn.ts';

test.each([
  ['2023', '2023'],
  ['2023-Q2', '2023-Q2'],
  ['Q2 2023', '2023-Q2'],
  ['K3-2023', '2023-Q3'],
  ['2e kwartaal 2023', '2023-Q2'],
  ['vierde kwartaal van 2023', '2023-Q4'],
  ['kwartaal 1 2024', '2024-Q1'],
  ['2024 Q1', '2024-Q1'],
  ['4e kw. ’23', '2023-Q4'],
  ['januari 2024', '2024-01'],
  ['mrt. 2024', '2024-03'],
  ['dec-23', '2023-12'],
  ['eind maart 2023', '2023-03'],
  ['03-2024', '2024-03'],
  ['31 december 2022', '2022-12-31'],
  ['1-3-2024', '2024-03-01'],
  ['01/03/24', '2024-03-01'],
  ['2024-03-01T00:00:00', '2024-03-01'],
  ['uiterlijk 1 juli 2023', '2023-07-01'],
  ['vóór 1 juli 2023', '2023-06-30'],
  ['begin 2023', '2023-Q1'],
  ['voorjaar 2027', '2027-Q2'],
  ['medio 2023', '2023-Q2'],
  ['na de zomer 2023', '2023-Q3'],
  ['eind 2022', '2022-Q4'],
  ['tweede helft van 2023', '2023-Q4'],
  ['2021-2025', '2025'],
  ['januari t/m maart 2023', '2023-03'],
  ['2022/2023', '2023'],
])('‘%s’ is %s', (tekst, datum) => {
  expect(leesTermijntekst(tekst)).toMatchObject({ datum });
});

test.each([
  ['continu', { geen: 'doorlopend' }],
  ['Doorlopend', { geen: 'doorlopend' }],
  ['jaarlijks', { geen: 'doorlopend' }],
  ['per kwartaal', { geen: 'doorlopend' }],
  ['na vaststelling van de visie', { geen: 'voorwaarde' }],
  ['zodra er geld is', { geen: 'voorwaarde' }],
  ['in 2023 en anders in 2024', { geen: 'meer' }],
  ['31 februari 2023', { geen: 'onleesbaar' }],
  ['13-13-2023', { geen: 'onleesbaar' }],
  ['zo snel mogelijk', { geen: 'onleesbaar' }],
  ['n.t.b.', { leeg: 'n.t.b.' }],
  ['', { leeg: undefined }],
])('‘%s’ is no date', (tekst, lezing) => {
  expect(leesTermijntekst(tekst)).toEqual(lezing);
});
