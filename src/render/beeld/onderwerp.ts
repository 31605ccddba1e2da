import type { Onderwerp } from '../../domain/register.ts';
import {
  actieAdres,
  begripAdres,
  bronAdres,
  cijferAdres,
  kaderAdres,
  middelenAdres,
  onderdeelAdres,
  organisatieAdres,
  planAdres,
  toezeggingAdres,
  werkwijzeAdres,
} from '../adres.ts';
import { onderdeelNaam } from '../soorten/actie/beeld.ts';
import type { Verwijzing } from './basis.ts';

/** A page with what kind of page it is. */
export interface OnderwerpBeeld extends Verwijzing {
  readonly soort: string;
}

/** The page about something: its kind, its name and its address. */
export function beeldOnderwerp(onderwerp: Onderwerp): OnderwerpBeeld {
  switch (onderwerp.soort) {
    case 'plan':
      return { soort: 'Plan', tekst: onderwerp.plan.titel, adres: planAdres(onderwerp.plan) };
    case 'actie': {
      const { nummer, titel } = onderwerp.actie;
      return { soort: 'Actie', tekst: `${nummer} ${titel}`, adres: actieAdres(onderwerp.actie) };
    }
    case 'kader':
      return { soort: 'Kader', tekst: onderwerp.kader.titel, adres: kaderAdres(onderwerp.kader) };
    case 'onderdeel': {
      const { onderdeel } = onderwerp;
      return {
        soort: 'Onderdeel van een kader',
        tekst: onderdeelNaam(onderdeel),
        adres: onderdeelAdres(onderdeel),
      };
    }
    case 'bron':
      return { soort: 'Bron', tekst: onderwerp.bron.kort, adres: bronAdres(onderwerp.bron) };
    case 'organisatie': {
      const { organisatie } = onderwerp;
      return { soort: 'Organisatie', tekst: organisatie.naam, adres: organisatieAdres(organisatie) };
    }
    case 'cijfer':
      return { soort: 'Cijfers', tekst: onderwerp.cijfer.titel, adres: cijferAdres(onderwerp.cijfer) };
    case 'middelen':
      return { soort: 'Geld', tekst: onderwerp.middelen.titel, adres: middelenAdres(onderwerp.middelen) };
    case 'toezegging': {
      const { toezegging } = onderwerp;
      return { soort: 'Toezegging', tekst: toezegging.titel, adres: toezeggingAdres(toezegging) };
    }
    case 'werkwijze': {
      const { werkwijze } = onderwerp;
      return { soort: 'Hoe het werkt', tekst: werkwijze.titel, adres: werkwijzeAdres(werkwijze) };
    }
    case 'begrip':
      return { soort: 'Begrip', tekst: onderwerp.begrip.term, adres: begripAdres(onderwerp.begrip) };
  }
}
