import { join } from 'node:path';
import { maakRegister, type RegisterResultaat } from '../domain/maakRegister.ts';
import { isFout, nieuweMeldingen, type Melding } from '../domain/kern/melding.ts';
import { pasToe, type Wijziging } from '../domain/bewerk/wijziging.ts';
import type { Bestand } from '../domain/kern/bestand.ts';
import { vandaag } from './klok.ts';
import { leesMap } from './leesMap.ts';
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

/**
 * Changes content: reads and checks it, lets `maak` say what becomes of it, checks the result, and only then writes.
 * All of it happens while no other command writes. Content that isn't right to begin with goes to `weiger`, which throws.
 */
export const wijzigInhoud = (
  map: string,
  proef: boolean,
  weiger: (resultaat: RegisterResultaat) => never,
  maak: (voor: Uitgangspunt) => readonly Wijziging[],
): Promise<Bewerking> =>
  metSlot(map, () => {
    if (!proef) ruimTijdelijkeOp(map);
    const bestanden = leesMap(map);
    const dagen = { vandaag: vandaag() };
    const gelezen = maakRegister(bestanden, dagen);
    if (!gelezen.goed) return weiger(gelezen);
    const voor = { ...gelezen, bestanden };
    const wijzigingen = maak(voor).map(metSchemaregel(map));
    const na = maakRegister(pasToe(bestanden, wijzigingen), dagen);
    const fouten = nieuweMeldingen(voor.meldingen, na.meldingen).filter(isFout);
    if (fouten.length === 0 && !proef) schrijfWijzigingen(map, wijzigingen);
    return { wijzigingen, voor, na, fouten };
  });

function schrijfWijzigingen(map: string, wijzigingen: readonly Wijziging[]): void {
  for (const { pad, oud } of wijzigingen) {
    if (leesOfNiets(join(map, pad)) !== oud) throw new BestandVeranderd(pad);
  }
  schrijfBestanden(wijzigingen.map(({ pad, nieuw }) => ({ pad: join(map, pad), inhoud: nieuw })));
}
