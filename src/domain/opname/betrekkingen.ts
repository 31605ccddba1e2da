import { isOnbekend } from '../../../schemas/onbekend.ts';
import type {
  Actie,
  Bron,
  Eigenaar,
  Functie,
  Kader,
  Ledenlijst,
  Organisatie,
  Plan,
  Toezegging,
  Uitzondering,
} from '../register.ts';
import type { Opname } from './opname.ts';

/** Everything in the register that has to do with an organisatie. */
export interface Betrekkingen {
  /** The organisaties that are a part of it. */
  readonly delen: readonly Organisatie[];
  /** Where it is a member, and for what. */
  readonly lidVan: readonly { readonly organisatie: Organisatie; readonly lijst: Ledenlijst }[];
  /** Where something else holds for it. */
  readonly uitzonderingBij: readonly {
    readonly organisatie: Organisatie;
    readonly uitzondering: Uitzondering;
  }[];
  readonly functies: readonly Functie[];
  readonly plannen: readonly Plan[];
  readonly kaders: readonly Kader[];
  /** The documents that it issued. */
  readonly bronnen: readonly Bron[];
  readonly toezeggingen: readonly Toezegging[];
  /** The actions that it, or one of its functies, owns or takes part in at the peildatum. */
  readonly acties: readonly Actie[];
}

/** What the register holds about an organisatie, at the peildatum. */
export function deriveBetrekkingen(organisatie: Organisatie, opname: Opname): Betrekkingen {
  const { register } = opname;
  const organisaties = [...register.organisaties.values()];
  const is = (andere: Organisatie | undefined): boolean => andere === organisatie;
  return {
    delen: organisaties.filter(({ deelVan }) => is(deelVan)),
    lidVan: organisaties.flatMap((geheel) =>
      geheel.leden.filter(({ leden }) => leden.some(is)).map((lijst) => ({ organisatie: geheel, lijst })),
    ),
    uitzonderingBij: organisaties.flatMap((geheel) =>
      geheel.uitzonderingen
        .filter((uitzondering) => is(uitzondering.organisatie))
        .map((uitzondering) => ({ organisatie: geheel, uitzondering })),
    ),
    functies: [...register.functies.values()].filter((functie) => is(functie.organisatie)),
    plannen: [...register.plannen.values()].filter((plan) => is(plan.organisatie)),
    kaders: [...register.kaders.values()].filter((kader) => is(kader.organisatie)),
    bronnen: [...register.bronnen.values()].filter(
      (bron) => bron.soort === 'document' && is(bron.organisatie),
    ),
    toezeggingen: [...register.toezeggingen.values()].filter((deel) => is(deel.organisatie)),
    acties: register.acties.filter((actie) => {
      const { stand } = opname.van(actie);
      if (!stand.vastgesteld) return false;
      const { eigenaar, betrokken } = stand;
      return [...(isOnbekend(eigenaar) ? [] : [eigenaar]), ...betrokken].some((wie) =>
        is(organisatieVan(wie)),
      );
    }),
  };
}

/** The organisatie of an owner: itself, or that of the functie. */
const organisatieVan = (eigenaar: Eigenaar): Organisatie =>
  eigenaar.is === 'functie' ? eigenaar.organisatie : eigenaar;
