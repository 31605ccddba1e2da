import type { Besluit, Besprekingsessie } from '../../../schemas/besprekingsessie.ts';
import { parseDatum, type Dag, type Datum } from '../../../schemas/datum.ts';
import { dagAlsDatum } from '../kern/dag.ts';
import type { Bestand } from '../kern/bestand.ts';
import type { Actie, Plan, Register } from '../register.ts';
import { deriveStand } from '../derive/stand.ts';
import { nietMeerUitgevoerd, voegBerichtToe, type NieuwBericht } from './bericht.ts';
import { besprekingId, besprekingPlek, besprekingTekst, bronPad } from './bespreking.ts';
import { zetNotitie } from './notitie.ts';
import { tekstVan, type Wijziging } from './wijziging.ts';

/** The path of an action's file in the content folder. */
export const actiePad = ({ plan, nummer }: Actie): string => `plannen/${plan.id}/acties/${nummer}.yaml`;

/**
 * The files that a bespreking changes: an entry in each action that was decided about, a note where there is one, and
 * the bespreking itself as a bron, unless it is there already or nothing cites it.
 */
export function wijzigingenVan(
  { dag, aanwezig, besluiten }: Besprekingsessie,
  plan: Plan,
  register: Register,
  bestanden: readonly Bestand[],
  titel: string,
): Wijziging[] {
  const eigen = besprekingId(plan.id, dag);
  const acties = besluiten.flatMap((besluit): Wijziging[] => {
    const actie = plan.acties.find(({ nummer }) => nummer === besluit.nummer);
    if (!actie) return [];
    const pad = actiePad(actie);
    const oud = tekstVan(bestanden, pad) ?? '';
    const bericht = alsBericht(besluit, actie, dag, eigen);
    const metBericht = bericht ? voegBerichtToe(oud, actie, bericht) : oud;
    const nieuw = besluit.notitie === undefined ? metBericht : zetNotitie(metBericht, besluit.notitie);
    return nieuw === oud ? [] : [{ pad, oud, nieuw }];
  });
  const isNodig =
    !register.bronnen.has(eigen) &&
    besluiten.some(({ tekst, vindplaats }) => tekst !== undefined && !vindplaats);
  const bron = { pad: bronPad(eigen), oud: undefined, nieuw: besprekingTekst(titel, dag, aanwezig) };
  return [...(isNodig ? [bron] : []), ...acties];
}

/** The entry that a decision makes; none when it is a note alone. */
function alsBericht(besluit: Besluit, actie: Actie, dag: Dag, bespreking: string): NieuwBericht | undefined {
  const { nummer, status, uitgevoerd, borging, reden, eigenaar, deadline, tekst, vindplaats } = besluit;
  if (tekst === undefined) return undefined;
  const stand = deriveStand(actie, dag);
  return {
    datum: dagAlsDatum(dag),
    status,
    uitgevoerd: uitgevoerd ?? (stand.vastgesteld ? nietMeerUitgevoerd(status, stand) : undefined),
    borging,
    reden,
    eigenaar,
    deadline: deadline === 'onbekend' ? deadline : leesDatum(deadline),
    tekst,
    grondslag: 'bron',
    vindplaats: vindplaats ?? { bron: bespreking, plek: besprekingPlek(nummer) },
    overVerwachtingen: (besluit.verwachtingen ?? []).map(({ id, uitkomst, termijn }) => ({
      id,
      uitkomst,
      termijn: leesDatum(termijn),
    })),
  };
}

const leesDatum = (tekst: string | undefined): Datum | undefined =>
  tekst === undefined ? undefined : parseDatum(tekst);
