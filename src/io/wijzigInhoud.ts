import { statSync } from 'node:fs';
import { maakRegister, type Lezer, type RegisterResultaat } from '../domain/maakRegister.ts';
import { isFout, nieuweMeldingen, type Melding } from '../domain/kern/melding.ts';
import { pasToe, type Wijziging } from '../domain/beslissing/wijziging.ts';
import { uitzonderingVoor } from '../domain/beslissing/uitzondering.ts';
import { nieuwOpenbaar, type OpenbaarGegeven } from '../domain/soorten/persoonsgegevenregels.ts';
import type { Bestand } from '../domain/kern/bestand.ts';
import { vandaag } from './klok.ts';
import { legVast, maakAf } from './journaal.ts';
import { leesMap, MapNietGevonden } from './leesMap.ts';
import { metSchemaregel } from './schemaregel.ts';
import { metSlot } from './slot.ts';
import { schrijfInGit, type Vastlegging } from './vastlegging.ts';

/** The content isn't right to begin with: nothing can be changed in it. */
export class InhoudFout extends Error {
  readonly resultaat: RegisterResultaat;

  constructor(resultaat: RegisterResultaat) {
    super('The content has errors');
    this.resultaat = resultaat;
  }
}

/** Why the disk doesn't take it: no rights to write there, no room, or it is broken. */
type Schijfreden = 'rechten' | 'ruimte' | 'storing';

/** The disk doesn't take it. Nothing was written. */
export class NietGeschreven extends Error {
  readonly reden: Schijfreden;
  /** The path that it was about, where the system says so. */
  readonly pad: string | undefined;

  constructor(reden: Schijfreden, pad: string | undefined) {
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
  /** The personal data that everybody would read with the change. With any of it nothing was written either. */
  readonly gegevens: readonly OpenbaarGegeven[];
}

/** How a change is made: `proef` writes nothing, `metConcepten` lets it see what isn't released. */
export interface Wijzigwijze extends Lezer {
  readonly proef?: boolean | undefined;
  /** Why what looks like personal data may be read by everybody: it is written in the content, with the change. */
  readonly magOpenbaar?: string | undefined;
  /** Told when another command is still writing, and this one waits for it. */
  readonly meldWachten: () => void;
  /** The commit that it becomes, before another command can write; without it, committing is left to who asked. */
  readonly vastlegging?: Vastlegging | undefined;
}

/**
 * Changes content, in one line: reads and checks it once, lets `maak` say what becomes of it, checks the whole with
 * that in it, and only then writes. All of it happens while no other command writes; a trial only reads.
 * Throws `MapNietGevonden`, `InhoudBezet`, `InhoudFout`, `NietGeschreven`, what `legVast` and `schrijfInGit` throw, and
 * what `maak` throws.
 */
export async function wijzigInhoud(
  map: string,
  { proef = false, metConcepten, magOpenbaar, meldWachten, vastlegging }: Wijzigwijze,
  maak: (voor: Uitgangspunt) => readonly Wijziging[],
): Promise<Bewerking> {
  if (!statSync(map, { throwIfNoEntry: false })?.isDirectory()) throw new MapNietGevonden(map);
  const bewerk = (): Bewerking => {
    const bestanden = leesMap(map);
    const dagen = { vandaag: vandaag() };
    const gelezen = maakRegister(bestanden, dagen, { metConcepten });
    if (!gelezen.goed) throw new InhoudFout(gelezen);
    const voor = { ...gelezen, bestanden };
    const bewerking = (wijzigingen: readonly Wijziging[]): Bewerking => {
      const na = maakRegister(pasToe(bestanden, wijzigingen), dagen, { metConcepten });
      return {
        wijzigingen,
        voor,
        na,
        fouten: nieuweMeldingen(voor.meldingen, na.meldingen).filter(isFout),
        gegevens: nieuwOpenbaar(voor.gegevens, na.gegevens),
      };
    };
    const gevraagd = maak(voor).map(metSchemaregel(map));
    const eerst = bewerking(gevraagd);
    if (magOpenbaar === undefined || eerst.gegevens.length === 0) return eerst;
    return bewerking([...gevraagd, uitzonderingVoor(eerst.gegevens, magOpenbaar, bestanden)]);
  };
  if (proef) return bewerk();
  return schrijvend(map, meldWachten, async () => {
    const bewerking = bewerk();
    if (bewerking.fouten.length > 0 || bewerking.gegevens.length > 0) return bewerking;
    if (vastlegging) await schrijfInGit(map, bewerking.wijzigingen, vastlegging);
    else legVast(map, bewerking.wijzigingen);
    return bewerking;
  });
}

/** Does what writes in the content: when no other command does, and after what a stopped command was writing is finished. */
export async function schrijvend<T>(
  map: string,
  meldWachten: () => void,
  doe: () => T | Promise<T>,
): Promise<T> {
  try {
    return await metSlot(map, meldWachten, () => {
      maakAf(map);
      return doe();
    });
  } catch (fout) {
    throw alsNietGeschreven(fout) ?? fout;
  }
}

/** What the system says when a disk doesn't take something. */
const SCHIJFREDENEN: Readonly<Record<string, Schijfreden>> = {
  EACCES: 'rechten',
  EPERM: 'rechten',
  EROFS: 'rechten',
  ENOSPC: 'ruimte',
  EDQUOT: 'ruimte',
  EIO: 'storing',
};

/** What the system said, where that is that a disk doesn't take it. */
export function alsNietGeschreven(fout: unknown): NietGeschreven | undefined {
  const { code = '', path } = fout as NodeJS.ErrnoException;
  const reden = SCHIJFREDENEN[code];
  return reden && new NietGeschreven(reden, path);
}
