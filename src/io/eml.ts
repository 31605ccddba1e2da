import MailComposer from 'nodemailer/lib/mail-composer';
import type { Dag } from '../../schemas/datum.ts';

/** An e-mail that somebody still has to look at and send. */
export interface Concept {
  /** The address; without one the draft has no To. */
  readonly aan: string | undefined;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly dag: Dag;
  /** Makes the Message-ID: the same draft has the same one. */
  readonly id: string;
  readonly bijlagen?: readonly { readonly naam: string; readonly inhoud: Uint8Array }[];
}

/**
 * An e-mail draft (.eml, RFC 5322, UTF-8). It has no sender: the mail program fills in whoever opens it, and
 * `X-Unsent` makes it open as a draft.
 */
export function schrijfConcept({ aan, onderwerp, tekst, dag, id, bijlagen = [] }: Concept): Promise<Buffer> {
  return new MailComposer({
    ...(aan !== undefined && { to: aan }),
    subject: onderwerp,
    text: tekst,
    textEncoding: 'quoted-printable',
    date: new Date(`${dag}T12:00:00Z`),
    messageId: `<${id}@waakvlam.invalid>`,
    attachments: bijlagen.map(({ naam, inhoud }) => ({ filename: naam, content: Buffer.from(inhoud) })),
    headers: { 'X-Unsent': '1', 'Content-Language': 'nl' },
  })
    .compile()
    .build();
}
