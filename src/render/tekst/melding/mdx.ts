import type { MdxInhoud } from '../../../../schemas/mdx.ts';
import type { MeldingGegevens } from '../../../domain/kern/melding.ts';
import { tekst, type MeldingTekst, type DrieZinnen, type Teksten } from './zinnen.ts';

/** Mistakes in the text of a werkwijze. */
export const MDX_TEKSTEN = {
  'mdx-kopblok': ({ oorzaak }) =>
    oorzaak === 'begin'
      ? tekst(
          'Dit bestand begint niet met een kop.',
          'Een eerste regel met alleen ‘---’, dan de sleutels, en dan weer een regel met alleen ‘---’.',
          'Zet ‘---’ op de eerste regel, zonder iets ervoor.',
        )
      : tekst(
          'De kop van dit bestand gaat niet goed dicht.',
          'Na de sleutels een regel met alleen ‘---’.',
          'Zet die regel tussen de sleutels en de tekst.',
        ),
  'mdx-leeg': () =>
    tekst('Onder de kop staat geen tekst.', 'De tekst van de pagina.', 'Schrijf de tekst onder de kop.'),
  'mdx-code': ({ teken }) =>
    teken === '{' || teken === '}'
      ? tekst(
          `Hier staat een accolade (${teken}).`,
          'Tekst zonder accolades: die maken in MDX programmacode, en inhoud is geen code.',
          'Wis de accolade, of gebruik ronde haakjes.',
        )
      : tekst(
          `Deze regel begint met ‘${teken}’.`,
          'Tekst: een regel die zo begint, is in MDX programmacode.',
          `Wis de regel. Hoort ‘${teken}’ bij een zin? Zet dan een ander woord vooraan op de regel.`,
        ),
  'mdx-vorm': ({ oorzaak }) => mdxVorm(oorzaak),
  'mdx-opmaak': ({ opmaak }) =>
    tekst(
      `Hier staat ${MDX_OPMAAK[opmaak] ?? 'opmaak'}, en dat kan op deze pagina’s niet.`,
      'Koppen, alinea’s, lijsten, links, en vette of schuine tekst.',
      'Schrijf het als gewone tekst of als lijst.',
    ),
  'mdx-kop': ({ niveau, hoogstens }) =>
    tekst(
      `Deze kop heeft niveau ${niveau} (‘${'#'.repeat(niveau)}’).`,
      hoogstens === 2
        ? 'Een kop van niveau 2: ‘##’. De titel van de pagina is niveau 1.'
        : `Een kop van niveau 2 tot en met ${hoogstens}.`,
      'Sla geen niveau over: dan weet iemand die de pagina laat voorlezen waar hij is.',
    ),
  'mdx-link': ({ adres }) =>
    tekst(
      `Deze link leidt naar ‘${adres}’.`,
      'Een adres dat met ‘https://’ begint, of ‘tel:’ met een telefoonnummer.',
      'Wilt u naar een pagina van deze site? Gebruik <Zie>. Dan controleren wij of de pagina bestaat.',
    ),
  'mdx-onderdeel-onbekend': ({ naam, bekend, bedoeld }) =>
    tekst(
      `Het onderdeel <${naam}> bestaat niet.`,
      `Een van: ${bekend.map((ander) => `<${ander}>`).join(', ')}.`,
      bedoeld === undefined ? 'Gebruik een van deze, of schrijf gewone tekst.' : `Bedoelde u <${bedoeld}>?`,
    ),
  'mdx-eigenschap-ontbreekt': ({ naam, eigenschap }) =>
    tekst(
      `Bij <${naam}> ontbreekt ‘${eigenschap}’.`,
      `Zoiets als <${naam} ${eigenschap}="…">.`,
      `Schrijf ${eigenschap}="…" tussen de haken, na de naam.`,
    ),
  'mdx-inhoud': ({ naam, inhoud, leeg }) => {
    const { verwacht, hint } = MDX_INHOUD[inhoud](naam);
    return tekst(
      leeg ? `In <${naam}> staat niets.` : `Wat er in <${naam}> staat, hoort daar niet.`,
      verwacht,
      hint,
    );
  },
  'sectie-zonder-bron': ({ kop }) =>
    tekst(
      `Onder de kop ‘${kop}’ staat niet waar dit vandaan komt.`,
      'Een <Bronvermelding> of een <Duiding> in elk deel.',
      'Zeg in welke bron het staat, en waar.',
    ),
  'pagina-adres-bezet': ({ adres }) =>
    tekst(
      `Het adres ${adres} is al van een ander deel van de site.`,
      'Een bestandsnaam die nog geen adres is.',
      'Geef het bestand een andere naam.',
    ),
} satisfies Teksten;

