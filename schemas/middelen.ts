import { z } from 'zod';
import { Intern } from './intern.ts';
import { Kanttekening } from './kanttekening.ts';
import { Looptijd } from './looptijd.ts';
import { ofOnbekend } from './onbekend.ts';
import { Slug } from './slug.ts';
import { Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats, Vindplaatsen } from './vindplaats.ts';

const Post = z.strictObject({
  id: Slug.describe('De id van de post, uniek in dit bestand.'),
  naam: Tekst.describe('De naam van de post, zoals die in de bron staat.'),
  bedrag: ofOnbekend(z.number()).describe('Het bedrag in euro’s.'),
  opmerking: Tekst.optional().describe('Wat de bron erover opmerkt, in eigen woorden.'),
  vindplaats: Vindplaats.optional().describe('Waar deze post staat, als dat ergens anders is dan de rest.'),
});

const Kolom = z.strictObject({
  naam: Tekst.describe('De naam van deze kant van de begroting: Kosten, Beschikbaar.'),
  posten: z.array(Post).min(1).describe('De posten.'),
  totaal: ofOnbekend(z.number()).describe('Het totaal dat de bron noemt, in euro’s.'),
  afwijking: verwijzing('afwijking')
    .optional()
    .describe('De afwijking die zegt waarom het totaal niet klopt.'),
});

/** Amounts in a budget, and how they are covered. Its id is the name of its file. */
export const Middelen = z.strictObject({
  titel: Tekst.describe('Waar het geld voor is.'),
  organisatie: verwijzing('organisatie').describe('De organisatie waarvan de begroting is.'),
  periode: ofOnbekend(Looptijd).describe('De periode waarvoor de bedragen gelden.'),
  samenvatting: Tekst.describe('Wat de bedragen zeggen en wat niet, in eenvoudig Nederlands.'),
  kolommen: z.array(Kolom).describe('De kanten van de begroting. Leeg als de bron geen bedragen noemt.'),
  toelichting: z
    .array(Kanttekening)
    .optional()
    .describe('Waar het geld vandaan komt en waarvoor het is, per bewering.'),
  plan: verwijzing('plan').optional().describe('Het plan dat hieruit wordt betaald.'),
  kader: verwijzing('kader').optional().describe('Het kader dat hieruit wordt betaald.'),
  kanttekeningen: z.array(Kanttekening).optional().describe('Wat een lezer van deze bedragen moet weten.'),
  vindplaatsen: Vindplaatsen.describe('Waar de bedragen staan.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
