import { meldingsoort } from '../melding.ts';
import type { Naamvorm } from '../soort.ts';
import { somOp } from '../woorden/opsomming.ts';
import { lijst } from '../woorden/zin.ts';

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
    zin: 'Dit bestand of deze map is niet te lezen.',
    verwacht: 'Een gewoon bestand of een gewone map die u mag openen.',
    hint: 'Kijk naar de rechten, en of de naam alleen uit gewone letters bestaat.',
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
  samenvoegen: meldingsoort({
    code: 'bestand-samenvoegen',
    ernst: 'fout',
    zin: 'Hier begint een stuk waarvan twee versies onder elkaar staan: git kon ze niet samenvoegen.',
    verwacht: 'Eén versie, zonder de regels met <<<<<<<, ======= en >>>>>>>.',
    hint: 'Kies wat er moet staan van wat boven en onder ======= staat, en wis de regels met tekens.',
  }),
  veelFouten: meldingsoort<{ grens: number }>({
    code: 'bestand-veel-fouten',
    ernst: 'fout',
    zin: ({ grens }) =>
      `Dit bestand heeft meer dan ${grens} fouten; wat na deze regel komt, staat hier niet bij.`,
    verwacht: 'Een bestand zonder fouten.',
    hint: 'Begin bij de eerste fout: vaak komen de andere daaruit voort. Controleer daarna opnieuw.',
  }),
  leeg: meldingsoort({
    code: 'bestand-leeg',
    ernst: 'fout',
    zin: 'Dit bestand is leeg.',
    verwacht: 'De sleutels die bij dit soort bestand horen.',
    hint: 'Vul het bestand, of verwijder het.',
  }),
  plek: meldingsoort<{ hier: readonly string[]; mappen: readonly string[] }>({
    code: 'bestand-plek',
    ernst: 'fout',
    zin: 'Op deze plek hoort geen bestand met deze naam.',
    verwacht: ({ hier }) =>
      hier.length === 0
        ? 'Een bestand met inhoud, in de map die erbij hoort.'
        : `Een bestand zoals ${lijst(hier)}.`,
    hint: ({ mappen }) => `Zet het bestand in de map waar het hoort: ${somOp(mappen, 'of')}.`,
  }),
  naam: meldingsoort<{ naam: string; vorm: Naamvorm }>({
    code: 'bestand-naam',
    ernst: 'fout',
    zin: ({ naam, vorm }) => vorm.zin(naam),
    verwacht: ({ vorm }) => vorm.verwacht,
    hint: ({ vorm }) => vorm.hint,
  }),
};
