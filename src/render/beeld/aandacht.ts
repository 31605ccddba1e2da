import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { SignaalCode } from '../../domain/opname/aandacht.ts';
import type { VerwachtingStand } from '../../domain/opname/verwachting.ts';
import { isVervolgstap } from '../../domain/soorten/vervolgstap.ts';
import type { Aandachtspunt, Wachtrij } from '../../domain/opname/wachtrij.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, Plan } from '../../domain/register.ts';
import { adresVan, naamVan } from '../adres.ts';
import { dagInWoorden, datumInWoorden, inOfOp } from '../tekst/datum.ts';
import { vanDeActies } from '../tekst/acties.ts';
import { kennisVan, type Kennis } from '../tekst/stem.ts';
import { signaalInWoorden, signaalUitleg, SIGNAAL_NAMEN, zonderPunt } from '../tekst/signaal.ts';
import { eigenaarInWoorden } from '../soorten/actie/actieregel.ts';
import type { Link } from './basis.ts';
import { beeldStatus, sindsInWoorden, type StatusBeeld } from './stand.ts';
import { stapInWoorden } from './verwachting.ts';

/** What a reader of the queue chose to see; everything else is left out. */
export interface Aandachtskeuze {
  /** The id of a functie or organisatie, or `onbekend`. */
  readonly eigenaar?: string | undefined;
  /** An onderdeel that the action is linked with: `kader/onderdeel`, or only its own id. */
  readonly onderdeel?: string | undefined;
  readonly reden?: SignaalCode | undefined;
}

/** An action that asks for attention, with its reasons in words. */
export interface AandachtspuntBeeld {
  readonly nummer: string;
  readonly titel: string;
  readonly adres: string;
  readonly status: StatusBeeld;
  readonly sinds: string | undefined;
  readonly eigenaar: { readonly id: string; readonly tekst: string };
  /** The weights of the reasons together: the queue is in this order. */
  readonly score: number;
  readonly onderdelen: readonly (Link & { readonly id: string })[];
  readonly redenen: readonly {
    readonly code: SignaalCode;
    readonly naam: string;
    readonly zin: string;
    /** What it adds to the score. */
    readonly gewicht: number;
    /** How many days ago, or to go, where the reason is about time. */
    readonly dagen: number | undefined;
  }[];
  /** What is still expected of it, with the day until which that stays open, and what was agreed. */
  readonly open: readonly string[];
  /** What is done next, by whom and when: the vervolgstap that is due first; `undefined` when there is none. */
  readonly volgendeStap: string | undefined;
}

/** The review of a plan at a peildatum. */
export interface AandachtBeeld {
  readonly plan: Link & { readonly id: string };
  readonly peildatum: string;
  /** What to do first, when the plan has ended. */
  readonly afronden: string | undefined;
  readonly punten: readonly AandachtspuntBeeld[];
  /** What is unknown for many of the chosen actions at once, each in one line. */
  readonly invullen: readonly string[];
  /** The chosen actions that ask for nothing; none when a reason was chosen. */
  readonly rust: readonly (Link & { readonly nummer: string })[];
  /** What each reason that occurs means. */
  readonly uitleg: readonly { readonly code: SignaalCode; readonly naam: string; readonly uitleg: string }[];
}

/** The review of a plan: what asks for attention and why, worst first. */
export function beeldAandacht(plan: Plan, opname: Opname, keuze: Aandachtskeuze = {}): AandachtBeeld {
  const { wachtrij } = opname.vanPlan(plan);
  const gekozen = (actie: Actie): boolean => past(actie, keuze, opname);
  const punten = wachtrij.punten
    .filter(({ actie, signalen }) => gekozen(actie) && heeftReden(signalen, keuze))
    .map((punt) => beeldPunt(punt, opname));
  const codes = new Set(punten.flatMap(({ redenen }) => redenen.map(({ code }) => code)));
  const uitleg = signaalUitleg(opname.register.site.drempels);
  return {
    plan: { id: plan.id, tekst: plan.titel, adres: adresVan(plan) },
    peildatum: dagInWoorden(opname.peildatum),
    afronden: wachtrij.afgelopen ? afrondenInWoorden(wachtrij) : undefined,
    punten,
    invullen:
      keuze.reden === undefined
        ? invullenInWoorden(wachtrij, gekozen, kennisVan([plan], opname.register.site))
        : [],
    rust: wachtrij.rust
      .filter((actie) => keuze.reden === undefined && gekozen(actie))
      .map((actie) => ({
        nummer: actie.nummer,
        tekst: `${actie.nummer} ${actie.titel}`,
        adres: adresVan(actie),
      })),
    uitleg: [...codes].map((code) => ({ code, naam: SIGNAAL_NAMEN[code], uitleg: uitleg[code] })),
  };
}

