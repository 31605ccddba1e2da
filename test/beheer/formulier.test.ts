import { describe, expect, test } from 'vitest';
import {
  beslissingVan,
  ingevuldVan,
  keurIngevuld,
  leesFormulier,
  type Ingevuld,
} from '../../src/beheer/formulier.ts';
import { aantalStappen } from '../../src/beheer/stappen.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { laadRegister } from '../../src/io/laadRegister.ts';
import { beeldBeslisformulier } from '../../src/render/beeld/beslisformulier.ts';
import { MINI } from '../map.ts';

const DAG = '2023-07-01';
const gelezen = laadRegister(MINI, DAG);
if (!gelezen.goed) throw new Error('The miniature content is wrong');
const { register } = gelezen;
const opname = maakOpname(register, DAG);

function zaak(nummer: string, plan = 'voorbeeldstad-2022-2024', notitie?: string) {
  const actie = register.plannen.get(plan)?.acties.find((deel) => deel.nummer === nummer);
  if (!actie) throw new Error(nummer);
  const notities =
    notitie === undefined
      ? []
      : [{ soort: 'actie', id: `${plan}/${nummer}`, bestand: '', tekst: notitie, eigen: true }];
  return { formulier: beeldBeslisformulier(actie, opname, notities), id: { plan, nummer } };
}

const beslis = (ingevuld: Ingevuld, { formulier, id } = zaak('6.1')) => {
  const { plan, nummer, datum, concept, ...rest } = beslissingVan(ingevuld, formulier, id, register);
  expect({ plan, nummer, concept }).toEqual({ ...id, concept: true });
  expect(datum).toBe(ingevuld['datum'] ?? '');
  return rest;
};

describe('a form becomes the beslissing that was meant', () => {
  test.each<[string, Ingevuld, object]>([
    ['nothing chosen decides nothing', {}, {}],
    ['“niets” decides nothing', { stand: 'niets' }, {}],
    ['a status that isn’t one is none', { stand: 'klaar' }, {}],
    ['unchanged says so', { stand: 'ongewijzigd' }, { tekst: 'De stand is niet veranderd.' }],
    ['own words go before that', { stand: 'ongewijzigd', tekst: 'Loopt.' }, { tekst: 'Loopt.' }],
    ['a new status needs words', { stand: 'in-gang-gezet' }, { status: 'in-gang-gezet' }],
    ['done is in-gang-gezet', { stand: 'uitgevoerd' }, { status: 'in-gang-gezet', uitgevoerd: true }],
    ['unknown is a status', { stand: 'onbekend' }, { status: 'onbekend' }],
    [
      'a borging that doesn’t belong is kept, to be refused',
      { borging: 'Zo.', stand: 'vervallen' },
      { borging: 'Zo.', status: 'vervallen' },
    ],
    [
      'an owner tells itself',
      { eigenaar: 'gemeente-voorbeeldstad' },
      {
        eigenaar: 'gemeente-voorbeeldstad',
        tekst: 'De eigenaar van de actie is nu: Gemeente Voorbeeldstad.',
      },
    ],
    [
      'so does a deadline, beside what is unchanged',
      { stand: 'ongewijzigd', deadline: '2024-Q1' },
      {
        deadline: '2024-Q1',
        tekst: 'De stand is niet veranderd. De deadline van de actie is nu het eerste kwartaal van 2024.',
      },
    ],
    [
      'who takes over tells itself',
      { overgenomen: 'fictiedorp-2023-2026/1.2' },
      {
        overgenomen: 'fictiedorp-2023-2026/1.2',
        tekst: 'De actie is overgenomen in actie 1.2 van Klimaatplan Fictiedorp.',
      },
    ],
    ['a day of its own', { datum: '2023-06-30', tekst: 'Gezegd.' }, { tekst: 'Gezegd.' }],
  ])('%s', (_, ingevuld, verwacht) => {
    expect(beslis(ingevuld)).toEqual(verwacht);
  });

  test('an outcome, with its term', () => {
    const ingevuld = {
      'uitkomst--stil': 'verschoven',
      'termijn--stil': '2023-Q4',
      'uitkomst--open': 'mooi',
      'uitkomst--nee': 'nagekomen',
    };
    expect(beslis(ingevuld, zaak('6.2.1'))).toEqual({
      uitkomsten: [{ id: 'stil', uitkomst: 'verschoven', termijn: '2023-Q4' }],
    });
  });

  test('what is done next, by whom and when; and what stays open', () => {
    const ingevuld = {
      'vervolgstap--0': 'Bellen.',
      'wie--0': 'gemeente-voorbeeldstad',
      'wanneer--0': '2023-09',
    };
    expect(beslis({ ...ingevuld, 'uitkomst--stil': 'open' }, zaak('6.2.1'))).toEqual({
      openLaten: ['stil'],
      vervolgstappen: [{ wat: 'Bellen.', wie: 'gemeente-voorbeeldstad', wanneer: '2023-09' }],
      tekst: 'Er is een vervolgstap afgesproken.',
    });
    expect(beslis({ 'vervolgstap--1': 'Bellen.' })).toMatchObject({ vervolgstappen: [{ wat: 'Bellen.' }] });
    expect(Object.keys(keurIngevuld({ 'wie--0': 'gemeente-voorbeeldstad' }, zaak('6.1').formulier))).toEqual([
      'vervolgstappen',
    ]);
  });

  test('an entry is filled in again as it was, with its vervolgstappen and who takes over', () => {
    const bericht = register.plannen
      .get('voorbeeldstad-2022-2024')
      ?.acties.find(({ nummer }) => nummer === '6.2.1')?.voortgang[1];
    if (!bericht) throw new Error('not there');
    const ingevuld = ingevuldVan(bericht, zaak('6.2.1').formulier, register);
    expect(ingevuld).toMatchObject({
      'vervolgstap--0': 'De buurt krijgt een brief over de put.',
      'wie--0': 'programmamanager-klimaat',
      'wanneer--0': '2024-01',
    });
    expect(aantalStappen(ingevuld)).toBe(2);
    const { vervolgstappen } = beslissingVan(ingevuld, zaak('6.2.1').formulier, zaak('6.2.1').id, register);
    expect(vervolgstappen).toEqual([
      { wat: 'De buurt krijgt een brief over de put.', wie: 'programmamanager-klimaat', wanneer: '2024-01' },
    ]);
  });

  test('who take part: who stops and who comes in, and the entry that said so is filled in again', () => {
    const loket = register.organisaties.get('energieloket-verzonnen-land');
    const gemeente = register.organisaties.get('gemeente-voorbeeldstad');
    if (!loket || !gemeente) throw new Error('not there');
    const { formulier, id } = zaak('6.1');
    const met = {
      formulier: {
        ...formulier,
        kaart: { ...formulier.kaart, betrokken: [{ waarde: loket.id, tekst: loket.naam }] },
      },
      id,
    };
    const [weg, erbij] = [`weg--${loket.id}`, 'erbij--0'];
    expect(beslis({}, met)).toEqual({});
    expect(beslis({ [erbij]: loket.id }, met)).toEqual({});
    expect(beslis({ [weg]: 'ja' }, met)).toEqual({
      betrokken: [],
      tekst: 'Naast de eigenaar doet niemand meer mee.',
    });
    expect(beslis({ [erbij]: gemeente.id }, met)).toEqual({
      betrokken: [loket.id, gemeente.id],
      tekst: 'Naast de eigenaar doen nu mee: Energieloket Verzonnen Land en Gemeente Voorbeeldstad.',
    });
    const bericht = register.plannen.get(id.plan)?.acties.find((deel) => deel.nummer === '6.1')?.voortgang[0];
    if (!bericht) throw new Error('not there');
    for (const betrokken of ['geen', [gemeente]] as const) {
      const ingevuld = ingevuldVan({ ...bericht, betrokken }, met.formulier, register);
      expect(beslissingVan(ingevuld, met.formulier, id, register).betrokken).toEqual(
        betrokken === 'geen' ? [] : [gemeente.id],
      );
    }
  });

  test('a note only when it is another one; one that was wiped is refused, not kept', () => {
    const met = zaak('6.1', undefined, 'Oud.');
    expect(beslis({ notitie: 'Oud.' }, met)).toEqual({});
    expect(beslis({ notitie: 'Nieuw.' }, met)).toEqual({ notitie: 'Nieuw.' });
    expect(beslis({}, met)).toEqual({ notitie: '' });
  });
});

