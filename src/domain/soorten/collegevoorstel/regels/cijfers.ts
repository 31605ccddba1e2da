import { isOnbekend } from '../../../../../schemas/onbekend.ts';
import { kiesPunt } from '../../cijfer/cijferpunt.ts';
import type { Inhoud } from '../../../kern/inhoud.ts';
import { onderdelenIn } from '../../../kern/mdx/loop.ts';
import { raad } from '../../../kern/woorden/raad.ts';
import { op, regel } from '../../../kern/regel.ts';
import { lijst } from '../../../kern/woorden/zin.ts';
import { REEKS_ONBEKEND } from '../../cijfer/reeks.ts';
import { LOS_GETAL } from './losgetal.ts';

/** What holds for the figures in a proposal. */
export const VOORSTELCIJFERREGELS = [
  /** A series that a proposal names exists. */
  regel({
    ...REEKS_ONBEKEND,
    *zoek({ inhoud }) {
      for (const { voorstel, pad, id, reeksen } of genoemdeCijfers(inhoud)) {
        const bekend = reeksen.map((deel) => deel.id);
        if (bekend.includes(id)) continue;
        yield op(voorstel, [...pad, 'reeks'], { reeks: id, bekend, bedoeld: raad(id, bekend) });
      }
    },
  }),
  /** The series has a figure for the period, and at the peildatum. */
  regel({
    code: 'cijfer-onbekend',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, pad, id, periode, reeksen } of genoemdeCijfers(inhoud)) {
        const waarden = reeksen.find((deel) => deel.id === id)?.waarden;
        if (!waarden || kiesPunt(waarden, periode, voorstel.waarde.peildatum.laatste)) continue;
        const bekend = waarden.map((punt) => (isOnbekend(punt.periode) ? 'onbekend' : punt.periode.tekst));
        yield op(voorstel, [...pad, periode ? 'periode' : 'reeks'], { reeks: id, bekend });
      }
    },
    zin: ({ reeks }) => `De reeks ‘${reeks}’ heeft hier geen cijfer voor.`,
    verwacht: ({ bekend }) => `Een periode uit de reeks, niet later dan de peildatum: ${lijst(bekend)}.`,
    hint: 'Noem een van deze periodes.',
  }),
  LOS_GETAL,
];

/** Every figure that a proposal names, with the series of its file; one without a file is told already. */
function* genoemdeCijfers(inhoud: Inhoud) {
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    for (const [gebruik, pad] of onderdelenIn(voorstel.waarde.blokken)) {
      if (gebruik.naam !== 'Cijfer') continue;
      const { cijfer, reeks: id, periode } = gebruik.eigenschappen;
      const reeksen = inhoud.van('cijfer').get(cijfer.id)?.waarde.reeksen;
      if (reeksen) yield { voorstel, pad: [...pad, 'eigenschappen'], id, periode, reeksen };
    }
  }
}
