import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { bespreek, type BespreekOpties } from '../../src/cli/bespreek/bespreek.ts';
import { Gestopt, gezocht, type Vragen } from '../../src/cli/bespreek/vragen.ts';
import { neemTerug } from '../../src/cli/bewerk/herroep.ts';
import { parseDatum } from '../../schemas/datum.ts';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { roepAan } from './cli.ts';

/*
 * A bespreking with the answers of somebody who knows the way. The answers are words of the choices that are shown, so
 * that a choice that isn't there fails the test; a text is typed as it is, after its check.
 */

const PLAN = 'voorbeeldstad-2022-2024';
const STOP = Symbol('Ctrl+C');
type Antwoord = string | readonly string[] | boolean | typeof STOP;

interface Gesprek {
  readonly vragen: Vragen;
  /** What was asked and shown. */
  readonly gezien: string[];
  readonly over: () => number;
}

function gesprek(antwoorden: readonly Antwoord[]): Gesprek {
  const rest = [...antwoorden];
  const gezien: string[] = [];
  const volgende = <T extends Antwoord>(vraag: string): Exclude<T, typeof STOP> => {
    gezien.push(vraag);
    const antwoord = rest.shift();
    if (antwoord === undefined) throw new Error(`No answer to: ${vraag}`);
    if (antwoord === STOP) throw new Gestopt();
    return antwoord as Exclude<T, typeof STOP>;
  };
  const vragen: Vragen = {
    begin: (titel) => gezien.push(titel),
    toon: (tekst, titel = '') => gezien.push(`${titel}\n${tekst}`),
    toonLetterlijk: (tekst) => gezien.push(tekst),
    einde: (tekst) => gezien.push(tekst),
    kies: (vraag, keuzes) => {
      const woord = volgende<string>(vraag);
      const keuze = keuzes.find(({ tekst }) => tekst === woord);
      if (!keuze) throw new Error(`‘${woord}’ isn’t among: ${keuzes.map(({ tekst }) => tekst).join(' | ')}`);
      return Promise.resolve(keuze.waarde);
    },
    zoek: (vraag, keuzes, altijd = []) => vragen.kies(vraag, [...keuzes, ...altijd]),
    kiesMeer: (vraag, keuzes) => {
      const woorden = volgende<readonly string[]>(vraag);
      return Promise.resolve(
        keuzes.filter(({ tekst }) => woorden.includes(tekst)).map(({ waarde }) => waarde),
      );
    },
    tekst: (vraag, keur, begin) => {
      const antwoord = (begin ?? '') + volgende<string>(vraag);
      const fout = keur(antwoord);
      if (fout !== undefined) throw new Error(fout);
      return Promise.resolve(antwoord);
    },
    bevestig: (vraag) => {
      const antwoord = volgende<boolean>(vraag);
      if (typeof antwoord !== 'boolean') throw new Error(`A yes or a no, please: ${vraag}`);
      return Promise.resolve(antwoord);
    },
  };
  return { vragen, gezien, over: () => rest.length };
}

const lees = (map: string, nummer: string) =>
  readFileSync(join(map, `plannen/${PLAN}/acties/${nummer}.yaml`), 'utf8');

/** A copy of the miniature content, and a bespreking in it on a day on which three actions are in the queue: 6.2.1, 6.1 and 6.10. */
function opzet(): { map: string; opties: BespreekOpties } {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const map = kopieVan(MINI);
  const datum = parseDatum('2023-07-03');
  if (!datum) throw new Error('no day');
  return { map, opties: { content: map, plan: PLAN, datum, sessiemap: join(map, '.waakvlam') } };
}

const SCHRIJF = 'Ja, schrijf dit';
const LATER = 'Nu niet: bewaar het voor later';
const VERDER = 'Verder gaan';
const VRIJ = 'Ja: geef het meteen vrij';
const CONCEPT = 'Nog niet: bewaar het als concept';
const WIE = ['Programmamanager klimaat, Bedrijfsbureau Verzonnen Land'];

