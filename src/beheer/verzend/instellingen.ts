import { join } from 'node:path';
import { z } from 'zod';
import { JaNee } from '../../../schemas/janee.ts';
import { Regel } from '../../../schemas/tekst.ts';
import type { Melding } from '../../domain/kern/melding.ts';
import { leesYaml } from '../../domain/kern/parse/leesYaml.ts';
import { Regels } from '../../domain/kern/yaml/regels.ts';
import { leesOfNiets } from '../../io/schrijfBestand.ts';
import { projectmapVan } from '../opslag/beheermap.ts';

/*
 * Where to what is written down goes: `.waakvlam/verzenden.yaml`, for who runs the beheer. Without it everything stays
 * on this machine, and the site is built by hand. It holds no secret: git has its own ways to log in.
 */

const Verzending = z.strictObject({
  /** `rechtstreeks` adds to the branch; `verzoek` sends to a branch of its own, for somebody else to look at. */
  wijze: z.enum(['rechtstreeks', 'verzoek']),
  remote: Regel.optional(),
  /** The branch of the remote; without it the one of the same name as here. */
  tak: Regel.optional(),
});
export interface Verzending extends z.output<typeof Verzending> {}

const Instellingen = z.strictObject({
  git: Verzending.optional(),
  /** Whether the public site is built after each release. */
  bouw: JaNee.optional(),
});
export interface Verzendinstellingen extends z.output<typeof Instellingen> {}

/** The settings; without a file none. Or what is wrong with them. */
export function leesVerzendinstellingen(
  content: string,
): { readonly instellingen: Verzendinstellingen } | { readonly meldingen: readonly Melding[] } {
  const bestand = join(projectmapVan(content), '.waakvlam', 'verzenden.yaml');
  const tekst = leesOfNiets(bestand);
  if (tekst === undefined) return { instellingen: {} };
  const regels = new Regels(tekst);
  const { vondsten, inhoud } = leesYaml(tekst, Instellingen);
  if (inhoud) return { instellingen: inhoud.waarde };
  return {
    meldingen: vondsten.map(({ offset, ...uitspraak }) => ({
      ...uitspraak,
      plaats: { bestand, ...regels.plaatsVan(offset) },
    })),
  };
}
