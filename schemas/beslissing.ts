import { z } from 'zod';
import { StatusVeld } from './status.ts';
import { UitkomstVeld } from './verwachting.ts';

/** What somebody agreed to do next. */
const VervolgstapVeld = z.strictObject({
  wat: z.string(),
  /** The id of a functie or organisatie, or `onbekend`; left out when nobody said who. */
  wie: z.string().optional(),
  /** A datum, or `onbekend`; left out when nobody said when. */
  wanneer: z.string().optional(),
});

/**
 * What somebody wants changed of an action, as plain data: dates by their text, owners and bronnen by their id. It is
 * what a command, a bespreking or a form was told, right or wrong: `keurBeslissing` says what is wrong with it.
 */
export const Beslissing = z.strictObject({
  /** The id of the plan. */
  plan: z.string(),
  /** The number of the action in that plan. */
  nummer: z.string(),
  /** The day or period that it is about: `2023`, `2023-Q1`, `2023-03` or `2023-03-31`. */
  datum: z.string(),
  /** The new status. */
  status: z.union([StatusVeld, z.literal('onbekend')]).optional(),
  /** Done, but the borging isn't known: only with in-gang-gezet. */
  uitgevoerd: z.boolean().optional(),
  /** How the result is anchored; goes with uitgevoerd-en-geborgd. */
  borging: z.string().optional(),
  /** Why it was dropped; goes with vervallen. */
  reden: z.string().optional(),
  /** The new owner: the id of a functie or organisatie, or `onbekend`. */
  eigenaar: z.string().optional(),
  /** Who take part beside the owner from now on: ids of functies and organisaties; nobody when empty. */
  betrokken: z.array(z.string()).optional(),
  /** The new deadline: a datum, `doorlopend`, `voorwaarde: …`, or `onbekend`. */
  deadline: z.string().optional(),
  /** Who or what takes it over: `plan/nummer`, or the id of a plan or an organisatie. */
  overgenomen: z.string().optional(),
  /** How expectations ended; `termijn` is the new term of one that is verschoven. */
  uitkomsten: z
    .array(z.strictObject({ id: z.string(), uitkomst: UitkomstVeld, termijn: z.string().optional() }))
    .optional(),
  /** The ids of the expectations that stay open, though the action is finished, dropped or taken over. */
  openLaten: z.array(z.string()).optional(),
  /** What is agreed to be done next; each becomes an expectation that says who does it. */
  vervolgstappen: z.array(VervolgstapVeld).optional(),
  /** What there is to tell, in plain Dutch. Alone it confirms the stand. */
  tekst: z.string().optional(),
  /** How a proposal to a college says it, in the voice of the municipality. */
  collegezin: z.string().optional(),
  /** The id of the bron that says it; without one the bespreking of that day does. */
  bron: z.string().optional(),
  /** Where in the bron it stands. */
  plek: z.string().optional(),
  /** Why we read the bron so, where it doesn't say it literally. */
  duiding: z.string().optional(),
  /** The ids of the functies that were there, where the bespreking is cited; left out when nobody says. */
  aanwezig: z.array(z.string()).optional(),
  /** The internal note of the action. */
  notitie: z.string().optional(),
  /** The id of the proposal that it is written down for: a concept until that is decided. */
  embargo: z.string().optional(),
  /** Not released yet: the entry is written as a concept. */
  concept: z.boolean().optional(),
});
export type Beslissing = z.output<typeof Beslissing>;
