import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINI } from '../map.ts';
import { roepAan } from './cli.ts';

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'waakvlam-'));
  cpSync(MINI, join(map, 'content'), { recursive: true });
  mkdirSync(join(map, '.waakvlam'));
});
afterAll(() => {
  rmSync(map, { recursive: true });
});

test.each([['--host'], ['--host', '0.0.0.0'], ['--host=0.0.0.0']])(
  'it isn’t served to others while nothing says who they are: %s %s',
  async (...host) => {
    const { exit, fout, uit } = await roepAan(['beheer', '--content', join(map, 'content'), ...host]);
    expect({ exit, uit }).toEqual({ exit: 2, uit: '' });
    expect(fout).toContain('er staat nergens wie dat mogen en hoe zij inloggen');
    expect(fout).toContain(join('.waakvlam', 'beheer.yaml'));
    expect(fout).toContain('docs/beheer-op-een-server.md');
  },
);

describe('what is wrong in the settings is told with its place, and nothing is served', () => {
  const GOED = `adres: https://beheer.voorbeeld.nl
openid:
  uitgever: https://inloggen.voorbeeld.nl
  client: waakvlam
  geheim: { omgeving: WAAKVLAM_PROEF }
  velden: { rollen: roles }
rollen: { redacteur: [redactie] }
`;
  test.each<[string, (tekst: string) => string, string]>([
    ['an unknown key', (t) => `${t}wachtwoord: x\n`, ':8:1 fout sleutel-onbekend'],
    ['a secret in the file', (t) => t.replace('{ omgeving: WAAKVLAM_PROEF }', 'abc'), ':5:11 fout waarde-soort'],
    ['a secret that isn’t there', (t) => t, ':5:11 fout toegang-geheim'],
    ['http', (t) => t.replace('https://beheer', 'http://beheer'), ':1:8 fout toegang-adres '],
    ['no address', (t) => t.replace('https://beheer.voorbeeld.nl', 'beheer'), ':1:8 fout toegang-adres '],
    ['a folder', (t) => t.replace('beheer.voorbeeld.nl', 'voorbeeld.nl/beheer'), ':1:8 fout toegang-adres-pad'],
    ['http at the login service', (t) => t.replace('https://inloggen', 'http://inloggen'), ':3:13 fout toegang-adres '],
    ['a proxy by name', (t) => `${t}proxy: { adressen: [proxy.local] }\n`, ':8:21 fout toegang-netwerk'],
    ['a range that is none', (t) => `${t}proxy: { adressen: [10.0.0.0/33] }\n`, ':8:21 fout toegang-netwerk'],
    ['two ways in', (t) => `${t}proxy: { adressen: ['::1'], koppen: { gebruiker: x, rollen: y } }\n`, ':1:1 fout toegang-ingang'],
    ['no way in', (t) => t.replace(/openid:[^]*roles }\n/, ''), ':1:1 fout toegang-ingang'],
    ['nobody', (t) => t.replace('{ redacteur: [redactie] }', '{}'), ':1:1 fout toegang-niemand'],
    ['an owner who isn’t there', (t) => `${t}eigenaren: { klimaat: [programmamanager-klimaatt] }\n`, ':8:24 fout toegang-eigenaar'],
    ['a session of a week', (t) => `${t}sessie: { hooguit: 10080 }\n`, ':8:20 fout waarde-bereik'],
    ['YAML that is none', (t) => `${t}  x\n`, ':8:1 fout yaml'],
  ])('%s', async (_, maak, verwacht) => {
    writeFileSync(join(map, '.waakvlam', 'beheer.yaml'), maak(GOED));
    const { exit, fout, uit } = await roepAan(['beheer', '--host', '--content', join(map, 'content')]);
    expect(fout).toContain(`beheer.yaml${verwacht}`);
    expect(fout).toContain('Hint: ');
    expect({ exit, uit }).toEqual({ exit: 1, uit: '' });
  }); // prettier-ignore

  test('a login service that doesn’t answer', async () => {
    const tekst = GOED.replace('https://inloggen.voorbeeld.nl', 'http://localhost:1');
    writeFileSync(join(map, '.waakvlam', 'beheer.yaml'), tekst);
    const { exit, fout } = await roepAan(['beheer', '--host', '--content', join(map, 'content')], {
      env: { WAAKVLAM_PROEF: 'heel-geheim' },
    });
    expect(exit).toBe(1);
    expect(fout).toContain('De inlogdienst ‘http://localhost:1’ geeft geen antwoord dat klopt');
    expect(fout).not.toContain('heel-geheim');
  });
});

test('a port that is none is told of before anything is made', async () => {
  const { exit, fout } = await roepAan(['beheer', '--content', MINI], { env: { PORT: 'x' } });
  expect(exit).toBe(2);
  expect(fout).toContain('‘x’ in PORT is geen poort');
});
