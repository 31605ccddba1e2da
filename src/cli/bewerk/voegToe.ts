import type { Dag, Datum } from '../../../schemas/datum.ts';
import { actiePad } from '../../domain/beslissing/besluit.ts';
import { voegBerichtToe, type NieuwBericht } from '../../domain/beslissing/bericht.ts';
import { NietTeBewerken } from '../../domain/beslissing/yamlTekst.ts';
import { tekstVan, type Wijziging } from '../../domain/beslissing/wijziging.ts';
import { deriveStand, type VastgesteldeStand } from '../../domain/derive/stand.ts';
import type { Actie, Register } from '../../domain/register.ts';
import type { Bestand } from '../../domain/kern/bestand.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { deriveVerwachtingen } from '../../domain/derive/verwachting.ts';
import { dagInWoorden, datumInWoorden } from '../../render/tekst/datum.ts';
import { hoofdletter } from '../../render/tekst/melding/zinnen.ts';
import { somOp } from '../../render/tekst/opsomming.ts';
import { STATUS_TEKSTEN } from '../../render/tekst/status.ts';
import { vandaag } from '../../io/klok.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { dagAlsDatum } from '../../domain/kern/dag.ts';
import { kiesBron } from './bron.ts';
import { kiesActie } from './kiesActie.ts';
import type { BewerkOpties } from './opties.ts';
import { schrijfOfWeiger } from './schrijf.ts';

/** What a command makes of an action: the part of an entry that is its own. */
export type Deel = Partial<Omit<NieuwBericht, 'datum' | 'grondslag' | 'vindplaats'>> & {
  readonly tekst: string;
};

/** What a command knows of the action that it is about. */
export interface Doel {
  readonly register: Register;
  readonly actie: Actie;
  readonly stand: VastgesteldeStand;
}

/** Adds one entry to an action: finds it, makes the entry, and writes it, checked. */
export async function voegToe(
  doel: string,
  opties: BewerkOpties,
  maakDeel: (doel: Doel) => Deel,
): Promise<void> {
  const nu = vandaag();
  const datum = opties.datum ?? dagAlsDatum(nu);
  keurDatum(datum, nu);
  await schrijfOfWeiger(opties, ({ register, bestanden }) => {
    const actie = kiesActie(register, doel);
    const stand = standVoor(actie, datum);
    const { vindplaats, nieuw } = kiesBron(register, actie, opties, datum, nu);
    keurVerwachtingen(opties, actie, datum);
    const deel = maakDeel({ register, actie, stand });
    const bericht: NieuwBericht = {
      ...deel,
      datum,
      vindplaats,
      grondslag: opties.duiding === undefined ? 'bron' : 'duiding',
      ...(opties.duiding !== undefined && { reden: opties.duiding }),
      overVerwachtingen: opties.verwachting ?? [],
    };
    return {
      kop: `Actie ${actie.nummer}: bericht van ${datumInWoorden(datum)}.`,
      letOp: [alGelijk(deel, stand), teltLater(datum, nu)].filter(Boolean).join('\n') || undefined,
      wijzigingen: [...nieuw, maakWijziging(bestanden, actie, bericht)],
    };
  });
}

/** The file of an action with an entry added. */
export function maakWijziging(bestanden: readonly Bestand[], actie: Actie, bericht: NieuwBericht): Wijziging {
  const pad = actiePad(actie);
  const oud = tekstVan(bestanden, pad) ?? '';
  return { pad, oud, nieuw: metUitleg(pad, () => voegBerichtToe(oud, actie, bericht)) };
}

/** Says in Dutch that a file can't be changed without changing more than was meant. */
export function metUitleg<T>(pad: string, doe: () => T): T {
  try {
    return doe();
  } catch (fout) {
    if (!(fout instanceof NietTeBewerken)) throw fout;
    throw new Gebruiksfout(
      `In ${pad} is ‘${fout.message}’ zo geschreven dat Waakvlam er niets aan kan toevoegen zonder meer te veranderen. Schrijf het veld als een lijst met streepjes, of voeg het bericht zelf toe.`,
    );
  }
}

/** What hasn't happened can't be reported. */
export function keurDatum(datum: Datum, nu: Dag): void {
  if (datum.eerste <= nu) return;
  throw new Gebruiksfout(
    `${hoofdletter(datumInWoorden(datum))} moet nog komen. Een bericht gaat over wat geweest is; het is nu ${dagInWoorden(nu)}.`,
  );
}

function standVoor(actie: Actie, datum: Datum): VastgesteldeStand {
  const stand = deriveStand(actie, datum.laatste);
  if (stand.vastgesteld) return stand;
  throw new Gebruiksfout(
    `Actie ${actie.nummer} was toen nog niet vastgesteld: dat was ${datumInWoorden(actie.vastgesteld.datum)}.`,
  );
}

/** An expectation can only be settled while it is open. */
function keurVerwachtingen({ verwachting = [] }: BewerkOpties, actie: Actie, datum: Datum): void {
  const open = deriveVerwachtingen(actie, datum.laatste)
    .filter(({ toestand }) => OPEN.has(toestand))
    .map(({ id }) => id);
  const gezien = new Set<string>();
  for (const { id } of verwachting) {
    if (open.includes(id) && !gezien.has(id)) {
      gezien.add(id);
      continue;
    }
    const keuzes = open.length === 0 ? 'Er staat niets open.' : `Open staat: ${somOp(open)}.`;
    throw new Gebruiksfout(
      gezien.has(id)
        ? `De verwachting ‘${id}’ staat er twee keer.`
        : `Actie ${actie.nummer} heeft geen open verwachting ‘${id}’. ${keuzes}`,
    );
  }
}

const OPEN: ReadonlySet<string> = new Set(['open', 'geen-bericht', 'verschoven', 'deels']);

/** Says that an entry gives what was there already: it is written, and changes nothing. */
function alGelijk({ status, uitgevoerd, deadline }: Deel, stand: VastgesteldeStand): string | undefined {
  const zelfdeStatus =
    status !== undefined && status === stand.status && (uitgevoerd ?? false) === stand.uitgevoerd;
  if (zelfdeStatus) return `Let op: de status was al ${STATUS_TEKSTEN[status].naam.toLowerCase()}.`;
  const oud = isOnbekend(stand.deadline) ? undefined : stand.deadline.tekst;
  if (deadline === undefined || deadline === 'onbekend' || deadline.tekst !== oud) return undefined;
  return `Let op: de deadline was al ${datumInWoorden(deadline)}.`;
}

const teltLater = (datum: Datum, nu: Dag): string | undefined =>
  datum.laatste > nu
    ? `Dit bericht telt mee vanaf ${dagInWoorden(datum.laatste)}: dan is ${datumInWoorden(datum)} voorbij.`
    : undefined;
