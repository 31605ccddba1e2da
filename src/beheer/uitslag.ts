import type { Fouten } from './formulier.ts';
import { schrijffoutInWoorden } from './woorden.ts';

/** What came of something that somebody wants written: it is, or what is wrong, at which field. */
export type Uitslag =
  | { readonly goed: true }
  | {
      readonly goed: false;
      readonly fouten: Fouten;
      /** Whether somebody else changed it after the page was made. */
      readonly isIngehaald?: boolean;
    };

/** Something isn't right, at these fields. Nothing was written. */
export class Geweigerd extends Error {
  readonly fouten: Fouten;

  constructor(fouten: Fouten) {
    super('Refused');
    this.fouten = fouten;
  }
}

/** What somebody looked at isn't there any more. Nothing was written. */
export class Ingehaald extends Geweigerd {
  constructor() {
    super({ '': [INGEHAALD] });
  }
}

/** What somebody looked at when they decided isn't there any more. */
const INGEHAALD =
  'Iemand heeft dit veranderd terwijl u bezig was. Kijk hoe het nu is, en probeer het dan opnieuw.';

/** What came of what went wrong while something was written. Throws what nobody expected. */
export function weiger(fout: unknown): Uitslag {
  if (fout instanceof Geweigerd)
    return { goed: false, fouten: fout.fouten, isIngehaald: fout instanceof Ingehaald };
  const zin = schrijffoutInWoorden(fout);
  if (zin === undefined) throw fout;
  return { goed: false, fouten: { '': [zin] } };
}
