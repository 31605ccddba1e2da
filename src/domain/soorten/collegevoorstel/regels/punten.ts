import type { Inhoud, Item } from '../../../kern/inhoud.ts';
import { onderdelenIn } from '../../../kern/mdx/loop.ts';
import { op, regel } from '../../../kern/regel.ts';
import { aantal, somOp } from '../../../kern/woorden/opsomming.ts';
import type { Pad } from '../../../kern/yaml/boom.ts';
import { ingedeeldeVoorstellen, isPunt, staatGoed, type Voorstelplek } from '../indeling.ts';

const LOS_VAN_LINK = {
  verwacht: 'Een kop of link met alleen woorden.',
  hint: 'Zet het onderdeel erachter, in de zin.',
};
const IN_PUNT = {
  zin: 'in een ander punt',
  verwacht: 'Elk argument en elke kanttekening apart.',
  hint: 'Sluit eerst het punt dat ervoor begint.',
};

/** What is wrong with a place. */
const VERKEERD: Readonly<
  Record<Voorstelplek['waar'], { readonly zin: string; readonly verwacht: string; readonly hint: string }>
> = {
  zin: {
    zin: 'in een zin, of zonder lege regel ervoor en erna',
    verwacht: 'Een eigen regel, met een lege regel ervoor en erna.',
    hint: 'Zet het op een eigen regel, en zet er een lege regel voor en na.',
  },
  punt: IN_PUNT,
  blok: IN_PUNT,
  kop: { zin: 'in een kop, en daar is het niet te zien', ...LOS_VAN_LINK },
  link: { zin: 'in een link, en daar is het niet te zien', ...LOS_VAN_LINK },
};

