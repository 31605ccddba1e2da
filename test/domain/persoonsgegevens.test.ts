import { describe, expect, test } from 'vitest';
import { zoekPersoonsgegevens } from '../../src/domain/persoonsgegevens/zoek.ts';
import type { Persoonsgegeven } from '../../src/domain/persoonsgegevens/persoonsgegeven.ts';
import { leesProef, type Proefregel } from '../persoonsgegevens/regels.ts';

/*
 * 500 lines as officials type them, with invented personal data in half of them. Those in afstemming.txt the search was
 * made with. Those in apart.txt were written before it and scored once it was done: no rule or list was changed for
 * what was missed in them.
 */

const BESTANDEN = ['afstemming.txt', 'apart.txt'];

interface Telling {
  readonly gevonden: number;
  readonly alle: number;
}

const tel = (delen: readonly boolean[]): Telling => ({
  gevonden: delen.filter(Boolean).length,
  alle: delen.length,
});

const raakt = (a: Persoonsgegeven, b: Persoonsgegeven): boolean => a.begin < b.einde && b.begin < a.einde;

/** A name counts when part of it is found; what has a form of its own, when it is found from its first sign to its last. */
const isGevonden = (gemerkt: Persoonsgegeven, gevonden: readonly Persoonsgegeven[]): boolean =>
  gevonden.some(
    (deel) =>
      deel.soort === gemerkt.soort &&
      (gemerkt.soort === 'naam'
        ? raakt(deel, gemerkt)
        : deel.begin === gemerkt.begin && deel.einde === gemerkt.einde),
  );

function meet(regels: readonly Proefregel[]): { namen: Telling; vormen: Telling; vals: Telling } {
  const gemerkt = regels.flatMap((regel) => {
    const gevonden = zoekPersoonsgegevens(regel.tekst);
    return regel.gemerkt.map((deel) => ({ deel, goed: isGevonden(deel, gevonden) }));
  });
  const schoon = regels.filter((regel) => regel.gemerkt.length === 0);
  const van = (naam: boolean): Telling =>
    tel(gemerkt.filter(({ deel }) => (deel.soort === 'naam') === naam).map(({ goed }) => goed));
  return {
    namen: van(true),
    vormen: van(false),
    vals: tel(schoon.map(({ tekst }) => zoekPersoonsgegevens(tekst).length > 0)),
  };
}

describe.each(BESTANDEN)('personal data in %s', (bestand) => {
  const { namen, vormen, vals } = meet(leesProef(bestand));
  const deel = ({ gevonden, alle }: Telling): string => `${gevonden} of ${alle}`;
  console.log(
    `${bestand}: names ${deel(namen)}, other kinds ${deel(vormen)}, false alarms on lines without any ${deel(vals)}`,
  );

  test('what has a form of its own is found, all of it', () => {
    expect(deel(vormen)).toBe(`${vormen.alle} of ${vormen.alle}`);
  });
  test('of the names 95 of 100 are found', () => {
    expect(namen.gevonden / namen.alle).toBeGreaterThanOrEqual(0.95);
  });
  test('at most 2 of 100 lines without any raise an alarm', () => {
    expect(vals.gevonden / vals.alle).toBeLessThanOrEqual(0.02);
  });
});

test('there are 500 lines, and half of them have no personal data', () => {
  const regels = BESTANDEN.flatMap(leesProef);
  expect(regels.length).toBeGreaterThanOrEqual(500);
  expect(regels.filter(({ gemerkt }) => gemerkt.length === 0).length).toBeGreaterThanOrEqual(
    regels.length / 2,
  );
});

describe('what the content knows is no person', () => {
  const gevonden = (
    tekst: string,
    bekend = { namen: ['Tom Bakker Huis'], bestuurders: ['Van Dam'] },
  ): string[] => zoekPersoonsgegevens(tekst, bekend).map(({ begin, einde }) => tekst.slice(begin, einde));

  test.each([
    ['an organisation', 'Wij spraken met het Tom Bakker Huis.', []],
    ['a bestuurder with the office', 'Wethouder Van Dam zegt toe dat er geld is.', []],
    ['the same name without it', 'Mevrouw Van Dam zegt toe dat er geld is.', ['Van Dam']],
    ['another bestuurder', 'Wethouder Van Dijk zegt toe dat er geld is.', ['Van Dijk']],
  ])('%s', (_, tekst, verwacht) => {
    expect(gevonden(tekst)).toEqual(verwacht);
  });
});

test.each([
  ['an entry of which the elfproef fails', 'BSN 123456789'],
  ['an account of which the control fails', 'NL91ABNA0417164301'],
  ['a free number', 'Bel 0800-2000'],
  ['a mailbox of nobody', 'Mail naar info@gemeente.example'],
  ['a postcode by itself', 'De postcode is 6661 AB'],
  ['a day on which nobody is born', 'Vastgesteld op 12-03-2009'],
  ['a small rate', 'Bij 1 op de 5 kinderen en bij 3 kinderen per klas'],
])('%s is none', (_, tekst) => {
  expect(zoekPersoonsgegevens(tekst)).toEqual([]);
});
