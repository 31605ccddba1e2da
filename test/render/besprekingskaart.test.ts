import { expect, test } from 'vitest';
import { beeldBesprekingskaart } from '../../src/render/beeld/besprekingskaart.ts';
import { renderBesprekingskaart } from '../../src/render/terminal/besprekingskaart.ts';
import { bouwActie, opnameOp } from '../bouw.ts';

test('what is open and no reason tells of, stands on the card; what a reason tells of isn’t said twice', () => {
  const actie = bouwActie({
    voortgang: [
      {
        datum: '2022-06-01',
        verwachtingen: [
          { id: 'bellen', tekst: 'De buurt bellen.', termijn: 'onbekend', wie: 'onbekend' },
          { id: 'brief', tekst: 'De brief sturen.', termijn: '2022-07', wie: 'manager' },
        ],
      },
    ],
  });
  const kaart = beeldBesprekingskaart(actie, opnameOp('2022-09-01'), []);
  expect(kaart.verwachtingen.map(({ id }) => id)).toEqual(['bellen', 'brief']);
  const tekst = renderBesprekingskaart(kaart);
  expect(tekst).toContain(
    'Staat open: Vervolgstap: De buurt bellen. Wie: nog niet afgesproken. Wanneer: nog niet afgesproken.',
  );
  expect(tekst).toContain('- Vervolgstap van Manager: ‘De brief sturen’, in juli 2022.');
  expect(tekst).not.toContain('Staat open: Vervolgstap: De brief');
});
