import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProef, type Beheerproef } from '../browser/beheer.ts';
import { Bezoeker, verborgen, type Antwoord } from './bezoeker.ts';
import { CLIENT, startInlogdienst, type Inlogdienst } from './inlogdienst.ts';

/*
 * Who comes in on a server, what they may do there, and what an attacker can't: a real login service, the whole server,
 * and a client that sends what it likes.
 */

const ADRES = 'https://beheer.voorbeeld.example';
const PLAN = 'voorbeeldstad-2022-2024';
const actie = (nummer: string): string => `/plannen/${PLAN}/acties/${nummer}/`;

const mens = (naam: string, ...roles: string[]) => ({ name: naam, realm_access: { roles } });
const MENSEN = {
  lies: mens('Lies Lezer', 'kijkers'),
  eef: mens('Eef Eigenaar', 'klimaat'),
  roos: { ...mens('Roos Redacteur', 'redactie'), email: 'roos@voorbeeld.example' },
  vera: { ...mens('Vera Vrijgever', 'vrijgave'), email: 'vera@voorbeeld.example', email_verified: false },
  niemand: mens('Nico Niemand', 'anders'),
  'rare naam': mens('Raar\nCommitter: Kwaad <kwaad@elders.example>\u202e', 'redactie'),
};

let dienst: Inlogdienst;
let proef: Beheerproef;
beforeAll(async () => {
  dienst = await startInlogdienst(ADRES, MENSEN);
  proef = await startProef({
    buiten: {
      omgeving: { PROEFGEHEIM: CLIENT.geheim },
      instellingen: `adres: ${ADRES}
openid:
  uitgever: ${dienst.uitgever}
  client: ${CLIENT.client}
  geheim: { omgeving: PROEFGEHEIM }
  velden: { rollen: realm_access.roles }
proxy: { adressen: [127.0.0.1] }
rollen:
  lezer: [kijkers]
  redacteur: [redactie]
  vrijgever: [vrijgave]
eigenaren:
  klimaat: [programmamanager-klimaat]
`,
    },
  });
});
afterAll(async () => {
  await proef.stop();
  await dienst.stop();
});

const nieuw = (): Bezoeker => new Bezoeker(ADRES, new URL(proef.adres).host);
const kop = (): string => proef.git('rev-parse', 'HEAD');
const laatste = (): string => proef.git('log', '-1', '--format=%an <%ae> | %cn | %s').trim();

/** Somebody who is logged in, at the page of an action. */
async function bij(wie: string, nummer = '6.1'): Promise<{ wie: Bezoeker; pagina: Antwoord }> {
  const bezoeker = nieuw();
  return { wie: bezoeker, pagina: await bezoeker.logIn(wie, actie(nummer)) };
}

/** What a form of that page sends, with what is filled in. */
const formulier = (pagina: Antwoord, ingevuld: Readonly<Record<string, string>>) => ({
  teken: verborgen(pagina, 'teken'),
  gezien: verborgen(pagina, 'gezien'),
  datum: /name="datum"[^>]* value="([^"]*)"/.exec(pagina.tekst)?.[1] ?? '',
  ...ingevuld,
});

const MELDING = { stand: 'ongewijzigd', tekst: 'Het loopt.' };

