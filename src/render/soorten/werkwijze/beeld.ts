import type { Dag } from '../../../../schemas/datum.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { isVoorbij } from '../../../domain/kern/dag.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Kader, Organisatie, Plan, Register, Site, Werkwijze } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { datumInWoorden, periodeInWoorden } from '../../tekst/datum.ts';
import {
  beeldGrond,
  beeldKanttekening,
  beeldVindplaats,
  type GrondBeeld,
  type KanttekeningBeeld,
  type Link,
  type VindplaatsBeeld,
} from '../../beeld/basis.ts';

/** A werkwijze in a list. */
export interface WerkwijzeRegel {
  readonly adres: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly voorWie: string;
}

/** Everything on the page of a werkwijze besides its text. */
export interface WerkwijzeBeeld extends WerkwijzeRegel {
  /** What a reader must know first: of which time this is, and whose site it isn't. */
  readonly vooraf: readonly string[];
  readonly hulplijnen: readonly {
    readonly tekst: string;
    readonly telefoon: string;
    readonly vindplaats: VindplaatsBeeld | undefined;
  }[];
  readonly organisaties: readonly Link[];
  readonly geldig: { readonly tekst: string; readonly grond: GrondBeeld };
  readonly plannen: readonly Link[];
  readonly kaders: readonly Link[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
  readonly kanttekeningen: readonly KanttekeningBeeld[];
  readonly vorige: Link | undefined;
  readonly volgende: Link | undefined;
}

/** The werkwijzen in the order that they choose themselves. */
export const opVolgorde = (register: Register): Werkwijze[] =>
  [...register.werkwijzen.values()].sort((a, b) => a.volgorde - b.volgorde);

/** All werkwijzen in a list. */
export const beeldWerkwijzen = (register: Register): WerkwijzeRegel[] =>
  opVolgorde(register).map(beeldWerkwijzeRegel);

/** The werkwijzen that belong to a plan or kader, or are an organisatie's. */
export const beeldWerkwijzenBij = (bij: Plan | Kader | Organisatie, register: Register): WerkwijzeRegel[] =>
  opVolgorde(register)
    .filter(({ plannen, kaders, organisaties }) => [...plannen, ...kaders, ...organisaties].includes(bij))
    .map(beeldWerkwijzeRegel);

const beeldWerkwijzeRegel = (werkwijze: Werkwijze): WerkwijzeRegel => ({
  adres: adresVan(werkwijze),
  titel: werkwijze.titel,
  samenvatting: werkwijze.samenvatting,
  voorWie: werkwijze.voorWie,
});

/** The page of a werkwijze at the peildatum. */
export function beeldWerkwijze(werkwijze: Werkwijze, { register, peildatum }: Opname): WerkwijzeBeeld {
  const { site } = register;
  const alle = opVolgorde(register);
  const plek = alle.indexOf(werkwijze);
  return {
    ...beeldWerkwijzeRegel(werkwijze),
    vooraf: [
      ...(kanVerouderdZijn(werkwijze, site, peildatum)
        ? ['Deze uitleg komt uit de documenten van toen. Het kan nu anders gaan.']
        : []),
      ...(site.officieel ? [] : [site.afzender]),
    ],
    hulplijnen: site.hulplijnen.map(({ vindplaats, ...lijn }) => ({
      ...lijn,
      vindplaats: vindplaats && beeldVindplaats(vindplaats),
    })),
    organisaties: werkwijze.organisaties.map((organisatie) => ({
      tekst: organisatie.naam,
      adres: adresVan(organisatie),
    })),
    geldig: { tekst: geldigInWoorden(werkwijze), grond: beeldGrond(werkwijze.geldig.grond) },
    plannen: werkwijze.plannen.map((plan) => ({ tekst: plan.titel, adres: adresVan(plan) })),
    kaders: werkwijze.kaders.map((kader) => ({ tekst: kader.titel, adres: adresVan(kader) })),
    vindplaatsen: werkwijze.vindplaatsen.map(beeldVindplaats),
    kanttekeningen: werkwijze.kanttekeningen.map(beeldKanttekening),
    vorige: buur(alle[plek - 1]),
    volgende: buur(alle[plek + 1]),
  };
}

/** Who owns the site keeps its werkwijzen to the day that they name; on another site they are as old as their sources. */
const kanVerouderdZijn = ({ geldig }: Werkwijze, { officieel }: Site, peildatum: Dag): boolean =>
  !officieel || (!isOnbekend(geldig.totEnMet) && isVoorbij(geldig.totEnMet, peildatum));

const buur = (werkwijze: Werkwijze | undefined): Link | undefined =>
  werkwijze && { tekst: werkwijze.titel, adres: adresVan(werkwijze) };

function geldigInWoorden({ geldig: { van, totEnMet } }: Werkwijze): string {
  if (isOnbekend(van)) {
    return isOnbekend(totEnMet)
      ? 'Over welke tijd dit gaat, is niet bekend.'
      : `Tot en met ${datumInWoorden(totEnMet)}. Vanaf wanneer is niet bekend.`;
  }
  return isOnbekend(totEnMet)
    ? `Vanaf ${datumInWoorden(van)}. Tot wanneer is niet bekend.`
    : `${periodeInWoorden(van, totEnMet)}.`.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
