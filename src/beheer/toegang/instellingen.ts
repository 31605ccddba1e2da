import { isIP } from 'node:net';
import { z } from 'zod';
import { meldSchemafout, type Schemafout } from '../../../schemas/schemafout.ts';
import { Slug } from '../../../schemas/slug.ts';
import { Regel } from '../../../schemas/tekst.ts';

/*
 * Who may come in, and how they show who they are: `.waakvlam/beheer.yaml`, for who runs a server. The words are those
 * of docs/beheer-op-een-server.md. It holds no secret, and nothing of it is content.
 */

const fout = (code: string, zin: string, verwacht: string, hint: string): Schemafout => ({
  code,
  ernst: 'fout',
  zin,
  verwacht,
  hint,
});

const ADRES_ONVEILIG = fout(
  'toegang-adres',
  'Dit adres kan niet.',
  'Een adres dat met ‘https://’ begint, of met ‘http://localhost’.',
  'Schrijf bijvoorbeeld ‘https://beheer.voorbeeld.nl’, zonder gebruiker, vraagteken of #.',
);
const ADRES_MET_PAD = fout(
  'toegang-adres-pad',
  'Achter dit adres staat een map.',
  'Alleen de naam van de server, en eventueel een poort.',
  'Het beheer staat altijd boven aan zijn eigen adres: ‘https://beheer.voorbeeld.nl’.',
);
const NETWERK_ONGELDIG = fout(
  'toegang-netwerk',
  'Dit is geen netwerkadres.',
  'Een adres zoals ‘127.0.0.1’ of ‘::1’, of een reeks zoals ‘10.0.0.0/8’.',
  'Schrijf het adres waarvandaan de proxy verbinding maakt, en niet zijn naam.',
);
const EEN_INGANG = fout(
  'toegang-ingang',
  'Er staat niet precies één manier om in te loggen.',
  'Of ‘openid’, of ‘proxy’ met ‘koppen’.',
  'Wis er een, of vul er een aan. Zie docs/beheer-op-een-server.md.',
);
const NIEMAND = fout(
  'toegang-niemand',
  'Zo kan niemand naar binnen.',
  'Bij ‘rollen’ of ‘eigenaren’ ten minste één groep.',
  'Schrijf bijvoorbeeld ‘rollen: { redacteur: [naam-van-de-groep] }’.',
);

/** An address where a browser sends nothing in the open: https, or this machine itself. */
const Adres = z.string().superRefine((tekst, ctx) => {
  const adres = URL.parse(tekst);
  const veilig =
    adres?.protocol === 'https:' || (adres?.protocol === 'http:' && adres.hostname === 'localhost');
  if (!adres || !veilig || `${adres.username}${adres.password}${adres.search}${adres.hash}` !== '')
    meldSchemafout(ctx, [], ADRES_ONVEILIG);
});

/** The address of the beheer itself, as people type it. */
const EigenAdres = Adres.superRefine((tekst, ctx) => {
  if ((URL.parse(tekst)?.pathname ?? '/') !== '/') meldSchemafout(ctx, [], ADRES_MET_PAD);
});

const Netwerk = z.string().superRefine((tekst, ctx) => {
  const [adres = '', deel, ...rest] = tekst.split('/');
  const soort = isIP(adres);
  const bits = deel === undefined ? 0 : /^\d{1,3}$/.test(deel) ? Number(deel) : NaN;
  if (soort === 0 || rest.length > 0 || !(bits <= (soort === 4 ? 32 : 128)))
    meldSchemafout(ctx, [], NETWERK_ONGELDIG);
});

/** Where a secret stands: never in the file itself. */
const Geheim = z.union([z.strictObject({ omgeving: Regel }), z.strictObject({ bestand: Regel })]);
export type Geheim = z.output<typeof Geheim>;

const Openid = z.strictObject({
  uitgever: Adres,
  client: Regel,
  geheim: Geheim,
  scopes: z.array(Regel).min(1).optional(),
  velden: z.strictObject({ rollen: Regel, naam: Regel.optional(), mail: Regel.optional() }),
});
export interface Openid extends z.output<typeof Openid> {}

const Proxy = z.strictObject({
  adressen: z.array(Netwerk).min(1),
  koppen: z
    .strictObject({ gebruiker: Regel, rollen: Regel, naam: Regel.optional(), mail: Regel.optional() })
    .optional(),
  scheiding: z.enum([',', ';', '|']).optional(),
  uitloggen: Regel.optional(),
});
export interface Proxy extends z.output<typeof Proxy> {}

const groepen = z.array(Regel).min(1).optional();
const minuten = z.int().min(5).max(1440).optional();

/** The settings of a server that others can reach. */
export const Instellingen = z
  .strictObject({
    adres: EigenAdres,
    openid: Openid.optional(),
    proxy: Proxy.optional(),
    rollen: z.strictObject({ lezer: groepen, redacteur: groepen, vrijgever: groepen }).optional(),
    eigenaren: z.record(z.string(), z.array(Slug).min(1)).optional(),
    sessie: z.strictObject({ stil: minuten, hooguit: minuten }).optional(),
  })
  .superRefine(({ openid, proxy, rollen = {}, eigenaren = {} }, ctx) => {
    if ((openid === undefined) === (proxy?.koppen === undefined)) meldSchemafout(ctx, [], EEN_INGANG);
    if ([...Object.values(rollen), ...Object.values(eigenaren)].flat().length === 0)
      meldSchemafout(ctx, [], NIEMAND);
  });
export interface Instellingen extends z.output<typeof Instellingen> {}
