import type { Dag } from '../../schemas/datum.ts';
import type { Bestand } from './bestand.ts';
import { controleerRegels } from './check/controleer.ts';
import type { Inhoud } from './inhoud.ts';
import { linkRegister } from './link/linkRegister.ts';
import { compareMeldingen, ernstVan, type Melding } from './melding.ts';
import { parseInhoud } from './parse/parseInhoud.ts';
import type { Collegevoorstel, Register } from './register.ts';

/** The days that decide the peildatum; both come from the shell. */
export interface Dagen {
  /** The peildatum that somebody asked for. It goes before everything else. */
  readonly gevraagd?: Dag | undefined;
  readonly vandaag: Dag;
}

/** The outcome of reading content: a register with warnings at most, or everything that is wrong. */
export type RegisterResultaat = {
  readonly peildatum: Dag;
  readonly meldingen: readonly Melding[];
} & (
  | {
      readonly goed: true;
      readonly register: Register;
      /** The proposals that are being written: for the commands and the preview, never for a public page. */
      readonly concepten: ReadonlyMap<string, Collegevoorstel>;
    }
  | { readonly goed: false }
);

/** The pipeline from files to a register: parse, check, link. All errors of all files come out together. */
export function maakRegister(bestanden: readonly Bestand[], dagen: Dagen): RegisterResultaat {
  const { inhoud, meldingen: parseMeldingen } = parseInhoud(bestanden);
  const peildatum = kiesPeildatum(inhoud, dagen);
  const meldingen = [...parseMeldingen, ...controleerRegels({ inhoud, peildatum })].sort(compareMeldingen);
  if (meldingen.some((melding) => ernstVan(melding.code) === 'fout'))
    return { goed: false, peildatum, meldingen };
  return { goed: true, ...linkRegister(inhoud), peildatum, meldingen };
}

/** The peildatum that was asked for, else the site's fixed day, else today. */
function kiesPeildatum(inhoud: Inhoud, { gevraagd, vandaag }: Dagen): Dag {
  if (gevraagd !== undefined) return gevraagd;
  const vast = inhoud.van('site').get('site')?.waarde.peildatum ?? 'vandaag';
  return vast === 'vandaag' ? vandaag : vast.laatste;
}
