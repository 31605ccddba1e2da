import { meldingsoort } from '../../kern/melding.ts';
import { bedoelde, lijst } from '../../kern/woorden/zin.ts';

/** A series is named that the file of figures doesn't have. */
export const REEKS_ONBEKEND = meldingsoort<{
  reeks: string;
  bekend: readonly string[];
  bedoeld: string | undefined;
}>({
  code: 'reeks-onbekend',
  ernst: 'fout',
  zin: ({ reeks }) => `De reeks ‘${reeks}’ staat niet in dit bestand.`,
  verwacht: ({ bekend }) => `Een reeks uit dit bestand: ${lijst(bekend)}.`,
  hint: ({ bedoeld }) => bedoelde(bedoeld, 'Kijk naar de id’s bij ‘reeksen’.'),
});
