import { z } from 'zod';

/** The licences under which open data can be given, by their name in the SPDX list. */
export const LICENTIES = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'EUPL-1.2'] as const;

/** The licence of the data of a site. */
export const LicentieVeld = z.enum(LICENTIES);
export type Licentie = z.output<typeof LicentieVeld>;
