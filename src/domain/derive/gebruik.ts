import type {
  Actie,
  Bron,
  Grond,
  Kader,
  Onderdeel,
  Organisatie,
  Plan,
  Register,
  Vindplaats,
  Functie,
} from '../register.ts';

/** A thing that cites a bron. */
export type Gebruiker =
  | { readonly soort: 'actie'; readonly actie: Actie }
  | { readonly soort: 'plan'; readonly plan: Plan }
  | { readonly soort: 'kader'; readonly kader: Kader }
  | { readonly soort: 'onderdeel'; readonly onderdeel: Onderdeel }
  | { readonly soort: 'organisatie'; readonly organisatie: Organisatie }
  | { readonly soort: 'functie'; readonly functie: Functie };

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
      noteer({ soort: 'onderdeel', onderdeel }, onderdeel.vindplaatsen);
  }
  for (const organisatie of register.organisaties.values()) {
    noteer({ soort: 'organisatie', organisatie }, organisatie.vindplaatsen);
  }
  for (const functie of register.functies.values())
    noteer({ soort: 'functie', functie }, functie.vindplaatsen);
  return gebruik;
}

const uitGrond = (...gronden: readonly (Grond | undefined)[]): Vindplaats[] =>
  gronden.flatMap((grond) => grond?.vindplaats ?? []);

const vindplaatsenVanPlan = (plan: Plan): Vindplaats[] => [
  ...plan.vindplaatsen,
  ...plan.doelstellingen.map(({ vindplaats }) => vindplaats),
  ...uitGrond(
    plan.vaststelling.grond,
    plan.nummering?.grond,
    plan.bewaking?.grond,
    ...plan.kaders.map(({ grond }) => grond),
    ...plan.kanttekeningen.map(({ grond }) => grond),
  ),
];

const vindplaatsenVanActie = (actie: Actie): Vindplaats[] => [
  ...actie.vindplaatsen,
  ...actie.andereTitels.map(({ vindplaats }) => vindplaats),
  ...actie.vastgesteld.vindplaatsen,
  ...uitGrond(
    ...actie.koppelingen.map(({ grond }) => grond),
    ...actie.doelstellingen.map(({ grond }) => grond),
    ...actie.voortgang.map(({ grond }) => grond),
  ),
];

const vindplaatsenVanKader = (kader: Kader): Vindplaats[] => [
  ...kader.vindplaatsen,
  ...uitGrond(
    kader.gepubliceerd.grond,
    ...kader.verlengingen.map(({ grond }) => grond),
    ...kader.kanttekeningen.map(({ grond }) => grond),
  ),
];
