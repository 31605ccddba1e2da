import type { Afwijking, Bewering, Register } from '../../../domain/register.ts';
import { adresVan, indexAdres } from '../../adres.ts';
import { AFWIJKING_SOORTEN, AFWIJKING_TEKSTEN } from '../../tekst/afwijking.ts';
import { aantal } from '../../../domain/kern/woorden/opsomming.ts';
import { beeldVindplaats, type Link, type VindplaatsBeeld } from '../../beeld/basis.ts';
import { beeldOnderwerp, type OnderwerpBeeld } from '../../beeld/onderwerp.ts';

/** An afwijking in a list. */
export interface AfwijkingRegel {
  readonly adres: string;
  readonly titel: string;
  /** The names of the bronnen that it is about. */
  readonly bronnen: readonly string[];
}

/** The register of afwijkingen, by kind. */
export interface AfwijkingenBeeld {
  readonly inleiding: string;
  readonly groepen: readonly {
    readonly soort: string;
    readonly kop: string;
    readonly uitleg: string;
    readonly afwijkingen: readonly AfwijkingRegel[];
  }[];
}

/** What a source says, and where. */
export interface BeweringBeeld {
  readonly kop: string;
  readonly zegt: string;
  readonly vindplaats: VindplaatsBeeld;
}

/** Everything on the page of an afwijking. */
export interface AfwijkingBeeld extends AfwijkingRegel {
  readonly soort: string;
  readonly uitleg: string;
  readonly beweringen: readonly BeweringBeeld[];
  readonly wij: string;
  readonly reden: string;
  readonly raakt: readonly OnderwerpBeeld[];
  readonly vorige: Link | undefined;
  readonly volgende: Link | undefined;
}

/** The note on a page that uses contested facts; `undefined` where there are none. */
export interface AfwijkingnootBeeld {
  readonly kop: string;
  readonly afwijkingen: readonly Link[];
  readonly register: Link;
  /** Whether the list is too long to be open at once. */
  readonly lang: boolean;
}

const NOOT_OPEN = 3;

/** The register of afwijkingen, by kind. */
export function beeldAfwijkingen(register: Register): AfwijkingenBeeld {
  const afwijkingen = [...register.afwijkingen.values()];
  return {
    inleiding:
      afwijkingen.length === 0
        ? 'Wij vonden tot nu toe niets.'
        : `Wij vonden ${aantal(afwijkingen.length, 'plek waar iets niet klopt', 'plekken waar iets niet klopt')}. Bij elke plek ziet u wat er staat, wat wij gebruiken en waarom.`,
    groepen: AFWIJKING_SOORTEN.map((soort) => ({
      soort,
      ...AFWIJKING_TEKSTEN[soort],
      afwijkingen: afwijkingen.filter((deel) => deel.soort === soort).map(beeldAfwijkingRegel),
    })).filter((groep) => groep.afwijkingen.length > 0),
  };
}

/** The page of an afwijking. */
export function beeldAfwijking(afwijking: Afwijking, register: Register): AfwijkingBeeld {
  const volgorde = AFWIJKING_SOORTEN.flatMap((soort) =>
    [...register.afwijkingen.values()].filter((deel) => deel.soort === soort),
  );
  const plek = volgorde.findIndex(({ id }) => id === afwijking.id);
  const { kop, uitleg } = AFWIJKING_TEKSTEN[afwijking.soort];
  return {
    ...beeldAfwijkingRegel(afwijking),
    soort: kop,
    uitleg,
    beweringen: [
      beeldBewering(afwijking.b ? 'Op de ene plek' : 'Wat er staat', afwijking.a),
      ...(afwijking.b ? [beeldBewering('Op de andere plek', afwijking.b)] : []),
    ],
    wij: afwijking.wij,
    reden: afwijking.reden,
    raakt: afwijking.raakt.map(beeldOnderwerp),
    vorige: buur(volgorde[plek - 1]),
    volgende: buur(volgorde[plek + 1]),
  };
}

/** The note on a page: each afwijking that touches it, and the register. */
export function beeldAfwijkingnoot(afwijkingen: readonly Afwijking[]): AfwijkingnootBeeld | undefined {
  if (afwijkingen.length === 0) return undefined;
  return {
    kop:
      afwijkingen.length === 1
        ? 'De bronnen kloppen hier op 1 punt niet'
        : `De bronnen kloppen hier op ${afwijkingen.length} punten niet`,
    afwijkingen: afwijkingen.map((afwijking) => ({
      tekst: afwijking.titel,
      adres: adresVan(afwijking),
    })),
    register: { tekst: 'Alles wat niet klopt in de bronnen', adres: indexAdres('afwijking') },
    lang: afwijkingen.length > NOOT_OPEN,
  };
}

const beeldAfwijkingRegel = (afwijking: Afwijking): AfwijkingRegel => ({
  adres: adresVan(afwijking),
  titel: afwijking.titel,
  bronnen: [
    ...new Set([afwijking.a, afwijking.b].flatMap((deel) => (deel ? [deel.vindplaats.bron.kort] : []))),
  ],
});

const beeldBewering = (kop: string, { zegt, vindplaats }: Bewering): BeweringBeeld => ({
  kop,
  zegt,
  vindplaats: beeldVindplaats(vindplaats),
});

const buur = (afwijking: Afwijking | undefined): Link | undefined =>
  afwijking && { tekst: afwijking.titel, adres: adresVan(afwijking) };
