import { leesDeadline } from '../../../schemas/deadline.ts';
import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum, type Datum } from '../../../schemas/datum.ts';
import type { VastgesteldeStand } from '../opname/stand.ts';
import { parseYaml } from '../kern/yaml/boom.ts';
import { stapIds } from './stapId.ts';
import { netteTekst, type YamlWaarde } from '../kern/yaml/schrijf.ts';
import { voegItemToe } from '../kern/yaml/lijst.ts';

/** What an entry holds beside its beslissing: what follows from the stand, and the place that it cites. */
export interface Aanvulling {
  readonly uitgevoerd: boolean | undefined;
  readonly vindplaats: { readonly bron: string; readonly plek: string };
}

/** That what was done is no longer so: an entry that only repeats in-gang-gezet would leave it as it was. */
export const nietMeerUitgevoerd = (
  status: Beslissing['status'],
  stand: VastgesteldeStand,
): false | undefined => (status === 'in-gang-gezet' && stand.uitgevoerd ? false : undefined);

/**
 * Whether an action's file has the entry of a beslissing already: somebody who was stopped writes it again. What may have
 * become of it since doesn't count (it was released), nor does what followed from the stand before it.
 */
export function heeftBericht(
  tekst: string,
  beslissing: Beslissing,
  vindplaats: Aanvulling['vindplaats'],
): boolean {
  const gezocht = kern(berichtAlsYaml(beslissing, { uitgevoerd: beslissing.uitgevoerd, vindplaats }, []));
  const afgeleid = beslissing.uitgevoerd === undefined ? { uitgevoerd: undefined } : {};
  return leesVoortgang(tekst).some((bericht) => kern({ ...bericht, ...afgeleid }) === gezocht);
}

/** What an entry says, as text that is the same for the same. The id of a vervolgstap depends on what was there before. */
const kern = ({ verwachtingen, ...bericht }: YamlMap | BerichtInBestand): string =>
  Object.entries<unknown>({
    ...bericht,
    verwachtingen: (verwachtingen as readonly { id: string }[] | undefined)?.map(
      ({ id: _, ...rest }) => rest,
    ),
  })
    .flatMap(([veld, waarde]) =>
      veld === 'concept' || veld === 'embargo' || waarde === undefined
        ? []
        : [`${veld}: ${JSON.stringify(waarde)}`],
    )
    .sort()
    .join('\n');

/** The text of an action's file with the entry of a beslissing added, at the place that its date asks for. */
export function voegBerichtToe(tekst: string, beslissing: Beslissing, aanvulling: Aanvulling): string {
  const datum = parseDatum(beslissing.datum);
  const berichten = leesBerichten(tekst);
  const later = berichten.findIndex((bericht) => datum && bericht.datum.laatste > datum.laatste);
  const plek = later === -1 ? berichten.length : later;
  const bezet = leesVoortgang(tekst).flatMap(({ verwachtingen = [] }) => verwachtingen.map(({ id }) => id));
  return voegItemToe(tekst, 'voortgang', plek, berichtAlsYaml(beslissing, aanvulling, bezet), ['intern']);
}

/** An entry as it stands in the file of an action: enough to find it by. */
export interface GeschrevenBericht {
  readonly datum: Datum;
  readonly tekst: string;
  /** Whether it isn't released yet. */
  readonly concept: boolean;
  /** The id of the bron that it cites. */
  readonly bron: string | undefined;
  /** The id of the proposal whose decision releases it. */
  readonly embargo: string | undefined;
}

/** The entries in the text of an action's file that was checked, in its order. */
export function leesBerichten(tekst: string): GeschrevenBericht[] {
  return leesVoortgang(tekst).flatMap(({ datum: geschreven, tekst, concept, embargo, vindplaats }) => {
    const datum = parseDatum(String(geschreven));
    return datum ? [{ datum, tekst, concept: concept !== undefined, bron: vindplaats?.bron, embargo }] : [];
  });
}

