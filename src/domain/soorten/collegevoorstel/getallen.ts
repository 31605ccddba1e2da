import { ACTIEGROEPEN, INVULLING, TELBAAR, type Telbaar } from '../../../../schemas/voorstelmdx.ts';
import type { Inhoud, Item } from '../../kern/inhoud.ts';
import { maakMelding, meldingsoort, type Melding } from '../../kern/melding.ts';
import type { Pad } from '../../kern/yaml/boom.ts';
import { lijst } from '../../kern/woorden/zin.ts';
import { maakOpname, type Opname } from '../../opname/opname.ts';
import type { Collegevoorstel, Register } from '../../register.ts';
import { planMet } from './plannen.ts';
import { telIn } from './telling.ts';
import { zinnen } from './zinnen.ts';

/** A number that a writer typed says something else than the data. */
const GETAL_KLOPT_NIET = meldingsoort<{ woorden: string; typte: number; nu: number; onderdeel: string }>({
  code: 'voorstel-getal-klopt-niet',
  ernst: 'fout',
  zin: ({ woorden, typte, nu }) =>
    `‘${woorden}’: u schrijft ${typte}, op de peildatum ${nu === 1 ? 'is' : 'zijn'} het er ${nu}.`,
  verwacht: 'Een getal dat klopt met de gegevens.',
  hint: ({ onderdeel }) => `Zet ${onderdeel} op de plek van het getal: dan klopt het altijd.`,
});

/** A number of actions that is none of those that the data have. It may be about something else. */
const GETAL_ONBEKEND = meldingsoort<{ woorden: string; bekend: readonly string[] }>({
  code: 'voorstel-getal-onbekend',
  ernst: 'waarschuwing',
  zin: ({ woorden }) => `‘${woorden}’: dit aantal komt niet uit de gegevens van dit plan.`,
  verwacht: ({ bekend }) => `Een aantal van nu: ${lijst(bekend)}.`,
  hint: 'Gebruik <Aantal van="…" />. Gaat het over iets anders? Dan mag dit blijven.',
});

/** What is filled in is something that can be counted, and isn't in the onderwerp: that is a name. */
const INVULLING_FOUT = meldingsoort<{ woorden: string; onderwerp: boolean }>({
  code: 'voorstel-invulling',
  ernst: 'fout',
  zin: ({ woorden, onderwerp }) =>
    onderwerp
      ? `In het onderwerp staat ‘${woorden}’. Daar kan niets worden ingevuld.`
      : `‘${woorden}’ kan hier niet worden ingevuld.`,
  verwacht: `Zoiets als <Aantal van="…" /> of <Acties van="…" />, met een van: ${lijst(TELBAAR)}.`,
  hint: ({ onderwerp }) =>
    onderwerp ? 'Schrijf een onderwerp zonder aantal.' : 'Kies een van deze, precies zo geschreven.',
});

/** What a title or a besluit counts isn't there any more: its sentence says something of nothing. */
const AANTAL_NUL = meldingsoort<{ van: string }>({
  code: 'voorstel-aantal-nul',
  ernst: 'waarschuwing',
  zin: ({ van }) => `Deze zin gaat over ‘${van}’, en die zijn er op de peildatum niet.`,
  verwacht: 'Een zin over iets wat er is.',
  hint: 'Wis de zin, of schrijf wat er nu geldt.',
});

/** What can be wrong with the numbers of a proposal. */
export const GETALMELDINGEN = [GETAL_KLOPT_NIET, GETAL_ONBEKEND, INVULLING_FOUT, AANTAL_NUL];

/**
 * What the typed numbers, and those to fill in, of the proposals say, beside what the data say at their peildatum. It
 * asks what holds, so it looks at linked proposals; `inhoud` knows where the words stand.
 */
export function keurGetallen(
  voorstellen: Iterable<Collegevoorstel>,
  register: Register,
  inhoud: Inhoud,
): Melding[] {
  return [...voorstellen].flatMap((voorstel) => {
    const item = inhoud.van('collegevoorstel').get(voorstel.id);
    return item ? [...keur(voorstel, item, maakOpname(register, voorstel.peildatum))] : [];
  });
}

function* keur(voorstel: Collegevoorstel, item: Item<'collegevoorstel'>, opname: Opname): Iterable<Melding> {
  const { plannen, besluiten, bijlagen } = voorstel;
  const tel = (wat: Geteld): readonly number[] => {
    if (wat === 'besluiten') return [besluiten.length];
    if (wat === 'bijlagen') return [bijlagen.length];
    const aantallen = plannen.map((plan) => telIn(wat, plan, opname));
    return aantallen.length > 1 ? [...aantallen, aantallen.reduce((som, deel) => som + deel, 0)] : aantallen;
  };
  for (const [tekst, pad] of zinnen(item.waarde)) {
    yield* keurInvullingen(tekst, item, pad, (wat, plan) => telIn(wat, planMet(voorstel, plan), opname));
    yield* keurGetypt(tekst, item, pad, tel);
  }
}

/** What can be compared with a typed number. */
type Geteld = Telbaar | 'besluiten' | 'bijlagen';

/** How many there are: of each plan, and of all of them. */
type Teller = (wat: Geteld) => readonly number[];

