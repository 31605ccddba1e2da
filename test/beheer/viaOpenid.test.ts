import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import type { Inlogdienst } from '../../src/beheer/toegang/openid.ts';
import type { Antwoord } from '../../src/beheer/toegang/toegang.ts';
import { Sessies } from '../../src/beheer/toegang/sessies.ts';
import { toegangViaOpenid } from '../../src/beheer/toegang/viaOpenid.ts';

/* How long somebody stays in, by a clock of our own. */

const MINUUT = 60_000;
const ADRES = 'https://beheer.voorbeeld.example';

const DIENST: Inlogdienst = {
  begin: () =>
    Promise.resolve({
      naar: 'https://inloggen.example/',
      proef: { state: 's', nonce: 'n', verifier: 'v' },
    }),
  rondAf: () =>
    Promise.resolve({
      opgave: { id: 'a', naam: 'Anna', mail: undefined, groepen: ['redactie'] },
      idToken: undefined,
    }),
  einde: () => undefined,
};

function proef() {
  let nu = 0;
  const toegang = toegangViaOpenid(
    {
      adres: ADRES,
      geheim: '',
      rollen: { redacteur: ['redactie'] },
      sessie: { stil: 30, hooguit: 100 },
    },
    DIENST,
    () => nu,
    () => undefined,
  );
  const koekjes = new Map<string, string>();
  const vraag = async (pad: string, velden?: Record<string, string>): Promise<Antwoord> => {
    const bericht = new IncomingMessage(new Socket());
    bericht.method = velden ? 'POST' : 'GET';
    bericht.headers = {
      accept: 'text/html',
      cookie: [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; '),
    };
    const antwoord = await toegang({ vraag: bericht, url: new URL(pad, ADRES), velden });
    for (const koekje of antwoord.koekjes ?? []) {
      const [naam = '', waarde = ''] = koekje.split(';')[0]?.split('=') ?? [];
      koekjes.set(naam, waarde);
    }
    return antwoord;
  };
  return {
    vraag,
    logIn: async () => {
      await vraag('/');
      return vraag('/inloggen/terug/?code=c&state=s');
    },
    wacht: (minuten: number) => {
      nu += minuten * MINUUT;
    },
  };
}

const isIn = ({ gegevens }: Antwoord): boolean => gegevens?.ingelogd !== undefined;

test('a session ends when nothing is done in it', async () => {
  const { vraag, logIn, wacht } = proef();
  await logIn();
  wacht(29);
  expect(isIn(await vraag('/'))).toBe(true);
  wacht(29);
  expect(isIn(await vraag('/'))).toBe(true);
  wacht(31);
  expect(isIn(await vraag('/'))).toBe(false);
});

test('a session ends after its time, whatever is done in it', async () => {
  const { vraag, logIn, wacht } = proef();
  await logIn();
  for (const keer of [1, 2, 3, 4]) {
    wacht(24);
    expect(isIn(await vraag('/')), String(keer)).toBe(true);
  }
  wacht(5);
  expect(isIn(await vraag('/'))).toBe(false);
});

test('a login that takes too long is no login', async () => {
  const { vraag, wacht } = proef();
  await vraag('/');
  wacht(11);
  expect((await vraag('/inloggen/terug/?code=c&state=s')).gegevens?.inlogmelding?.kop).toBe(
    'Inloggen is niet gelukt',
  );
});

test('what was sent too late is shown after logging in, once, on its own page', async () => {
  const { vraag, logIn, wacht } = proef();
  await logIn();
  wacht(31);
  const uit = await vraag('/acties/1/', { tekst: 'Mijn woorden.' });
  expect(uit.schrijf).toBeUndefined();
  expect(uit.gegevens?.inlogmelding?.status).toBe(401);
  const { naar } = await vraag('/inloggen/terug/?code=c&state=s');
  expect(naar).toBe('/acties/1/');
  expect((await vraag('/')).gegevens?.bewaard).toBeUndefined();
  expect((await vraag('/acties/1/')).gegevens?.bewaard?.velden).toEqual({ tekst: 'Mijn woorden.' });
  expect((await vraag('/acties/1/')).gegevens?.bewaard).toBeUndefined();
});

test('of one person the oldest session ends when there are too many', () => {
  const sessies = new Sessies(() => 0, { stil: 30, hooguit: 100 });
  const wie = { id: 'a', naam: 'Anna', auteur: undefined, rollen: [], eigenaarVan: [] };
  const begonnen = Array.from({ length: 11 }, () => sessies.begin(wie).id);
  const ander = sessies.begin({ ...wie, id: 'b' }).id;
  expect([...begonnen, ander].filter((id) => !sessies.vind(id))).toEqual([begonnen[0]]);
});
