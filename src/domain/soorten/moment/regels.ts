import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { op, regel } from '../../kern/regel.ts';

/** What holds for moments on the timeline. */
export const MOMENTREGELS = [
  /** A looptijd has a begin and an end. */
  regel({
    code: 'moment-zonder-einde',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const moment of inhoud.van('moment').values()) {
        const { soort, datum, tot_en_met: totEnMet } = moment.waarde;
        if (soort === 'looptijd' && (isOnbekend(datum) || !totEnMet)) yield op(moment, ['soort'], {});
      }
    },
    zin: 'Dit moment is een looptijd, maar het begin of het einde ontbreekt.',
    verwacht: 'Een ‘datum’ en een ‘tot_en_met’.',
    hint: 'Vul ze aan, of kies een andere soort.',
  }),
  /** What a source says happened, lies in the past: what is still to come can only be announced. */
  regel({
    code: 'moment-in-toekomst',
    ernst: 'waarschuwing',
    *zoek({ inhoud, peildatum }) {
      for (const moment of inhoud.van('moment').values()) {
        const { datum, aangekondigd, soort } = moment.waarde;
        if (aangekondigd === 'ja' || soort === 'looptijd' || isOnbekend(datum)) continue;
        if (datum.eerste > peildatum) yield op(moment, ['aangekondigd'], { datum: datum.tekst, peildatum });
      }
    },
    zin: ({ datum, peildatum }) =>
      `Dit moment (${datum}) is van na de peildatum (${peildatum}), maar er staat dat het is gebeurd.`,
    verwacht: 'De regel ‘aangekondigd: ja’.',
    hint: 'Kijk of het jaar klopt. Komt het nog? Dan is het aangekondigd.',
  }),
];
