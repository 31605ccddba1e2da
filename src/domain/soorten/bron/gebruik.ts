import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type {
  Actie,
  Begrip,
  Bron,
  Cijfer,
  Collegevoorstel,
  Concordantie,
  Grond,
  Kader,
  Middelen,
  Moment,
  Onderdeel,
  Organisatie,
  Plan,
  Register,
  Toezegging,
  Vindplaats,
  Werkwijze,
  Functie,
} from '../../register.ts';
import { vindplaatsenVanVoorstel } from '../collegevoorstel/voorstelbronnen.ts';

/** A thing that cites a bron. */
export type Gebruiker =
  | { readonly soort: 'actie'; readonly actie: Actie }
  | { readonly soort: 'plan'; readonly plan: Plan }
  | { readonly soort: 'kader'; readonly kader: Kader }
  | { readonly soort: 'onderdeel'; readonly onderdeel: Onderdeel }
  | { readonly soort: 'concordantie'; readonly concordantie: Concordantie }
  | { readonly soort: 'organisatie'; readonly organisatie: Organisatie }
  | { readonly soort: 'functie'; readonly functie: Functie }
  | { readonly soort: 'toezegging'; readonly toezegging: Toezegging }
  | { readonly soort: 'cijfer'; readonly cijfer: Cijfer }
  | { readonly soort: 'middelen'; readonly middelen: Middelen }
  | { readonly soort: 'begrip'; readonly begrip: Begrip }
  | { readonly soort: 'moment'; readonly moment: Moment }
  | { readonly soort: 'werkwijze'; readonly werkwijze: Werkwijze }
  | { readonly soort: 'collegevoorstel'; readonly voorstel: Collegevoorstel };

/** A thing that cites a bron, with the places in the bron that it names. */
export interface Gebruik {
  readonly gebruiker: Gebruiker;
  readonly plekken: readonly string[];
}

/** What cites each bron, and which places of it: plans, actions, kaders, onderdelen, then the rest. One pass. */
export function groepeerPerBron(register: Register): ReadonlyMap<Bron, readonly Gebruik[]> {
  const gebruik = new Map<Bron, Gebruik[]>();
  const noteer = (gebruiker: Gebruiker, vindplaatsen: readonly Vindplaats[]): void => {
    const perBron = Map.groupBy(vindplaatsen, ({ bron }) => bron);
    for (const [bron, deel] of perBron) {
      const plekken = [...new Set(deel.map(({ plek }) => plek))];
      const lijst = gebruik.get(bron);
      if (lijst) lijst.push({ gebruiker, plekken });
      else gebruik.set(bron, [{ gebruiker, plekken }]);
    }
  };
  for (const plan of register.plannen.values()) {
    noteer({ soort: 'plan', plan }, vindplaatsenVanPlan(plan));
    for (const actie of plan.acties) noteer({ soort: 'actie', actie }, vindplaatsenVanActie(actie));
  }
  for (const kader of register.kaders.values()) {
    noteer({ soort: 'kader', kader }, vindplaatsenVanKader(kader));
    for (const onderdeel of kader.onderdelen)
      noteer({ soort: 'onderdeel', onderdeel }, vindplaatsenVanOnderdeel(onderdeel));
  }
  for (const concordantie of register.concordanties.values()) {
    noteer({ soort: 'concordantie', concordantie }, vindplaatsenVanConcordantie(concordantie));
  }
  for (const organisatie of register.organisaties.values()) {
    noteer({ soort: 'organisatie', organisatie }, vindplaatsenVanOrganisatie(organisatie));
  }
  for (const functie of register.functies.values())
    noteer({ soort: 'functie', functie }, functie.vindplaatsen);
  for (const toezegging of register.toezeggingen.values()) {
    noteer({ soort: 'toezegging', toezegging }, vindplaatsenVanToezegging(toezegging));
  }
  for (const cijfer of register.cijfers.values())
    noteer({ soort: 'cijfer', cijfer }, vindplaatsenVanCijfer(cijfer));
  for (const middelen of register.middelen.values())
    noteer({ soort: 'middelen', middelen }, vindplaatsenVanMiddelen(middelen));
  for (const begrip of register.begrippen.values()) {
    if (!isOnbekend(begrip.uitleg)) noteer({ soort: 'begrip', begrip }, uitGrond(begrip.uitleg.grond));
  }
  for (const moment of register.momenten.values())
    noteer({ soort: 'moment', moment }, uitGrond(moment.grond));
  for (const werkwijze of register.werkwijzen.values()) {
    noteer({ soort: 'werkwijze', werkwijze }, vindplaatsenVanWerkwijze(werkwijze));
  }
  for (const voorstel of register.collegevoorstellen.values()) {
    // An example is nobody's: no page leads to it by what it cites.
    if (voorstel.status === 'voorbeeld') continue;
    noteer({ soort: 'collegevoorstel', voorstel }, vindplaatsenVanVoorstel(voorstel));
  }
  return gebruik;
}

