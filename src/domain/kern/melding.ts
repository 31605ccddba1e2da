import type { MdxInhoud } from '../../../schemas/mdx.ts';
import type { Opvolging } from '../../../schemas/concordantie.ts';
import type { Verwijsbaar } from '../../../schemas/verwijzing.ts';
import type { Contrastfout } from '../thema/contrast.ts';
import type { SvgOorzaak } from '../thema/keurSvg.ts';
import type { Tokensoort } from '../thema/tokens.ts';

/** A spot in a content file. Line and column count from 1; a column counts UTF-16 units, as editors do. */
export interface Plaats {
  readonly bestand: string;
  readonly regel: number;
  readonly kolom: number;
}

/** A `fout` stops the build; a `waarschuwing` does not. */
export type Ernst = 'fout' | 'waarschuwing';

/** What something in a YAML file is, for messages. */
export type WaardeSoort =
  'tekst' | 'getal' | 'geheel-getal' | 'datum' | 'ja-of-nee' | 'lijst' | 'groep' | 'niets';

/** The forms that a text can be asked to have. */
export type Vorm =
  | 'slug'
  | 'actienummer'
  | 'sha256'
  | 'url'
  | 'verwijzing'
  | 'onderdeel'
  | 'actie'
  | 'telefoon'
  | 'contact'
  | 'kleur'
  | 'kop'
  | 'puntnummer'
  | 'anders';

/** What must be unique. */
export type Uniek =
  | 'onderdeel'
  | 'soort'
  | 'doelstelling'
  | 'koppeling'
  | 'verwachting'
  | 'eigenaar'
  | 'begrip'
  | 'onderwerp'
  | 'lid'
  | 'reeks'
  | 'periode'
  | 'post'
  | 'sectie'
  | 'veld'
  | 'token';