describe('who comes in', () => {
  test('a login leads to the page that was asked for, in a session that only the browser has', async () => {
    const { wie, pagina } = await bij('roos');
    expect(pagina.code).toBe(200);
    expect(pagina.url.pathname).toBe(actie('6.1'));
    expect(pagina.tekst).toContain('Roos Redacteur');
    expect([...(wie.koekjes.get(new URL(ADRES).host)?.keys() ?? [])]).toEqual(['__Host-waakvlam']);
    expect(pagina.koppen['strict-transport-security']).toContain('max-age');
    expect(pagina.koppen['cache-control']).toBe('no-store');
  });

  test('the cookies are for this name alone, over https, and not for scripts or other sites', async () => {
    const { koppen } = await nieuw().vraag('/');
    expect(koppen['set-cookie']).toEqual([
      expect.stringMatching(/^__Host-waakvlam-inloggen=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/),
    ]);
  });

  test('who has no role is told so, and gets nothing', async () => {
    const bezoeker = nieuw();
    const pagina = await bezoeker.logIn('niemand');
    expect(pagina.code).toBe(403);
    expect(pagina.tekst).toContain('U bent ingelogd als Nico Niemand, maar u hebt nog geen rol');
    expect(pagina.tekst).not.toContain('Bomen planten');
    expect(bezoeker.koekjes.get(new URL(ADRES).host)?.size).toBe(0);
  });

  test('who logs out is out, here and at the login service', async () => {
    const { wie, pagina } = await bij('roos');
    const sessie = wie.koekjes.get(new URL(ADRES).host)?.get('__Host-waakvlam') ?? '';
    const uit = await wie.vraag('/uitloggen/', { velden: { teken: verborgen(pagina, 'teken') } });
    expect(uit.tekst).toContain('U bent uitgelogd bij het beheer');
    expect(uit.tekst).toContain(`${dienst.uitgever}/session/end?`);
    wie.koekjes.get(new URL(ADRES).host)?.set('__Host-waakvlam', sessie);
    expect((await wie.vraag('/')).koppen.location).toContain(dienst.uitgever);
  });
});

describe('what is written', () => {
  test('is by the person, and committed by the server', async () => {
    const { wie, pagina } = await bij('roos');
    const antwoord = await wie.vraag(actie('6.1'), { velden: formulier(pagina, MELDING) });
    expect(antwoord.code).toBe(303);
    expect(laatste()).toBe(
      'Roos Redacteur <roos@voorbeeld.example> | Mies Voorbeeld | Actie 6.1: concept, ongewijzigd',
    );
  });

  test('has a name on one line, whatever the login service says', async () => {
    const { wie, pagina } = await bij('rare naam', '6.10');
    await wie.vraag(actie('6.10'), { velden: formulier(pagina, MELDING) });
    expect(laatste()).toMatch(
      /^Raar Committer: Kwaad kwaad@elders\.example <rare%20naam@noreply\.beheer\.voorbeeld\.example> \| Mies Voorbeeld \| /,
    );
  });

  test('an owner reports on their own action, and isn’t offered what they may not', async () => {
    const { wie, pagina } = await bij('eef');
    expect(pagina.tekst).not.toContain('name="eigenaar"');
    expect(pagina.tekst).not.toContain('name="notitie"');
    expect(
      (
        await wie.vraag(actie('6.1'), {
          velden: formulier(pagina, { ...MELDING, tekst: 'Van de eigenaar.' }),
        })
      ).code,
    ).toBe(303);
    expect(laatste()).toMatch(/^Eef Eigenaar <eef@noreply\.beheer\.voorbeeld\.example>/);
  });

  test('an owner takes back what they reported, and not what others wrote', async () => {
    const plekVan = async (naam: string, tekst: string) => {
      const { wie, pagina } = await bij(naam);
      await wie.vraag(actie('6.1'), { velden: formulier(pagina, { ...MELDING, tekst }) });
      return [...(await wie.vraag(actie('6.1'))).tekst.matchAll(/name="plek" value="(\d+)"/g)].map(
        ([, plek]) => plek ?? '',
      );
    };
    const neemTerug = async (plek: string): Promise<number> => {
      const { wie, pagina } = await bij('eef');
      return (await wie.vraag(actie('6.1'), { velden: formulier(pagina, { doe: 'terug', plek }) })).code;
    };
    const [vanRoos = ''] = await plekVan('roos', 'Van de redacteur.');
    const aangeboden = await plekVan('eef', 'Nog iets van de eigenaar.');
    expect(aangeboden).not.toContain(vanRoos);
    expect(await neemTerug(vanRoos)).toBe(403);
    expect(await neemTerug(aangeboden[0] ?? '')).toBe(303);
    expect(laatste()).toMatch(/^Eef Eigenaar .* Actie 6\.1: bericht teruggenomen$/);
  });

  test('a release is by who may release; an address that nobody vouches for isn’t taken', async () => {
    const { wie } = await bij('vera');
    const pagina = await wie.vraag('/vrijgeven/');
    const velden = { teken: verborgen(pagina, 'teken'), plan: PLAN, nummer: '6.1' };
    const deel = pagina.tekst.slice(pagina.tekst.indexOf('name="nummer" value="6.1"'));
    const gezien = /name="gezien" value="([^"]*)"/.exec(deel)?.[1] ?? '';
    expect((await wie.vraag('/vrijgeven/', { velden: { ...velden, gezien } })).code).toBe(303);
    expect(laatste()).toBe(
      'Vera Vrijgever <vera@noreply.beheer.voorbeeld.example> | Mies Voorbeeld | Vrijgegeven: actie 6.1',
    );
  });

  test('who was logged out while typing gets it back after logging in', async () => {
    const { wie, pagina } = await bij('roos', '1.1');
    wie.koekjes.get(new URL(ADRES).host)?.set('__Host-waakvlam', 'voorbij');
    const velden = formulier(pagina, { ...MELDING, tekst: 'Een lang <verhaal>.' });
    const uit = await wie.vraag(actie('1.1'), { velden });
    expect(uit.code).toBe(401);
    expect(uit.tekst).toContain('U bent niet meer ingelogd');
    const verder = /content="0; url=([^"]+)"/.exec(uit.tekst)?.[1]?.replace(/&(amp|#38);/g, '&') ?? '';
    const terug = await wie.volg(verder);
    expect(terug.url.pathname).toBe(actie('1.1'));
    expect(terug.tekst).toContain('Er is nog niets vastgelegd,');
    expect(terug.tekst).toContain('Een lang &lt;verhaal&gt;.');
    expect((await wie.vraag(actie('1.1'))).tekst).not.toContain('Een lang');
  });
});

