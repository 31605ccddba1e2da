import type { Beslissing } from '../../../schemas/beslissing.ts';
import type { Dag } from '../../../schemas/datum.ts';
import type { Bevinding, Veld } from '../../domain/beslissing/bevinding.ts';
import { keurBeslissing } from '../../domain/beslissing/keur.ts';
import type { Register } from '../../domain/register.ts';
import type { Besprekingskaart } from '../../render/beeld/besprekingskaart.ts';
import { bevindingInWoorden } from '../../render/tekst/bevinding.ts';
import type { Keuze, Vragen } from './vragen.ts';

/** What the questions about an action need. */
export interface Context {
  /** The id of the plan. */
  readonly plan: string;
  readonly kaart: Besprekingskaart;
  readonly register: Register;
  readonly vragen: Vragen;
  /** The day of the bespreking. */
  readonly dag: Dag;
  /** Keeps what was chosen so far, for when somebody stops in the middle. */
  readonly bewaar: (beslissing: Beslissing) => void;
}

/** Somebody goes back from a question about a part of a beslissing: that part stays as it was. */
export class Terug extends Error {}

/** No id is this: an id doesn't begin with a hyphen. */
const TERUG = '-terug';
const TERUG_KEUZE: Keuze<typeof TERUG> = { waarde: TERUG, tekst: 'Terug, en hier niets veranderen' };

/** One of some choices. The first goes back: who only presses Enter decides nothing. */
export async function kiesOfTerug<T extends string>(
  { vragen }: Pick<Context, 'vragen'>,
  vraag: string,
  keuzes: readonly Keuze<T>[],
): Promise<T> {
  const keuze = await vragen.kies<T | typeof TERUG>(vraag, [TERUG_KEUZE, ...keuzes]);
  if (keuze === TERUG) throw new Terug();
  return keuze;
}

/** One of many choices, found by typing; or back. */
export async function zoekOfTerug<T extends string>(
  { vragen }: Pick<Context, 'vragen'>,
  vraag: string,
  keuzes: readonly Keuze<T>[],
): Promise<T> {
  const keuze = await vragen.zoek<T | typeof TERUG>(vraag, keuzes, [TERUG_KEUZE]);
  if (keuze === TERUG) throw new Terug();
  return keuze;
}

/** A text that is held against the rules at once; left empty it goes back. */
export async function tekstOfTerug(
  { vragen }: Pick<Context, 'vragen'>,
  vraag: string,
  keur: (antwoord: string) => string | undefined,
  begin?: string,
): Promise<string> {
  const antwoord = await vragen.tekst(
    `${vraag} Leeg laten: terug.`,
    (getypt) => (getypt.trim() === '' ? undefined : keur(getypt)),
    begin,
  );
  if (antwoord.trim() === '') throw new Terug();
  return antwoord;
}

/** Holds an answer against the rules of a beslissing, for the field that was asked for. */
export const keur =
  (
    { register, dag }: Context,
    beslissing: Beslissing,
    veld: Veld,
    met: (antwoord: string) => Partial<Beslissing>,
  ) =>
  (antwoord: string): string | undefined => {
    const bevindingen = keurBeslissing({ ...beslissing, ...met(antwoord) }, { register, vandaag: dag });
    const eerste = bevindingen.find((bevinding) => bevinding.veld === veld && !LATER.has(bevinding.code));
    return eerste && bijEenVraag(eerste);
  };

/** What is asked about when somebody is done with an action. */
const LATER: ReadonlySet<Bevinding['code']> = new Set(['verwachting-nog-open']);

/** A finding about an answer, shorter where the question makes clear what it is about. */
function bijEenVraag(bevinding: Bevinding): string {
  switch (bevinding.code) {
    case 'tekst-leeg':
      return 'Schrijf iets op.';
    case 'tekst-teken':
      return `Er staat een teken in dat niet mag: ${bevinding.gegevens.teken}.`;
    case 'datum-vorm':
      return 'Dat is geen datum. Schrijf 2027, 2027-Q1, 2027-03 of 31-3-2027.';
    default:
      return bevindingInWoorden(bevinding, veldInWoorden);
  }
}

/** The name that a field has in a bespreking. */
export const veldInWoorden = (veld: Veld): string => `‘${veld}’`;
