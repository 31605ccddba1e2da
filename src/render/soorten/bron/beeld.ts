import type { Gebruik } from '../../../domain/soorten/bron/gebruik.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { dingsoort } from '../../../domain/soorten/soorten.ts';
import { aantal } from '../../../domain/kern/woorden/opsomming.ts';
import { groepeerPlekken, type Plek } from '../../../domain/soorten/bron/plekken.ts';
import type { BesprekingBron, Bron, Ding, Register } from '../../../domain/register.ts';
import { adresVan, naamVan, plekAnker } from '../../adres.ts';
import { datumInWoorden, datumOfOnbekend } from '../../tekst/datum.ts';
import { beeldWaarde, metPlan, type Link, type WaardeBeeld } from '../../beeld/basis.ts';
import { beeldToegang, vanWie, type Toegang } from '../../beeld/bewijs.ts';
import { verwijsNaarEigenaar } from '../organisatie/eigenaar.ts';

/** A bron in a list. */
export interface BronRegel {
  readonly adres: string;
  readonly titel: string;
  readonly soort: string;
  readonly organisatie: string | undefined;
  readonly datum: string;
}

/** Something that was taken from a bron, with what stands before it in the line: its kind, or what parts it from the one before. */
interface Genoemd extends Link {
  readonly voor: string;
}

/** A place in the bron, with what was taken from there. */
export interface PlekBeeld {
  /** Its id on the page; see `plekAnker`. */
  readonly anker: string;
  readonly plek: string;
  readonly passages: readonly {
    /** The words in the document by which it is found. */
    readonly woorden: string | undefined;
    readonly gebruik: readonly Genoemd[];
  }[];
}

/** The functions that were in a bespreking, or that this isn't known. */
export type AanwezigBeeld =
  | { readonly bekend: true; readonly functies: readonly Link[] }
  | { readonly bekend: false; readonly reden: string | undefined };

/** Everything on the page of a bron. */
export interface BronBeeld extends BronRegel {
  /** How references name it: its title, where that is short. */
  readonly kort: string;
  readonly omschrijving: string | undefined;
  /** The organisatie that issued it, with its page. */
  readonly van: Link | undefined;
  readonly organisatieReden: string | undefined;
  readonly datumReden: string | undefined;
  readonly kenmerk: WaardeBeeld | undefined;
  readonly sha256: string | undefined;
  readonly ontbreekt: readonly string[];
  /** How a reader gets to it. */
  readonly toegang: Toegang;
  /** Who were there, with a bespreking. */
  readonly aanwezig: AanwezigBeeld | undefined;
  /** What comes from this bron, place by place. */
  readonly plekken: readonly {
    readonly kop: string;
    readonly aantal: string;
    readonly plekken: readonly PlekBeeld[];
  }[];
  /** Whether there are so many that each part is opened by who looks for it. */
  readonly veelPlekken: boolean;
}

/** From how many places they are too many to read one after the other. */
const VEEL_PLEKKEN = 20;

const SOORT_NAMEN: Readonly<Record<Bron['soort'], string>> = {
  document: 'Document',
  bespreking: 'Bespreking',
  extern: 'Pagina op een andere website',
};

const SOORT_KOPPEN: readonly { soort: Bron['soort']; kop: string }[] = [
  { soort: 'document', kop: 'Documenten' },
  { soort: 'bespreking', kop: 'Besprekingen' },
  { soort: 'extern', kop: 'Pagina’s op andere websites' },
];

/** The bronnen by kind, in the order of their titles within each. */
export const beeldBronnen = (
  register: Register,
): readonly { readonly kop: string; readonly bronnen: readonly BronRegel[] }[] =>
  SOORT_KOPPEN.map(({ soort, kop }) => ({
    kop,
    bronnen: [...register.bronnen.values()]
      .filter((bron) => bron.soort === soort)
      .map(beeldBronRegel)
      .sort((a, b) => a.titel.localeCompare(b.titel, 'nl')),
  })).filter(({ bronnen }) => bronnen.length > 0);

/** A bron in a list. */
function beeldBronRegel(bron: Bron): BronRegel {
  return {
    adres: adresVan(bron),
    titel: bron.titel,
    soort: SOORT_NAMEN[bron.soort],
    organisatie: bron.soort === 'document' ? vanWie(bron) : undefined,
    datum:
      bron.soort === 'extern' ? `bekeken: ${datumInWoorden(bron.geraadpleegd)}` : datumOfOnbekend(bron.datum),
  };
}

/** The page of a bron. */
export function beeldBron(bron: Bron, gebruik: readonly Gebruik[], register: Register): BronBeeld {
  const document = bron.soort === 'document' ? bron : undefined;
  const groepen = groepeerPlekken(gebruik);
  return {
    ...beeldBronRegel(bron),
    kort: bron.kort,
    omschrijving: document?.omschrijving,
    van: document && verwijsNaarEigenaar(document.organisatie),
    organisatieReden: document?.organisatieReden,
    datumReden: document?.datumReden,
    kenmerk: document && beeldWaarde(document.kenmerk, (kenmerk) => kenmerk),
    sha256: document?.sha256,
    ontbreekt: document?.ontbreekt ?? [],
    toegang: beeldToegang(bron, register.site),
    aanwezig: bron.soort === 'bespreking' ? beeldAanwezig(bron) : undefined,
    veelPlekken: groepen.reduce((som, { plekken }) => som + plekken.length, 0) > VEEL_PLEKKEN,
    plekken: groepen.map(({ kop, plekken }) => ({
      kop,
      aantal: aantal(plekken.length, 'plek', 'plekken'),
      plekken: plekken.map((plek) => beeldPlek(plek, register)),
    })),
  };
}

const beeldPlek = ({ plek, passages }: Plek, register: Register): PlekBeeld => ({
  anker: plekAnker(plek),
  plek,
  passages: passages.map(({ woorden, dingen }) => ({ woorden, gebruik: beeldGebruik(dingen, register) })),
});

/** Things in one line, by kind: "Acties: a; b. Plan: c". */
const beeldGebruik = (dingen: readonly Ding[], register: Register): Genoemd[] =>
  [...Map.groupBy(dingen, ({ is }) => is)].flatMap(([is, deel], g) => {
    const soort = dingsoort(is).woorden[deel.length === 1 ? 'een' : 'meer'];
    const begin = `${g > 0 ? '. ' : ''}${soort}: `;
    return deel.map((ding, i) => ({ voor: i === 0 ? begin : '; ', ...beeldGebruiker(ding, register) }));
  });

/** Who were in a bespreking. */
export const beeldAanwezig = ({ functies }: BesprekingBron): AanwezigBeeld =>
  isOnbekend(functies)
    ? { bekend: false, reden: functies.onbekend ?? undefined }
    : { bekend: true, functies: functies.map(verwijsNaarEigenaar) };

/** Something that cites a bron; an action with its plan, where it has to be said which. */
function beeldGebruiker(ding: Ding, register: Register): Link {
  const tekst = naamVan(ding);
  return { tekst: ding.is === 'actie' ? metPlan(tekst, ding.plan, register) : tekst, adres: adresVan(ding) };
}
