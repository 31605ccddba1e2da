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
    readonly ernst: string;
    readonly zin: string;
    readonly hint: string;
  }[];
}

/**
 * The meldingen about the file of a proposal. When the content is wrong (`actueel` is false) those of all files that
 * stop it too: the proposal below is then the last one that was right.
 */
export function beeldBevindingen(
  id: string,
  meldingen: readonly Melding[],
  actueel: boolean,
): BevindingenBeeld {
  const bestand = `collegevoorstellen/${id}.mdx`;
  const gekozen = meldingen.filter(
    ({ code, plaats }) => plaats.bestand === bestand || (!actueel && ernstVan(code) === 'fout'),
  );
  return {
    kop:
      gekozen.length === 0
        ? 'Geen bevindingen'
        : `${aantal(gekozen.length, 'bevinding', 'bevindingen')} in dit voorstel`,
    uitleg: actueel
      ? undefined
      : 'Er is een fout. Hieronder staat het voorstel zoals het was toen alles nog klopte.',
    fout: gekozen.some(({ code }) => ernstVan(code) === 'fout'),
    regels: gekozen.map((melding) => ({
      plek: `${melding.plaats.bestand}:${melding.plaats.regel}:${melding.plaats.kolom}`,
      ernst: ernstVan(melding.code),
      zin: meldingInWoorden(melding).zin,
      hint: meldingInWoorden(melding).hint,
    })),
  };
}