describe('a bespreking', () => {
  test('walks through the queue and writes what was decided, after showing it and a yes', async () => {
    const { map, opties } = opzet();
    const { vragen, gezien, over } = gesprek([
      WIE,
      ...[
        'Een verwachting afhandelen',
        'De vijver is klaar. (2023)',
        'Nagekomen',
        'Nieuwe deadline',
        '2024-Q3',
        'Klaar met deze actie',
        'De vijver is er.',
      ],
      ...[
        'Nieuwe status',
        'Uitgevoerd en geborgd',
        'In het beheerplan.',
        'Klaar met deze actie',
        'Alle bomen staan er.',
      ],
      ...[
        'Interne notitie',
        'Bel even.',
        'Nieuwe eigenaar',
        'Gemeente Voorbeeldstad',
        'Bron kiezen',
        'Website van het energieloket',
        'nieuws',
        'Klaar met deze actie',
        '',
      ],
      VRIJ,
      SCHRIJF,
    ]);
    await bespreek(opties, vragen);
    expect(over()).toBe(0);
    expect(lees(map, '6.1')).toContain(
      `  - datum: 2023-07-03\n    status: uitgevoerd-en-geborgd\n    borging: In het beheerplan.\n    tekst: Alle bomen staan er.\n`,
    );
    expect(lees(map, '6.2.1')).toContain(
      `    deadline: 2024-Q3\n    tekst: De vijver is er.\n    grondslag: bron\n    vindplaats: { bron: ${PLAN}-bespreking-2023-07-03, plek: actie 6.2.1 }\n    over_verwachtingen:\n      - { id: open, uitkomst: nagekomen }\n`,
    );
    expect(lees(map, '6.10')).toContain(
      `    eigenaar: gemeente-voorbeeldstad\n    tekst: 'De eigenaar van de actie is nu: Gemeente Voorbeeldstad.'\n    grondslag: bron\n    vindplaats: { bron: website-energieloket, plek: nieuws }\n`,
    );
    expect(lees(map, '6.10')).toContain('\nintern:\n  notitie: Bel even.\n');
    expect(gezien.join('\n')).toContain('+    status: uitgevoerd-en-geborgd\n');
    expect(gezien.at(-1)).toBe(`Het verslag: npx waakvlam verslag ${PLAN}-bespreking-2023-07-03`);
    expect(existsSync(join(map, '.waakvlam', `${PLAN}.json`))).toBe(false);
    expect((await roepAan(['controleer', '--content', map])).exit).toBe(0);
    const { uit } = await roepAan(['verslag', `${PLAN}-bespreking-2023-07-03`, '--content', map]);
    expect(uit).toContain('- Programmamanager klimaat, Bedrijfsbureau Verzonnen Land\n');
    expect(uit).toContain('- Deadline: het derde kwartaal van 2024\n');
  });

  test('an action that somebody comes back to is no longer told to be unchanged', async () => {
    const { map, opties } = opzet();
    const { vragen } = gesprek([
      WIE,
      'Ongewijzigd',
      ...[
        'Terug naar de vorige actie',
        'Nieuwe status',
        'In gang gezet',
        'Ja, leg het zo vast',
        'Klaar met deze actie',
        'De vijver lekt.',
      ],
      'Ongewijzigd',
      'Ongewijzigd',
      VRIJ,
      SCHRIJF,
    ]);
    await bespreek(opties, vragen);
    expect(lees(map, '6.2.1')).toContain('    status: in-gang-gezet\n    tekst: De vijver lekt.\n');
  });

  test('an owner who is another on second thoughts is the one that the text names', async () => {
    const { map, opties } = opzet();
    const nu = (naam: string): string[] => ['Nieuwe eigenaar', naam];
    const { vragen } = gesprek([
      WIE,
      ...[...nu('Energieloket Verzonnen Land'), 'Klaar met deze actie', ''],
      ...['Terug naar de vorige actie', ...nu('Gemeente Voorbeeldstad'), 'Klaar met deze actie', ''],
      ...['Overslaan', 'Overslaan', VRIJ, SCHRIJF],
    ]);
    await bespreek(opties, vragen);
    expect(lees(map, '6.2.1')).toContain(
      "    tekst: 'De eigenaar van de actie is nu: Gemeente Voorbeeldstad.'\n",
    );
    expect(lees(map, '6.2.1')).not.toContain('is nu: Energieloket');
  });

  test('asks whether a deadline is meant that looks like a mistake, at its own question', async () => {
    const { map, opties } = opzet();
    const nieuw = (jaar: string): string[] => ['Nieuwe deadline', jaar];
    const { vragen, gezien } = gesprek([
      WIE,
      ...[...nieuw('2124'), 'Nee, ik vul iets anders in', '2022', 'Ja, leg het zo vast'],
      ...['Klaar met deze actie', '', 'Overslaan', 'Overslaan', VRIJ, SCHRIJF],
    ]);
    await bespreek(opties, vragen);
    expect(gezien).toContain('2124 is meer dan dertig jaar later. Klopt dat?');
    expect(lees(map, '6.2.1')).toContain('    deadline: 2022\n');
  });

  test('that is stopped halfway goes on later, with what was decided', async () => {
    const { map, opties } = opzet();
    const alles = inhoudVan(map);
    await bespreek(opties, gesprek([WIE, 'Ongewijzigd', STOP]).vragen);
    expect(inhoudVan(map).filter(([pad]) => !pad.includes('.waakvlam'))).toEqual(alles);
    const { vragen, gezien } = gesprek([VERDER, 'Overslaan', 'Overslaan', VRIJ, SCHRIJF]);
    await bespreek(opties, vragen);
    expect(gezien).toContain('Er is nog een bespreking van 3 juli 2023. U heeft 1 actie gedaan.');
    expect(lees(map, '6.2.1')).toContain('  - datum: 2023-07-03\n    tekst: De stand is niet veranderd.\n');
    expect(lees(map, '6.1')).not.toContain('2023-07-03');
  });

  test('that was stopped between writing and forgetting writes nothing twice', async () => {
    const { map, opties } = opzet();
    const sessie = join(map, '.waakvlam', `${PLAN}.json`);
    let bewaard = '';
    const eerst = gesprek([
      WIE,
      ...[
        'Een verwachting afhandelen',
        'De vijver is klaar. (2023)',
        'Nagekomen',
        'Klaar met deze actie',
        'De vijver is er.',
      ],
      ...[
        'Nieuwe status',
        'In gang gezet',
        'Ja, leg het zo vast',
        'Interne notitie',
        'Bel even.',
        'Klaar met deze actie',
        'Het loopt.',
      ],
      ...['Overslaan', CONCEPT, SCHRIJF],
    ]);
    await bespreek(opties, {
      ...eerst.vragen,
      kies: (vraag, keuzes) => {
        if (vraag === 'Is dit goed?') bewaard = readFileSync(sessie, 'utf8');
        return eerst.vragen.kies(vraag, keuzes);
      },
    });
    const zonder = ([pad]: [string, string]): boolean => !pad.includes('.waakvlam');
    for (const tussendoor of [[], ['vrijgeven', '--plan', PLAN, '--content', map]]) {
      if (tussendoor.length > 0) expect((await roepAan(tussendoor)).exit).toBe(0);
      const alles = inhoudVan(map).filter(zonder);
      writeFileSync(sessie, bewaard);
      const { vragen, gezien } = gesprek([VERDER]);
      await bespreek(opties, vragen);
      expect(gezien.at(-1)).toBe('Wat u besloot, staat er al. Er is niets geschreven.');
      expect(inhoudVan(map).filter(zonder)).toEqual(alles);
      expect(existsSync(sessie)).toBe(false);
    }
  });

  test('goes on where it was, with what was skipped and what was half chosen', async () => {
    const { map, opties } = opzet();
    await bespreek(opties, gesprek([WIE, 'Overslaan', 'Nieuwe deadline', '2024-Q3', STOP]).vragen);
    const { vragen, gezien } = gesprek([VERDER, 'Klaar met deze actie', '', 'Overslaan', VRIJ, SCHRIJF]);
    await bespreek(opties, vragen);
    expect(
      gezien.filter((woorden) => /^Actie .* van 3\)/.test(woorden)).map((woorden) => woorden.split('\n')[0]),
    ).toEqual(['Actie 6.1 (2 van 3)', 'Actie 6.10 (3 van 3)']);
    expect(lees(map, '6.1')).toContain('    deadline: 2024-Q3\n');
    expect(lees(map, '6.2.1')).not.toContain('2023-07-03');
  });

  test('can go back, and a decision can be taken back', async () => {
    const { map, opties } = opzet();
    const alles = inhoudVan(map);
    const { vragen, gezien } = gesprek([
      [],
      ...['Nieuwe status', 'Vervallen', 'Te duur.', 'Klaar met deze actie'],
      ...Array<string>(5).fill('Dat blijft open staan'),
      ...['Gaat niet door.', 'Terug naar de vorige actie'],
      'Overslaan, en niets vastleggen',
      ...['Overslaan', 'Overslaan'],
    ]);
    await bespreek(opties, vragen);
    expect(gezien.at(-1)).toBe('U heeft niets besloten. Er is niets geschreven.');
    expect(inhoudVan(map)).toEqual(alles);
  });

  test('that ends with a no writes nothing, and keeps what was decided', async () => {
    const { map, opties } = opzet();
    const alles = inhoudVan(map);
    await bespreek(opties, gesprek([[], 'Ongewijzigd', 'Overslaan', 'Overslaan', VRIJ, LATER]).vragen);
    expect(inhoudVan(map).filter(([pad]) => !pad.includes('.waakvlam'))).toEqual(alles);
    expect(JSON.parse(readFileSync(join(map, '.waakvlam', `${PLAN}.json`), 'utf8'))).toMatchObject({
      beslissingen: [{ plan: PLAN, nummer: '6.2.1', tekst: 'De stand is niet veranderd.' }],
    });
  });

  /** Somebody else who writes when this is asked for the first time. */
  const metCollega = (vragen: Vragen, bij: string, schrijf: () => void | Promise<void>): Vragen => {
    let klaar = false;
    return {
      ...vragen,
      kies: async (vraag, keuzes) => {
        if (vraag === bij && !klaar) {
          klaar = true;
          await schrijf();
        }
        return vragen.kies(vraag, keuzes);
      },
    };
  };

  test('shows what changes once more when somebody saved a file in the meantime; nothing is lost', async () => {
    const { map, opties } = opzet();
    const pad = join(map, `plannen/${PLAN}/acties/6.2.1.yaml`);
    const { vragen, gezien, over } = gesprek([
      ...[WIE, 'Ongewijzigd', 'Overslaan', 'Overslaan', VRIJ],
      ...[SCHRIJF, SCHRIJF],
    ]);
    await bespreek(
      opties,
      metCollega(vragen, 'Is dit goed?', () => {
        writeFileSync(pad, `${readFileSync(pad, 'utf8')}# later\n`);
      }),
    );
    expect(over()).toBe(0);
    expect(gezien.join('\n')).toContain('Iemand anders schreef intussen in deze bestanden.');
    expect(lees(map, '6.2.1')).toContain('  - datum: 2023-07-03\n    tekst: De stand is niet veranderd.\n');
    expect(lees(map, '6.2.1')).toContain('# later\n');
  });

  test('tells what a colleague wrote about the same action, and keeps both', async () => {
    const { map, opties } = opzet();
    const { vragen, gezien } = gesprek([WIE, 'Ongewijzigd', 'Overslaan', 'Overslaan', VRIJ, SCHRIJF]);
    const collega = ['bevestig', `${PLAN}/6.2.1`, '--datum', '2023-07-02', '--tekst', 'Ik belde.'];
    await bespreek(
      opties,
      metCollega(vragen, 'Mag iedereen het zien?', async () => {
        expect((await roepAan([...collega, '--content', map])).exit).toBe(0);
      }),
    );
    expect(gezien.join('\n')).toContain('Over actie 6.2.1 schreef iemand anders: ‘Ik belde.’');
    expect(lees(map, '6.2.1')).toContain('    tekst: Ik belde.\n');
    expect(lees(map, '6.2.1')).toContain('    tekst: De stand is niet veranderd.\n');
  });

  const BESLIST = [
    ...['Een verwachting afhandelen', 'De vijver is klaar. (2023)', 'Nagekomen', 'Klaar met deze actie'],
    'De vijver is er.',
  ];
  /** A colleague settles the same expectation, so that it can't be settled any more. */
  const handelAf = (map: string) => async () => {
    const collega = ['bevestig', `${PLAN}/6.2.1`, '--datum', '2023-07-02', '--verwachting', 'open=nagekomen'];
    expect((await roepAan([...collega, '--content', map])).exit).toBe(0);
  };

  test('goes back to an action about which what was decided can’t be written', async () => {
    const { map, opties } = opzet();
    const { vragen, gezien, over } = gesprek([
      ...[WIE, ...BESLIST, 'Overslaan', 'Overslaan', VRIJ],
      ...['Terug naar 6.2.1', 'Overslaan, en niets vastleggen'],
    ]);
    await bespreek(opties, metCollega(vragen, 'Mag iedereen het zien?', handelAf(map)));
    expect(over()).toBe(0);
    expect(gezien.join('\n')).toContain('Actie 6.2.1 heeft geen open verwachting ‘open’.');
    expect(gezien.at(-1)).toBe('U heeft niets besloten. Er is niets geschreven.');
  });

  test('one that can’t be written doesn’t hold up the others, and waits', async () => {
    const { map, opties } = opzet();
    const { vragen } = gesprek([
      ...[WIE, ...BESLIST, 'Ongewijzigd', 'Overslaan', VRIJ],
      ...['De rest schrijven, en 6.2.1 bewaren', SCHRIJF],
    ]);
    await bespreek(opties, metCollega(vragen, 'Mag iedereen het zien?', handelAf(map)));
    expect(lees(map, '6.1')).toContain('  - datum: 2023-07-03\n    tekst: De stand is niet veranderd.\n');
    expect(lees(map, '6.2.1')).not.toContain('De vijver is er.');
    expect(JSON.parse(readFileSync(join(map, '.waakvlam', `${PLAN}.json`), 'utf8'))).toMatchObject({
      beslissingen: [{ nummer: '6.2.1', tekst: 'De vijver is er.' }],
      gedaan: ['6.1', '6.10'],
    });
  });

  test('goes back to any action from the end', async () => {
    const { map, opties } = opzet();
    const { vragen, over } = gesprek([
      ...[WIE, 'Ongewijzigd', 'Overslaan', 'Overslaan', VRIJ],
      ...['Terug naar een actie', '6.2.1 Regenwater opvangen', 'Nieuwe deadline', '2024-Q3'],
      ...['Klaar met deze actie', '', SCHRIJF],
    ]);
    await bespreek(opties, vragen);
    expect(over()).toBe(0);
    expect(lees(map, '6.2.1')).toContain('  - datum: 2023-07-03\n    deadline: 2024-Q3\n');
  });

  test('only pressing Enter decides nothing, and writes nothing', async () => {
    const { map, opties } = opzet();
    const alles = inhoudVan(map);
    const { vragen } = gesprek([]);
    await bespreek(opties, {
      ...vragen,
      kies: (_, [eerste]) =>
        eerste ? Promise.resolve(eerste.waarde) : Promise.reject(new Error('No choice')),
      kiesMeer: () => Promise.resolve([]),
    });
    expect(inhoudVan(map).filter(([pad]) => !pad.includes('.waakvlam'))).toEqual(alles);
  });

  test('an unknown status isn’t unchanged without saying where that follows from', async () => {
    const { map, opties } = opzet();
    await roepAan([
      'status',
      `${PLAN}/6.2.1`,
      'onbekend',
      '--datum',
      '2023-07-02',
      '--tekst',
      'Niet bekend.',
      '--content',
      map,
    ]);
    const { vragen, gezien } = gesprek([
      ...[WIE, 'Ongewijzigd', 'Volgens de beheerder ligt het werk stil.', 'Overslaan', 'Overslaan'],
      ...[VRIJ, SCHRIJF],
    ]);
    await bespreek(opties, vragen);
    expect(gezien.join('\n')).toContain('De status is onbekend. Waaruit blijkt dat er niets is veranderd?');
    expect(lees(map, '6.2.1')).toContain('    tekst: Volgens de beheerder ligt het werk stil.\n');
  });

  test('asks who are there while nobody said so, and keeps it', async () => {
    const { map, opties } = opzet();
    const bron = `bronnen/${PLAN}-bespreking-2023-07-03.yaml`;
    expect(
      (await roepAan(['bevestig', `${PLAN}/6.10`, '--datum', '2023-07-03', '--content', map])).exit,
    ).toBe(0);
    await bespreek(opties, gesprek([[], 'Ongewijzigd', STOP]).vragen);
    await bespreek(opties, gesprek([VERDER, WIE, 'Overslaan', 'Overslaan', VRIJ, SCHRIJF]).vragen);
    expect(readFileSync(join(map, bron), 'utf8')).toContain('functies:\n  - programmamanager-klimaat\n');
    const { gezien, vragen } = gesprek([STOP]);
    await bespreek(opties, vragen);
    expect(gezien.join('\n')).not.toContain('Wie zijn erbij?');
  });

  test('finds an owner by a part of the name; first come those whom this plan knows', async () => {
    const { opties } = opzet();
    const { vragen } = gesprek([WIE, 'Nieuwe eigenaar', STOP]);
    let namen: readonly string[] = [];
    await bespreek(opties, {
      ...vragen,
      zoek: (vraag, keuzes) => {
        namen = keuzes.map(({ tekst }) => tekst);
        expect(gezocht(keuzes, 'KLIM man').map(({ tekst }) => tekst)).toEqual([
          'Programmamanager klimaat, Bedrijfsbureau Verzonnen Land',
        ]);
        return vragen.kies(vraag, keuzes);
      },
    });
    expect(namen[0]).toBe('Programmamanager klimaat, Bedrijfsbureau Verzonnen Land');
    expect(namen.at(-1)).toBe('Onbekend');
    expect(new Set(namen).size).toBe(namen.length);
  });

  test('asks whether what is so already is meant, before it is written', async () => {
    const { opties } = opzet();
    const { vragen, gezien } = gesprek([
      ...[WIE, 'Nieuwe status', 'In gang gezet', 'Laat maar: ik verander dit niet'],
      ...['Overslaan', 'Overslaan', 'Overslaan'],
    ]);
    await bespreek(opties, vragen);
    expect(gezien).toContain('De status was al in gang gezet. Klopt dat?');
    expect(gezien.at(-1)).toBe('U heeft niets besloten. Er is niets geschreven.');
  });

  test('writes concepts unless somebody releases them, and says how that is done later', async () => {
    const { map, opties } = opzet();
    const { vragen, gezien } = gesprek([WIE, 'Ongewijzigd', 'Overslaan', 'Overslaan', CONCEPT, SCHRIJF]);
    await bespreek(opties, vragen);
    const concept = '  - datum: 2023-07-03\n    concept: ja\n    tekst: De stand is niet veranderd.\n';
    expect(lees(map, '6.2.1')).toContain(concept);
    const bespreking = `${PLAN}-bespreking-2023-07-03`;
    expect(gezien.at(-1)).toBe(
      `Het verslag: npx waakvlam verslag ${bespreking} --met-concepten\nHet zijn concepten. Geef ze vrij met: npx waakvlam vrijgeven --plan ${PLAN}`,
    );
    expect((await roepAan(['verslag', bespreking, '--content', map])).exit).toBe(2);
    expect((await roepAan(['verslag', bespreking, '--content', map, '--met-concepten'])).uit).toContain(
      '6.2.1',
    );
    expect((await roepAan(['vrijgeven', '--plan', PLAN, '--content', map])).exit).toBe(0);
    expect(lees(map, '6.2.1')).toContain(concept.replace('    concept: ja\n', ''));
  });

  test.each<[string, object, readonly Antwoord[], string]>([
    ['with --vrijgeven', { vrijgeven: true }, ['Ongewijzigd'], '  - datum: 2023-07-03\n    tekst: De stand'],
    [
      'with notes alone',
      {},
      ['Interne notitie', 'Bel even.', 'Klaar met deze actie'],
      '  notitie: Bel even.',
    ],
  ])('doesn’t ask whether to release %s', async (_, meer, antwoorden, verwacht) => {
    const { map, opties } = opzet();
    const { vragen, gezien, over } = gesprek([WIE, ...antwoorden, 'Overslaan', 'Overslaan', SCHRIJF]);
    await bespreek({ ...opties, ...meer }, vragen);
    expect(over()).toBe(0);
    expect(gezien).not.toContain('Mag iedereen het zien?');
    expect(lees(map, '6.2.1')).toContain(verwacht);
  });

  test('a vervolgstap says what, who and when; one that was wrong is taken away', async () => {
    const { map, opties } = opzet();
    const { vragen, over } = gesprek([
      WIE,
      ...['Vervolgstap afspreken', 'Fout.', 'Nog niet afgesproken', 'onbekend'],
      ...['Vervolgstap afspreken', 'Haal weg: Fout.'],
      ...['Vervolgstap afspreken', 'De buurt bellen.', 'Gemeente Voorbeeldstad', '31-8-2023'],
      ...[
        'Vervolgstap afspreken',
        'Nog een vervolgstap',
        'De buurt bellen.',
        'Nog niet afgesproken',
        'onbekend',
      ],
      ...['Klaar met deze actie', '', 'Overslaan', 'Overslaan', VRIJ, SCHRIJF],
    ]);
    await bespreek(opties, vragen);
    expect(over()).toBe(0);
    expect(lees(map, '6.2.1')).toContain(
      [
        '    tekst: Er zijn 2 vervolgstappen afgesproken.',
        '    grondslag: bron',
        `    vindplaats: { bron: ${PLAN}-bespreking-2023-07-03, plek: actie 6.2.1 }`,
        '    verwachtingen:',
        '      - id: de-buurt-bellen',
        '        tekst: De buurt bellen.',
        '        termijn: 2023-08-31',
        '        wie: gemeente-voorbeeldstad',
        '      - id: de-buurt-bellen-2',
        '        tekst: De buurt bellen.',
        '        termijn: onbekend',
        '        wie: onbekend',
        '',
      ].join('\n'),
    );
    const { uit } = await roepAan(['verslag', `${PLAN}-bespreking-2023-07-03`, '--content', map]);
    expect(uit).toContain('De buurt bellen. Wie: Gemeente Voorbeeldstad. Wanneer: 31 augustus 2023.');
  });

  test('who take part beside the owner: one comes in, and goes again', async () => {
    const { map, opties } = opzet();
    const { vragen, over } = gesprek([
      WIE,
      ...['Wie er nog meer aan meedoen', 'Gemeente Voorbeeldstad'],
      ...['Wie er nog meer aan meedoen', 'Iemand erbij', 'Energieloket Verzonnen Land'],
      ...['Wie er nog meer aan meedoen', 'Doet niet meer mee: Gemeente Voorbeeldstad'],
      ...['Klaar met deze actie', '', 'Overslaan', 'Overslaan', VRIJ, SCHRIJF],
    ]);
    await bespreek(opties, vragen);
    expect(over()).toBe(0);
    expect(lees(map, '6.2.1')).toContain(
      `    betrokken:\n      - energieloket-verzonnen-land\n    tekst: 'Naast de eigenaar doet nu mee: Energieloket Verzonnen Land.'\n`,
    );
  });

  test('who drops an action is asked about each thing that is still open; none has an answer beforehand', async () => {
    const { map, opties } = opzet();
    const { vragen, gezien, over } = gesprek([
      ...[WIE, 'Nieuwe status', 'Vervallen', 'Te duur.', 'Klaar met deze actie'],
      ...['Niet nagekomen', 'Terug, en hier niets veranderen', 'Klaar met deze actie'],
      ...['Nagekomen', 'Verschoven naar een nieuwe termijn', '2024', 'Dat blijft open staan', 'Ingetrokken'],
      ...['Gaat niet door.', 'Overslaan', 'Overslaan', VRIJ, SCHRIJF],
    ]);
    await bespreek(opties, vragen);
    expect(over()).toBe(0);
    expect(gezien.filter((vraag) => vraag.startsWith('Dit staat nog open'))).toEqual([
      'Dit staat nog open: ‘De vijver is klaar’. Hoe liep dat af?',
      'Dit staat nog open: ‘De regentonnen zijn uitgedeeld’. Hoe liep dat af?',
      'Dit staat nog open: ‘De regentonnen zijn uitgedeeld’. Hoe liep dat af?',
      'Dit staat nog open: ‘De goten zijn schoon’. Hoe liep dat af?',
      'Dit staat nog open: ‘De put is gegraven’. Hoe liep dat af?',
      'Dit staat nog open: ‘De buurt krijgt een brief over de put’. Hoe liep dat af?',
    ]);
    expect(lees(map, '6.2.1')).toContain(
      [
        '      - { id: open, uitkomst: niet-nagekomen }',
        '      - { id: stil, uitkomst: nagekomen }',
        '      - { id: deels, uitkomst: verschoven, termijn: 2024 }',
        '      - { id: brief-over-de-put, uitkomst: ingetrokken }',
        '',
      ].join('\n'),
    );
  });

  test('an action that goes on in another plan asks for nothing more', async () => {
    const { map, opties } = opzet();
    const { vragen, over } = gesprek([
      ...[
        WIE,
        'Overslaan',
        'Overgenomen door een ander',
        'Actie 1.2 Een boom per straat (Klimaatplan Fictiedorp)',
      ],
      ...['Klaar met deze actie', '', 'Overslaan', VRIJ, SCHRIJF],
    ]);
    await bespreek(opties, vragen);
    expect(over()).toBe(0);
    expect(lees(map, '6.1')).toContain(
      '    overgenomen_door: fictiedorp-2023-2026/1.2\n    tekst: De actie is overgenomen in actie 1.2 van Klimaatplan Fictiedorp.\n',
    );
    const { uit } = await roepAan([
      'aandacht',
      '--plan',
      PLAN,
      '--peildatum',
      '2023-07-03',
      '--content',
      map,
    ]);
    expect(uit).toMatch(/Vraagt niets: .*6\.1/);
  });

  const TERUG = 'Terug, en hier niets veranderen';
  test.each<[string, readonly Antwoord[]]>([
    ['a status', ['Nieuwe status', TERUG]],
    ['why it was dropped', ['Nieuwe status', 'Vervallen', '']],
    ['a deadline', ['Nieuwe deadline', '']],
    ['an owner', ['Nieuwe eigenaar', TERUG]],
    ['who takes over', ['Overgenomen door een ander', TERUG]],
    ['a vervolgstap', ['Vervolgstap afspreken', 'Bellen.', TERUG]],
    ['its day', ['Vervolgstap afspreken', 'Bellen.', 'Nog niet afgesproken', '']],
    ['an expectation', ['Een verwachting afhandelen', TERUG]],
    ['its outcome', ['Een verwachting afhandelen', 'De vijver is klaar. (2023)', TERUG]],
    ['a note', ['Interne notitie', '']],
  ])('goes back from %s, and nothing is decided', async (_, antwoorden) => {
    const { opties } = opzet();
    const { vragen, gezien, over } = gesprek([WIE, ...antwoorden, 'Overslaan', 'Overslaan', 'Overslaan']);
    await bespreek(opties, vragen);
    expect(over()).toBe(0);
    expect(gezien.at(-1)).toBe('U heeft niets besloten. Er is niets geschreven.');
  });

  test('only pressing Enter decides nothing at any question', async () => {
    const { opties } = opzet();
    for (const stap of [
      'Nieuwe status',
      'Een verwachting afhandelen',
      'Nieuwe deadline',
      'Interne notitie',
    ]) {
      const { vragen, gezien } = gesprek([]);
      let gekozen = false;
      await bespreek(opties, {
        ...vragen,
        kies: (_, keuzes) => {
          const keuze = (gekozen ? undefined : keuzes.find(({ tekst }) => tekst === stap)) ?? keuzes[0];
          gekozen = true;
          return keuze ? Promise.resolve(keuze.waarde) : Promise.reject(new Error('No choice'));
        },
        tekst: () => Promise.resolve(''),
        kiesMeer: () => Promise.resolve([]),
      });
      expect(gekozen).toBe(true);
      expect(gezien.at(-1)).toBe('U heeft niets besloten. Er is niets geschreven.');
    }
  });

  test('one that was stopped in another version is kept, and that is said', async () => {
    const { map, opties } = opzet();
    const sessie = join(map, '.waakvlam', `${PLAN}.json`);
    await bespreek(opties, gesprek([WIE, STOP]).vragen);
    writeFileSync(sessie, readFileSync(sessie, 'utf8').replace('"versie": 2', '"versie": 1'));
    await expect(bespreek(opties, gesprek([]).vragen)).rejects.toThrow(
      'staat een bespreking die deze versie van Waakvlam niet kan lezen.',
    );
    expect(readFileSync(sessie, 'utf8')).toContain('"versie": 1');
  });

  test('walks along what is unknown with --invullen', async () => {
    const { opties } = opzet();
    const { vragen, gezien } = gesprek([[], STOP]);
    await bespreek({ ...opties, invullen: true }, vragen);
    expect(gezien.find((deel) => deel.startsWith('Actie 6.2.1 (1 van 1)'))).toContain('Eigenaar: onbekend.');
  });

  test.each([
    [
      'a date that isn’t one',
      ['Nieuwe deadline', 'morgen'],
      '‘morgen’ bij ‘deadline’ is geen geldige datum.',
    ],
    [
      'a deadline of before the action',
      ['Nieuwe deadline', '2020'],
      'De deadline (2020) ligt vóór de vaststelling van de actie',
    ],
    [
      'a character that can’t be seen',
      ['Interne notitie', 'Bel\u0007'],
      'Er staat een teken in dat niet mag: U+0007.',
    ],
  ])('doesn’t take %s', async (_, antwoorden, melding) => {
    const { opties } = opzet();
    await expect(bespreek(opties, gesprek([[], ...antwoorden]).vragen)).rejects.toThrow(melding);
  });
});

test('herroep asks in a terminal which entry is taken back, the newest first', async () => {
  const { map } = opzet();
  const { vragen, over } = gesprek([
    '1 (1 november 2022: ‘De eerste bomen staan er. De rest komt in het voorjaar.’)',
  ]);
  await neemTerug(`${PLAN}/6.1`, { content: map }, vragen);
  expect(over()).toBe(0);
  expect(lees(map, '6.1')).not.toContain('2022-11-01');
  expect(lees(map, '6.1')).toContain('2023-03-14');
});

test('it asks questions, so it wants a terminal', async () => {
  const { exit, fout } = await roepAan(['bespreek', '--content', MINI]);
  expect(exit).toBe(2);
  expect(fout).toMatch(/^bespreek stelt vragen, en werkt alleen in een terminal\./);
});
