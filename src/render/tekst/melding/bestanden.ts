import { tekst, type Teksten } from './zinnen.ts';

/** Files that are not where or what they should be. */
export const BESTAND_TEKSTEN = {
  'bestand-symlink': () =>
    tekst(
      'Dit is een snelkoppeling (symlink) naar een ander bestand of een andere map.',
      'Een gewoon bestand.',
      'Zet het bestand zelf op deze plek.',
    ),
  'bestand-onleesbaar': () =>
    tekst(
      'Dit bestand is niet te lezen.',
      'Een gewoon bestand dat u mag openen.',
      'Kijk naar de rechten van het bestand.',
    ),
  'bestand-te-groot': ({ grens }) =>
    tekst(
      `Dit bestand is groter dan ${grens / 1024} KiB.`,
      `Een bestand van hooguit ${grens / 1024} KiB.`,
      'Splits de inhoud, of haal weg wat er niet in hoort.',
    ),
  'bestand-codering': () =>
    tekst(
      'Dit bestand is geen UTF-8-tekst.',
      'Tekst in UTF-8.',
      'Bewaar het bestand opnieuw en kies de codering UTF-8.',
    ),
  'bestand-leeg': () =>
    tekst(
      'Dit bestand is leeg.',
      'De sleutels die bij dit soort bestand horen.',
      'Vul het bestand, of verwijder het.',
    ),
  'bestand-plek': () =>
    tekst(
      'Op deze plek hoort geen bestand met deze naam.',
      'Een bestand zoals ‘kaders/<id>.yaml’ of ‘plannen/<plan>/acties/<nummer>.yaml’.',
      'Zet het bestand in de map waar het hoort. CONTRIBUTING.md noemt alle mappen.',
    ),
  'bestand-naam': ({ naam, vorm }) => {
    switch (vorm) {
      case 'actienummer':
        return tekst(
          `De naam ‘${naam}’ is geen actienummer met ‘.yaml’ erachter.`,
          'Een naam zoals ‘4.1.2.yaml’: twee tot vier getallen met punten, zonder nul ervoor.',
          'Geef het bestand het nummer van de actie als naam.',
        );
      case 'concordantie':
        return tekst(
          `De naam ‘${naam}’ noemt geen twee kaders.`,
          'Een naam zoals ‘<oud>--<nieuw>.yaml’: de ids van het oude en het nieuwe kader, met twee streepjes ertussen.',
          'Noem het bijvoorbeeld ‘visie-2018-2022--visie-2023-2030.yaml’.',
        );
      case 'slug':
      case 'slug-mdx':
        return tekst(
          `De naam ‘${naam}’ kan geen id zijn.`,
          `Kleine letters en cijfers met losse streepjes ertussen, en ‘${vorm === 'slug' ? '.yaml' : '.mdx'}’ erachter als het een bestand is.`,
          'Noem het bijvoorbeeld ‘gemeente-2021-2025’.',
        );
    }
  },
  'site-ontbreekt': () =>
    tekst(
      'Het bestand site.yaml ontbreekt.',
      'Een bestand site.yaml met de instellingen van de site.',
      'Kijk in CONTRIBUTING.md wat erin hoort, of kopieer site.yaml uit een andere map met inhoud.',
    ),
  'plan-ontbreekt': ({ plan }) =>
    tekst(
      `Deze actie hoort bij het plan ‘${plan}’, maar dat plan bestaat niet.`,
      `Een bestand ‘plannen/${plan}/plan.yaml’.`,
      'Maak dat bestand, of zet de actie in de map van een plan dat er is.',
    ),
} satisfies Teksten;
