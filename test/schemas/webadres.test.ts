import { describe, expect, test } from 'vitest';
import { Aanduiding, Naam, Regel, Tekst } from '../../schemas/tekst.ts';
import { Basisadres, Contact, Webadres } from '../../schemas/webadres.ts';
import { controleer, kort, MINSTE } from '../bouw.ts';

const REGELEINDEN = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029'];

describe('a name is one line', () => {
  test.each([
    ['Naam', Naam],
    ['Regel', Regel],
    ['Aanduiding', Aanduiding],
  ])('%s', (_, schema) => {
    expect(schema.safeParse('Een naam: met tekens, 1.2').success).toBe(true);
    for (const einde of REGELEINDEN) {
      for (const tekst of [`a${einde}b`, `a${einde}`, `${einde}a`]) {
        expect(schema.safeParse(tekst).success, JSON.stringify(tekst)).toBe(false);
      }
    }
  });

  test('a text may have more', () => {
    expect(Tekst.safeParse('Een.\nTwee.\n').success).toBe(true);
  });

  test('and a writer is told so, once', () => {
    const naam = { ...MINSTE['organisaties/gemeente.yaml'], naam: 'Gemeente\r\nATTENDEE:mailto:x@y.example' };
    expect(controleer({ 'organisaties/gemeente.yaml': naam }).meldingen.map(kort)).toContainEqual(
      'organisaties/gemeente.yaml:1:7 waarde-vorm',
    );
  });
});

const MET_WACHTWOORD = ['https://u:p@x.example/', 'https://u@x.example', 'https://x.example\\@y.example/'];
const MET_WIT = [
  ' https://x.example',
  'https://x.example ',
  'https://x.example/a b',
  'https://x.example/a\tb',
  'https://x.exa\nmple/',
  'https://x.example/\n',
  'https://x.example/a\u00a0b',
];

describe('an address on the web', () => {
  test.each([
    'https://x.example',
    'https://x.example/a-b/c_d.pdf?x=1&y=@z#deel',
    'https://x.example/caf\u00e9/%20(1)',
    'https://x.example:8080/',
  ])('is %s', (adres) => {
    for (const schema of [Webadres, Contact]) expect(schema.parse(adres)).toBe(adres);
  });

  test.each([
    ...MET_WACHTWOORD,
    ...MET_WIT,
    'http://x.example',
    'https://',
    'https:///a',
    'javascript:alert(1)',
    'https://x.example/"onclick="',
    'https://x.example/<b>',
  ])('isn’t %j', (adres) => {
    for (const schema of [Webadres, Contact]) expect(schema.safeParse(adres).success).toBe(false);
    expect(Webadres.safeParse(adres).error?.issues ?? []).toHaveLength(1);
  });
});

describe('where a site stands', () => {
  test.each([
    'https://x.example',
    'http://localhost:4321',
    'https://x.example/pad/dieper_1.2~a',
    'https://x.example/pad/',
  ])('can be %s', (adres) => {
    expect(Basisadres.parse(adres)).toBe(adres);
  });

  test.each([
    ...MET_WACHTWOORD,
    ...MET_WIT,
    'https://x.example/caf\u00e9',
    'https://caf\u00e9.example',
    'https://x.example/a%20b',
    'https://x.example/?x=1',
    'https://x.example/#deel',
    'https://x.example/a/../b',
    'https://x.example/./',
    'https://x.example//a',
    'https://x.example:99999/',
    'ftp://x.example',
    'x.example',
  ])('can’t be %j: one melding', (basisadres) => {
    const site = { ...MINSTE['site.yaml'], basisadres };
    const { meldingen } = controleer({ 'site.yaml': site });
    expect(meldingen.filter(({ ernst }) => ernst === 'fout')).toHaveLength(1);
  });
});

test.each(['a@x.example', 'voor.achter+x@sub.x.example'])('%s is an e-mail address', (adres) => {
  expect(Contact.parse(adres)).toBe(adres);
});

test.each([
  'a@x',
  'a b@x.example',
  'a@x.example?bcc=y@z.example',
  'a@x.example,b@x.example',
  'a@x.example\n',
])('%j isn’t one', (adres) => {
  expect(Contact.safeParse(adres).success).toBe(false);
});
