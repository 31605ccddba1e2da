import type { AstroCookies } from 'astro';
import { isDag, type Dag } from '../../schemas/datum.ts';
import { besprekingId, bronPad, schrijfAanwezig } from '../domain/beslissing/bespreking.ts';
import { nietTeBewerkenInWoorden } from '../render/tekst/bevinding.ts';
import { tekstVan } from '../domain/beslissing/wijziging.ts';
import { NietTeBewerken } from '../domain/kern/yaml/ingreep.ts';
import type { Bestand } from '../domain/kern/bestand.ts';
import { merkVan } from '../domain/kern/merk.ts';
import type { Opname } from '../domain/opname/opname.ts';
import type { Actie, BesprekingBron, Bron, Plan } from '../domain/register.ts';
import { beeldBespreking, besprekingOp, type BesprekingBeeld } from '../render/beeld/bespreking.ts';
import { besprekingTitel } from '../render/tekst/bespreking.ts';
import { dagInWoorden } from '../render/tekst/datum.ts';
import type { Beheer } from './lees.ts';
import { GeenRecht, magBeslissen, type Wie } from './toegang/wie.ts';
import { schrijf } from './schrijf.ts';
import { Geweigerd, Ingehaald, type Uitslag } from './uitslag.ts';

/** A bespreking that is held: of which plan, on which day, and what holds on that day. */
export interface Bespreking {
  readonly plan: Plan;
  readonly dag: Dag;
  readonly opname: Opname;
  /** What was written of it; `undefined` while nothing is. */
  readonly bron: BesprekingBron | undefined;
  readonly beeld: BesprekingBeeld;
  /** Where its pages stand. */
  readonly adres: string;
}

/** The bespreking of an address; `undefined` when there is no such plan, or the day isn't there yet. */
export function vindBespreking(
  { register, opname, dag: vandaag }: Pick<Beheer, 'register' | 'opname' | 'dag'>,
  id: string | undefined,
  dag: string | undefined,
  cookies: AstroCookies,
): Bespreking | undefined {
  const plan = register.plannen.get(id ?? '');
  if (!plan || dag === undefined || !isDag(dag) || dag > vandaag) return undefined;
  const toen = opname.op(dag);
  return {
    plan,
    dag,
    opname: toen,
    bron: besprekingOp(plan, toen),
    beeld: beeldBespreking(plan, toen, leesLater(cookies, plan.id, dag)),
    adres: besprekingAdres(plan.id, dag),
  };
}

/** Where the pages of a bespreking stand. */
export const besprekingAdres = (plan: string, dag: Dag): string => `/bespreking/${plan}/${dag}/`;

/** Where an action stands in a bespreking. */
export const puntAdres = ({ adres }: Pick<Bespreking, 'adres'>, nummer: string): string =>
  `${adres}acties/${nummer}/`;

/** Where the last concept of an action is corrected: in its bespreking, of any or of one; `undefined` when none took place. */
export function verbeterAdres({ plan, nummer, voortgang }: Actie, bron?: Bron): string | undefined {
  for (const [plek, { concept, datum, grond }] of [...voortgang.entries()].toReversed()) {
    const hier = grond.vindplaats?.bron;
    if (concept && hier?.id === besprekingId(plan.id, datum.laatste) && (!bron || hier === bron))
      return `${puntAdres({ adres: besprekingAdres(plan.id, datum.laatste) }, nummer)}?verbeter=${plek}#nieuw`;
  }
  return undefined;
}

/** What was left for later is no fact about an action: the browser of who leads the bespreking remembers it. */
const koekje = (plan: string, dag: Dag): string => `later-${plan}-${dag}`;

const leesLater = (cookies: AstroCookies, plan: string, dag: Dag): ReadonlySet<string> =>
  new Set(cookies.get(koekje(plan, dag))?.value.split(',') ?? []);

/** Remembers that an action was left for later. */
export function onthoudLater(cookies: AstroCookies, { plan, dag }: Bespreking, nummer: string): void {
  const later = new Set([...leesLater(cookies, plan.id, dag), nummer]);
  cookies.set(koekje(plan.id, dag), [...later].join(','), {
    path: '/bespreking/',
    maxAge: 24 * 60 * 60,
    httpOnly: true,
    sameSite: 'strict',
  });
}

/** A mark of what is written of a bespreking: another as soon as it changes. */
export const merkVanBespreking = (plan: string, dag: Dag, bestanden: readonly Bestand[]): string =>
  merkVan(tekstVan(bestanden, bronPad(besprekingId(plan, dag))) ?? '');

/** Writes who are at a bespreking, as a commit of its own. */
export const legAanwezigVast = (
  content: string,
  wie: Wie,
  { plan, dag }: Bespreking,
  functies: readonly string[],
  gezien: string,
): Promise<Uitslag> =>
  schrijf(
    content,
    wie,
    { boodschap: `Bespreking van ${dagInWoorden(dag)}: wie erbij zijn` },
    ({ bestanden, register }) => {
      if (!magBeslissen(wie)) throw new GeenRecht();
      if (merkVanBespreking(plan.id, dag, bestanden) !== gezien) throw new Ingehaald();
      const bekend = functies.filter((id) => register.functies.has(id));
      try {
        return schrijfAanwezig({ plan: plan.id, dag, functies: bekend }, besprekingTitel(dag), bestanden);
      } catch (fout) {
        if (!(fout instanceof NietTeBewerken)) throw fout;
        const pad = bronPad(besprekingId(plan.id, dag));
        throw new Geweigerd({ '': [nietTeBewerkenInWoorden(pad, 'functies')] });
      }
    },
  );
