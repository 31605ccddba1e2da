import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { op, regel } from '../../kern/regel.ts';

/** What holds for questions. */
export const VRAAGREGELS = [
  /** Nothing is answered before it was asked. */
  regel({
    code: 'vraag-antwoord-te-vroeg',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const vraag of inhoud.van('vraag').values()) {
        const { datum, antwoord } = vraag.waarde;
        if (isOnbekend(antwoord) || antwoord.datum.laatste >= datum.eerste) continue;
        yield op(vraag, ['antwoord', 'datum'], { antwoord: antwoord.datum.tekst, datum: datum.tekst });
      }
    },
    zin: ({ antwoord, datum }) => `Dit antwoord (${antwoord}) is van voor de dag van de vraag (${datum}).`,
    verwacht: 'Een antwoord op of na de dag van de vraag.',
    hint: 'Verbeter de datum van het antwoord of van de vraag.',
  }),
];
