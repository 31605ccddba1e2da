import { describe, expect, test } from 'vitest';
import { alsLijst, haalVeld, wieIs, type Opgave } from '../../src/beheer/toegang/wieIs.ts';
import { magBeslissen, magMelden, magVastleggen, magVrijgeven } from '../../src/beheer/toegang/wie.ts';

const REGELS = {
  adres: 'https://beheer.voorbeeld.example',
  rollen: { lezer: ['kijkers'], redacteur: ['redactie', 'bestuur'], vrijgever: ['bestuur'] },
  eigenaren: { klimaat: ['programmamanager'], regio: ['regio-noord', 'programmamanager'] },
};
const wie = (opgave: Partial<Opgave>) =>
  wieIs({ id: 'a1', naam: 'Anna', mail: undefined, groepen: ['redactie'], ...opgave }, REGELS);

describe('a group gives a role', () => {
  test.each<[readonly string[], readonly string[] | undefined, readonly string[]]>([
    [[], undefined, []],
    [['anders', 'Redactie'], undefined, []],
    [['kijkers'], ['lezer'], []],
    [['redactie'], ['redacteur'], []],
    [['bestuur'], ['redacteur', 'vrijgever'], []],
    [['klimaat', 'regio'], ['eigenaar'], ['programmamanager', 'regio-noord']],
  ])('%j', (groepen, rollen, eigenaarVan) => {
    const gevonden = wie({ groepen });
    expect(gevonden?.rollen).toEqual(rollen);
    expect(gevonden?.eigenaarVan ?? []).toEqual(eigenaarVan);
  });

  test('who has no id is nobody', () => {
    expect(wie({ id: '' })).toBeUndefined();
  });
});

describe('the author of a commit', () => {
  test.each<[string, Partial<Opgave>, string]>([
    ['as it is', { naam: 'Anna de Vries', mail: 'anna@voorbeeld.nl' }, 'Anna de Vries <anna@voorbeeld.nl>'],
    ['other letters', { naam: 'Ólafur Þór 李', mail: 'o@x.nl' }, 'Ólafur Þór 李 <o@x.nl>'],
    ['no mail', {}, 'Anna <a1@noreply.beheer.voorbeeld.example>'],
    ['a new line', { naam: 'A\nCommitter: B <b@x>', mail: 'a@x.nl' }, 'A Committer: B b@x <a@x.nl>'],
    ['turned round, and unseen', { naam: '\u202eanna\u0000\u200b', mail: 'a@x.nl' }, 'anna <a@x.nl>'],
    ['only what git drops', { naam: ' .,<>"', mail: 'a@x.nl' }, 'a1 <a@x.nl>'],
    ['no name', { naam: undefined, id: 'auth0|7', mail: 'a@x.nl' }, 'auth0|7 <a@x.nl>'],
    ['mail with a name in it', { mail: 'Anna <a@x.nl>' }, 'Anna <a1@noreply.beheer.voorbeeld.example>'],
    ['mail of two lines', { mail: 'a@x.nl\nb@x.nl' }, 'Anna <a1@noreply.beheer.voorbeeld.example>'],
    ['an odd id', { id: 'a b/<ü>\n' }, 'Anna <a%20b%2F%3C%C3%BC%3E%0A@noreply.beheer.voorbeeld.example>'],
  ])('%s', (_, opgave, verwacht) => {
    const auteur = wie(opgave)?.auteur;
    expect(`${auteur?.naam ?? ''} <${auteur?.mail ?? ''}>`).toBe(verwacht);
  });

  test('a long name is cut', () => {
    expect(wie({ naam: 'a'.repeat(1000) })?.naam).toHaveLength(100);
  });
});

describe('where a claim stands', () => {
  test.each<[string, object, unknown]>([
    ['roles', { roles: ['a'] }, ['a']],
    ['realm_access.roles', { realm_access: { roles: ['a', 'b'] } }, ['a', 'b']],
    ['https://x.example/roles', { 'https://x.example/roles': ['a'] }, ['a']],
    ['realm_access.roles', { realm_access: 'x' }, undefined],
    ['__proto__.x', {}, undefined],
    ['constructor', {}, undefined],
  ])('%s in %j', (pad, claims, verwacht) => {
    expect(haalVeld(claims as Record<string, unknown>, pad)).toEqual(verwacht);
  });

  test('one text is a list of one; what is no text is left out', () => {
    expect([alsLijst('a'), alsLijst(['a', 1, 'b']), alsLijst({ a: 1 }), alsLijst(undefined)]).toEqual([
      ['a'],
      ['a', 'b'],
      [],
      [],
    ]);
  });
});

describe('what a role may', () => {
  const van = (...groepen: string[]) => {
    const gevonden = wie({ groepen });
    if (!gevonden) throw new Error(groepen.join());
    return gevonden;
  };
  const melding = { plan: 'p', nummer: '1.1', datum: '2024', tekst: 'Het loopt.', concept: true };

  test.each<[string, readonly boolean[]]>([
    ['kijkers', [false, false, false, false]],
    ['klimaat', [true, false, false, false]],
    ['redactie', [true, true, true, false]],
    ['bestuur', [true, true, true, true]],
  ])('%s: report on own, on others’, decide, release', (groep, verwacht) => {
    const deze = van(groep);
    expect([
      magMelden(deze, 'programmamanager'),
      magMelden(deze, 'gemeente'),
      magBeslissen(deze),
      magVrijgeven(deze),
    ]).toEqual(verwacht);
    expect(magVastleggen(deze, melding, undefined)).toBe(verwacht[1]);
  });

  test.each([
    ['a status', { status: 'in-gang-gezet' as const }, true],
    ['an outcome', { uitkomsten: [{ id: 'x', uitkomst: 'nagekomen' as const }] }, true],
    ['another owner', { eigenaar: 'gemeente' }, false],
    ['another deadline', { deadline: '2030' }, false],
    ['a note', { notitie: 'x' }, false],
    ['who was there', { aanwezig: ['programmamanager'] }, false],
    ['a source', { bron: 'x' }, false],
    ['something released', { concept: false }, false],
  ])('an owner and %s', (_, meer, verwacht) => {
    expect(magVastleggen(van('klimaat'), { ...melding, ...meer }, 'programmamanager')).toBe(verwacht);
  });

  test('an editor releases nothing by the way', () => {
    expect(magVastleggen(van('redactie'), { ...melding, concept: false }, undefined)).toBe(false);
  });
});