test('unchanged says nothing of a status that nobody knows, without a ground', () => {
  const onbekend = zaak('1.1', 'fictiedorp-2023-2026');
  expect(beslis({ stand: 'ongewijzigd' }, onbekend)).toEqual({});
  expect(Object.keys(keurIngevuld({ stand: 'ongewijzigd' }, onbekend.formulier))).toEqual(['tekst']);
  expect(keurIngevuld({ stand: 'ongewijzigd', tekst: 'Gevraagd.' }, onbekend.formulier)).toEqual({});
});

test('a term without an outcome says nothing', () => {
  const { formulier } = zaak('6.2.1');
  expect(Object.keys(keurIngevuld({ 'termijn--stil': '2024' }, formulier))).toEqual(['termijn--stil']);
});

test('what was typed comes with our line ends, without what is empty or no text', () => {
  const data = new FormData();
  data.append('tekst', ' Een\r\nTwee ');
  data.append('leeg', ' ');
  data.append('bestand', new File(['x'], 'x'));
  expect(leesFormulier(data)).toEqual({ tekst: 'Een\nTwee' });
});

test('each entry of a bespreking is filled in again so that it decides the same', () => {
  const plan = 'voorbeeldstad-2022-2024';
  const berichten = register.plannen
    .get(plan)
    ?.acties.flatMap(({ nummer, voortgang }) =>
      voortgang
        .filter(({ grond }) => grond.vindplaats?.bron.soort === 'bespreking')
        .map((bericht) => ({ nummer, bericht })),
    );
  expect(berichten?.length).toBeGreaterThan(1);
  for (const { nummer, bericht } of berichten ?? []) {
    const { formulier, id } = zaak(nummer);
    const { datum, tekst, ...beslist } = beslissingVan(
      ingevuldVan(bericht, formulier, register),
      formulier,
      id,
      register,
    );
    const { status, eigenaar, borging } = bericht;
    expect([datum, tekst]).toEqual([bericht.datum.tekst, bericht.tekst]);
    expect(beslist).toMatchObject({
      ...(status !== undefined && { status }),
      ...(eigenaar && { eigenaar: 'id' in eigenaar ? eigenaar.id : 'onbekend' }),
      ...(borging !== undefined && { borging }),
    });
  }
});
