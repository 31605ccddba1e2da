import type { Opname } from '../../domain/opname/opname.ts';
import {
  AGENDA_ADRES,
  CATALOGUS_ADRES,
  DATA_ADRES,
  DATAPAKKET_ADRES,
  planCsvAdres,
  planMachineCsvAdres,
  planwijzigingenAdres,
  planXlsxAdres,
  WIJZIGINGEN_ADRES,
} from '../adres.ts';
import { renderDcat } from '../data/dcat.ts';
import { datavoorbeelden, type Datavoorbeeld } from '../data/voorbeelden.ts';
import { beeldLicentie, type LicentieBeeld } from '../tekst/licentie.ts';
import { dagInWoorden } from '../tekst/datum.ts';
import { volledigAdres } from '../volledigAdres.ts';
import type { Link } from './basis.ts';
import { beeldDatabestanden, type DatabestandBeeld } from './databestand.ts';

/** Everything on the page about the open data, and on the one that explains them. */
export interface DatapaginaBeeld {
  readonly peildatum: string;
  /** Each plan with its tables: for people first. */
  readonly plannen: readonly {
    readonly titel: string;
    readonly xlsx: string;
    readonly csv: string;
    readonly machine: string;
  }[];
  /** What can be followed: a calendar, and what becomes known. */
  readonly volgen: readonly (Link & { readonly uitleg: string })[];
  readonly bestanden: readonly DatabestandBeeld[];
  readonly pakket: string;
  /** The catalogue for the government, when all that it asks is known. */
  readonly catalogus: string | undefined;
  readonly licentie: LicentieBeeld | undefined;
  readonly voorbeelden: readonly Datavoorbeeld[];
}

/** The page about the open data of a site. */
export function beeldDatapagina(opname: Opname): DatapaginaBeeld {
  const { register, peildatum } = opname;
  const plannen = [...register.plannen.values()];
  return {
    peildatum: dagInWoorden(peildatum),
    plannen: plannen.map((plan) => ({
      titel: plan.titel,
      xlsx: planXlsxAdres(plan),
      csv: planCsvAdres(plan),
      machine: planMachineCsvAdres(plan),
    })),
    volgen: [
      {
        tekst: 'De agenda (iCalendar)',
        adres: AGENDA_ADRES,
        uitleg: 'deadlines, verwachtingen en momenten, in uw eigen agenda',
      },
      {
        tekst: 'Wat er bekend wordt (Atom)',
        adres: WIJZIGINGEN_ADRES,
        uitleg: 'nieuwe berichten en verbeteringen, in een feedlezer',
      },
      ...(plannen.length > 1
        ? plannen.map((plan) => ({
            tekst: `Alleen ${plan.titel} (Atom)`,
            adres: planwijzigingenAdres(plan),
            uitleg: 'de berichten over dit plan',
          }))
        : []),
    ],
    bestanden: beeldDatabestanden(register),
    pakket: DATAPAKKET_ADRES,
    catalogus: renderDcat(opname) === undefined ? undefined : CATALOGUS_ADRES,
    licentie: beeldLicentie(register.site),
    voorbeelden: datavoorbeelden(volledigAdres(DATA_ADRES, register.site) ?? DATA_ADRES),
  };
}
