import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import type { Register } from '../../src/domain/register.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { agendaVan, beeldAgenda } from '../../src/render/beeld/agenda.ts';
import { renderAgenda } from '../../src/render/ics/agenda.ts';
import { actieDeel, bouwRegister, planDeel, type ActieDeel } from '../bouw.ts';
import { MINI } from '../map.ts';

/** The calendar of the test plan with one action: each item with the days that it covers. */
function agenda(actie: ActieDeel, peildatum = '2023-06-30'): string[] {
  const register = bouwRegister({ 'plannen/plan/acties/1.1.yaml': actieDeel(actie) });
  return beeldAgenda(maakOpname(register, peildatum))
    .filter(({ id }) => !id.startsWith('einde-'))
    .map(({ eerste, laatste, titel, eigenaar }) => `${eerste} ${laatste} ${titel} (${eigenaar})`);
}

const verwacht = (termijn: string, over: readonly object[] = []): ActieDeel => ({
  voortgang: [
    { datum: '2023-01-01', verwachtingen: [{ id: 'v', tekst: 'Het komt.', termijn }] },
    ...over.map((deel) => ({ datum: '2023-06-01', over_verwachtingen: [{ id: 'v', ...deel }] })),
  ],
});

describe('what has a date and isn’t finished is in the calendar, an imprecise date as the span that it is', () => {
  test.each<[string, ActieDeel, string[]]>([
    ['no deadline, nothing', {}, []],
    [
      'a deadline of a day',
      { vastgesteld: { deadline: '2023-03-31', eigenaar: 'gemeente' } },
      ['2023-03-31 2023-03-31 Deadline: actie 1.1 (gemeente)'],
    ],
    [
      'a deadline of a quarter',
      { vastgesteld: { deadline: '2024-Q1' } },
      ['2024-01-01 2024-03-31 Deadline: actie 1.1 (onbekend)'],
    ],
    [
      'none of what is finished',
      { vastgesteld: { deadline: '2024' }, voortgang: [{ datum: '2023-01-01', status: 'vervallen' }] },
      [],
    ],
    ['an expectation', verwacht('2024'), ['2024-01-01 2024-12-31 Verwacht: actie 1.1 (onbekend)']],
    [
      'one that passed without a word',
      verwacht('2023-02'),
      ['2023-02-01 2023-02-28 Verwacht: actie 1.1 (onbekend)'],
    ],
    ['none that was settled', verwacht('2024', [{ uitkomst: 'nagekomen' }]), []],
    [
      'one that moved, at its new term',
      verwacht('2023-Q3', [{ uitkomst: 'verschoven', termijn: '2024-Q1' }]),
      ['2024-01-01 2024-03-31 Verwacht: actie 1.1 (onbekend)'],
    ],
  ])('%s', (_, actie, regels) => {
    expect(agenda(actie)).toEqual(regels);
  });
});

test('on a site with several plans each action has its plan with it', () => {
  const deel = actieDeel({ vastgesteld: { deadline: '2024-Q1' } });
  const register = bouwRegister({
    'plannen/plan/acties/1.1.yaml': deel,
    'plannen/ander/plan.yaml': planDeel({ titel: 'Een ander plan' }),
    'plannen/ander/acties/1.1.yaml': deel,
  });
  const titels = beeldAgenda(maakOpname(register, '2023-06-30')).map(({ titel }) => titel);
  expect(titels).toContain('Deadline: actie 1.1 (Een plan)');
  expect(titels).toContain('Deadline: actie 1.1 (Een ander plan)');
});

function registerVan(map: string): Register {
  const resultaat = maakRegister(leesMap(map), { vandaag: '2023-06-30' });
  if (!resultaat.goed) throw new Error('content with mistakes');
  return resultaat.register;
}

describe('the calendar, read by another program', () => {
  const register = registerVan(MINI);
  const punten = beeldAgenda(maakOpname(register, '2023-06-30'));
  const tekst = renderAgenda(punten, {
    naam: 'Agenda; proef',
    basisadres: 'https://a.example',
    peildatum: '2023-06-30',
  });
  const kalender = new ICAL.Component(ICAL.parse(tekst) as unknown[]);
  const evenementen = kalender.getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel));

  test('holds every item, on whole days, once', () => {
    expect(
      evenementen.map((deel) => [deel.summary, deel.startDate.toString(), deel.startDate.isDate]),
    ).toEqual(punten.map(({ titel, eerste }) => [titel, eerste, true]));
    expect(new Set(evenementen.map(({ uid }) => uid)).size).toBe(punten.length);
  });

  test('ends each on the day after its last', () => {
    for (const [i, deel] of evenementen.entries()) {
      expect(deel.endDate.toString() > (punten[i]?.laatste ?? '')).toBe(true);
      expect(deel.duration.toSeconds() % 86_400).toBe(0);
    }
  });

  test('is the same every time, with the line ends of the standard', () => {
    const nogEens = renderAgenda(punten, {
      naam: 'Agenda; proef',
      basisadres: 'https://a.example',
      peildatum: '2023-06-30',
    });
    expect(nogEens).toBe(tekst);
    expect(tekst).not.toMatch(/(?<!\r)\n/);
  });
});

test('an owner has what is theirs, and what is everybody’s', () => {
  const agendas = beeldAgenda(maakOpname(registerVan(MINI), '2023-06-30'));
  const eigen = agendaVan(agendas, 'gemeente-fictiedorp');
  expect(new Set(eigen.map(({ eigenaar }) => eigenaar))).not.toContain('energieloket-verzonnen-land');
  expect(eigen.filter(({ eigenaar }) => eigenaar === undefined)).toEqual(
    agendas.filter(({ eigenaar }) => eigenaar === undefined),
  );
});

test.each(['Een\r\nATTENDEE:mailto:x@y.example', 'Een\nX:1', 'Een\rX:1', 'Een\n', 'Een; twee, drie\\'])(
  'a name %j adds no line to a calendar',
  (naam) => {
    const punt = { id: 'a', eerste: '2023-01-01', laatste: '2023-01-01', adres: '/', eigenaar: undefined };
    const maak = (tekst: string): string =>
      renderAgenda([{ ...punt, titel: tekst, tekst }], {
        naam: tekst,
        basisadres: undefined,
        peildatum: '2023-01-01',
      });
    const velden = (ics: string): string[] =>
      ics.split(/\r\n|\r|\n/).map((regel) => regel.replace(/[:;].*$/, ''));
    expect(velden(maak(naam))).toEqual(velden(maak('Een')));
  },
);
