import type { Afwijking, Bewering, Register } from '../../../domain/register.ts';
import { adresVan, indexAdres } from '../../adres.ts';
import { AFWIJKING_SOORTEN, AFWIJKING_TEKSTEN, VERANDERT_TEKSTEN } from '../../tekst/afwijking.ts';
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

/** Afwijkingen of one kind. */
export interface AfwijkingGroep {
  readonly soort: string;
  readonly kop: string;
  readonly uitleg: string;
  readonly afwijkingen: readonly AfwijkingRegel[];
}

/** The register of afwijkingen, by kind: first those that change what is meant, then those that are only written otherwise. */
export interface AfwijkingenBeeld {
  readonly inleiding: string;
  readonly groepen: readonly AfwijkingGroep[];
  readonly geschreven:
    | { readonly kop: string; readonly uitleg: string; readonly groepen: readonly AfwijkingGroep[] }
    | undefined;
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
  /** What it changes: "Alleen anders geschreven". */
  readonly verandert: string;
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
  const { betekenis = [], schrijfwijze = [] } = perVerandering(register);
  return {
    inleiding: inleidingVan(betekenis.length, schrijfwijze.length),
    groepen: groepeer(betekenis),
    geschreven:
      schrijfwijze.length === 0
        ? undefined
        : {
            kop: `${VERANDERT_TEKSTEN.schrijfwijze.kop} (${schrijfwijze.length})`,
            uitleg: VERANDERT_TEKSTEN.schrijfwijze.uitleg,
            groepen: groepeer(schrijfwijze),
          },
  };
}

const perVerandering = (register: Register): Partial<Record<Afwijking['verandert'], readonly Afwijking[]>> =>
  Object.groupBy(register.afwijkingen.values(), ({ verandert }) => verandert);

const groepeer = (afwijkingen: readonly Afwijking[]): AfwijkingGroep[] =>
  AFWIJKING_SOORTEN.map((soort) => ({
    soort,
    ...AFWIJKING_TEKSTEN[soort],
    afwijkingen: afwijkingen.filter((deel) => deel.soort === soort).map(beeldAfwijkingRegel),
  })).filter((groep) => groep.afwijkingen.length > 0);

function inleidingVan(betekenis: number, schrijfwijze: number): string {
  if (betekenis + schrijfwijze === 0) return 'Wij vonden tot nu toe niets.';
  const gevonden = `Wij vonden ${aantal(betekenis + schrijfwijze, 'plek waar iets niet klopt', 'plekken waar iets niet klopt')}.`;
  const anders = schrijfwijze === 0 ? '' : ` Bij ${schrijfwijze} daarvan is alleen iets anders geschreven.`;
  return `${gevonden}${anders} Bij elke plek ziet u wat er staat, wat wij gebruiken en waarom.`;
}

/** The page of an afwijking. */
export function beeldAfwijking(afwijking: Afwijking, register: Register): AfwijkingBeeld {
  const { betekenis = [], schrijfwijze = [] } = perVerandering(register);
  const volgorde = [betekenis, schrijfwijze].flatMap((deel) =>
    AFWIJKING_SOORTEN.flatMap((soort) => deel.filter((een) => een.soort === soort)),
  );
  const plek = volgorde.findIndex(({ id }) => id === afwijking.id);
  const { kop, uitleg } = AFWIJKING_TEKSTEN[afwijking.soort];
  return {
    ...beeldAfwijkingRegel(afwijking),
    soort: kop,
    uitleg,
    verandert: VERANDERT_TEKSTEN[afwijking.verandert].kop,
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
        ? 'Op 1 punt spreken de bronnen elkaar of zichzelf tegen'
        : `Op ${afwijkingen.length} punten spreken de bronnen elkaar of zichzelf tegen`,
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
