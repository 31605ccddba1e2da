import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { maakAfzenders } from '../../src/beheer/toegang/afzender.ts';
import type { Antwoord } from '../../src/beheer/toegang/toegang.ts';
import { toegangViaProxy } from '../../src/beheer/toegang/viaProxy.ts';

const ADRES = 'https://beheer.voorbeeld.example';
const PROXY = {
  adressen: ['10.1.0.0/16', '::1'],
  koppen: {
    gebruiker: 'X-Remote-User',
    rollen: 'X-Remote-Groups',
    naam: 'X-Remote-Name',
    mail: 'X-Remote-Email',
  },
};
const toegang = toegangViaProxy(
  { adres: ADRES, geheim: '', rollen: { redacteur: ['redactie'] }, proxy: PROXY },
  PROXY,
);

function vraagVan(adres: string, koppen: Readonly<Record<string, string | string[]>>): IncomingMessage {
  const vraag = new IncomingMessage(new Socket());
  Object.defineProperty(vraag.socket, 'remoteAddress', { value: adres });
  for (const [naam, waarde] of Object.entries(koppen)) {
    vraag.headersDistinct[naam.toLowerCase()] = [waarde].flat();
    vraag.headers[naam.toLowerCase()] = [waarde].flat().join(', ');
  }
  return vraag;
}

const ANNA = { 'X-Remote-User': 'anna', 'X-Remote-Groups': 'kijkers, redactie' };

async function vraag(
  adres: string,
  koppen: Readonly<Record<string, string | string[]>>,
  velden?: Record<string, string>,
): Promise<Antwoord> {
  const bericht = vraagVan(adres, koppen);
  bericht.method = velden ? 'POST' : 'GET';
  return toegang({ vraag: bericht, url: new URL(ADRES), velden });
}

describe('who a proxy names comes in, when the proxy is trusted', () => {
  test.each<[string, string, Readonly<Record<string, string | string[]>>, number | 'in']>([
    ['the proxy', '10.1.2.3', ANNA, 'in'],
    ['the proxy, as a newer address', '::ffff:10.1.2.3', ANNA, 'in'],
    ['the proxy on this machine', '::1', ANNA, 'in'],
    ['past the proxy', '10.2.0.1', ANNA, 403],
    [
      'past the proxy, with its address in a header',
      '10.2.0.1',
      { ...ANNA, 'X-Forwarded-For': '10.1.2.3' },
      403,
    ],
    ['nobody', '10.1.2.3', {}, 403],
    ['an empty name', '10.1.2.3', { ...ANNA, 'X-Remote-User': '' }, 403],
    ['two names', '10.1.2.3', { ...ANNA, 'X-Remote-User': ['anna', 'bob'] }, 403],
    ['no group', '10.1.2.3', { 'X-Remote-User': 'anna' }, 403],
    ['groups twice', '10.1.2.3', { ...ANNA, 'X-Remote-Groups': ['kijkers', 'redactie'] }, 403],
    ['part of the name of a group', '10.1.2.3', { ...ANNA, 'X-Remote-Groups': 'redactie-oud' }, 403],
  ])('%s', async (_, adres, koppen, verwacht) => {
    const { gegevens, weiger } = await vraag(adres, koppen);
    expect(gegevens?.ingelogd ? 'in' : (weiger?.code ?? gegevens?.inlogmelding?.status)).toBe(verwacht);
  });

  test('with the name as it is written', async () => {
    const naam = Buffer.from('Zoë Ğ', 'utf8').toString('latin1');
    const koppen = { ...ANNA, 'X-Remote-Name': naam, 'X-Remote-Email': 'zoe@x.example' };
    expect((await vraag('::1', koppen)).gegevens?.ingelogd).toMatchObject({
      auteur: { naam: 'Zoë Ğ', mail: 'zoe@x.example' },
    });
  });
});

test('a form is let through with the token of its own person', async () => {
  const teken = (await vraag('::1', ANNA)).gegevens?.teken ?? '';
  expect((await vraag('::1', ANNA, { teken })).schrijf).toBe(true);
  for (const [koppen, velden] of [
    [ANNA, {}],
    [ANNA, { teken: 'x' }],
    [{ ...ANNA, 'X-Remote-User': 'bob' }, { teken }],
  ] as const) {
    const { schrijf, gegevens } = await vraag('::1', koppen, velden);
    expect(schrijf).toBeUndefined();
    expect(gegevens?.status).toBe(403);
  }
});

describe('from where a request comes', () => {
  const { adresVan } = maakAfzenders(['10.0.0.0/8']);
  test.each<[string, string, string | undefined, string]>([
    ['itself', '192.0.2.1', undefined, '192.0.2.1'],
    ['itself, whatever it says', '192.0.2.1', '192.0.2.9', '192.0.2.1'],
    ['as the proxy says', '10.0.0.1', '192.0.2.9', '192.0.2.9'],
    ['the last that no proxy of ours says', '10.0.0.1', '1.1.1.1, 192.0.2.9, 10.0.0.2', '192.0.2.9'],
    ['what is no address', '10.0.0.1', 'x, y', 'y'],
  ])('%s', (_, adres, keten, verwacht) => {
    expect(adresVan(vraagVan(adres, keten === undefined ? {} : { 'X-Forwarded-For': keten }))).toBe(verwacht);
  });
});
