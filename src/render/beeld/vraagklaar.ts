import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Vraagsoort } from '../../../schemas/vraag.ts';
import type { SignaalCode } from '../../domain/opname/aandacht.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, Bron, Organisatie, Plan, Vindplaats } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';
import { datumInWoorden, inOfOp } from '../tekst/datum.ts';
import { zonderPunt } from '../tekst/signaal.ts';
import { volledigAdres } from '../volledigAdres.ts';

/** A question that is ready to be sent: its subject and its text, filled from the data, and a mail with both. */
export interface VraagklaarBeeld {
  readonly soort: Vraagsoort;
  readonly naam: string;
  readonly uitleg: string;
  readonly onderwerp: string;
  readonly tekst: string;
  /** A mail without an address: the reader knows whom to send it to. */
  readonly mail: string;
}

/** The reasons for attention that a reader can ask about: something is past, or nothing was heard. */
const OM_TE_VRAGEN: ReadonlySet<SignaalCode> = new Set([
  'deadline-voorbij',
  'verwachting-zonder-bericht',
  'plan-afgelopen',
  'stil',
  'niet-genoemd',
]);

/** What a reader can ask about an action of which too little was heard; nothing where all is well. */
export function vragenOverActie(actie: Actie, opname: Opname): VraagklaarBeeld[] {
  const { aandacht } = opname.van(actie);
  if (!aandacht.some(({ code }) => OM_TE_VRAGEN.has(code))) return [];
  const { plan } = actie;
  const bekend = watBekendIs(actie, opname);
  const slot = naslag(adresVan(actie), opname);
  return [
    maakVraag('raadsvraag', plan.organisatie, `Vraag over actie ${actie.nummer} van ${plan.titel}`, [
      ...bekend,
      lijst('Mijn vragen:', vragenOver(actie, opname)),
      ...slot,
    ]),
    ...wooVerzoek(plan.organisatie, `Woo-verzoek over actie ${actie.nummer} van ${plan.titel}`, [
      ...bekend,
      `Ik vraag u de documenten openbaar te maken waarin staat hoe het met deze actie is gegaan${sinds(actie, opname)}. Denk aan voortgangsverslagen, voorstellen en besluiten. Zijn ze al openbaar? Dan hoor ik graag waar ze staan.`,
      ...slot,
    ]),
  ];
}

/** What a reader can ask for where parts of the text of a plan are missing; nothing where it is whole. */
export const vragenOverPlan = (plan: Plan, opname: Opname): VraagklaarBeeld[] =>
  [...new Set(plan.vindplaatsen.map(({ bron }) => bron))].flatMap((bron) => vragenOverBron(bron, opname));

/** What a reader can ask for where parts of a document are missing from its text. */
export const vragenOverBron = (bron: Bron, opname: Opname): VraagklaarBeeld[] =>
  bron.soort !== 'document' || bron.ontbreekt.length === 0
    ? []
    : wooVerzoek(bron.organisatie, `Woo-verzoek: wat ontbreekt in ${bron.titel}`, [
        `Het gaat om ${noemBron(bron)}.`,
        lijst('In de tekst die ik heb, ontbreekt:', bron.ontbreekt),
        'Ik vraag u deze delen openbaar te maken. Zijn ze al openbaar? Dan hoor ik graag waar ze staan.',
        ...naslag(adresVan(bron), opname),
      ]).map((verzoek) => ({ ...verzoek, naam: `Een Woo-verzoek: wat ontbreekt in ${bron.kort}` }));

function wooVerzoek(aan: Organisatie, onderwerp: string, alineas: readonly string[]): VraagklaarBeeld[] {
  if (aan.soort === 'ketenpartner') return [];
  return [
    maakVraag('woo-verzoek', aan, onderwerp, [
      'Dit is een verzoek op grond van de Wet open overheid (Woo).',
      ...alineas,
    ]),
  ];
}

const NAMEN: Readonly<Record<Vraagsoort, { readonly naam: string; readonly uitleg: string }>> = {
  raadsvraag: {
    naam: 'Een vraag aan de raad',
    uitleg:
      'Stuur de vraag naar de griffie of naar een raadslid. Een raadslid kan de vraag ook zelf aan het college stellen.',
  },
  vraag: { naam: 'Een vraag', uitleg: 'Stuur de vraag naar de organisatie van het plan.' },
  'woo-verzoek': {
    naam: 'Een Woo-verzoek',
    uitleg: 'Hiermee vraagt u om documenten die nog niet openbaar zijn. Stuur het naar de organisatie.',
  },
};