interface BerichtInBestand {
  readonly datum: string | number;
  readonly tekst: string;
  readonly concept?: string;
  readonly embargo?: string;
  readonly vindplaats?: { readonly bron: string };
  readonly verwachtingen?: readonly { readonly id: string }[];
}

function leesVoortgang(tekst: string): readonly BerichtInBestand[] {
  const { voortgang } = parseYaml(tekst.replace(/^\uFEFF/, '')).waarde as {
    readonly voortgang?: readonly BerichtInBestand[];
  };
  return voortgang ?? [];
}

/** An entry as it is written; the expectations that it raises have ids that aren't among `bezet`. */
function berichtAlsYaml(
  beslissing: Beslissing,
  { uitgevoerd, vindplaats }: Aanvulling,
  bezet: readonly string[],
): YamlMap {
  const {
    status,
    eigenaar,
    betrokken,
    deadline,
    borging,
    tekst,
    collegezin,
    duiding,
    reden,
    concept,
    embargo,
    uitkomsten = [],
  } = beslissing;
  const { vervolgstappen = [], overgenomen } = beslissing;
  const ids = stapIds(
    vervolgstappen.map(({ wat }) => wat),
    bezet,
  );
  return zonderLeeg({
    datum: datumAlsYaml(beslissing.datum),
    concept: concept === true || embargo !== undefined ? 'ja' : undefined,
    embargo,
    status,
    uitgevoerd: uitgevoerd === undefined ? undefined : uitgevoerd ? 'ja' : 'nee',
    eigenaar,
    betrokken: betrokken && (betrokken.length === 0 ? 'geen' : betrokken),
    deadline: deadlineAlsYaml(deadline),
    overgenomen_door: overgenomen,
    borging: nette(borging),
    reden_vervallen: nette(reden),
    tekst: nette(tekst),
    collegezin: nette(collegezin)?.replaceAll('\n', ' '),
    grondslag: duiding === undefined ? 'bron' : 'duiding',
    reden: nette(duiding),
    vindplaats: { ...vindplaats, plek: netteTekst(vindplaats.plek) },
    verwachtingen:
      vervolgstappen.length === 0
        ? undefined
        : vervolgstappen.map(({ wat, wie = 'onbekend', wanneer = 'onbekend' }, i) => ({
            id: ids[i],
            tekst: netteTekst(wat),
            termijn: datumAlsYaml(wanneer),
            wie,
          })),
    over_verwachtingen:
      uitkomsten.length === 0
        ? undefined
        : uitkomsten.map(({ id, uitkomst, termijn }) =>
            zonderLeeg({ id, uitkomst, termijn: datumAlsYaml(termijn) }),
          ),
  });
}

type YamlMap = Readonly<Record<string, YamlWaarde | undefined>>;

const zonderLeeg = (velden: YamlMap): YamlMap =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));

const nette = (tekst: string | undefined): string | undefined =>
  tekst === undefined ? undefined : netteTekst(tekst);

/** A deadline as it stands in YAML: a condition in a map of its own. */
export function deadlineAlsYaml(tekst: string): YamlWaarde;
export function deadlineAlsYaml(tekst: string | undefined): YamlWaarde | undefined;
export function deadlineAlsYaml(tekst: string | undefined): YamlWaarde | undefined {
  const deadline = tekst === undefined ? undefined : leesDeadline(tekst);
  return typeof deadline === 'object' && 'voorwaarde' in deadline
    ? { voorwaarde: netteTekst(deadline.voorwaarde) }
    : datumAlsYaml(tekst);
}

/** A year stands in YAML as a number, without quotes; anything else as it is written. */
const datumAlsYaml = (tekst: string | undefined): YamlWaarde | undefined =>
  tekst !== undefined && /^\d{4}$/.test(tekst) ? Number(tekst) : tekst;
