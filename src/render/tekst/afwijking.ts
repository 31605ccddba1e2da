import type { Afwijking } from '../../domain/register.ts';

type Soort = Afwijking['soort'];

/** The kinds of afwijking in the order of the register, each with its heading and what it means. */
export const AFWIJKING_TEKSTEN: Readonly<Record<Soort, { kop: string; uitleg: string }>> = {
  bronnen: { kop: 'Bronnen die verschillen', uitleg: 'Twee bronnen zeggen iets anders over hetzelfde.' },
  inhoud: {
    kop: 'Een bron die zichzelf tegenspreekt',
    uitleg: 'Een bron zegt twee dingen die niet samengaan.',
  },
  rekensom: { kop: 'Rekensommen', uitleg: 'Getallen in een bron komen niet met elkaar uit.' },
  datum: { kop: 'Datums en jaren', uitleg: 'Een datum kan niet, of twee datums gaan niet samen.' },
  nummering: { kop: 'Nummers en aantallen', uitleg: 'Een nummer of een aantal klopt niet met wat er staat.' },
  verwijzing: {
    kop: 'Verwijzingen die niet uitkomen',
    uitleg: 'De bron verwijst naar een plek die er niet is, of waar iets anders staat.',
  },
  naam: {
    kop: 'Namen die verschillen',
    uitleg: 'Eén ding heeft twee namen, of een naam is anders geschreven.',
  },
};

/** The kinds in the order of the register. */
export const AFWIJKING_SOORTEN = Object.keys(AFWIJKING_TEKSTEN) as readonly Soort[];

/** What it changes, each with a heading of its part of the register, and what that means. */
export const VERANDERT_TEKSTEN: Readonly<Record<Afwijking['verandert'], { kop: string; uitleg: string }>> = {
  betekenis: {
    kop: 'Dit verandert wat er bedoeld is',
    uitleg: 'Er verschilt een datum, een getal, een afspraak, of wie iets doet.',
  },
  schrijfwijze: {
    kop: 'Alleen anders geschreven',
    uitleg:
      'Een naam, een woord, een nummer of een verwijzing staat er niet goed. Wat er is afgesproken, verandert niet.',
  },
};