/** What each kind of melding tells, by its code. `ook` are the words that may stand in its place. */
export interface MeldingGegevens {
  'bestand-symlink': object;
  'bestand-onleesbaar': object;
  'bestand-te-groot': { grens: number };
  'bestand-codering': object;
  'bestand-leeg': object;
  'bestand-plek': object;
  'bestand-naam': { naam: string; vorm: 'slug' | 'slug-mdx' | 'actienummer' | 'concordantie' };
  'site-ontbreekt': object;
  'plan-ontbreekt': { plan: string };
  'yaml-teken': { teken: string };
  'yaml-tab': object;
  'yaml-anker': { naam: string };
  'yaml-tag': { tag: string };
  'yaml-richtlijn': object;
  'yaml-documenten': object;
  'yaml-diepte': { grens: number };
  'yaml-dubbele-sleutel': { sleutel: string };
  'yaml-sleutel': object;
  'yaml-getal': { geschreven: string };
  'yaml-vorm': { oorzaak: string };
  'sleutel-onbekend': { sleutel: string; toegestaan: readonly string[]; bedoeld: string | undefined };
  'sleutel-ontbreekt': { sleutel: string; in: string | undefined };
  'waarde-leeg': { sleutel: string; onbekendMag: boolean };
  'waarde-soort': {
    verwacht: WaardeSoort;
    gekregen: WaardeSoort;
    geschreven: string | undefined;
    ook: readonly string[];
  };
  'waarde-keuze': { gekregen: string; keuzes: readonly string[]; bedoeld: string | undefined };
  'waarde-vorm': { vorm: Vorm; gekregen: string; ook: readonly string[] };
  'waarde-bereik': { wat: 'getal' | 'tekst' | 'lijst'; min: number | undefined; max: number | undefined };
  'datum-ongeldig': { gekregen: string; ook: readonly string[] };
  'borging-ontbreekt': object;
  'borging-past-niet': object;
  'reden-ontbreekt': object;
  'uitgevoerd-past-niet': object;
  'termijn-bij-verschoven': object;
  'verwijzing-onbekend': { naar: readonly Verwijsbaar[]; id: string; bedoeld: string | undefined };
  'soort-onbekend': { soort: string; bekend: readonly string[]; bedoeld: string | undefined };
  'soort-tegenstrijdig': { soort: string; kader: string };
  dubbel: { wat: Uniek; id: string };
  'doelstelling-onbekend': { nummer: number; bekend: readonly number[] };
  'koppeling-ontbreekt': { soorten: readonly string[] };
  'koppeling-relatie': { kader: string; verwacht: 'eigen' | 'vergelijkbaar' };
  'koppeling-tegenstrijdig': { soort: string };
  'opvolger-kring': { kader: string };
  'concordantie-kader': { kader: string; bedoeld: string | undefined };
  'concordantie-opvolger': { van: string; naar: string };
  'concordantie-onderdeel': {
    onderdeel: string;
    kader: string;
    bekend: readonly string[];
    bedoeld: string | undefined;
  };
  'concordantie-onvolledig': { onderdeel: string; kader: string };
  'concordantie-naar': { opvolging: Opvolging };
  'koppeling-anders': { nieuw: string; oud: readonly string[]; opvolgers: readonly string[] };
  'koppeling-niet-anders': { onderdeel: string };
  'looptijd-omgekeerd': { van: string; totEnMet: string };
  'voortgang-volgorde': { datum: string; vorige: string };
  'voortgang-voor-vaststelling': { datum: string; vastgesteld: string };
  'actie-voor-plan': { datum: string; plan: string };
  'deadline-voor-vaststelling': { deadline: string; vastgesteld: string };
  'deadline-buiten-looptijd': { deadline: string; totEnMet: string };
  'termijn-voor-bericht': { termijn: string; datum: string };
  'verwachting-onbekend': { id: string; bekend: readonly string[] };
  'verwachting-afgedaan': { id: string; uitkomst: string };
  'toezegging-termijn-te-vroeg': { termijn: string; datum: string };
  'toezegging-antwoord-te-vroeg': { antwoord: string; datum: string };
  'toezegging-raakt-niets': object;
  'leden-aantal': { aantal: number; volgensBron: number };
  'deel-van-kring': { organisatie: string };
  'voortgang-in-toekomst': { datum: string; peildatum: string };
  'bron-ouder-dan-bericht': { bron: string; bronDatum: string; datum: string };
  'reeks-onbekend': { reeks: string; bekend: readonly string[]; bedoeld: string | undefined };
  'cijfer-volgorde': { periode: string; vorige: string };
  'som-klopt-niet': { totaal: string; periode: string | undefined; som: number; volgensBron: number };
  'verschil-klopt-niet': { van: number; tot: number; verschil: number; volgensBron: number };
  'begroting-klopt-niet': { kolom: string; som: number; volgensBron: number };
  'som-niet-na-te-rekenen': { wat: string };
  'afwijking-overbodig': { afwijking: string };
  'afwijking-een-bron': { bron: string };
  'afwijking-zelfde-plek': { plek: string };
  'afkorting-onbekend': { afkorting: string };
  'mdx-kopblok': { oorzaak: 'begin' | 'einde' };
  'mdx-leeg': object;
  'mdx-code': { teken: string };
  'mdx-vorm': { oorzaak: 'open' | 'sluit' | 'teken' | 'anders' };
  'mdx-opmaak': { opmaak: string };
  'mdx-kop': { niveau: number; hoogstens: number };
  'mdx-link': { adres: string };
  'mdx-onderdeel-onbekend': { naam: string; bekend: readonly string[]; bedoeld: string | undefined };
  'mdx-eigenschap-ontbreekt': { naam: string; eigenschap: string };
  'mdx-inhoud': { naam: string; inhoud: MdxInhoud; leeg: boolean };
  'sectie-zonder-bron': { kop: string };
  'pagina-adres-bezet': { adres: string };
  'vorm-niveau': object;
  'vorm-deel': { deel: 'argumenten' | 'kanttekeningen' | 'besluiten'; aantal: number };
  'voorstel-kop-onbekend': { kop: string; bekend: readonly string[]; bedoeld: string | undefined };
  'voorstel-kop-niveau': { kop: string; niveau: number; verwacht: number };
  'voorstel-volgorde': { kop: string; vorige: string };
  'voorstel-deel-ontbreekt': { kop: string };
  'voorstel-deel-leeg': { kop: string };
  'voorstel-zonder-besluiten': { kop: string };
  'voorstel-gegevens-ontbreken': { kop: string; onderdeel: string };
  'voorstel-veld-onbekend': { veld: string; bekend: readonly string[]; bedoeld: string | undefined };
  'voorstel-plek': { naam: string; waar: 'zin' | 'punt' };
  'voorstel-punt-plek': { naam: string; kop: string | undefined };
  'voorstel-besluit-onbekend': { nummer: string; besluit: number; aantal: number };
  'voorstel-nummering': { nummer: string; verwacht: readonly string[] };
  'voorstel-zonder-argument': { besluit: number };
  'voorstel-zonder-origineel': object;
  'voorstel-niet-officieel': object;
  'voorstel-niet-echt': {
    veld: 'kenmerk' | 'portefeuillehouder' | 'origineel';
    status: 'reconstructie' | 'voorbeeld';
  };
  'voorstel-peildatum': { datum: string; laatste: string };
  'voorstel-vorige-peildatum': { vorige: string; peildatum: string };
  'voorstel-zonder-vorige': object;
  'voorstel-feit-na-peildatum': { datum: string; peildatum: string };
  'cijfer-onbekend': { reeks: string; bekend: readonly string[] };
  'voorstel-los-getal': { gevonden: string };
  /** `getypt`: a line with TODO says so; else something is missing. */
  'voorstel-todo': { todo: string; getypt: boolean };
  'voorstel-todo-openbaar': { todo: string; getypt: boolean };
  'voorstel-besluit-zonder-bron': { besluit: number };
  'voorstel-status-zonder-bron': { nummer: string };
  'thema-bestand': { naam: string };
  'thema-css-vorm': object;
  'thema-css-regel': { gevonden: string };
  'thema-token-onbekend': { token: string; bedoeld: string | undefined };
  'thema-waarde': { token: string; soort: Tokensoort; gekregen: string };
  'thema-contrast': Contrastfout;
  'thema-lettertype': { oorzaak: 'font-family' | 'src' | 'woff2' };
  'thema-kenmerk': { kenmerk: string; bekend: readonly string[] };
  'thema-adres': { gekregen: string; aanwezig: readonly string[] };
  'thema-svg': { oorzaak: SvgOorzaak; naam: string };
  'formaat-oud': { formaat: number; kent: number };
  'formaat-nieuw': { formaat: number; kent: number };
  'moment-zonder-einde': object;
  'moment-in-toekomst': { datum: string; peildatum: string };
  'bron-ongebruikt': object;
  'plan-zonder-acties': { plan: string };
  'status-onbekend': { nummer: string };
  'eigenaar-onbekend': { nummer: string };
  'deadline-onbekend': { nummer: string };
}

