import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { Inhoud, Item } from '../../kern/inhoud.ts';
import { raad } from '../../kern/woorden/raad.ts';
import { VELD } from '../../kern/parse/veldmeldingen.ts';
import { op, regel } from '../../kern/regel.ts';
import { uniek } from '../../kern/uniek.ts';
import { getalInWoorden } from '../../kern/woorden/getal.ts';
import type { Pad } from '../../kern/yaml/boom.ts';
import { sommen, verschillen } from './narekening.ts';
import { REEKS_ONBEKEND } from './reeks.ts';

/** What holds for published figures. */
export const CIJFERREGELS = [
  uniek('cijfer', 'De reeks', ({ reeksen }) => [reeksen.map(({ id }, i) => [id, ['reeksen', i, 'id']])]),
  /** A series gives a period once. */
  uniek('cijfer', 'De periode', ({ reeksen }) =>
    reeksen.map(({ waarden }, i) =>
      waarden.map(({ periode }, j) => [
        isOnbekend(periode) ? 'onbekend' : periode.tekst,
        ['reeksen', i, 'waarden', j, 'periode'],
      ]),
    ),
  ),
  /** A series begins with its oldest period. */
  regel({
    code: 'cijfer-volgorde',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { cijfer, waarden, pad } of reeksen(inhoud)) {
        for (const [i, { periode }] of waarden.entries()) {
          const vorige = waarden[i - 1]?.periode;
          if (!vorige || isOnbekend(vorige) || isOnbekend(periode)) continue;
          if (periode.laatste >= vorige.laatste) continue;
          yield op(cijfer, [...pad, i, 'periode'], { periode: periode.tekst, vorige: vorige.tekst });
        }
      }
    },
    zin: ({ periode, vorige }) => `Dit cijfer (${periode}) is ouder dan het cijfer erboven (${vorige}).`,
    verwacht: 'Cijfers op volgorde: de oudste periode eerst.',
    hint: 'Zet het cijfer hoger in de lijst, of verbeter de periode.',
  }),
  /** A verhouding says of how many. */
  regel({
    ...VELD.sleutelOntbreekt,
    *zoek({ inhoud }) {
      for (const { cijfer, maat, waarden, pad } of reeksen(inhoud)) {
        for (const [i, { op: noemer }] of waarden.entries()) {
          if (maat !== 'verhouding' || noemer !== undefined) continue;
          yield op(cijfer, [...pad, i], { sleutel: 'op', in: 'waarden' });
        }
      }
    },
  }),
  /** Sums and differences are of series that exist. */
  regel({
    ...REEKS_ONBEKEND,
    *zoek({ inhoud }) {
      for (const cijfer of inhoud.van('cijfer').values()) {
        const bekend = cijfer.waarde.reeksen.map(({ id }) => id);
        for (const [reeks, pad] of genoemdeReeksen(cijfer)) {
          if (!bekend.includes(reeks)) yield op(cijfer, pad, { reeks, bekend, bedoeld: raad(reeks, bekend) });
        }
      }
    },
  }),
  /** A sum adds up; one that doesn't is told about in an afwijking. */
  regel({
    code: 'som-klopt-niet',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { cijfer, som: vermeld, pad, narekeningen } of sommen(inhoud)) {
        for (const { periode, som, totaal: volgensBron, klopt } of narekeningen) {
          if (klopt || vermeld.afwijking) continue;
          const { totaal } = vermeld;
          const wanneer = isOnbekend(periode) ? '' : ` in ${periode.tekst}`;
          yield op(cijfer, pad, { totaal, wanneer, som, volgensBron });
        }
      }
    },
    zin: ({ totaal, wanneer, som, volgensBron }) =>
      `De delen van ‘${totaal}’${wanneer} zijn samen ${getalInWoorden(som)}, niet ${getalInWoorden(volgensBron)}.`,
    verwacht: 'Delen die samen het totaal zijn.',
    hint: 'Kijk of de cijfers goed zijn overgenomen. Klopt de bron zelf niet? Maak een afwijking en noem die bij ‘afwijking’.',
  }),
  /** A difference that a source names is the difference of the figures, or an afwijking tells that it isn't. */
  regel({
    code: 'verschil-klopt-niet',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { cijfer, verschil, pad, narekening } of verschillen(inhoud)) {
        if (!narekening || narekening.klopt || verschil.afwijking) continue;
        yield op(cijfer, [...pad, 'volgens_bron'], narekening);
      }
    },
    zin: ({ van, tot, verschil, volgensBron }) =>
      `Van ${getalInWoorden(van)} naar ${getalInWoorden(tot)} is ${getalInWoorden(verschil)}, niet ${getalInWoorden(volgensBron)}.`,
    verwacht: 'Het verschil tussen de twee cijfers.',
    hint: 'Kijk of de cijfers goed zijn overgenomen. Klopt de bron zelf niet? Maak een afwijking en noem die bij ‘afwijking’.',
  }),
  /** A sum or difference can be computed again: else it says nothing. */
  regel({
    code: 'som-niet-na-te-rekenen',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      for (const { cijfer, som, pad, narekeningen } of sommen(inhoud)) {
        if (narekeningen.length === 0) yield op(cijfer, pad, { wat: som.totaal });
      }
      for (const { cijfer, verschil, pad, narekening } of verschillen(inhoud)) {
        if (!narekening) yield op(cijfer, pad, { wat: verschil.reeks });
      }
    },
    zin: ({ wat }) => `Deze rekensom met ‘${wat}’ is niet na te rekenen.`,
    verwacht: 'Ten minste één periode waarin alle cijfers bekend en precies zijn.',
    hint: 'Kijk of de perioden gelijk geschreven zijn, of haal de rekensom weg.',
  }),
];

/** Every series of every file; a series has the maat of its file when it has none of its own. */
function* reeksen(inhoud: Inhoud) {
  for (const cijfer of inhoud.van('cijfer').values()) {
    for (const [i, reeks] of cijfer.waarde.reeksen.entries()) {
      const pad: Pad = ['reeksen', i, 'waarden'];
      yield { cijfer, maat: reeks.maat ?? cijfer.waarde.maat, waarden: reeks.waarden, pad };
    }
  }
}

/** The series that the sums and differences of a file name. */
const genoemdeReeksen = ({ waarde }: Item<'cijfer'>): readonly (readonly [reeks: string, pad: Pad])[] => [
  ...(waarde.sommen ?? []).flatMap(({ totaal, delen }, i) => [
    [totaal, ['sommen', i, 'totaal']] as const,
    ...delen.map((deel, j) => [deel, ['sommen', i, 'delen', j]] as const),
  ]),
  ...(waarde.verschillen ?? []).map(({ reeks }, i) => [reeks, ['verschillen', i, 'reeks']] as const),
];
