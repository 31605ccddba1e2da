import type { Persoonsgegevensoort } from './persoonsgegeven.ts';

/** What each kind is called in a sentence, and what to do about it. */
export const PERSOONSGEGEVEN_WOORDEN: Readonly<
  Record<Persoonsgegevensoort, { readonly wat: string; readonly raad: string }>
> = {
  bsn: { wat: 'een burgerservicenummer', raad: 'Haal het nummer weg.' },
  iban: { wat: 'een rekeningnummer', raad: 'Haal het nummer weg.' },
  email: { wat: 'een e-mailadres', raad: 'Noem de functie of de organisatie in plaats van het adres.' },
  telefoon: {
    wat: 'een telefoonnummer',
    raad: 'Noem de functie of de organisatie in plaats van het nummer.',
  },
  adres: { wat: 'een adres', raad: 'Noem hoogstens de wijk of de plaats.' },
  geboortedatum: { wat: 'een geboortedatum', raad: 'Noem hoogstens de leeftijdsgroep.' },
  naam: { wat: 'de naam van een persoon', raad: 'Noem de functie in plaats van de persoon.' },
  'klein-aantal': {
    wat: 'een aantal mensen onder de tien',
    raad: 'Zo’n klein aantal kan mensen herkenbaar maken. Schrijf ‘enkele’ of ‘minder dan tien’, of noem het stuk dat het aantal al bekendmaakte.',
  },
};
