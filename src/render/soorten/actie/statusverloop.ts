import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { dagenTussen } from '../../../domain/kern/dag.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Actie, Bron } from '../../../domain/register.ts';
import { grondVanVaststelling } from '../../../domain/soorten/actie/vaststelling.ts';
import { adresVan } from '../../adres.ts';
import type { Link } from '../../beeld/basis.ts';
import { beeldStatus, type StatusBeeld } from '../../beeld/stand.ts';
import { datumInWoorden } from '../../tekst/datum.ts';

/** A status that an action had: from when, and who said so. Positions and widths are percentages. */
export interface Statusregel {
  readonly status: StatusBeeld;
  readonly vanaf: string;
  /** That an entry isn't released, or that the status is that of the adoption. */
  readonly wat: string | undefined;
  readonly bron: Link | undefined;
  /** The functies that were in the bespreking. */
  readonly wie: string | undefined;
  readonly x: number;
  readonly breedte: number;
}

/** Each status that an action had up to the peildatum, oldest first; `undefined` while it had no more than one. */
export function beeldStatusverloop(actie: Actie, opname: Opname): Statusregel[] | undefined {
  const perioden = opname.van(actie).statusverloop;
  const begin = perioden[0]?.eersteDag;
  if (begin === undefined || perioden.length < 2) return undefined;
  const duur = Math.max(1, dagenTussen(begin, opname.peildatum));
  const procent = (dag: string): number => Math.round((dagenTussen(begin, dag) / duur) * 10_000) / 100;
  return perioden.map(({ stand, vanaf, eersteDag, bericht }, i) => {
    const grond = bericht?.grond ?? grondVanVaststelling(actie.vastgesteld);
    const bron = grond?.vindplaats?.bron;
    const x = procent(eersteDag);
    return {
      status: beeldStatus(stand),
      vanaf: datumInWoorden(vanaf),
      wat: bericht?.concept ? 'concept' : bericht === undefined ? 'bij de vaststelling' : undefined,
      bron: bron && { tekst: bron.kort, adres: adresVan(bron) },
      wie: bron && wieIn(bron),
      x,
      breedte: Math.round((procent(perioden[i + 1]?.eersteDag ?? opname.peildatum) - x) * 100) / 100,
    };
  });
}

const wieIn = (bron: Bron): string | undefined =>
  bron.soort === 'bespreking' && !isOnbekend(bron.functies)
    ? somOp(bron.functies.map(({ naam }) => naam))
    : undefined;
