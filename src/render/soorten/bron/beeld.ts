import type { Gebruik, Gebruiker } from '../../../domain/soorten/bron/gebruik.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { BesprekingBron, Bron, DocumentBron, Register } from '../../../domain/register.ts';
import {
  actieAdres,
  begripAdres,
  bronAdres,
  cijferAdres,
  eigenaarAdres,
  kaderAdres,
  middelenAdres,
  momentAdres,
  onderdeelAdres,
  organisatieAdres,
  planAdres,
  toezeggingAdres,
  voorstelAdres,
  werkwijzeAdres,
} from '../../adres.ts';
import { datumInWoorden, datumOfOnbekend } from '../../tekst/datum.ts';
import { onderdeelNaam } from '../actie/beeld.ts';
import { beeldConcordantieRegel } from '../concordantie/beeld.ts';
import { eigenaarInWoorden } from '../actie/actieregel.ts';
import { beeldWaarde, metPlan, type Verwijzing, type WaardeBeeld } from '../../beeld/basis.ts';
import { verwijsNaarEigenaar } from '../organisatie/eigenaar.ts';

/** A bron in a list. */
export interface BronRegel {
  readonly adres: string;
  readonly titel: string;
  readonly soort: string;
  readonly organisatie: string | undefined;
  readonly datum: string;
}

/** Something that cites the bron, with the places that it names; without an address when it has no page yet. */
export interface GebruikBeeld {
  readonly tekst: string;
  readonly adres: string | undefined;
  readonly plekken: readonly string[];
}

/** The functions that were in a bespreking, or that this isn't known. */
export type AanwezigBeeld =
  | { readonly bekend: true; readonly functies: readonly Verwijzing[] }
  | { readonly bekend: false; readonly reden: string | undefined };

/** Everything on the page of a bron. */
export interface BronBeeld extends BronRegel {
  readonly omschrijving: string | undefined;
  /** The organisatie that issued it, with its page. */
  readonly van: Verwijzing | undefined;
  readonly organisatieReden: string | undefined;
  readonly datumReden: string | undefined;
  readonly kenmerk: WaardeBeeld | undefined;
  readonly sha256: string | undefined;
  readonly ontbreekt: readonly string[];
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
    adres: bronAdres(bron),
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
    url: bron.soort === 'bespreking' ? undefined : beeldWaarde(bron.url, (url) => url),
    aanwezig: bron.soort === 'bespreking' ? beeldAanwezig(bron) : undefined,
    gebruik: GEBRUIK_GROEPEN.map(({ kop, soorten }) => ({
      kop,
      regels: gebruik
        .filter(({ gebruiker }) => soorten.includes(gebruiker.soort))
        .map(({ gebruiker, plekken }) => ({ ...beeldGebruiker(gebruiker, register), plekken })),
    })).filter(({ regels }) => regels.length > 0),
  };
}

/** Who were in a bespreking. */
export const beeldAanwezig = ({ functies }: BesprekingBron): AanwezigBeeld =>
  isOnbekend(functies)
    ? { bekend: false, reden: functies.onbekend ?? undefined }
    : { bekend: true, functies: functies.map(verwijsNaarEigenaar) };

const GEBRUIK_GROEPEN: readonly { kop: string; soorten: readonly Gebruiker['soort'][] }[] = [
  { kop: 'Plannen', soorten: ['plan'] },
  { kop: 'Acties', soorten: ['actie'] },
  { kop: 'Kaders', soorten: ['kader', 'onderdeel', 'concordantie'] },
  { kop: 'Werkwijzen', soorten: ['werkwijze'] },
  { kop: 'Collegevoorstellen', soorten: ['collegevoorstel'] },
  { kop: 'Toezeggingen en vragen', soorten: ['toezegging'] },
  { kop: 'Cijfers', soorten: ['cijfer'] },
  { kop: 'Geld', soorten: ['middelen'] },
  { kop: 'Organisaties en functies', soorten: ['organisatie', 'functie'] },
  { kop: 'Begrippen', soorten: ['begrip'] },
  { kop: 'Momenten', soorten: ['moment'] },
];

function beeldGebruiker(
  gebruiker: Gebruiker,
  register: Register,
): { tekst: string; adres: string | undefined } {
  switch (gebruiker.soort) {
    case 'begrip':
      return { tekst: gebruiker.begrip.term, adres: begripAdres(gebruiker.begrip) };
    case 'actie':
      return {
        tekst: metPlan(`${gebruiker.actie.nummer} ${gebruiker.actie.titel}`, gebruiker.actie.plan, register),
        adres: actieAdres(gebruiker.actie),
      };
    case 'plan':
      return { tekst: gebruiker.plan.titel, adres: planAdres(gebruiker.plan) };
    case 'kader':
      return { tekst: gebruiker.kader.titel, adres: kaderAdres(gebruiker.kader) };
    case 'onderdeel':
      return { tekst: onderdeelNaam(gebruiker.onderdeel), adres: onderdeelAdres(gebruiker.onderdeel) };
    case 'concordantie':
      return beeldConcordantieRegel(gebruiker.concordantie);
    case 'organisatie':
      return { tekst: gebruiker.organisatie.naam, adres: organisatieAdres(gebruiker.organisatie) };
    case 'cijfer':
      return { tekst: gebruiker.cijfer.titel, adres: cijferAdres(gebruiker.cijfer) };
    case 'middelen':
      return { tekst: gebruiker.middelen.titel, adres: middelenAdres(gebruiker.middelen) };
    case 'moment':
      return { tekst: gebruiker.moment.titel, adres: momentAdres(gebruiker.moment) };
    case 'werkwijze':
      return { tekst: gebruiker.werkwijze.titel, adres: werkwijzeAdres(gebruiker.werkwijze) };
    case 'collegevoorstel':
      return { tekst: gebruiker.voorstel.onderwerp, adres: voorstelAdres(gebruiker.voorstel) };
    case 'functie':
      return { tekst: eigenaarInWoorden(gebruiker.functie), adres: eigenaarAdres(gebruiker.functie) };
    case 'toezegging':
      return { tekst: gebruiker.toezegging.titel, adres: toezeggingAdres(gebruiker.toezegging) };
  }
}