/** The stable name of a kind of melding. */
export type MeldingCode = keyof MeldingGegevens;

/** A finding of the checker: what, where, and the facts that its sentence needs. */
export type Melding = {
  [C in MeldingCode]: { readonly code: C; readonly plaats: Plaats; readonly gegevens: MeldingGegevens[C] };
}[MeldingCode];

/** The codes that warn. Every other code is a fout. */
const WAARSCHUWINGEN: ReadonlySet<MeldingCode> = new Set([
  'deadline-buiten-looptijd',
  'voortgang-in-toekomst',
  'bron-ouder-dan-bericht',
  'som-niet-na-te-rekenen',
  'afwijking-overbodig',
  'afkorting-onbekend',
  'sectie-zonder-bron',
  'voorstel-gegevens-ontbreken',
  'voorstel-los-getal',
  'voorstel-todo',
  'koppeling-anders',
  'koppeling-niet-anders',
  'moment-in-toekomst',
  'bron-ongebruikt',
  'plan-zonder-acties',
  'status-onbekend',
  'eigenaar-onbekend',
  'deadline-onbekend',
]);

/** How serious a kind of melding is. */
export const ernstVan = (code: MeldingCode): Ernst => (WAARSCHUWINGEN.has(code) ? 'waarschuwing' : 'fout');

/** Whether a melding is an error. */
export const isFout = ({ code }: Melding): boolean => ernstVan(code) === 'fout';

/** The meldingen that weren't there before; one that stands a line further down is the same. */
export function nieuweMeldingen(voor: readonly Melding[], na: readonly Melding[]): Melding[] {
  const sleutel = ({ code, gegevens, plaats }: Melding): string =>
    JSON.stringify([code, gegevens, plaats.bestand]);
  const bekend = new Set(voor.map(sleutel));
  return na.filter((melding) => !bekend.has(sleutel(melding)));
}

/** Makes a melding; the code decides which gegevens it needs. */
export function maakMelding<C extends MeldingCode>(
  code: C,
  plaats: Plaats,
  gegevens: MeldingGegevens[C],
): Melding {
  return { code, plaats, gegevens } as Melding;
}

/** Orders meldingen as a reader walks through the files: by file, line, column, then code. */
export function compareMeldingen(a: Melding, b: Melding): number {
  return (
    compareTekst(a.plaats.bestand, b.plaats.bestand) ||
    a.plaats.regel - b.plaats.regel ||
    a.plaats.kolom - b.plaats.kolom ||
    compareTekst(a.code, b.code)
  );
}

const compareTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