function mdxVorm(oorzaak: MeldingGegevens['mdx-vorm']['oorzaak']): MeldingTekst {
  const [zin, verwacht, hint] = MDX_OORZAKEN[oorzaak];
  return tekst(zin, verwacht, hint);
}

/** Markdown that pages don't have, by the parser's name for it. */
const MDX_OPMAAK: Readonly<Record<string, string>> = {
  image: 'een afbeelding',
  table: 'een tabel',
  code: 'een codeblok',
  inlineCode: 'een stuk code',
  blockquote: 'een citaatblok',
  thematicBreak: 'een scheidingslijn',
  delete: 'doorgehaalde tekst',
  taak: 'een afvinklijst',
  footnoteReference: 'een voetnoot',
  footnoteDefinition: 'een voetnoot',
  definition: 'een los linkadres',
  linkReference: 'een link met een los adres',
};

/** What belongs between the tags of a component. */
const MDX_INHOUD: Readonly<Record<MdxInhoud, (naam: string) => { verwacht: string; hint: string }>> = {
  niets: (naam) => ({ verwacht: `Niets: <${naam} … />.`, hint: 'Sluit met ‘/>’ en zet de tekst ervoor.' }),
  woorden: (naam) => ({
    verwacht: `Een paar woorden in een zin: <${naam} …>woorden</${naam}>.`,
    hint: 'Zet de woorden en de haken op één regel.',
  }),
  blokken: (naam) => ({
    verwacht: `Alinea’s en lijsten, en <${naam}> en </${naam}> elk op een eigen regel.`,
    hint: 'Zet een lege regel voor en na de tekst.',
  }),
  'genummerde-lijst': (naam) => ({
    verwacht: `Eén genummerde lijst, en <${naam}> en </${naam}> elk op een eigen regel.`,
    hint: 'Begin de regels met ‘1. ’, ‘2. ’, en zet een lege regel voor en na de lijst.',
  }),
};

/** What the errors of the MDX parser come down to for a writer. */
const MDX_OORZAKEN: Readonly<Record<MeldingGegevens['mdx-vorm']['oorzaak'], DrieZinnen>> = {
  open: [
    'Wat hier begint, gaat niet meer dicht.',
    'Een sluitend deel met dezelfde naam, zoals </LetOp>.',
    'Sluit het onderdeel, of schrijf <Naam … /> als er niets in staat.',
  ],
  sluit: [
    'Hier gaat iets dicht dat niet open was.',
    'Eerst <Naam>, dan </Naam>.',
    'Kijk of de naam erboven hetzelfde geschreven is.',
  ],
  teken: [
    'Na dit ‘<’ staat geen onderdeel.',
    'Een onderdeel zoals <Bronvermelding bron="…" plek="…" />, met rechte aanhalingstekens.',
    'Bedoelt u ‘kleiner dan’? Schrijf dat in woorden. Commentaar is hier niet mogelijk.',
  ],
  anders: [
    'Deze tekst is niet te lezen.',
    'Markdown met onderdelen zoals <Stappen>.',
    'Kijk naar de haken en aanhalingstekens hier en op de regels erboven.',
  ],
};
