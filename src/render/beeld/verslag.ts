import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Besproken } from '../../domain/opname/bespreking.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { BesprekingBron, Verwachting } from '../../domain/register.ts';
import { adresVan, reviewAdres } from '../adres.ts';
import { dagInWoorden, datumInWoorden } from '../tekst/datum.ts';
import { signaalInWoorden } from '../tekst/signaal.ts';
import { beeldBericht } from '../soorten/actie/tijdlijn.ts';
import { eigenaarOfOnbekend } from '../soorten/actie/actieregel.ts';
import type { Link } from './basis.ts';
import { verwachtInWoorden } from './verwachting.ts';

/** What was decided about an action, in words. */
export interface BesluitRegel {
  readonly nummer: string;
  readonly actie: Link;
  /** What changed or, where nothing did, what is expected from now on, or that nothing is new. */
  readonly veranderingen: readonly string[];
  /** What was told, oldest first. */
  readonly teksten: readonly string[];
  /** What is expected from now on, beside what changed. */
  readonly verwacht: readonly string[];
}

/** The record of a bespreking: who, when, what was decided, and what is left open. */
export interface VerslagBeeld {
  readonly titel: string;
  readonly adres: string;
  readonly datum: string;
  readonly aanwezig: readonly string[];
  /** Why it isn't known who were there. */
  readonly aanwezigOnbekend: string | undefined;
  readonly plannen: readonly {
    readonly plan: Link;
    readonly besluiten: readonly BesluitRegel[];
    readonly open: readonly { readonly actie: Link; readonly redenen: readonly string[] }[];
  }[];
}

/** The record of a bespreking. */
export function beeldVerslag(bron: BesprekingBron, opname: Opname): VerslagBeeld {
  const bekend = !isOnbekend(bron.functies);
  return {
    titel: bron.titel,
    adres: reviewAdres(bron),
    datum: datumInWoorden(bron.datum),
    aanwezig: isOnbekend(bron.functies) ? [] : bron.functies.map(eigenaarOfOnbekend),
    aanwezigOnbekend: bekend ? undefined : 'Er is niet opgeschreven wie erbij waren.',
    plannen: opname.verslag(bron).map(({ plan, besproken, open }) => ({
      plan: { tekst: plan.titel, adres: adresVan(plan) },
      besluiten: besproken.map(beeldBesluit),
      open: open.map(({ actie, signalen }) => ({
        actie: { tekst: `${actie.nummer} ${actie.titel}`, adres: adresVan(actie) },
        redenen: signalen.map(signaalInWoorden),
      })),
    })),
  };
}

/** The records of all besprekingen that decided about actions, newest first. */
export const beeldVerslagen = (opname: Opname): VerslagBeeld[] =>
  [...opname.register.bronnen.values()]
    .filter((bron) => bron.soort === 'bespreking')
    .sort((a, b) => (a.datum.laatste < b.datum.laatste ? 1 : -1))
    .map((bron) => beeldVerslag(bron, opname))
    .filter(({ plannen }) => plannen.length > 0);

function beeldBesluit({ actie, berichten }: Besproken): BesluitRegel {
  const beelden = berichten.map((bericht) => beeldBericht(bericht, actie));
  const veranderingen = beelden.flatMap((beeld) => beeld.veranderingen);
  const verwacht = berichten.flatMap(({ verwachtingen }) => verwachtingen.map(verwachtMetDag));
  return {
    nummer: actie.nummer,
    actie: { tekst: `${actie.nummer} ${actie.titel}`, adres: adresVan(actie) },
    ...(veranderingen.length > 0
      ? { veranderingen, verwacht }
      : // Who agreed on a next step said nothing of the stand.
        { veranderingen: verwacht.length > 0 ? verwacht : ['Stand ongewijzigd'], verwacht: [] }),
    teksten: beelden.flatMap(({ tekst }) => tekst ?? []),
  };
}

/** What is expected, and where nothing in it says so, the last day of its term. */
const verwachtMetDag = (verwachting: Verwachting): string =>
  isOnbekend(verwachting.termijn) || verwachting.wie !== undefined
    ? verwachtInWoorden(verwachting)
    : `${verwachtInWoorden(verwachting)} Uiterlijk ${dagInWoorden(verwachting.termijn.laatste)}.`;