test.each(['', 'acties/6.1/', 'tabel/', 'afronden/', 'verslag.docx', 'mails.zip'])(
  'the pages of a bespreking are for who decides: %s',
  async (pad) => {
    const { wie } = await bij('lies');
    expect((await wie.vraag(`/bespreking/${PLAN}/2023-07-01/${pad}`)).code).toBe(403);
  },
);

describe('what an attacker tries writes nothing', () => {
  const eerder: Record<string, ReturnType<typeof bij>> = {};
  type Poging = (wie: Bezoeker, pagina: Antwoord) => Promise<Antwoord>;
  const stuur =
    (meer: object, koppen: Readonly<Record<string, string>> = {}, naar = actie('6.1')): Poging =>
    (wie, pagina) =>
      wie.vraag(naar, { velden: { ...formulier(pagina, MELDING), ...meer }, koppen });

  test.each<[string, string, number, Poging]>([
    ['no token', 'roos', 403, stuur({ teken: '' })],
    ['a forged token', 'roos', 403, stuur({ teken: 'a'.repeat(43) })],
    [
      'the token of another session',
      'roos',
      403,
      async (wie) => {
        const ander = await bij('lies');
        const velden = { ...formulier(ander.pagina, MELDING), teken: verborgen(ander.pagina, 'teken') };
        return wie.vraag(actie('6.1'), { velden });
      },
    ],
    ['a form of another origin', 'roos', 403, stuur({}, { Origin: 'https://elders.example' })],
    ['a form without an origin', 'roos', 403, stuur({}, { Origin: 'null' })],
    ['a form of our name over http', 'roos', 403, stuur({}, { Origin: ADRES.replace('https', 'http') })],
    ['a form that the browser calls foreign', 'roos', 403, stuur({}, { 'Sec-Fetch-Site': 'cross-site' })],
    ['another name', 'roos', 421, stuur({}, { Host: 'elders.example' })],
    [
      'another name, forwarded',
      'roos',
      403,
      stuur({ teken: '' }, { 'X-Forwarded-Host': 'elders.example', 'X-Forwarded-Proto': 'http' }),
    ],
    ['a form that is too big', 'roos', 413, stuur({ tekst: 'x'.repeat(300_000) })],
    ['a form of another kind', 'roos', 415, stuur({}, { 'Content-Type': 'application/json' })],
    ['headers of a proxy that isn’t there', 'lies', 403, stuur({}, { 'X-Remote-User': 'roos', 'X-Remote-Groups': 'redactie' })], // prettier-ignore
    ['a role in a form', 'lies', 403, stuur({ rol: 'redacteur', rollen: 'redacteur', ingelogd: 'hier' })],
    ['a reader who reports', 'lies', 403, stuur({})],
    ['a reader who takes back', 'lies', 403, stuur({ doe: 'terug', plek: '0' })],
    ['an editor who takes back what was released', 'roos', 403, stuur({ doe: 'terug', plek: '0' })],
    ['an editor who releases', 'roos', 403, stuur({ plan: PLAN }, {}, '/vrijgeven/')],
    ['an owner on another’s action', 'eef', 403, stuur({}, {}, actie('6.2.1'))],
    ['an owner who hands the action over', 'eef', 403, stuur({ eigenaar: 'gemeente-voorbeeldstad' })], // prettier-ignore
    ['an owner who moves the deadline', 'eef', 403, stuur({ deadline: '2030' })],
    ['an owner who writes a note', 'eef', 403, stuur({ notitie: 'Niet doen.' })],
    ['an owner who takes back', 'eef', 403, stuur({ doe: 'terug', plek: '0' })],
    ['an owner who releases', 'eef', 403, stuur({ plan: PLAN }, {}, '/vrijgeven/')],
    ['an owner who commits what others changed', 'eef', 403, stuur({ pad: 'site.yaml' }, {}, '/')],
    ['an owner who says it was seen', 'eef', 403, stuur({}, {}, '/herstel/')],
    [
      'an owner who says who was at a bespreking',
      'eef',
      403,
      (wie, pagina) => {
        const velden = formulier(pagina, { functie: 'programmamanager-klimaat' });
        return wie.vraag(`/bespreking/${PLAN}/${velden.datum}/`, { velden });
      },
    ],
    ['an owner who builds the site', 'eef', 403, stuur({}, {}, '/openbaar/')],
    ['an owner who sends it on', 'eef', 403, stuur({}, {}, '/verstuur/')],
    ['a reader who keeps a draft', 'lies', 403, stuur({ actie: `${PLAN}/6.1`, doe: 'klad' }, {}, '/klad/')],
    ['a path out of the content', 'roos', 404, stuur({}, {}, '/plannen/..%2f..%2fetc/acties/6.1/')],
  ])('%s', async (_, naam, code, poging) => {
    const { wie, pagina } = await (eerder[naam] ??= bij(naam));
    const voor = kop();
    expect((await poging(wie, pagina)).code).toBe(code);
    expect(kop()).toBe(voor);
    expect(proef.git('status', '--porcelain', 'content')).toBe('');
  });

  test('each form of the beheer has the token in it', async () => {
    const { wie } = await bij('roos');
    for (const pad of ['/', '/vrijgeven/', actie('6.1')]) {
      const { tekst } = await wie.vraag(pad);
      const formulieren = tekst.split('<form').slice(1);
      expect(formulieren.length).toBeGreaterThan(0);
      for (const deel of formulieren) expect(deel.split('</form>')[0]).toContain('name="teken"');
    }
  });
});

