import type { MdxInhoud } from '../../../../schemas/mdx.ts';
import { meldingsoort } from '../melding.ts';

/** What the errors of the MDX parser come down to. */
export type MdxOorzaak = 'open' | 'sluit' | 'teken' | 'anders';

/** Mistakes in a text in MDX. */
export const MDX = {
  kopblok: meldingsoort<{ oorzaak: 'begin' | 'einde' }>({
    code: 'mdx-kopblok',
    ernst: 'fout',
    zin: ({ oorzaak }) =>
      oorzaak === 'begin'
        ? 'Dit bestand begint niet met een kop.'
        : 'De kop van dit bestand gaat niet goed dicht.',
    verwacht: ({ oorzaak }) =>
      oorzaak === 'begin'
        ? 'Een eerste regel met alleen ‘---’, dan de sleutels, en dan weer een regel met alleen ‘---’.'
        : 'Na de sleutels een regel met alleen ‘---’.',
    hint: ({ oorzaak }) =>
      oorzaak === 'begin'
        ? 'Zet ‘---’ op de eerste regel, zonder iets ervoor.'
        : 'Zet die regel tussen de sleutels en de tekst.',
  }),
  leeg: meldingsoort({
    code: 'mdx-leeg',
    ernst: 'fout',
    zin: 'Onder de kop staat geen tekst.',
    verwacht: 'De tekst van de pagina.',
    hint: 'Schrijf de tekst onder de kop.',
  }),
  code: meldingsoort<{ teken: string }>({
    code: 'mdx-code',
    ernst: 'fout',
    zin: ({ teken }) =>
      isAccolade(teken) ? `Hier staat een accolade (${teken}).` : `Hier begint met ‘${teken}’ programmacode.`,
    verwacht: ({ teken }) =>
      isAccolade(teken)
        ? 'Tekst zonder accolades: die maken in MDX programmacode, en inhoud is geen code.'
        : 'Tekst: zo geschreven is het in MDX programmacode.',
    hint: ({ teken }) =>
      isAccolade(teken)
        ? 'Wis de accolade, of gebruik ronde haakjes.'
        : `Wis de code. Hoort ‘${teken}’ bij een zin? Zet dan een ander woord vooraan op de regel.`,
  }),
  vorm: meldingsoort<{ oorzaak: MdxOorzaak }>({
    code: 'mdx-vorm',
    ernst: 'fout',
    zin: ({ oorzaak }) => MDX_OORZAKEN[oorzaak][0],
    verwacht: ({ oorzaak }) => MDX_OORZAKEN[oorzaak][1],
    hint: ({ oorzaak }) => MDX_OORZAKEN[oorzaak][2],
  }),
  opmaak: meldingsoort<{ opmaak: string }>({
    code: 'mdx-opmaak',
    ernst: 'fout',
    zin: ({ opmaak }) => `Hier staat ${MDX_OPMAAK[opmaak] ?? 'opmaak'}, en dat kan op deze pagina’s niet.`,
    verwacht: 'Koppen, alinea’s, lijsten, links, en vette of schuine tekst.',
    hint: 'Schrijf het als gewone tekst of als lijst.',
  }),
  kop: meldingsoort<{ niveau: number; hoogstens: number }>({
    code: 'mdx-kop',
    ernst: 'fout',
    zin: ({ niveau }) => `Deze kop heeft niveau ${niveau} (‘${'#'.repeat(niveau)}’).`,
    verwacht: ({ hoogstens }) =>
      hoogstens === 2
        ? 'Een kop van niveau 2: ‘##’. De titel van de pagina is niveau 1.'
        : `Een kop van niveau 2 tot en met ${hoogstens}.`,
    hint: 'Sla geen niveau over: dan weet iemand die de pagina laat voorlezen waar hij is.',
  }),
  link: meldingsoort<{ adres: string; metZie: boolean }>({
    code: 'mdx-link',
    ernst: 'fout',
    zin: ({ adres }) => `Deze link leidt naar ‘${adres}’.`,
    verwacht: 'Een adres dat met ‘https://’ begint, of ‘tel:’ met een telefoonnummer.',
    hint: ({ metZie }) =>
      metZie
        ? 'Wilt u naar een pagina van deze site? Gebruik <Zie>. Dan controleren wij of de pagina bestaat.'
        : 'Wilt u naar een pagina van deze site? Schrijf dan het hele adres.',
  }),
  onderdeelOnbekend: meldingsoort<{ naam: string; bekend: readonly string[]; bedoeld: string | undefined }>({
    code: 'mdx-onderdeel-onbekend',
    ernst: 'fout',
    zin: ({ naam }) => `Het onderdeel <${naam}> bestaat niet.`,
    verwacht: ({ bekend }) => `Een van: ${bekend.map((ander) => `<${ander}>`).join(', ')}.`,
    hint: ({ bedoeld }) =>
      bedoeld === undefined ? 'Gebruik een van deze, of schrijf gewone tekst.' : `Bedoelde u <${bedoeld}>?`,
  }),
  eigenschapOntbreekt: meldingsoort<{ naam: string; eigenschap: string }>({
    code: 'mdx-eigenschap-ontbreekt',
    ernst: 'fout',
    zin: ({ naam, eigenschap }) => `Bij <${naam}> ontbreekt ‘${eigenschap}’.`,
    verwacht: ({ naam, eigenschap }) => `Zoiets als <${naam} ${eigenschap}="…">.`,
    hint: ({ eigenschap }) => `Schrijf ${eigenschap}="…" tussen de haken, na de naam.`,
  }),
  inhoud: meldingsoort<{ naam: string; inhoud: MdxInhoud; leeg: boolean }>({
    code: 'mdx-inhoud',
    ernst: 'fout',
    zin: ({ naam, leeg }) =>
      leeg ? `In <${naam}> staat niets.` : `Wat er in <${naam}> staat, hoort daar niet.`,
    verwacht: ({ naam, inhoud }) => MDX_INHOUD[inhoud](naam).verwacht,
    hint: ({ naam, inhoud }) => MDX_INHOUD[inhoud](naam).hint,
  }),
};

const isAccolade = (teken: string): boolean => teken === '{' || teken === '}';

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
  linktitel: 'een titel bij een link',
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
  'woorden-en-links': (naam) => ({
    verwacht: `Woorden en links in een zin: <${naam}>woorden</${naam}>.`,
    hint: `Zet <${naam}> tegen het woord ervoor, en er niets anders in dan woorden en links.`,
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
const MDX_OORZAKEN: Readonly<Record<MdxOorzaak, readonly [zin: string, verwacht: string, hint: string]>> = {
  open: [
    'Wat hier begint, gaat niet meer dicht.',
    'Een sluitend deel met dezelfde naam: </Naam>.',
    'Sluit het onderdeel, of schrijf <Naam … /> als er niets in staat.',
  ],
  sluit: [
    'Hier gaat iets dicht dat niet open was.',
    'Eerst <Naam>, dan </Naam>.',
    'Kijk of de naam erboven hetzelfde geschreven is.',
  ],
  teken: [
    'Na dit ‘<’ staat geen onderdeel.',
    'Een onderdeel zoals <Naam veld="…" />, met rechte aanhalingstekens.',
    'Bedoelt u ‘kleiner dan’? Schrijf dat in woorden. Commentaar is hier niet mogelijk.',
  ],
  anders: [
    'Deze tekst is niet te lezen.',
    'Markdown met onderdelen zoals <Naam>.',
    'Kijk naar de haken en aanhalingstekens hier en op de regels erboven.',
  ],
};
