import type { Gebruik } from '../../../domain/soorten/bron/gebruik.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { dingsoort } from '../../../domain/soorten/soorten.ts';
import type { BesprekingBron, Bron, Ding, DocumentBron, Register } from '../../../domain/register.ts';
import { adresVan, naamVan } from '../../adres.ts';
import { vraagOmDocument } from '../../tekst/stem.ts';
import { datumInWoorden, datumOfOnbekend } from '../../tekst/datum.ts';
import { beeldWaarde, metPlan, type Link, type WaardeBeeld } from '../../beeld/basis.ts';
import { verwijsNaarEigenaar } from '../organisatie/eigenaar.ts';

/** A bron in a list. */
export interface BronRegel {
  readonly adres: string;
  readonly titel: string;
  readonly soort: string;
  readonly organisatie: string | undefined;
  readonly datum: string;
}

/** Something that cites the bron, with the places that it names. */
export interface GebruikBeeld extends Link {
  readonly plekken: readonly string[];
}

/** The functions that were in a bespreking, or that this isn't known. */
export type AanwezigBeeld =
  | { readonly bekend: true; readonly functies: readonly Link[] }
  | { readonly bekend: false; readonly reden: string | undefined };

/** Everything on the page of a bron. */
export interface BronBeeld extends BronRegel {
  readonly omschrijving: string | undefined;
  /** The organisatie that issued it, with its page. */
  readonly van: Link | undefined;
  readonly organisatieReden: string | undefined;
  readonly datumReden: string | undefined;
  readonly kenmerk: WaardeBeeld | undefined;
  readonly sha256: string | undefined;
  readonly ontbreekt: readonly string[];
  /** Whom to ask for a document without an address. */
  readonly opvragen: string | undefined;
  /** Where it stands on the web; a bespreking doesn't. */
  readonly url: WaardeBeeld | undefined;
  /** Who were there, with a bespreking. */
  readonly aanwezig: AanwezigBeeld | undefined;
  /** What cites this bron, by kind. */
  readonly gebruik: readonly { readonly kop: string; readonly regels: readonly GebruikBeeld[] }[];
}

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

/** The organisatie of a document, and that it is our reading where the document doesn't say so. */
const vanWie = ({ organisatie, organisatieReden }: DocumentBron): string =>
  organisatieReden === undefined ? organisatie.naam : `${organisatie.naam} (onze lezing)`;

/** The page of a bron. */
export function beeldBron(bron: Bron, gebruik: readonly Gebruik[], register: Register): BronBeeld {
  const document = bron.soort === 'document' ? bron : undefined;
  return {
    ...beeldBronRegel(bron),
    omschrijving: document?.omschrijving,
    van: document && verwijsNaarEigenaar(document.organisatie),
    organisatieReden: document?.organisatieReden,
    datumReden: document?.datumReden,
    kenmerk: document && beeldWaarde(document.kenmerk, (kenmerk) => kenmerk),
    sha256: document?.sha256,
    ontbreekt: document?.ontbreekt ?? [],
    opvragen: document && vraagOmDocument(document.organisatie, register),
    url: bron.soort === 'bespreking' ? undefined : beeldWaarde(bron.url, (url) => url),
    aanwezig: bron.soort === 'bespreking' ? beeldAanwezig(bron) : undefined,
    gebruik: [...Map.groupBy(gebruik, ({ ding }) => dingsoort(ding.is).woorden.meer)].map(([kop, deel]) => ({
      kop,
      regels: deel.map(({ ding, plekken }) => ({ ...beeldGebruiker(ding, register), plekken })),
    })),
  };
}

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
