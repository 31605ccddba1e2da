import type { Grond, Vindplaats } from '../../domain/register.ts';

/** Where in a bron a fact stands, as open data. */
export const renderVindplaats = ({ bron, plek }: Vindplaats) => ({ bron: bron.id, plek });

/** What a statement rests on, as open data. */
export const renderGrond = ({ grondslag, reden, vindplaats }: Grond) => ({
  grondslag,
  reden: reden ?? null,
  vindplaats: vindplaats ? renderVindplaats(vindplaats) : null,
});
