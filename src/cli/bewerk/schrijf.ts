import { nieuweMeldingen } from '../../domain/kern/melding.ts';
import { wijzigInhoud, BestandVeranderd, type Uitgangspunt } from '../../io/wijzigInhoud.ts';
import { InhoudBezet } from '../../io/slot.ts';
import { MapNietGevonden } from '../../io/leesMap.ts';
import { statSync } from 'node:fs';
import type { Wijziging } from '../../domain/beslissing/wijziging.ts';
import { renderMeldingen } from '../../render/terminal/meldingen.ts';
import { renderVerschiltekst } from '../../render/terminal/verschiltekst.ts';
import { Inhoudsfout, stopOpFouten } from '../laad.ts';
import { opmaakVoor, padVanuitHier, schrijf, schrijfJson } from '../uitvoer.ts';

/** What a command wants to change, and what to say of it. */
interface Voorstel {
  readonly kop: string;
  /** What the writer should know, besides. */
  readonly letOp?: string | undefined;
  readonly wijzigingen: readonly Wijziging[];
}

interface Opties {
  readonly content: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Writes a change and tells of it, or says why not: then nothing is written. */
export async function schrijfOfWeiger(opties: Opties, maak: (voor: Uitgangspunt) => Voorstel): Promise<void> {
  const { content, dryRun: proef = false } = opties;
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) throw new MapNietGevonden(content);
  let voorstel: Voorstel | undefined;
  const { wijzigingen, voor, na, fouten } = await wijzigInhoud(
    content,
    proef,
    (resultaat) => stopOpFouten(resultaat, content),
    (uitgangspunt) => (voorstel = maak(uitgangspunt)).wijzigingen,
  ).catch(vertaalSchrijffout);
  const padVan = padVanuitHier(content);
  if (fouten.length > 0) {
    throw new Inhoudsfout(
      `Er is niets geschreven. Met deze wijziging zou de inhoud niet kloppen:\n${renderMeldingen(fouten, padVan, opmaakVoor(process.stderr))}`,
    );
  }
  const verschil = renderVerschiltekst(wijzigingen, padVan);
  if (opties.json === true) {
    const bestanden = wijzigingen.map(({ pad }) => padVan(pad));
    schrijfJson({ versie: 1, dryRun: proef, bestanden, verschil });
    return;
  }
  const regels = [
    voorstel?.kop,
    ...(proef
      ? ['Er is niets geschreven. Dit zou veranderen:', verschil]
      : wijzigingen.map(({ pad }) => `Geschreven: ${padVan(pad)}`)),
    voorstel?.letOp,
  ].filter((regel) => regel !== undefined);
  schrijf(process.stdout, regels.join('\n'));
  const nieuw = nieuweMeldingen(voor.meldingen, na.meldingen);
  if (nieuw.length > 0) schrijf(process.stderr, renderMeldingen(nieuw, padVan, opmaakVoor(process.stderr)));
}

function vertaalSchrijffout(fout: unknown): never {
  if (fout instanceof InhoudBezet) {
    throw new Inhoudsfout('Een ander commando is in deze map aan het schrijven. Probeer het zo nog eens.');
  }
  if (fout instanceof BestandVeranderd) {
    throw new Inhoudsfout(
      `Het bestand ${fout.pad} is veranderd nadat Waakvlam het las. Er is niets geschreven. Probeer het nog eens.`,
    );
  }
  const { code, path } = fout as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    throw new Inhoudsfout(
      `Waakvlam mag niet schrijven${path === undefined ? '' : ` in ‘${path}’`}. Er is niets geschreven. Geef uzelf schrijfrechten, en probeer het nog eens.`,
    );
  }
  if (code === 'ENOSPC') throw new Inhoudsfout('De schijf is vol. Er is niets geschreven.');
  throw fout;
}