function maakVraag(
  gewenst: Vraagsoort,
  aan: Organisatie,
  onderwerp: string,
  alineas: readonly string[],
): VraagklaarBeeld {
  const soort = gewenst === 'raadsvraag' && aan.soort !== 'gemeente' ? 'vraag' : gewenst;
  const wie = soort === 'raadsvraag' ? `de gemeenteraad (${aan.naam})` : aan.naam;
  const tekst = [`Aan ${wie},`, ...alineas, 'Met vriendelijke groet,'].join('\n\n');
  return {
    soort,
    ...NAMEN[soort],
    onderwerp,
    tekst,
    mail: `mailto:?subject=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(tekst.replaceAll('\n', '\r\n'))}`,
  };
}

/** What is known of an action, as somebody says it who looked for more. */
function watBekendIs(actie: Actie, opname: Opname): string[] {
  const { plan } = actie;
  const bericht = opname.van(actie).berichten.at(-1);
  const zwijgend = opname.van(actie).zwijgendVerslag;
  const gelezenIn = actie.vastgesteld.duiding === undefined ? undefined : actie.vindplaatsen[0]?.bron;
  const beloofd = gelezenIn
    ? `Bij ‘${plan.titel}’ hoort actie ${actie.nummer}: ‘${zonderPunt(actie.titel)}’. Dat staat in ${noemBron(gelezenIn)}.`
    : `In ‘${plan.titel}’ staat actie ${actie.nummer}: ‘${zonderPunt(actie.titel)}’.`;
  const waar = bericht?.grond.vindplaats;
  const gehoord = bericht
    ? `Het laatste bericht dat ik erover vond, gaat over ${datumInWoorden(bericht.datum)}.${waar ? ` Het staat in ${noemPlek(waar)}.` : ''}`
    : zwijgend
      ? `${zwijgend.laatsteBericht ? 'Het laatste' : 'Een'} bericht over het plan noemt deze actie niet${zwijgend.laatsteBericht ? '' : ', en daarna vond ik er ook niets over'}: ${noemBron(zwijgend.bron)}.`
      : 'Sinds het plan is vastgesteld, vond ik geen bericht over deze actie.';
  const verwacht = zonderBericht(actie, opname);
  return [
    `${beloofd} ${gehoord}`,
    ...(verwacht.length > 0
      ? [lijst('Toen is aangekondigd, en daarna vond ik er niets meer over:', verwacht)]
      : []),
  ];
}

const zonderBericht = (actie: Actie, opname: Opname): string[] =>
  opname
    .van(actie)
    .verwachtingen.filter(({ toestand }) => toestand === 'geen-bericht')
    .map(({ tekst, termijn }) =>
      isOnbekend(termijn) ? tekst : `${zonderPunt(tekst)} (verwacht ${inOfOp(termijn)}).`,
    );

function vragenOver(actie: Actie, opname: Opname): string[] {
  const { stand } = opname.van(actie);
  const eigenaar = stand.vastgesteld && isOnbekend(stand.eigenaar);
  const deadline = stand.vastgesteld && isOnbekend(stand.deadline);
  return [
    'Hoe ver is deze actie nu?',
    ...(zonderBericht(actie, opname).length > 0 ? ['Is gebeurd wat werd aangekondigd, en wanneer?'] : []),
    ...(eigenaar ? ['Wie is verantwoordelijk voor deze actie?'] : []),
    ...(deadline ? ['Wanneer moet de actie klaar zijn?'] : []),
    'In welk openbaar document staat dat?',
  ];
}

function sinds(actie: Actie, opname: Opname): string {
  const { stand } = opname.van(actie);
  return stand.vastgesteld ? ` sinds ${datumInWoorden(stand.laatsteBericht)}` : '';
}

/** A document by its title, and its kenmerk where that is known. A title with a name between quotes needs no others. */
function noemBron(bron: Bron): string {
  const titel = bron.titel.includes('‘') ? bron.titel : `‘${bron.titel}’`;
  return bron.soort === 'document' && !isOnbekend(bron.kenmerk)
    ? `${titel} (kenmerk ${bron.kenmerk})`
    : titel;
}

const noemPlek = ({ bron, plek }: Vindplaats): string => `${noemBron(bron)}, ${plek}`;

const lijst = (kop: string, punten: readonly string[]): string =>
  [kop, ...punten.map((punt) => `- ${punt}`)].join('\n');

/** Where all this can be looked up, on a site that has an address. */
function naslag(adres: string, { register: { site } }: Opname): string[] {
  const volledig = volledigAdres(adres, site);
  return volledig === undefined ? [] : [`De bronnen staan bij elkaar op ${volledig}`];
}