const heeftReden = (signalen: Aandachtspunt['signalen'], { reden }: Aandachtskeuze): boolean =>
  reden === undefined || signalen.some(({ code }) => code === reden);

function past(actie: Actie, { eigenaar, onderdeel }: Aandachtskeuze, opname: Opname): boolean {
  return (
    (eigenaar === undefined || eigenaarVan(actie, opname).id === eigenaar) &&
    (onderdeel === undefined ||
      actie.koppelingen.some(({ onderdeel: { id, kader } }) => [id, `${kader.id}/${id}`].includes(onderdeel)))
  );
}

function beeldPunt({ actie, signalen, gewichten, score }: Aandachtspunt, opname: Opname): AandachtspuntBeeld {
  const { stand, verwachtingen, vervolgstappen } = opname.van(actie);
  const stap = vervolgstappen[0];
  return {
    nummer: actie.nummer,
    titel: actie.titel,
    adres: adresVan(actie),
    status: beeldStatus(stand),
    sinds: sindsInWoorden(stand),
    eigenaar: eigenaarVan(actie, opname),
    score,
    onderdelen: actie.koppelingen
      .filter(({ relatie }) => relatie === 'eigen')
      .map(({ onderdeel }) => ({
        id: `${onderdeel.kader.id}/${onderdeel.id}`,
        tekst: naamVan(onderdeel),
        adres: adresVan(onderdeel),
      })),
    redenen: signalen.map((signaal, i) => ({
      code: signaal.code,
      naam: SIGNAAL_NAMEN[signaal.code],
      zin: signaalInWoorden(signaal),
      gewicht: gewichten[i] ?? 0,
      dagen: 'duur' in signaal ? signaal.duur.dagen : undefined,
    })),
    open: openVerwachtingen(verwachtingen, signalen),
    volgendeStap: stap && stapInWoorden(stap),
  };
}

/** What is still expected or agreed, but for what is a reason already. */
function openVerwachtingen(
  verwachtingen: readonly VerwachtingStand[],
  signalen: Aandachtspunt['signalen'],
): string[] {
  const nabij = new Set(
    signalen.flatMap((signaal) => (signaal.code === 'verwachting-nadert' ? [signaal.tekst] : [])),
  );
  return verwachtingen.flatMap((verwachting) => {
    const { tekst, termijn, toestand } = verwachting;
    if (nabij.has(tekst) || (toestand !== 'open' && toestand !== 'verschoven')) return [];
    if (isVervolgstap(verwachting)) return [`Vervolgstap: ${stapInWoorden(verwachting)}`];
    if (isOnbekend(termijn)) return [];
    return [
      `Verwacht ${inOfOp(termijn)}: ‘${zonderPunt(tekst)}’. Dat staat open tot en met ${dagInWoorden(termijn.laatste)}.`,
    ];
  });
}

/** The owner at the peildatum. */
export function eigenaarVan(actie: Actie, opname: Opname): AandachtspuntBeeld['eigenaar'] {
  const { stand } = opname.van(actie);
  if (!stand.vastgesteld || isOnbekend(stand.eigenaar)) return { id: 'onbekend', tekst: 'Eigenaar onbekend' };
  return { id: stand.eigenaar.id, tekst: eigenaarInWoorden(stand.eigenaar) };
}

const afrondenInWoorden = ({ plan }: Wachtrij): string =>
  `Het plan liep tot en met ${datumInWoorden(plan.looptijd.totEnMet)}. Sluit elke actie die niet af is: rond haar af, neem haar over in een nieuw plan, of laat haar vervallen.`;

function invullenInWoorden(
  { zonderEigenaar, zonderDeadline, vastgesteld }: Wachtrij,
  gekozen: (actie: Actie) => boolean,
  kennis: Kennis,
): string[] {
  const alle = vastgesteld.filter(gekozen).length;
  const zin = (wat: string, acties: readonly Actie[]): string[] => {
    const aantal = acties.filter(gekozen).length;
    return aantal === 0
      ? []
      : [`${wat} onbekend bij ${vanDeActies(aantal, alle, kennis)}: vul in wat u weet.`];
  };
  return [...zin('Eigenaar', zonderEigenaar), ...zin('Deadline', zonderDeadline)];
}
