import { nieuweMeldingen } from '../../domain/kern/melding.ts';
import {
  BestandVeranderd,
  InhoudFout,
  NietGeschreven,
  wijzigInhoud,
  type Bewerking,
  type Uitgangspunt,
  type Wijzigwijze,
} from '../../io/wijzigInhoud.ts';
import { InhoudBezet } from '../../io/slot.ts';
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

/** What every command that writes can be told. */
export interface SchrijfOpties {
  readonly content: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Writes a change and tells of it, or says why not: then nothing is written. Without a change it only says so. */
export async function schrijfOfWeiger(
  { content, dryRun: proef = false, json }: SchrijfOpties,
  maak: (voor: Uitgangspunt) => Voorstel,
  wijze: Wijzigwijze = {},
): Promise<void> {
  let voorstel: Voorstel | undefined;
  const { wijzigingen, voor, na } = await wijzigOfWeiger(
    content,
    { ...wijze, proef },
    (uitgangspunt) => (voorstel = maak(uitgangspunt)).wijzigingen,
  );
  const padVan = padVanuitHier(content);
  const verschil = renderVerschiltekst(wijzigingen, padVan);
  if (json === true) {
    const bestanden = wijzigingen.map(({ pad }) => padVan(pad));
    schrijfJson({ versie: 1, dryRun: proef, bestanden, verschil });
    return;
  }
  const isProef = proef && wijzigingen.length > 0;
  const regels = [
    voorstel?.kop,
    ...(isProef
      ? ['Er is niets geschreven. Dit zou veranderen:', verschil]
      : wijzigingen.map(
          ({ pad, nieuw }) => `${nieuw === undefined ? 'Verwijderd' : 'Geschreven'}: ${padVan(pad)}`,
        )),
    voorstel?.letOp,
  ].filter((regel) => regel !== undefined);
  schrijf(process.stdout, regels.join('\n'));
  const nieuw = nieuweMeldingen(voor.meldingen, na.meldingen);
  if (nieuw.length > 0) schrijf(process.stderr, renderMeldingen(nieuw, padVan, opmaakVoor(process.stderr)));
}

/** A change that is written, or in a trial only checked; a Dutch word on what goes wrong, and then nothing is written. */
export async function wijzigOfWeiger(
  content: string,
  wijze: Wijzigwijze,
  maak: (voor: Uitgangspunt) => readonly Wijziging[],
): Promise<Bewerking> {
  const bewerking = await wijzigInhoud(content, wijze, maak).catch((fout: unknown) =>
    vertaalSchrijffout(fout, content),
  );
  if (bewerking.fouten.length === 0) return bewerking;
  throw new Inhoudsfout(
    `Er is niets geschreven. Met deze wijziging zou de inhoud niet kloppen:\n${renderMeldingen(bewerking.fouten, padVanuitHier(content), opmaakVoor(process.stderr))}`,
  );
}

/** Says in Dutch why a change couldn't be written. */
export function vertaalSchrijffout(fout: unknown, content: string): never {
  if (fout instanceof InhoudFout) stopOpFouten(fout.resultaat, content);
  if (fout instanceof InhoudBezet) {
    throw new Inhoudsfout('Een ander commando is in deze map aan het schrijven. Probeer het zo nog eens.');
  }
  if (fout instanceof BestandVeranderd) {
    throw new Inhoudsfout(
      `Het bestand ${fout.pad} is veranderd nadat Waakvlam het las. Er is niets geschreven. Probeer het nog eens.`,
    );
  }
  if (fout instanceof NietGeschreven) {
    const { reden, pad } = fout;
    throw new Inhoudsfout(
      reden === 'ruimte'
        ? 'De schijf is vol. Er is niets geschreven.'
        : `Waakvlam mag niet schrijven${pad === undefined ? '' : ` in ‘${pad}’`}. Er is niets geschreven. Geef uzelf schrijfrechten, en probeer het nog eens.`,
    );
  }
  throw fout;
}
