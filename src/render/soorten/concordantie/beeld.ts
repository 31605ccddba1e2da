import type { Opvolging } from '../../../../schemas/concordantie.ts';
import { draaiOm, opvolgersVan, voorgangersVan } from '../../../domain/soorten/concordantie/opvolging.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type {
  Concordantie,
  Concordantieregel,
  Kader,
  Onderdeel,
  Register,
} from '../../../domain/register.ts';
import { adresVan, naamVan } from '../../adres.ts';
import { dagInWoorden } from '../../tekst/datum.ts';
import { aantal } from '../../../domain/kern/woorden/opsomming.ts';
import { OPVOLGING_TEKSTEN } from '../../tekst/opvolging.ts';
import {
  beeldGrond,
  beeldKanttekening,
  beeldVindplaats,
  type GrondBeeld,
  type KanttekeningBeeld,
  type Link,
  type VindplaatsBeeld,
} from '../../beeld/basis.ts';

/** A concordantie in a list. */
export interface ConcordantieRegelBeeld extends Link {
  readonly samenvatting: string;
}

/** How one onderdeel of the older kader continues: a row of the table. */
export interface OpvolgingBeeld {
  /** For links within the page. */
  readonly anker: string;
  readonly onderdeel: Link;
  readonly opvolging: Opvolging;
  readonly label: string;
  readonly naar: readonly Link[];
  readonly grond: GrondBeeld;
}

/** What one onderdeel of the newer kader comes from: a row of the table read backwards. */
export interface HerkomstBeeld {
  readonly onderdeel: Link;
  /** The older onderdelen, with the address of the reason, and the kind in words. */
  readonly uit: readonly { readonly onderdeel: Link; readonly label: string }[];
}

/** Everything on the page of a concordantie. */
export interface ConcordantieBeeld extends ConcordantieRegelBeeld {
  readonly van: Link;
  readonly naar: Link;
  readonly toelichting: string;
  readonly heen: readonly OpvolgingBeeld[];
  readonly terug: readonly HerkomstBeeld[];
  readonly kanttekeningen: readonly KanttekeningBeeld[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
  readonly peildatum: string;
  /** Whether the newer kader was known at the peildatum; if not, the page says so. */
  readonly bekendOpPeildatum: boolean;
}

/** How an onderdeel relates to another kader's: what it continues as, or comes from. */
export interface LijnBeeld {
  readonly label: string;
  readonly kader: Link;
  readonly onderdelen: readonly Link[];
  readonly grond: GrondBeeld;
  readonly concordantie: Link;
}

/** A concordantie in a list. */
export const beeldConcordantieRegel = (concordantie: Concordantie): ConcordantieRegelBeeld => ({
  tekst: `Van ‘${concordantie.van.titel}’ naar ‘${concordantie.naar.titel}’`,
  adres: adresVan(concordantie),
  samenvatting: telling(concordantie),
});

/** The page of a concordantie. */
export function beeldConcordantie(concordantie: Concordantie, opname: Opname): ConcordantieBeeld {
  const { van, naar } = concordantie;
  return {
    ...beeldConcordantieRegel(concordantie),
    van: kaderVerwijzing(van),
    naar: kaderVerwijzing(naar),
    toelichting: concordantie.toelichting,
    heen: concordantie.regels.map(beeldOpvolging),
    terug: draaiOm(concordantie).map(({ onderdeel, regels }) => ({
      onderdeel: onderdeelVerwijzing(onderdeel),
      uit: regels.map((regel) => ({
        onderdeel: {
          tekst: naamVan(regel.van),
          adres: `${adresVan(concordantie)}#${ankerVan(regel)}`,
        },
        label: OPVOLGING_TEKSTEN[regel.opvolging].naam.toLowerCase(),
      })),
    })),
    kanttekeningen: concordantie.kanttekeningen.map(beeldKanttekening),
    vindplaatsen: concordantie.vindplaatsen.map(beeldVindplaats),
    peildatum: dagInWoorden(opname.peildatum),
    bekendOpPeildatum: opname.vanKader(naar).gepubliceerd,
  };
}

/** What an onderdeel continues as. */
export const beeldOpvolgers = (onderdeel: Onderdeel, register: Register): LijnBeeld[] =>
  opvolgersVan(onderdeel, register.concordanties.values()).map(({ concordantie, regel }) => ({
    label: OPVOLGING_TEKSTEN[regel.opvolging].naam,
    kader: kaderVerwijzing(concordantie.naar),
    onderdelen: regel.naar.map(onderdeelVerwijzing),
    grond: beeldGrond(regel.grond),
    concordantie: beeldConcordantieRegel(concordantie),
  }));

/** What an onderdeel comes from. */
export const beeldVoorgangers = (onderdeel: Onderdeel, register: Register): LijnBeeld[] =>
  voorgangersVan(onderdeel, register.concordanties.values()).map(({ concordantie, regel }) => ({
    label: OPVOLGING_TEKSTEN[regel.opvolging].naam,
    kader: kaderVerwijzing(concordantie.van),
    onderdelen: [onderdeelVerwijzing(regel.van)],
    grond: beeldGrond(regel.grond),
    concordantie: beeldConcordantieRegel(concordantie),
  }));

/** The concordanties that a kader has a part in. */
export const concordantiesVan = (kader: Kader, register: Register): ConcordantieRegelBeeld[] =>
  [...register.concordanties.values()]
    .filter(({ van, naar }) => van === kader || naar === kader)
    .map(beeldConcordantieRegel);

const beeldOpvolging = (regel: Concordantieregel): OpvolgingBeeld => ({
  anker: ankerVan(regel),
  onderdeel: onderdeelVerwijzing(regel.van),
  opvolging: regel.opvolging,
  label: OPVOLGING_TEKSTEN[regel.opvolging].naam,
  naar: regel.naar.map(onderdeelVerwijzing),
  grond: beeldGrond(regel.grond),
});

const ankerVan = ({ van }: Concordantieregel): string => `regel-${van.id}`;

const kaderVerwijzing = (kader: Kader): Link => ({ tekst: kader.titel, adres: adresVan(kader) });

const onderdeelVerwijzing = (onderdeel: Onderdeel): Link => ({
  tekst: naamVan(onderdeel),
  adres: adresVan(onderdeel),
});

/** "10 onderdelen: 5 direct, 3 gedeeltelijk, 2 zonder opvolger." */
function telling({ regels }: Concordantie): string {
  const tel = (opvolging: Opvolging): number =>
    regels.filter((regel) => regel.opvolging === opvolging).length;
  return (
    `${aantal(regels.length, 'onderdeel', 'onderdelen')}: ${tel('direct')} direct, ` +
    `${tel('gedeeltelijk')} gedeeltelijk, ${tel('geen')} zonder opvolger.`
  );
}