describe('a login that isn’t the one that began', () => {
  /** A login up to the moment that the browser comes back with its answer. */
  async function totAntwoord(): Promise<{ wie: Bezoeker; terug: URL }> {
    const wie = nieuw();
    const pagina = await wie.volg('/');
    const [, pad = ''] = /action="(\/wie\/[^"]+)"/.exec(pagina.tekst) ?? [];
    let hier = await wie.vraag(new URL(pad, pagina.url).href, { velden: { wie: 'roos' } });
    while (!hier.koppen.location?.startsWith(ADRES))
      hier = await wie.vraag(new URL(hier.koppen.location ?? '', hier.url).href);
    return { wie, terug: new URL(hier.koppen.location) };
  }

  test('another state', async () => {
    const { wie, terug } = await totAntwoord();
    terug.searchParams.set('state', 'a'.repeat(43));
    const antwoord = await wie.vraag(terug.href);
    expect(antwoord.code).toBe(403);
    expect(antwoord.tekst).toContain('Inloggen is niet gelukt');
  });

  test('another browser', async () => {
    const { terug } = await totAntwoord();
    expect((await nieuw().vraag(terug.href)).code).toBe(403);
  });

  test('an answer from another issuer', async () => {
    const { wie, terug } = await totAntwoord();
    terug.searchParams.set('iss', 'https://elders.example');
    expect((await wie.vraag(terug.href)).code).toBe(403);
  });

  test('the same answer twice, also with the cookies of then', async () => {
    const { wie, terug } = await totAntwoord();
    const toen = new Map(wie.koekjes.get(new URL(ADRES).host));
    expect((await wie.vraag(terug.href)).code).toBe(303);
    const dief = nieuw();
    dief.koekjes.set(new URL(ADRES).host, toen);
    expect((await dief.vraag(terug.href)).code).toBe(403);
  });

  test('a session that was there before is another after', async () => {
    const wie = nieuw();
    wie.koekjes.set(new URL(ADRES).host, new Map([['__Host-waakvlam', 'v'.repeat(43)]]));
    await wie.logIn('roos');
    const eerste = wie.koekjes.get(new URL(ADRES).host)?.get('__Host-waakvlam') ?? '';
    expect(eerste).toMatch(/^[\w-]{43}$/);
    expect(eerste).not.toContain('vvv');
  });

  test.each(['//elders.example/', '/\\elders.example/', '/?terug=//elders.example'])(
    'it leads to nowhere else: %s',
    async (pad) => {
      const wie = nieuw();
      const { koppen } = await wie.vraag('/', { pad });
      if (koppen.location === undefined) return;
      const pagina = await wie.zegWie(await wie.volg(koppen.location), 'roos');
      expect(pagina.url.origin).toBe(ADRES);
    },
  );
});

test('who begins to log in too often has to wait, whoever they say to be', async () => {
  const codes = [];
  for (let keer = 0; keer <= 60; keer++) {
    const wie = new Bezoeker(ADRES, new URL(proef.adres).host, `10.0.0.${keer}, 192.0.2.1`);
    codes.push((await wie.vraag('/')).code);
  }
  expect([codes[0], codes.at(-1)]).toEqual([303, 429]);
});

test('who isn’t in gets nothing of the content, whatever is asked for', async () => {
  for (const pad of [
    '/',
    '/vrijgeven/',
    actie('6.1'),
    '/inlogmelding/',
    '/geen-recht/',
    '/404/',
    '/_astro/../vrijgeven/',
    '/site.yaml',
    '/%2e%2e/content/site.yaml',
  ]) {
    const { code, tekst } = await nieuw().vraag('/', { pad });
    expect([303, 421], pad).toContain(code);
    expect(tekst).not.toContain('<');
  }
  expect((await nieuw().vraag('/icoon.svg', { koppen: { 'Sec-Fetch-Dest': 'image' } })).code).toBe(401);
});