const uitGrond = (...gronden: readonly (Grond | undefined)[]): Vindplaats[] =>
  gronden.flatMap((grond) => grond?.vindplaats ?? []);

/** What plans and kaders share: decisions, what they lean on, reports. */
const grondenVanStuk = ({ besluiten, verband, berichten }: Plan | Kader): Grond[] =>
  [...besluiten, ...verband, ...berichten].map(({ grond }) => grond);

const vindplaatsenVanPlan = (plan: Plan): Vindplaats[] => [
  ...plan.vindplaatsen,
  ...plan.doelstellingen.map(({ vindplaats }) => vindplaats),
  ...uitGrond(
    plan.vaststelling.grond,
    plan.nummering?.grond,
    plan.bewaking?.grond,
    ...plan.kaders.map(({ grond }) => grond),
    ...grondenVanStuk(plan),
    ...plan.kanttekeningen.map(({ grond }) => grond),
  ),
];

const vindplaatsenVanActie = (actie: Actie): Vindplaats[] => [
  ...actie.vindplaatsen,
  ...actie.andereTitels.map(({ vindplaats }) => vindplaats),
  ...actie.vastgesteld.vindplaatsen,
  ...uitGrond(
    isOnbekend(actie.herkomst) ? undefined : actie.herkomst?.grond,
    ...actie.koppelingen.map(({ grond }) => grond),
    ...actie.doelstellingen.map(({ grond }) => grond),
    ...actie.voortgang.map(({ grond }) => grond),
    ...actie.verband.map(({ grond }) => grond),
  ),
];

const vindplaatsenVanOnderdeel = (onderdeel: Onderdeel): Vindplaats[] => [
  ...onderdeel.vindplaatsen,
  ...uitGrond(...onderdeel.activiteiten.map(({ grond }) => grond)),
];

const vindplaatsenVanConcordantie = (concordantie: Concordantie): Vindplaats[] => [
  ...concordantie.vindplaatsen,
  ...uitGrond(
    ...concordantie.regels.map(({ grond }) => grond),
    ...concordantie.kanttekeningen.map(({ grond }) => grond),
  ),
];

const vindplaatsenVanKader = (kader: Kader): Vindplaats[] => [
  ...kader.vindplaatsen,
  ...uitGrond(
    kader.gepubliceerd.grond,
    ...kader.verlengingen.map(({ grond }) => grond),
    ...grondenVanStuk(kader),
    ...kader.kanttekeningen.map(({ grond }) => grond),
  ),
];

const vindplaatsenVanWerkwijze = (werkwijze: Werkwijze): Vindplaats[] => [
  ...werkwijze.vindplaatsen,
  ...werkwijze.aangehaald,
  ...uitGrond(werkwijze.geldig.grond, ...werkwijze.kanttekeningen.map(({ grond }) => grond)),
];

const vindplaatsenVanCijfer = (cijfer: Cijfer): Vindplaats[] => [
  ...cijfer.vindplaatsen,
  ...cijfer.reeksen.flatMap(({ waarden }) => waarden.flatMap(({ vindplaats }) => vindplaats ?? [])),
  ...uitGrond(...cijfer.noten.map(({ grond }) => grond)),
];

const vindplaatsenVanMiddelen = (middelen: Middelen): Vindplaats[] => [
  ...middelen.vindplaatsen,
  ...middelen.kolommen.flatMap(({ posten }) => posten.flatMap(({ vindplaats }) => vindplaats ?? [])),
  ...uitGrond(...[...middelen.toelichting, ...middelen.kanttekeningen].map(({ grond }) => grond)),
];

const vindplaatsenVanOrganisatie = (organisatie: Organisatie): Vindplaats[] => [
  ...organisatie.vindplaatsen,
  ...uitGrond(...[...organisatie.leden, ...organisatie.uitzonderingen].map(({ grond }) => grond)),
];

const vindplaatsenVanToezegging = (toezegging: Toezegging): Vindplaats[] => [
  ...toezegging.vindplaatsen,
  ...toezegging.antwoorden.map(({ vindplaats }) => vindplaats),
  ...uitGrond(
    ...toezegging.antwoorden.map(({ staat }) => staat.grond),
    ...toezegging.raakt.map(({ grond }) => grond),
  ),
];
