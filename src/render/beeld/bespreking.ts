import { besprekingId } from '../../domain/beslissing/bespreking.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, BesprekingBron, Plan, Register } from '../../domain/register.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { eigenaarInWoorden, eigenaarOfOnbekend } from '../soorten/actie/actieregel.ts';
import { hoofdletter } from '../../domain/kern/woorden/zin.ts';
import { besprekingTitel } from '../tekst/bespreking.ts';
import { datumInWoorden, deadlineOfOnbekend } from '../tekst/datum.ts';
import { vragenVanVoorzitter } from '../tekst/voorzitter.ts';
import { beeldStatus, type StatusBeeld } from './stand.ts';
import { beeldVerslag, type BesluitRegel } from './verslag.ts';

/** How far a bespreking is with an action. */
export type Punttoestand = 'te-doen' | 'later' | 'besloten';

/** An action on the table of a bespreking. */
export interface Bespreekpunt {
  readonly nummer: string;
  readonly titel: string;
  readonly toestand: Punttoestand;
  readonly status: StatusBeeld;
  readonly eigenaar: string;
  readonly deadline: string;
  readonly laatste: string | undefined;
  /** What a chair asks first. */
  readonly vraag: string | undefined;
}

type Functie = Register['functies'] extends ReadonlyMap<string, infer F> ? F : never;

/** A functie that can be at a bespreking. */
export interface Aanwezigkeuze {
  readonly id: string;
  readonly tekst: string;
  readonly isErbij: boolean;
}

/** A bespreking of a plan, while it is held: who are there, and how far it is. */
export interface BesprekingBeeld {
  readonly titel: string;
  readonly plan: string;
  /** Who are there, by functie; `undefined` while nobody said so. */
  readonly aanwezig: readonly string[] | undefined;
  /** Who can be there: those that the plan knows, and the others. */
  readonly vanPlan: readonly Aanwezigkeuze[];
  readonly anderen: readonly Aanwezigkeuze[];
  /** What is to be done, worst first; then what was left for later; then what was decided, by number. */
  readonly punten: readonly Bespreekpunt[];
  readonly tellers: Readonly<Record<Punttoestand, number>>;
  readonly besluiten: readonly BesluitRegel[];
  /** The actions that ask for nothing. */
  readonly rust: readonly { readonly nummer: string; readonly titel: string }[];
}

/** The bespreking of a plan on the day of the opname; `later` has the numbers of what was left for later. */
export function beeldBespreking(plan: Plan, opname: Opname, later: ReadonlySet<string>): BesprekingBeeld {
  const bron = besprekingOp(plan, opname);
  const besluiten = bron ? beeldVerslag(bron, opname).plannen.flatMap((deel) => deel.besluiten) : [];
  const besloten = new Set(
    bron ? opname.verslag(bron).flatMap(({ besproken }) => besproken.map(({ actie }) => actie)) : [],
  );
  const rij = opname.vanPlan(plan).wachtrij;
  const open = rij.punten.map(({ actie }) => actie).filter((actie) => !besloten.has(actie));
  const punten = [
    ...open.filter(({ nummer }) => !later.has(nummer)).map(beeldPunt('te-doen', opname)),
    ...open.filter(({ nummer }) => later.has(nummer)).map(beeldPunt('later', opname)),
    ...[...besloten].map(beeldPunt('besloten', opname)),
  ];
  const tel = (soort: Punttoestand): number => punten.filter(({ toestand }) => toestand === soort).length;
  const aanwezig = bron && !isOnbekend(bron.functies) ? bron.functies : undefined;
  const bekend = functiesVan(plan);
  const functies = [...opname.register.functies.values()];
  const keuze = (functie: Functie): Aanwezigkeuze => ({
    id: functie.id,
    tekst: eigenaarInWoorden(functie),
    isErbij: aanwezig?.includes(functie) ?? false,
  });
  return {
    titel: bron?.titel ?? besprekingTitel(opname.peildatum),
    plan: plan.titel,
    aanwezig: aanwezig?.map(eigenaarOfOnbekend),
    vanPlan: functies.filter((functie) => bekend.has(functie)).map(keuze),
    anderen: functies.filter((functie) => !bekend.has(functie)).map(keuze),
    punten,
    tellers: { 'te-doen': tel('te-doen'), later: tel('later'), besloten: tel('besloten') },
    besluiten,
    rust: rij.rust
      .filter((actie) => !besloten.has(actie))
      .map(({ nummer, korteTitel, titel }) => ({ nummer, titel: korteTitel ?? titel })),
  };
}

/** The bespreking of a plan on the day of the opname, when something was written of it. */
export function besprekingOp({ id }: Plan, { register, peildatum }: Opname): BesprekingBron | undefined {
  const bron = register.bronnen.get(besprekingId(id, peildatum));
  return bron?.soort === 'bespreking' ? bron : undefined;
}

const beeldPunt =
  (toestand: Punttoestand, opname: Opname) =>
  (actie: Actie): Bespreekpunt => {
    const { stand, berichten } = opname.van(actie);
    const bericht = berichten.at(-1);
    return {
      nummer: actie.nummer,
      titel: actie.korteTitel ?? actie.titel,
      toestand,
      status: beeldStatus(stand),
      eigenaar: stand.vastgesteld ? eigenaarOfOnbekend(stand.eigenaar) : 'onbekend',
      deadline: stand.vastgesteld ? deadlineOfOnbekend(stand.deadline) : 'onbekend',
      laatste: bericht && `${hoofdletter(datumInWoorden(bericht.datum))}: ${bericht.tekst}`,
      vraag: vragenVanVoorzitter(actie, opname)[0],
    };
  };

/** Whoever watches over a plan, or owns one of its actions or did. */
function functiesVan(plan: Plan): ReadonlySet<unknown> {
  return new Set([
    ...(plan.bewaking?.functies ?? []),
    ...plan.acties.flatMap(({ vastgesteld, voortgang }) =>
      [vastgesteld, ...voortgang].map(({ eigenaar }) => eigenaar),
    ),
  ]);
}

/** The number of the action to go to after one: the next to be done, else what was left for later; none at the end. */
export function volgendPunt({ punten }: BesprekingBeeld, na?: string): string | undefined {
  const open = punten.filter(({ toestand }) => toestand !== 'besloten');
  const plek = open.findIndex(({ nummer }) => nummer === na);
  const teDoen = [...open.slice(plek + 1), ...open.slice(0, Math.max(plek, 0))];
  return (teDoen.find(({ toestand }) => toestand === 'te-doen') ?? teDoen[0])?.nummer;
}
