import type { Datum } from '../../../schemas/datum.ts';
import type { Grondslag } from '../../../schemas/grondslag.ts';
import type { Status } from '../../../schemas/status.ts';
import type { Uitkomst } from '../../../schemas/verwachting.ts';
import type { VastgesteldeStand } from '../derive/stand.ts';
import type { Actie } from '../soorten/actie/model.ts';
import { netteTekst, type YamlWaarde } from './yamlItem.ts';
import { voegItemToe } from './yamlTekst.ts';

/** A voortgang entry that somebody wants to add to an action: what it changes, and where that is said. */
export interface NieuwBericht {
  readonly datum: Datum;
  readonly status?: Status | 'onbekend' | undefined;
  readonly uitgevoerd?: boolean | undefined;
  /** The id of a functie or organisatie, or `onbekend`. */
  readonly eigenaar?: string | undefined;
  readonly deadline?: Datum | 'onbekend' | undefined;
  readonly borging?: string | undefined;
  readonly tekst: string;
  readonly grondslag: Grondslag;
  readonly reden?: string | undefined;
  readonly vindplaats: { readonly bron: string; readonly plek: string };
  readonly verwachtingen?: readonly {
    readonly id: string;
    readonly tekst: string;
    readonly termijn: Datum;
  }[];
  readonly overVerwachtingen?: readonly {
    readonly id: string;
    readonly uitkomst: Uitkomst;
    readonly termijn?: Datum | undefined;
  }[];
}

/** That what was done is no longer so: an entry that only repeats in-gang-gezet would leave it as it was. */
export const nietMeerUitgevoerd = (
  status: NieuwBericht['status'],
  stand: VastgesteldeStand,
): false | undefined => (status === 'in-gang-gezet' && stand.uitgevoerd ? false : undefined);

/** The text of an action's file with an entry added at the place that its date asks for. */
export function voegBerichtToe(tekst: string, actie: Actie, bericht: NieuwBericht): string {
  const later = actie.voortgang.findIndex(({ datum }) => datum.laatste > bericht.datum.laatste);
  const plek = later === -1 ? actie.voortgang.length : later;
  return voegItemToe(tekst, 'voortgang', plek, berichtAlsYaml(bericht), ['intern']);
}

function berichtAlsYaml(bericht: NieuwBericht): YamlWaarde {
  const { datum, status, uitgevoerd, eigenaar, deadline, borging, tekst, grondslag, reden } = bericht;
  const { vindplaats, verwachtingen = [], overVerwachtingen = [] } = bericht;
  return zonderLeeg({
    datum: datumAlsYaml(datum),
    status,
    uitgevoerd: uitgevoerd === undefined ? undefined : uitgevoerd ? 'ja' : 'nee',
    eigenaar,
    deadline: deadline === undefined || deadline === 'onbekend' ? deadline : datumAlsYaml(deadline),
    borging: borging === undefined ? undefined : netteTekst(borging),
    tekst: netteTekst(tekst),
    grondslag,
    reden: reden === undefined ? undefined : netteTekst(reden),
    vindplaats: { ...vindplaats },
    verwachtingen:
      verwachtingen.length === 0
        ? undefined
        : verwachtingen.map(({ id, tekst, termijn }) => ({
            id,
            tekst: netteTekst(tekst),
            termijn: datumAlsYaml(termijn),
          })),
    over_verwachtingen:
      overVerwachtingen.length === 0
        ? undefined
        : overVerwachtingen.map(({ id, uitkomst, termijn }) =>
            zonderLeeg({ id, uitkomst, termijn: termijn && datumAlsYaml(termijn) }),
          ),
  });
}

type YamlMap = Readonly<Record<string, YamlWaarde | undefined>>;

const zonderLeeg = (velden: YamlMap): YamlMap =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));

/** A year stands in YAML as a number, without quotes; anything else as it is written. */
const datumAlsYaml = ({ tekst, precisie }: Datum): YamlWaarde =>
  precisie === 'jaar' ? Number(tekst) : tekst;
