import type { APIRoute } from 'astro';
import { adresVan } from '../../render/adres.ts';
import { notitiesVan } from '../../render/beeld/review.ts';
import { tijdstipInWoorden } from '../../render/tekst/tijdstip.ts';
import { nu } from '../../io/klok.ts';
import { leesFormulier } from '../formulier.ts';
import { bewaarKlad, vergeetKlad } from '../klad/klad.ts';
import { vindActie } from '../lees.ts';
import { GeenRecht, magMelden } from '../toegang/wie.ts';

/** Keeps what somebody is typing about an action as a draft, or throws the draft away. */
export const POST: APIRoute = async ({ request, url, locals, redirect }) => {
  const { content, register, opname, notities, dag } = locals.beheer;
  const { actie: over = '', ...ingevuld } = leesFormulier(await request.formData());
  const [plan, nummer] = over.split('/');
  const actie = vindActie(register, plan, nummer);
  if (!actie) return new Response('Deze actie is er niet.', { status: 404 });
  if (!magMelden(locals.wie, opname.van(actie).eigenaarschap?.eigenaar.id)) throw new GeenRecht();
  const sleutel = { content, wie: locals.wie.id, actie: { plan: actie.plan.id, nummer: actie.nummer } };
  if (ingevuld['doe'] === 'gooiweg') {
    vergeetKlad(sleutel);
    return redirect(vanwaar(request, url) ?? adresVan(actie), 303);
  }
  const isBewaard = bewaarKlad(
    sleutel,
    ingevuld,
    notitiesVan(notities, over).find(({ eigen }) => eigen)?.tekst,
  );
  if (ingevuld['doe'] === 'klad') return redirect(vanwaar(request, url) ?? adresVan(actie), 303);
  return new Response(isBewaard ? `Bewaard als kladje om ${tijdstipInWoorden(nu(), dag)}.` : '', {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};

/** The page of a bespreking that somebody came from: they go on with it. */
function vanwaar({ headers }: Request, { origin }: URL): string | undefined {
  const van = URL.parse(headers.get('referer') ?? '');
  return van?.origin === origin && van.pathname.startsWith('/bespreking/') ? van.pathname : undefined;
}
