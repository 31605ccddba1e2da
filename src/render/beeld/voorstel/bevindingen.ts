import { ernstVan, type Melding } from '../../../domain/melding.ts';
import { aantal } from '../../tekst/opsomming.ts';
import { meldingInWoorden } from '../../tekst/melding.ts';

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

/**
 * The meldingen about the file of a proposal. When the content is wrong (`actueel` is false) those of all files that
 * stop it too: the proposal beside it is then the last one that was right.
 */
export function beeldBevindingen(
  id: string,
  meldingen: readonly Melding[],
  actueel: boolean,
): BevindingenBeeld {
  const bestand = `collegevoorstellen/${id}.mdx`;
  const isFout = ({ code }: Melding): boolean => ernstVan(code) === 'fout';
  const gekozen = meldingen
    .filter((melding) => melding.plaats.bestand === bestand || (!actueel && isFout(melding)))
    .sort((a, b) => Number(isFout(b)) - Number(isFout(a)));
  return {
    kop:
      gekozen.length === 0
        ? 'Geen bevindingen'
        : `${aantal(gekozen.length, 'bevinding', 'bevindingen')} in dit voorstel`,
    uitleg: actueel
      ? undefined
      : 'Er is een fout. Hiernaast staat het voorstel zoals het was toen alles nog klopte.',
    fout: gekozen.some(isFout),
    regels: gekozen.map((melding) => {
      const { zin, hint } = meldingInWoorden(melding);
      const hier = melding.plaats.bestand === bestand ? '' : `${melding.plaats.bestand}, `;
      return {
        plek: `${hier}regel ${melding.plaats.regel}`,
        fout: isFout(melding),
        zin,
        hint: melding.code === 'voorstel-todo' ? undefined : hint,
      };
    }),
  };
}
