import type { APIContext } from 'astro';
import { beeldHerinnering } from '../render/beeld/herinnering.ts';
import { beeldVerslag } from '../render/beeld/verslag.ts';
import { renderVerslagmail } from '../render/mail/verslag.ts';
import { conceptVan } from '../render/mail/herinnering.ts';
import { isOnbekend } from '../../schemas/onbekend.ts';
import type { BesprekingBron } from '../domain/register.ts';
import { ADRESSENBESTAND, Adresfout, leesAdressen } from '../io/leesAdressen.ts';
import type { Concept } from '../io/eml.ts';
import { GeenPdf, maakPdf } from '../io/pdf.ts';
import { join } from 'node:path';
import { vindBespreking, type Bespreking } from './bespreking.ts';
import { projectmapVan } from './opslag/beheermap.ts';
import { GeenRecht, magBeslissen } from './toegang/wie.ts';

/** A bespreking of which something was written. */
type Gehouden = Bespreking & { readonly bron: BesprekingBron };

/** What a download is made from: the bespreking of its address. */
export function gehouden({ params, locals, cookies }: APIContext): Gehouden | undefined {
  const bespreking = vindBespreking(locals.beheer, params['plan'], params['dag'], cookies);
  return bespreking?.bron ? { ...bespreking, bron: bespreking.bron } : undefined;
}

/** A file to keep, by this name. */
export const bestand = (inhoud: Uint8Array, naam: string, soort: string): Response =>
  new Response(Buffer.from(inhoud), {
    headers: { 'Content-Type': soort, 'Content-Disposition': `attachment; filename="${naam}"` },
  });

/** What a document of a bespreking is called. */
export const stuknaam = ({ bron }: Gehouden, einde: string): string => `verslag-${bron.id}.${einde}`;

/** The record as Word. */
export async function verslagDocx({ bron, opname, dag }: Gehouden): Promise<Uint8Array> {
  // Only who wants Word waits for what makes it.
  const { renderVerslagDocx } = await import('../render/docx/verslag.ts');
  return renderVerslagDocx(beeldVerslag(bron, opname), opname.register.site, dag);
}

/** The record as PDF; `undefined` where this machine can't make one. */
export async function verslagPdf(gehouden: Gehouden): Promise<Uint8Array | undefined> {
  try {
    return await maakPdf(await verslagDocx(gehouden), gehouden.dag);
  } catch (fout) {
    if (fout instanceof GeenPdf) return undefined;
    throw fout;
  }
}

/** The addresses of owners, or what is wrong with the file that has them. */
export function adressenBij(content: string): ReadonlyMap<string, string> | string {
  try {
    return leesAdressen(join(projectmapVan(content), ADRESSENBESTAND));
  } catch (fout) {
    if (fout instanceof Adresfout) return fout.message;
    throw fout;
  }
}

/** A mail that is ready: somebody looks at it and sends it. */
export interface Mail {
  /** The name of its file, without the ending. */
  readonly id: string;
  /** To whom, in words. */
  readonly aan: string;
  /** Whether it has an address. */
  readonly heeftAdres: boolean;
  readonly maak: () => Promise<Uint8Array>;
}

/** How many days after a report an owner is left alone. */
const MET_RUST = 30;

/** The mails after a bespreking: the record to who were there, and to each owner of an action what is asked of them. */
export function mailsVan(bespreking: Gehouden, adressen: ReadonlyMap<string, string>): Mail[] {
  const { bron, opname, plan, dag } = bespreking;
  const functies = isOnbekend(bron.functies) ? [] : bron.functies;
  const naar = functies.flatMap(({ id }) => adressen.get(id) ?? []);
  const verslag = beeldVerslag(bron, opname);
  const brieven = opname
    .herinneringen([plan], MET_RUST)
    .eigenaren.flatMap((deel) => beeldHerinnering(deel, opname) ?? []);
  return [
    {
      id: 'verslag',
      aan: 'wie erbij waren: het verslag',
      heeftAdres: naar.length > 0,
      maak: async () => {
        const docx = await verslagDocx(bespreking);
        return schrijf({
          aan: naar.length > 0 ? naar.join(', ') : undefined,
          onderwerp: `Verslag: ${verslag.titel}`,
          tekst: renderVerslagmail(verslag),
          dag,
          id: `verslag-${bron.id}`,
          bijlagen: [{ naam: stuknaam(bespreking, 'docx'), inhoud: docx }],
        });
      },
    },
    ...brieven.map((brief) => ({
      id: brief.eigenaar.id,
      aan: brief.eigenaar.tekst,
      heeftAdres: adressen.has(brief.eigenaar.id),
      maak: () => schrijf(conceptVan(brief, dag, adressen.get(brief.eigenaar.id))),
    })),
  ];
}

async function schrijf(concept: Concept): Promise<Uint8Array> {
  const { schrijfConcept } = await import('../io/eml.ts');
  return schrijfConcept(concept);
}

/** The mails of a bespreking, for who may write in it: they have addresses. */
export function mailsVoor(
  context: APIContext,
): { readonly bespreking: Gehouden; readonly mails: Mail[] } | undefined {
  if (!magBeslissen(context.locals.wie)) throw new GeenRecht();
  const bespreking = gehouden(context);
  const adressen = adressenBij(context.locals.beheer.content);
  if (!bespreking || typeof adressen === 'string') return undefined;
  return { bespreking, mails: mailsVan(bespreking, adressen) };
}
