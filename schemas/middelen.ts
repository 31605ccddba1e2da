import { z } from 'zod';
import { Intern } from './intern.ts';
import { metGrondslag } from './grondslag.ts';
import { JaNee } from './janee.ts';
import { Kanttekening } from './kanttekening.ts';
import { Looptijd } from './looptijd.ts';
import { ofOnbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Slug } from './slug.ts';
import { Naam, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats, Vindplaatsen } from './vindplaats.ts';

const Post = z.strictObject({
  id: openbaar(Slug, 'De id van de post, uniek in dit bestand.'),
  naam: openbaar(Naam, 'De naam van de post, zoals die in de bron staat.'),
  bedrag: openbaar(ofOnbekend(z.number()), 'Het bedrag in euro’s.'),
  opmerking: openbaar(Tekst.optional(), 'Wat de bron erover opmerkt, in eigen woorden.'),
  vindplaats: openbaar(Vindplaats.optional(), 'Waar deze post staat, als dat ergens anders is dan de rest.'),
});

const Kolom = z.strictObject({
  naam: openbaar(Naam, 'De naam van deze kant van de begroting: Kosten, Beschikbaar.'),
  posten: openbaar(z.array(Post).min(1), 'De posten.'),
  totaal: openbaar(ofOnbekend(z.number()), 'Het totaal dat de bron noemt, in euro’s.'),
  afwijking: openbaar(
    verwijzing('afwijking').optional(),
    'De afwijking die zegt waarom het totaal niet klopt.',
  ),
});

/** Something that a bron says of the money. */
const Toelichting = metGrondslag({
  tekst: openbaar(Tekst, 'Wat de lezer moet weten, in eenvoudig Nederlands.'),
  eigen_besluit: openbaar(
    JaNee.optional(),
    'ja: de bron zegt dit van wat zij zelf voorstelt of besluit. Het staat dan niet in een ander collegevoorstel.',
  ),
});

/** Amounts in a budget, and how they are covered. Its id is the name of its file. */
export const Middelen = z.strictObject({
  titel: openbaar(Naam, 'Waar het geld voor is.'),
  organisatie: openbaar(verwijzing('organisatie'), 'De organisatie waarvan de begroting is.'),
  periode: openbaar(ofOnbekend(Looptijd), 'De periode waarvoor de bedragen gelden.'),
  samenvatting: openbaar(Tekst, 'Wat de bedragen zeggen en wat niet, in eenvoudig Nederlands.'),
  kolommen: openbaar(z.array(Kolom), 'De kanten van de begroting. Leeg als de bron geen bedragen noemt.'),
  toelichting: openbaar(
    z.array(Toelichting).optional(),
    'Waar het geld vandaan komt en waarvoor het is, per bewering.',
  ),
  plan: openbaar(verwijzing('plan').optional(), 'Het plan dat hieruit wordt betaald.'),
  kader: openbaar(verwijzing('kader').optional(), 'Het kader dat hieruit wordt betaald.'),
  kanttekeningen: openbaar(z.array(Kanttekening).optional(), 'Wat een lezer van deze bedragen moet weten.'),
  vindplaatsen: openbaar(Vindplaatsen, 'Waar de bedragen staan.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