/** What holds for arguments and kanttekeningen, and for where components stand. */
export const PUNTREGELS = [
  /** What data fill stands on a line of its own, no point stands within another, and nothing where it isn't shown. */
  regel({
    code: 'voorstel-plek',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, plekken } of ingedeeldeVoorstellen(inhoud)) {
        for (const plek of plekken) {
          const { naam } = plek.gebruik;
          if (!staatGoed(plek)) yield op(voorstel, plek.pad, { naam, waar: plek.waar });
        }
      }
    },
    zin: ({ naam, waar }) => `Het onderdeel <${naam}> staat ${VERKEERD[waar].zin}.`,
    verwacht: ({ waar }) => VERKEERD[waar].verwacht,
    hint: ({ waar }) => VERKEERD[waar].hint,
  }),
  /** Arguments and kanttekeningen stand where the form has them. */
  regel({
    code: 'voorstel-punt-plek',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, vorm, plekken } of ingedeeldeVoorstellen(inhoud)) {
        for (const plek of plekken) {
          if (!staatGoed(plek) || !isPunt(plek.gebruik)) continue;
          const { naam } = plek.gebruik;
          const bevat = naam === 'Argument' ? 'argumenten' : 'kanttekeningen';
          if (plek.sectie?.bevat === bevat) continue;
          const kop = vorm.secties.find((sectie) => sectie.bevat === bevat)?.kop;
          yield op(voorstel, plek.pad, { naam, kop });
        }
      }
    },
    zin: ({ naam }) => `Het onderdeel <${naam}> staat niet op de plek die de vorm ervoor heeft.`,
    verwacht: ({ naam, kop }) =>
      kop === undefined ? `Een vorm met een plek voor <${naam}>.` : `Een plek onder de kop ‘${kop}’.`,
    hint: ({ naam, kop }) => {
      if (kop !== undefined) return 'Zet het punt onder die kop.';
      return naam === 'Argument'
        ? 'Zet ‘bevat: argumenten’ bij een deel van de vorm.'
        : 'Deze vorm heeft geen kanttekeningen. Zet de tekst bij het argument.';
    },
  }),
  /** A point belongs to a besluit that the proposal has. */
  regel({
    code: 'voorstel-besluit-onbekend',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, pad, nummer, besluit } of punten(inhoud)) {
        const hoeveel = (voorstel.waarde.besluiten ?? []).length;
        if (besluit > hoeveel) yield op(voorstel, pad, { nummer, besluit, hoeveel });
      }
    },
    zin: ({ nummer, besluit }) => `Punt ${nummer} hoort bij besluit ${besluit}, maar dat is er niet.`,
    verwacht: ({ hoeveel }) =>
      `Een nummer dat begint met een besluit. Dit voorstel heeft ${aantal(hoeveel, 'besluit', 'besluiten')}.`,
    hint: 'Verbeter het nummer, of voeg het besluit toe.',
  }),
  /** The points run on without gaps, arguments and kanttekeningen each for themselves. */
  regel({
    code: 'voorstel-nummering',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, pad, nummer, besluit, punt, vorige } of punten(inhoud)) {
        const hoeveel = (voorstel.waarde.besluiten ?? []).length;
        if (besluit > hoeveel) continue; // that comes first
        const volgt =
          besluit === vorige.besluit ? punt === vorige.punt + 1 : besluit > vorige.besluit && punt === 1;
        if (volgt) continue;
        const verwacht = [`${Math.max(vorige.besluit, 1)}.${vorige.punt + 1}`];
        if (vorige.besluit > 0 && vorige.besluit < hoeveel) verwacht.push(`${vorige.besluit + 1}.1`);
        yield op(voorstel, pad, { nummer, verwacht });
      }
    },
    zin: ({ nummer }) => `Punt ${nummer} volgt niet op het punt ervoor.`,
    verwacht: ({ verwacht }) => `${somOp(verwacht, 'of')}.`,
    hint: 'Nummer de punten door per besluit: 1.1, 1.2, 2.1.',
  }),
  /** Every besluit has an argument. It needs no kanttekening. */
  regel({
    code: 'voorstel-zonder-argument',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        const { besluiten = [], blokken } = voorstel.waarde;
        const onderbouwd = new Set(
          Array.from(onderdelenIn(blokken), ([deel]) =>
            deel.naam === 'Argument' ? deel.eigenschappen.nummer.split('.')[0] : undefined,
          ),
        );
        for (const i of besluiten.keys()) {
          if (!onderbouwd.has(String(i + 1))) yield op(voorstel, ['besluiten', i], { besluit: i + 1 });
        }
      }
    },
    zin: ({ besluit }) => `Besluit ${besluit} heeft geen argument.`,
    verwacht: ({ besluit }) => `Minstens één argument: ${besluit}.1.`,
    hint: ({ besluit }) =>
      `Schrijf <Argument nummer="${besluit}.1" titel="…">, en zeg waarom dit besluit goed is.`,
  }),
];

/** A point with its number, and that of the one before of its kind. */
interface GenummerdPunt {
  readonly voorstel: Item<'collegevoorstel'>;
  readonly pad: Pad;
  readonly nummer: string;
  readonly besluit: number;
  readonly punt: number;
  /** The last one before that belongs to a besluit; zeros before the first. */
  readonly vorige: { readonly besluit: number; readonly punt: number };
}

function* punten(inhoud: Inhoud): Iterable<GenummerdPunt> {
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    for (const soort of ['Argument', 'Kanttekening'] as const) {
      let vorige = { besluit: 0, punt: 0 };
      for (const [gebruik, plek] of onderdelenIn(voorstel.waarde.blokken)) {
        if (gebruik.naam !== soort) continue;
        const { nummer } = gebruik.eigenschappen;
        const pad = [...plek, 'eigenschappen', 'nummer'];
        const [besluit = 0, punt = 0] = nummer.split('.').map(Number);
        yield { voorstel, pad, nummer, besluit, punt, vorige };
        if (besluit <= (voorstel.waarde.besluiten ?? []).length) vorige = { besluit, punt };
      }
    }
  }
}
