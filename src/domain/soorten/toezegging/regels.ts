import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { op, regel } from '../../kern/regel.ts';

/** What holds for toezeggingen. */
export const TOEZEGGINGREGELS = [
  /** Its term isn't over on the day that it was made. */
  regel({
    code: 'toezegging-termijn-te-vroeg',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const toezegging of inhoud.van('toezegging').values()) {
        const { datum, termijn } = toezegging.waarde;
        if (isOnbekend(datum) || isOnbekend(termijn) || termijn.laatste >= datum.eerste) continue;
        yield op(toezegging, ['termijn'], { termijn: termijn.tekst, datum: datum.tekst });
      }
    },
    zin: ({ termijn, datum }) =>
      `De termijn (${termijn}) is al voorbij op de dag van de commissie (${datum}).`,
    verwacht: 'Een termijn op of na de dag van de commissie.',
    hint: 'Kijk of het jaar klopt.',
  }),
  /** Nothing is answered before it was asked or promised. */
  regel({
    code: 'toezegging-antwoord-te-vroeg',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const toezegging of inhoud.van('toezegging').values()) {
        const { datum, antwoorden } = toezegging.waarde;
        for (const [i, { datum: antwoord }] of antwoorden.entries()) {
          if (isOnbekend(datum) || isOnbekend(antwoord) || antwoord.laatste >= datum.eerste) continue;
          yield op(toezegging, ['antwoorden', i, 'datum'], { antwoord: antwoord.tekst, datum: datum.tekst });
        }
      }
    },
    zin: ({ antwoord, datum }) =>
      `Dit antwoord (${antwoord}) is van voor de dag van de commissie (${datum}).`,
    verwacht: 'Een antwoord op of na de dag van de commissie.',
    hint: 'Verbeter de datum van het antwoord of van de commissie.',
  }),
  /** What a toezegging touches is a plan or a kader. */
  regel({
    code: 'toezegging-raakt-niets',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const toezegging of inhoud.van('toezegging').values()) {
        for (const [i, { plan, kader }] of (toezegging.waarde.raakt ?? []).entries()) {
          if (!(plan ?? kader)) yield op(toezegging, ['raakt', i], {});
        }
      }
    },
    zin: 'Hier staat niet wat de toezegging raakt.',
    verwacht: 'Een plan of een kader.',
    hint: 'Voeg ‘plan:’ of ‘kader:’ toe, of wis dit deel.',
  }),
];
