import { statSync } from 'node:fs';
import { join } from 'node:path';
import { maakRegister, type Lezer, type RegisterResultaat } from '../domain/maakRegister.ts';
import { isFout, nieuweMeldingen, type Melding } from '../domain/kern/melding.ts';
import { pasToe, type Wijziging } from '../domain/beslissing/wijziging.ts';
import type { Bestand } from '../domain/kern/bestand.ts';
import { vandaag } from './klok.ts';
import { leesMap, MapNietGevonden } from './leesMap.ts';
import { leesOfNiets, ruimTijdelijkeOp, schrijfBestanden } from './schrijfBestand.ts';
import { metSchemaregel } from './schemaregel.ts';
import { metSlot } from './slot.ts';

/** A file became another one between reading and writing: somebody saved it in an editor. */
export class BestandVeranderd extends Error {
  readonly pad: string;

  constructor(pad: string) {
    super(`Changed since it was read: ${pad}`);
    this.pad = pad;
  }
}

/** The content isn't right to begin with: nothing can be changed in it. */
export class InhoudFout extends Error {
  readonly resultaat: RegisterResultaat;

  constructor(resultaat: RegisterResultaat) {
    super('The content has errors');
    this.resultaat = resultaat;
  }
}

/** The disk doesn't take it: no rights to write there, or no room. Nothing was written. */
export class NietGeschreven extends Error {
  readonly reden: 'rechten' | 'ruimte';
  /** The path that it was about, where the system says so. */
  readonly pad: string | undefined;

  constructor(reden: 'rechten' | 'ruimte', pad: string | undefined) {
    super(`Not written (${reden}): ${pad ?? ''}`);
    this.reden = reden;
    this.pad = pad;
  }
}

/** The content before a change. */
export type Uitgangspunt = Extract<RegisterResultaat, { goed: true }> & {
  readonly bestanden: readonly Bestand[];
};

/** What came of a change: written (or, in a trial, ready to be), or refused by the checker. */
export interface Bewerking {
  readonly wijzigingen: readonly Wijziging[];
  readonly voor: Uitgangspunt;
  readonly na: RegisterResultaat;
  /** The errors that the change would make. With any of them nothing was written. */
  readonly fouten: readonly Melding[];
}

/** How a change is made: `proef` writes nothing, `metConcepten` lets it see what isn't released. */
export interface Wijzigwijze extends Lezer {
  readonly proef?: boolean | undefined;
}

/**
 * Changes content, in one line: reads and checks it once, lets `maak` say what becomes of it, checks the whole with
 * that in it, and only then writes. All of it happens while no other command writes.
 * Throws `MapNietGevonden`, `InhoudBezet`, `InhoudFout`, `BestandVeranderd` or `NietGeschreven`, and what `maak` throws.
 */
export async function wijzigInhoud(
  map: string,
  { proef = false, metConcepten }: Wijzigwijze,
  maak: (voor: Uitgangspunt) => readonly Wijziging[],
): Promise<Bewerking> {
  if (!statSync(map, { throwIfNoEntry: false })?.isDirectory()) throw new MapNietGevonden(map);
  try {
    return await metSlot(map, () => {
      if (!proef) ruimTijdelijkeOp(map);
      const bestanden = leesMap(map);
      const dagen = { vandaag: vandaag() };
      const gelezen = maakRegister(bestanden, dagen, { metConcepten });
      if (!gelezen.goed) throw new InhoudFout(gelezen);
      const voor = { ...gelezen, bestanden };
      const wijzigingen = maak(voor).map(metSchemaregel(map));
      const na = maakRegister(pasToe(bestanden, wijzigingen), dagen, { metConcepten });
      const fouten = nieuweMeldingen(voor.meldingen, na.meldingen).filter(isFout);
      if (fouten.length === 0 && !proef) schrijfWijzigingen(map, wijzigingen);
      return { wijzigingen, voor, na, fouten };
    });
  } catch (fout) {
    throw alsNietGeschreven(fout) ?? fout;
  }
}

/** Writes changes, all or none. Throws a `BestandVeranderd` when a file isn't any more what it was. */
export function schrijfWijzigingen(map: string, wijzigingen: readonly Wijziging[]): void {
  for (const { pad, oud } of wijzigingen) {
    if (leesOfNiets(join(map, pad)) !== oud) throw new BestandVeranderd(pad);
  }
  schrijfBestanden(wijzigingen.map(({ pad, nieuw }) => ({ pad: join(map, pad), inhoud: nieuw })));
}

/** What the system says when a disk doesn't take something. */
function alsNietGeschreven(fout: unknown): NietGeschreven | undefined {
  const { code, path } = fout as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return new NietGeschreven('ruimte', path);
  return ['EACCES', 'EPERM', 'EROFS'].includes(code ?? '') ? new NietGeschreven('rechten', path) : undefined;
}
