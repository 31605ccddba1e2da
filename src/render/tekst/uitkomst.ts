import type { UitkomstVeld } from '../../../schemas/verwachting.ts';

/** How an expectation can end, as somebody chooses it. */
export const UITKOMST_KEUZES: Readonly<Record<(typeof UitkomstVeld.options)[number], string>> = {
  nagekomen: 'Nagekomen',
  deels: 'Deels nagekomen',
  verschoven: 'Verschoven naar een nieuwe termijn',
  'niet-nagekomen': 'Niet nagekomen',
  ingetrokken: 'Ingetrokken',
};
