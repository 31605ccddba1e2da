import type { RegisterResultaat } from '../domain/maakRegister.ts';
import { maakOpname, type Opname } from '../domain/opname/opname.ts';
import type { Register } from '../domain/register.ts';
import { laadRegister } from '../io/laadRegister.ts';
import { isFout } from '../domain/kern/melding.ts';
import { renderMeldingen } from '../render/terminal/meldingen.ts';
import type { LeesOpties } from './opties.ts';
import { opmaakVoor, padVanuitHier } from './uitvoer.ts';

/** The content is wrong: its meldingen in Dutch, exit 1. */
export class Inhoudsfout extends Error {}

/**
 * The register that a command works with, and what holds at the peildatum. Content with an error is told as
 * `controleer` tells it.
 */
export function laadOfStop({ content, peildatum, metConcepten }: LeesOpties): {
  register: Register;
  opname: Opname;
} {
  const resultaat = laadRegister(content, peildatum, { metConcepten });
  if (!resultaat.goed) return stopOpFouten(resultaat, content);
  const { register } = resultaat;
  return { register, opname: maakOpname(register, resultaat.peildatum) };
}

/** Stops with what is wrong in the content, or in one file of it. */
export function stopOpFouten(resultaat: RegisterResultaat, content: string, bestand?: string): never {
  const fouten = resultaat.meldingen
    .filter(isFout)
    .filter(({ plaats }) => bestand === undefined || plaats.bestand === bestand);
  throw new Inhoudsfout(renderMeldingen(fouten, padVanuitHier(content), opmaakVoor(process.stderr)));
}
