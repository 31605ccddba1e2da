import { meldingsoort } from '../melding.ts';

/** What the name of a file in some place is made of. */
type Naamvorm = 'slug' | 'slug-mdx' | 'actienummer' | 'concordantie';

/** Files that are not where or what they should be. */
export const BESTAND = {
  symlink: meldingsoort({
    code: 'bestand-symlink',
    ernst: 'fout',
    zin: 'Dit is een snelkoppeling (symlink) naar een ander bestand of een andere map.',
    verwacht: 'Een gewoon bestand.',
    hint: 'Zet het bestand zelf op deze plek.',
  }),
  onleesbaar: meldingsoort({
    code: 'bestand-onleesbaar',
    ernst: 'fout',
    zin: 'Dit bestand is niet te lezen.',
    verwacht: 'Een gewoon bestand dat u mag openen.',
    hint: 'Kijk naar de rechten van het bestand.',
  }),
  'te-groot': meldingsoort<{ grens: number }>({
    code: 'bestand-te-groot',
    ernst: 'fout',
    zin: ({ grens }) => `Dit bestand is groter dan ${grens / 1024} KiB.`,
    verwacht: ({ grens }) => `Een bestand van hooguit ${grens / 1024} KiB.`,
    hint: 'Splits de inhoud, of haal weg wat er niet in hoort.',
  }),
  codering: meldingsoort({
    code: 'bestand-codering',
    ernst: 'fout',
    zin: 'Dit bestand is geen UTF-8-tekst.',
    verwacht: 'Tekst in UTF-8.',
    hint: 'Bewaar het bestand opnieuw en kies de codering UTF-8.',
  }),
  leeg: meldingsoort({
    code: 'bestand-leeg',
    ernst: 'fout',
    zin: 'Dit bestand is leeg.',
    verwacht: 'De sleutels die bij dit soort bestand horen.',
    hint: 'Vul het bestand, of verwijder het.',
  }),
  plek: meldingsoort({
    code: 'bestand-plek',
    ernst: 'fout',
    zin: 'Op deze plek hoort geen bestand met deze naam.',
    verwacht: 'Een bestand zoals ‘kaders/<id>.yaml’ of ‘plannen/<plan>/acties/<nummer>.yaml’.',
    hint: 'Zet het bestand in de map waar het hoort. CONTRIBUTING.md noemt alle mappen.',
  }),
  naam: meldingsoort<{ naam: string; vorm: Naamvorm }>({
    code: 'bestand-naam',
    ernst: 'fout',
    zin: ({ naam, vorm }) => NAAMVORMEN[vorm].zin(naam),
    verwacht: ({ vorm }) => NAAMVORMEN[vorm].verwacht,
    hint: ({ vorm }) => NAAMVORMEN[vorm].hint,
  }),
};

/** What is said of a name that isn't of a form. */
interface Naamzinnen {
  readonly zin: (naam: string) => string;
  readonly verwacht: string;
  readonly hint: string;
}

const slugMet = (uitgang: string): Naamzinnen => ({
  zin: (naam) => `De naam ‘${naam}’ kan geen id zijn.`,
  verwacht: `Kleine letters en cijfers met losse streepjes ertussen, en ‘${uitgang}’ erachter als het een bestand is.`,
  hint: 'Noem het bijvoorbeeld ‘gemeente-2021-2025’.',
});

const NAAMVORMEN: Readonly<Record<Naamvorm, Naamzinnen>> = {
  slug: slugMet('.yaml'),
  'slug-mdx': slugMet('.mdx'),
  actienummer: {
    zin: (naam) => `De naam ‘${naam}’ is geen actienummer met ‘.yaml’ erachter.`,
    verwacht: 'Een naam zoals ‘4.1.2.yaml’: twee tot vier getallen met punten, zonder nul ervoor.',
    hint: 'Geef het bestand het nummer van de actie als naam.',
  },
  concordantie: {
    zin: (naam) => `De naam ‘${naam}’ noemt geen twee kaders.`,
    verwacht:
      'Een naam zoals ‘<oud>--<nieuw>.yaml’: de ids van het oude en het nieuwe kader, met twee streepjes ertussen.',
    hint: 'Noem het bijvoorbeeld ‘visie-2018-2022--visie-2023-2030.yaml’.',
  },
};
