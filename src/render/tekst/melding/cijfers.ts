import { bedragInWoorden, getalInWoorden } from '../getal.ts';
import { bedoelde, lijst, tekst, type Teksten } from './zinnen.ts';

/** Figures, sums and counts. */
export const CIJFERS_TEKSTEN = {
  'leden-aantal': ({ aantal, volgensBron }) =>
    tekst(
      `De lijst heeft ${aantal} leden, maar de bron noemt er ${volgensBron}.`,
      'Evenveel leden als de bron noemt. Een lijst die onvolledig is, heeft er minder.',
      'Vul de lijst aan. Kan dat niet? Zeg dan bij ‘onvolledig’ waarom, of noem de afwijking.',
    ),
  'reeks-onbekend': ({ reeks, bekend, bedoeld }) =>
    tekst(
      `De reeks ‘${reeks}’ staat niet in dit bestand.`,
      `Een reeks uit dit bestand: ${lijst(bekend)}.`,
      bedoelde(bedoeld, 'Kijk naar de id’s bij ‘reeksen’.'),
    ),
  'cijfer-volgorde': ({ periode, vorige }) =>
    tekst(
      `Dit cijfer (${periode}) is ouder dan het cijfer erboven (${vorige}).`,
      'Cijfers op volgorde: de oudste periode eerst.',
      'Zet het cijfer hoger in de lijst, of verbeter de periode.',
    ),
  'som-klopt-niet': ({ totaal, periode, som, volgensBron }) =>
    tekst(
      `De delen van ‘${totaal}’${periode === undefined ? '' : ` in ${periode}`} zijn samen ${getalInWoorden(som)}, niet ${getalInWoorden(volgensBron)}.`,
      'Delen die samen het totaal zijn.',
      'Kijk of de cijfers goed zijn overgenomen. Klopt de bron zelf niet? Maak een afwijking en noem die bij ‘afwijking’.',
    ),
  'verschil-klopt-niet': ({ van, tot, verschil, volgensBron }) =>
    tekst(
      `Van ${getalInWoorden(van)} naar ${getalInWoorden(tot)} is ${getalInWoorden(verschil)}, niet ${getalInWoorden(volgensBron)}.`,
      'Het verschil tussen de twee cijfers.',
      'Kijk of de cijfers goed zijn overgenomen. Klopt de bron zelf niet? Maak een afwijking en noem die bij ‘afwijking’.',
    ),
  'begroting-klopt-niet': ({ kolom, som, volgensBron }) =>
    tekst(
      `De posten van ‘${kolom}’ zijn samen ${bedragInWoorden(som)}, niet ${bedragInWoorden(volgensBron)}.`,
      'Posten die samen het totaal zijn.',
      'Kijk of de bedragen goed zijn overgenomen. Klopt de bron zelf niet? Maak een afwijking en noem die bij ‘afwijking’.',
    ),
  'som-niet-na-te-rekenen': ({ wat }) =>
    tekst(
      `Deze rekensom met ‘${wat}’ is niet na te rekenen.`,
      'Ten minste één periode waarin alle cijfers bekend en precies zijn.',
      'Kijk of de perioden gelijk geschreven zijn, of haal de rekensom weg.',
    ),
  'afwijking-overbodig': ({ afwijking }) =>
    tekst(
      `Deze rekensom klopt, of is niet na te rekenen, maar noemt de afwijking ‘${afwijking}’.`,
      'Een afwijking bij een rekensom die niet klopt, en bij geen andere.',
      'Kijk of de cijfers goed zijn overgenomen, of haal de afwijking hier weg.',
    ),
} satisfies Teksten;
