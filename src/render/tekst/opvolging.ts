import type { Opvolging } from '../../../schemas/concordantie.ts';

/** The word for each kind of succession, and what it means. */
export const OPVOLGING_TEKSTEN: Readonly<
  Record<Opvolging, { readonly naam: string; readonly uitleg: string }>
> = {
  direct: { naam: 'Direct', uitleg: 'De woorden komen terug in één of meer nieuwe onderdelen.' },
  gedeeltelijk: { naam: 'Gedeeltelijk', uitleg: 'Een deel komt terug, verspreid of met andere woorden.' },
  geen: { naam: 'Geen eigen opvolger', uitleg: 'Geen nieuw onderdeel neemt het over.' },
};
