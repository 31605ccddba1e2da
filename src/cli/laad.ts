import type { Dag } from '../../schemas/datum.ts';
import type { RegisterResultaat } from '../domain/maakRegister.ts';
import type { Register } from '../domain/register.ts';
import { laadRegister } from '../io/laadRegister.ts';
import { ernstVan } from '../domain/melding.ts';
import { renderMeldingen } from '../render/terminal/meldingen.ts';
import type { LeesOpties } from './opties.ts';
import { opmaakVoor, padVanuitHier } from './uitvoer.ts';

/** The content is wrong: its meldingen in Dutch, exit 1. */
export class Inhoudsfout extends Error {}

/** The register that a command works with. Content with an error is told as `controleer` tells it. */
export function laadOfStop({ content, peildatum }: LeesOpties): { register: Register; peildatum: Dag } {
  const resultaat = laadRegister(content, peildatum);
  return resultaat.goed ? resultaat : stopOpFouten(resultaat, content);
}

/** Stops with what is wrong in the content. */
export function stopOpFouten(resultaat: RegisterResultaat, content: string): never {
  const fouten = resultaat.meldingen.filter(({ code }) => ernstVan(code) === 'fout');
  throw new Inhoudsfout(renderMeldingen(fouten, padVanuitHier(content), opmaakVoor(process.stderr)));
}