function* keurInvullingen(
  tekst: string,
  { plaatsVan }: Item<'collegevoorstel'>,
  pad: Pad,
  tel: (wat: Telbaar, plan: string | undefined) => number,
): Iterable<Melding> {
  const goed = new Set<string>();
  for (const [geheel, naam, van = '', plan] of tekst.matchAll(INVULLING)) {
    const keuze: readonly string[] = naam === 'Acties' ? ACTIEGROEPEN : TELBAAR;
    if (!keuze.includes(van)) continue;
    goed.add(geheel);
    if (pad[0] !== 'onderwerp' && tel(van as Telbaar, plan) === 0) {
      yield maakMelding(AANTAL_NUL, plaatsVan(pad), { van });
    }
  }
  for (const [woorden] of tekst.matchAll(/<\/?[A-Za-z][^>]*>?/g)) {
    const onderwerp = pad[0] === 'onderwerp';
    if (onderwerp || !goed.has(woorden)) {
      yield maakMelding(INVULLING_FOUT, plaatsVan(pad), { woorden, onderwerp });
    }
  }
}

const TELWOORDEN = (
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien ' +
  'achttien negentien twintig'
).split(' ');

const GETAL = String.raw`(?<![\p{L}\p{N}.,-])(?<getal>\d{1,3}|één|${TELWOORDEN.join('|')})`;

/** Sentences of which is clear what they count. */
const DUIDELIJK: readonly (readonly [wat: Geteld, patroon: RegExp])[] = (
  [
    [
      'acties',
      `(?:van de|het plan (?:heeft|telt|noemt)) ${GETAL} acties(?: van (?:het|dit|ons) plan)?(?![\\p{L}])`,
    ],
    ['acties', `${GETAL} acties? van (?:het|dit|ons) plan(?![\\p{L}])`],
    ['acties-niet-genoemd', `(?:zegt niets|niets bekend) over ${GETAL} acties?(?![\\p{L}])`],
    ['acties-niet-genoemd', `over ${GETAL} acties? zegt het laatste bericht niets`],
    ['acties-zonder-bericht', `${GETAL} acties? zonder bericht`],
    ['acties-met-bericht', `${GETAL} acties? met (?:een )?bericht`],
    ['acties-deadline-voorbij', `deadline van ${GETAL} acties? is voorbij`],
    ['acties-deadline-voorbij', `van ${GETAL} acties? is de deadline voorbij`],
    ['acties-uitgevoerd-en-geborgd', `${GETAL} acties? (?:is|zijn) uitgevoerd en geborgd`],
    ['acties-in-gang-gezet', `${GETAL} acties? (?:is|zijn) in gang gezet`],
    ['acties-vervallen', `${GETAL} acties? (?:is|zijn) vervallen`],
    ['acties-nog-uit-te-voeren', `${GETAL} acties? (?:is|zijn|moeten?) nog uit te voeren`],
    ['verwachtingen-voorbij', `van ${GETAL} verwachtingen? is de termijn voorbij`],
    ['verwachtingen-voorbij', `${GETAL} verwachtingen? waarvan de termijn voorbij is`],
    ['verwachtingen-open', `${GETAL} verwachtingen? (?:staan?|stonden|stond) nog open`],
    [
      'besluiten',
      `(?:deze|de|dit voorstel (?:heeft|vraagt)) ${GETAL} (?:te nemen )?besluiten(?![\\p{L}])(?= (?:van dit voorstel|hieronder|hierboven|kosten|hebben))`,
    ],
    ['bijlagen', `${GETAL} bijlagen? bij dit voorstel`],
  ] as const
).map(([wat, patroon]) => [wat, new RegExp(patroon, 'giu')]);

const LOS = new RegExp(`${GETAL} (?<wat>acties|verwachtingen)(?![\\p{L}])`, 'giu');

function* keurGetypt(
  tekst: string,
  { plaatsVan }: Item<'collegevoorstel'>,
  pad: Pad,
  tel: Teller,
): Iterable<Melding> {
  const gezien = new Set<number>();
  for (const [wat, patroon] of DUIDELIJK) {
    for (const treffer of tekst.matchAll(patroon)) {
      const getal = treffer.groups?.['getal'] ?? '';
      gezien.add(treffer.index + treffer[0].indexOf(getal));
      const typte = waardeVan(getal);
      const [nu = 0, ...andere] = tel(wat);
      // Of which plan it speaks isn't known: then it is like any other number.
      if (andere.length > 0) gezien.delete(treffer.index + treffer[0].indexOf(getal));
      if (typte === nu || andere.length > 0) continue;
      const onderdeel = wat === 'besluiten' || wat === 'bijlagen' ? `‘${nu}’` : `<Aantal van="${wat}" />`;
      yield maakMelding(GETAL_KLOPT_NIET, plaatsVan(pad), { woorden: treffer[0], typte, nu, onderdeel });
    }
  }
  for (const treffer of tekst.matchAll(LOS)) {
    if (gezien.has(treffer.index)) continue;
    const soort = treffer.groups?.['wat']?.toLowerCase() ?? '';
    const aantallen = TELBAAR.filter((wat) => wat.startsWith(soort)).flatMap((wat) =>
      tel(wat).map((nu) => [wat, nu] as const),
    );
    if (aantallen.some(([, nu]) => nu === waardeVan(treffer.groups?.['getal'] ?? ''))) continue;
    const bekend = aantallen.filter(([, nu]) => nu > 0).map(([wat, nu]) => `${wat}: ${nu}`);
    yield maakMelding(GETAL_ONBEKEND, plaatsVan(pad), { woorden: treffer[0], bekend });
  }
}

function waardeVan(getal: string): number {
  const woord = getal.toLowerCase().replaceAll('é', 'e');
  return /^\d/.test(woord) ? Number(woord) : TELWOORDEN.indexOf(woord);
}
