import { maakDeelregister } from '../domain/deelregister.ts';
import { somOp } from '../domain/kern/woorden/opsomming.ts';
import { maakRegister, type RegisterResultaat } from '../domain/maakRegister.ts';
import { maakOpname, type Opname } from '../domain/opname/opname.ts';
import type { Register } from '../domain/register.ts';
import { vandaag } from '../io/klok.ts';
import { laadRegister } from '../io/laadRegister.ts';
import { leesMap } from '../io/leesMap.ts';
import { isFout } from '../domain/kern/melding.ts';
import { renderMeldingen } from '../render/terminal/meldingen.ts';
import type { LeesOpties } from './opties.ts';
import { opmaakVoor, padVanuitHier, schrijf } from './uitvoer.ts';

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

/** What could be read, and the sentence that says what couldn't; no sentence when nothing is wrong. */
interface Gelezen {
  readonly register: Register;
  readonly opname: Opname;
  readonly weggelaten: readonly string[];
  readonly letOp: string | undefined;
}

/**
 * The same for a command that only looks: a file with an error doesn't keep it from the others. What is wrong is told,
 * what was left out too, and the exit is 1.
 */
export function laadWatGaat({ content, peildatum, metConcepten }: LeesOpties): Gelezen {
  const bestanden = leesMap(content);
  const dagen = { gevraagd: peildatum, vandaag: vandaag() };
  const geheel = maakRegister(bestanden, dagen, { metConcepten });
  const deel = geheel.goed
    ? { resultaat: geheel, weggelaten: [] }
    : maakDeelregister(bestanden, dagen, { metConcepten });
  if (!deel) return stopOpFouten(geheel, content);
  const { resultaat, weggelaten } = deel;
  const { register } = resultaat;
  const gelezen = { register, opname: maakOpname(register, resultaat.peildatum) };
  if (geheel.goed) return { ...gelezen, weggelaten, letOp: undefined };
  process.exitCode = 1;
  schrijf(process.stderr, fouttekst(geheel, content));
  const paden = weggelaten.map(padVanuitHier(content));
  return {
    ...gelezen,
    weggelaten: paden,
    letOp: `Let op: niet alles telt hier mee. Weggelaten, om een fout in het bestand zelf of in een bestand waar het naar verwijst: ${somOp(paden)}.`,
  };
}

/** Stops with what is wrong in the content, or in one file of it. */
export function stopOpFouten(resultaat: RegisterResultaat, content: string, bestand?: string): never {
  throw new Inhoudsfout(fouttekst(resultaat, content, bestand));
}

function fouttekst({ meldingen }: RegisterResultaat, content: string, bestand?: string): string {
  const fouten = meldingen
    .filter(isFout)
    .filter(({ plaats }) => bestand === undefined || plaats.bestand === bestand);
  return renderMeldingen(fouten, padVanuitHier(content), opmaakVoor(process.stderr));
}
