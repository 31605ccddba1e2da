import type { Vraagsoort } from '../../../../schemas/vraag.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Ding, Vraag } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { datumInWoorden, machineDatum } from '../../tekst/datum.ts';
import { beeldVindplaats, type Link, type VindplaatsBeeld } from '../../beeld/basis.ts';
import { beeldOnderwerp, type OnderwerpBeeld } from '../../beeld/onderwerp.ts';
import { verwijsNaarEigenaar } from '../organisatie/eigenaar.ts';

/** A question in a list: what was asked, and whether it was answered. */
export interface VraagRegel {
  readonly adres: string;
  readonly titel: string;
  readonly soort: string;
  readonly datum: string;
  readonly datumMachine: string | undefined;
  /** "Beantwoord op 3 mei 2024", or that there is no answer yet. */
  readonly staat: string;
}

/** Everything on the page of a question. */
export interface VraagBeeld extends VraagRegel {
  readonly aan: Link;
  readonly over: readonly OnderwerpBeeld[];
  readonly tekst: string;
  readonly vindplaats: VindplaatsBeeld | undefined;
  readonly antwoord:
    { readonly datum: string; readonly tekst: string; readonly vindplaats: VindplaatsBeeld } | undefined;
}

/** The names of the kinds of questions. */
export const VRAAGSOORTEN: Readonly<Record<Vraagsoort, string>> = {
  raadsvraag: 'Vraag uit de raad',
  'woo-verzoek': 'Woo-verzoek',
  vraag: 'Vraag',
};

function beeldVraagRegel(vraag: Vraag, opname: Opname): VraagRegel {
  const antwoord = opname.antwoord(vraag);
  return {
    adres: adresVan(vraag),
    titel: vraag.titel,
    soort: VRAAGSOORTEN[vraag.soort],
    datum: datumInWoorden(vraag.datum),
    datumMachine: machineDatum(vraag.datum),
    staat: antwoord ? `Antwoord: ${datumInWoorden(antwoord.datum)}` : 'Er is nog geen antwoord bekend.',
  };
}

/** The questions by the peildatum about these things, or all of them; the newest first. */
export const beeldVragen = (opname: Opname, over?: readonly Ding[]): VraagRegel[] =>
  opname.vragen(over).map((vraag) => beeldVraagRegel(vraag, opname));

/** The page of a question. */
export function beeldVraag(vraag: Vraag, opname: Opname): VraagBeeld {
  const antwoord = opname.antwoord(vraag);
  return {
    ...beeldVraagRegel(vraag, opname),
    aan: verwijsNaarEigenaar(vraag.aan),
    over: vraag.over.map(beeldOnderwerp),
    tekst: vraag.tekst,
    vindplaats: vraag.vindplaats && beeldVindplaats(vraag.vindplaats),
    antwoord: antwoord && {
      datum: datumInWoorden(antwoord.datum),
      tekst: antwoord.tekst,
      vindplaats: beeldVindplaats(antwoord.vindplaats),
    },
  };
}
