import { isFout, type Melding } from '../../../domain/kern/melding.ts';
import { VOORSTEL_TODO } from '../../../domain/soorten/collegevoorstel/regels/todo.ts';
import { aantal } from '../../../domain/kern/woorden/opsomming.ts';

/** What the checker says of a proposal, to show beside it while somebody writes. */
export interface BevindingenBeeld {
  readonly kop: string;
  readonly uitleg: string | undefined;
  readonly fout: boolean;
  readonly regels: readonly {
    readonly plek: string;
    readonly fout: boolean;
    readonly zin: string;
    /** How to mend it; a TODO says that itself. */
    readonly hint: string | undefined;
  }[];
}

/** How what is beside the findings relates to them: as it is now, as it last was right, or nothing as it never was. */
export type Voorstelversie = 'nu' | 'eerder' | 'nooit';

const UITLEG: Readonly<Record<Voorstelversie, string | undefined>> = {
  nu: undefined,
  eerder: 'Er is een fout. Hiernaast staat het voorstel zoals het was toen alles nog klopte.',
  nooit: 'Er is een fout. Het voorstel verschijnt hier zodra die weg is.',
};

/** The meldingen about the file of a proposal. When it can't be shown those of all files that stop it too. */
export function beeldBevindingen(
  id: string,
  meldingen: readonly Melding[],
  versie: Voorstelversie,
): BevindingenBeeld {
  const bestand = `collegevoorstellen/${id}.mdx`;
  // A fault in another proposal stops only that one.
  const telt = ({ plaats }: Melding): boolean => !plaats.bestand.startsWith('collegevoorstellen/');
  const gekozen = meldingen
    .filter(
      (melding) =>
        melding.plaats.bestand === bestand || (versie !== 'nu' && isFout(melding) && telt(melding)),
    )
    .sort((a, b) => Number(isFout(b)) - Number(isFout(a)));
  return {
    kop:
      gekozen.length === 0
        ? 'Geen bevindingen'
        : `${aantal(gekozen.length, 'bevinding', 'bevindingen')} in dit voorstel`,
    uitleg: UITLEG[versie],
    fout: gekozen.some(isFout),
    regels: gekozen.map((melding) => {
      const { code, zin, hint } = melding;
      const hier = melding.plaats.bestand === bestand ? '' : `${melding.plaats.bestand}, `;
      return {
        plek: `${hier}regel ${melding.plaats.regel}`,
        fout: isFout(melding),
        zin,
        hint: code === VOORSTEL_TODO.code ? undefined : hint,
      };
    }),
  };
}
