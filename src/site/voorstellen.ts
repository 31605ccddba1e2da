import { laadRegister } from '../io/laadRegister.ts';
import type { Melding } from '../domain/melding.ts';
import type { Collegevoorstel, Register } from '../domain/register.ts';
import { leesOmgeving } from './omgeving.ts';
import { sitegegevens } from './register.ts';

/** The proposals to make pages of, and while writing what the checker has to say. */
export interface Voorstelstand {
  readonly register: Register;
  readonly voorstellen: ReadonlyMap<string, Collegevoorstel>;
  /** Empty in a build: there is nothing wrong then, and a reader has no use for warnings. */
  readonly meldingen: readonly Melding[];
  /** Whether the content is right now. If not, this is what it was when it last was. */
  readonly actueel: boolean;
}

// Kept over the reloads of a page while the site is served.
const SLEUTEL = Symbol.for('waakvlam.voorstelstand');
const gedeeld = globalThis as { [SLEUTEL]?: Voorstelstand | undefined };

/** Whether somebody is writing (`astro dev`): the integration says so. */
export const schrijft = import.meta.env.WAAKVLAM_SCHRIJFT;

/** In a build the public proposals. While writing those that are being written too, as they are now. */
export function voorstelstand(): Voorstelstand {
  if (!schrijft) {
    const { register } = sitegegevens();
    return { register, voorstellen: register.collegevoorstellen, meldingen: [], actueel: true };
  }
  const { content, peildatum } = leesOmgeving();
  const resultaat = laadRegister(content, peildatum);
  if (resultaat.goed) {
    const { register, concepten, meldingen } = resultaat;
    const voorstellen = new Map([...register.collegevoorstellen, ...concepten]);
    gedeeld[SLEUTEL] = { register, voorstellen, meldingen, actueel: true };
  } else if (gedeeld[SLEUTEL]) {
    gedeeld[SLEUTEL] = { ...gedeeld[SLEUTEL], meldingen: resultaat.meldingen, actueel: false };
  }
  const stand = gedeeld[SLEUTEL];
  if (stand) return stand;
  const { register } = sitegegevens(); // throws, in the checker's words
  return { register, voorstellen: register.collegevoorstellen, meldingen: [], actueel: true };
}
