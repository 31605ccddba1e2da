import type { Concordantie, Concordantieregel, Onderdeel } from '../../register.ts';

/** A regel with the concordantie that it stands in. */
export interface Opvolgingslijn {
  readonly concordantie: Concordantie;
  readonly regel: Concordantieregel;
}

/** How an onderdeel continues, in each concordantie of its kader. */
export const opvolgersVan = (onderdeel: Onderdeel, concordanties: Iterable<Concordantie>): Opvolgingslijn[] =>
  lijnen(concordanties, ({ van }) => van === onderdeel);

/** What an onderdeel comes from: the regels of older onderdelen that continue in it. */
export const voorgangersVan = (
  onderdeel: Onderdeel,
  concordanties: Iterable<Concordantie>,
): Opvolgingslijn[] => lijnen(concordanties, ({ naar }) => naar.includes(onderdeel));

/** What one onderdeel of the newer kader comes from; without regels it is new. */
export interface Herkomst {
  readonly onderdeel: Onderdeel;
  readonly regels: readonly Concordantieregel[];
}

/** A concordantie read backwards: every onderdeel of the newer kader, in its order, with what it comes from. */
export const draaiOm = (concordantie: Concordantie): Herkomst[] =>
  concordantie.naar.onderdelen.map((onderdeel) => ({
    onderdeel,
    regels: voorgangersVan(onderdeel, [concordantie]).map(({ regel }) => regel),
  }));

const lijnen = (
  concordanties: Iterable<Concordantie>,
  past: (regel: Concordantieregel) => boolean,
): Opvolgingslijn[] =>
  [...concordanties].flatMap((concordantie) =>
    concordantie.regels.filter(past).map((regel) => ({ concordantie, regel })),
  );
