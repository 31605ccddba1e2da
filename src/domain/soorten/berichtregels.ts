import type { Datum } from '../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import type { Uitkomst } from '../../../schemas/verwachting.ts';
import type { EenItem, Inhoud, Item } from '../kern/inhoud.ts';
import { op, regel } from '../kern/regel.ts';
import { DUBBEL } from '../kern/uniek.ts';
import { lijst } from '../kern/woorden/zin.ts';
import type { Pad } from '../kern/yaml/boom.ts';

/** What holds for dated entries: of actions, of plans and kaders as a whole, and for the answers to toezeggingen. */
export const BERICHTREGELS = [
  /** Entries stand oldest first: no entry ends before the one above it. */
  regel({
    code: 'voortgang-volgorde',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { item, veld, berichten } of berichtenlijsten(inhoud)) {
        let vorige: Datum | undefined;
        for (const [i, { datum }] of berichten.entries()) {
          if (isOnbekend(datum)) continue;
          if (vorige && datum.laatste < vorige.laatste) {
            yield op(item, [veld, i, 'datum'], { datum: datum.tekst, vorige: vorige.tekst });
          }
          if (!vorige || datum.laatste > vorige.laatste) vorige = datum;
        }
      }
    },
    zin: ({ datum, vorige }) => `Dit bericht (${datum}) is ouder dan het bericht erboven (${vorige}).`,
    verwacht: 'Berichten op volgorde: het oudste eerst.',
    hint: 'Zet het bericht hoger in de lijst, of verbeter de datum.',
  }),
  /** An entry isn't from after the peildatum: it can't be known yet. */
  regel({
    code: 'voortgang-in-toekomst',
    ernst: 'waarschuwing',
    *zoek({ inhoud, peildatum }) {
      for (const { item, veld, berichten } of berichtenlijsten(inhoud)) {
        for (const [i, { datum }] of berichten.entries()) {
          if (isOnbekend(datum) || datum.eerste <= peildatum) continue;
          yield op(item, [veld, i, 'datum'], { datum: datum.tekst, peildatum });
        }
      }
    },
    zin: ({ datum, peildatum }) => `Dit bericht (${datum}) is van na de peildatum (${peildatum}).`,
    verwacht: 'Een datum die geweest is.',
    hint: 'Het bericht telt pas mee als die datum voorbij is.',
  }),
  /** A bron cannot report on a time after itself. */
  regel({
    code: 'bron-ouder-dan-bericht',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      for (const { item, veld, berichten } of berichtenlijsten(inhoud)) {
        for (const [i, { datum, vindplaats }] of berichten.entries()) {
          const bron = vindplaats && inhoud.van('bron').get(vindplaats.bron.id)?.waarde;
          if (!bron || bron.soort === 'extern' || isOnbekend(bron.datum) || isOnbekend(datum)) continue;
          if (bron.datum.laatste >= datum.eerste) continue;
          yield op(item, [veld, i, 'vindplaats', 'bron'], {
            bron: vindplaats.bron.id,
            bronDatum: bron.datum.tekst,
            datum: datum.tekst,
          });
        }
      }
    },
    zin: ({ bron, bronDatum, datum }) =>
      `De bron ‘${bron}’ (${bronDatum}) is ouder dan dit bericht (${datum}).`,
    verwacht: 'Een bron van dezelfde tijd of later.',
    hint: 'Kijk of de datum van het bericht klopt.',
  }),
  /** An expectation has an id of its own in its file. */
  regel({
    ...DUBBEL,
    *zoek({ inhoud }) {
      for (const { wat, item, pad, id, eerder } of genoemd(inhoud)) {
        if (wat === 'verwachting' && eerder.has(id))
          yield op(item, [...pad, 'id'], { wat: 'De verwachting', id });
      }
    },
  }),
  /** A later entry settles an expectation that an earlier one named. */
  regel({
    code: 'verwachting-onbekend',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { wat, item, pad, id, eerder } of genoemd(inhoud)) {
        if (wat === 'uitkomst' && !eerder.has(id))
          yield op(item, [...pad, 'id'], { id, bekend: [...eerder.keys()] });
      }
    },
    zin: ({ id }) => `De verwachting ‘${id}’ staat niet in een eerder bericht in dit bestand.`,
    verwacht: ({ bekend }) => `Een eerdere verwachting: ${lijst(bekend)}.`,
    hint: 'Kijk of de id goed geschreven is.',
  }),
  /** What was settled isn't settled again; what was met in part or moved is still open. */
  regel({
    code: 'verwachting-afgedaan',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { wat, item, pad, id, eerder } of genoemd(inhoud)) {
        const uitkomst = eerder.get(id);
        if (wat === 'verwachting' || uitkomst === undefined) continue;
        if (uitkomst === 'verschoven' || uitkomst === 'deels') continue;
        yield op(item, [...pad, 'id'], { id, uitkomst });
      }
    },
    zin: ({ id, uitkomst }) => `De verwachting ‘${id}’ is al afgedaan (${uitkomst}).`,
    verwacht: 'Eén uitkomst per verwachting.',
    hint: 'Wis deze uitkomst, of geef de nieuwe verwachting een eigen id.',
  }),
  /** What an entry expects isn't over on its own day. */
  regel({
    code: 'termijn-voor-bericht',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { wat, item, pad, id, termijn, datum, eerder } of genoemd(inhoud)) {
        if (wat === 'uitkomst' && !eerder.has(id)) continue; // that comes first
        if (!termijn || isOnbekend(termijn) || isOnbekend(datum) || termijn.laatste >= datum.eerste) continue;
        yield op(item, [...pad, 'termijn'], { termijn: termijn.tekst, datum: datum.tekst });
      }
    },
    zin: ({ termijn, datum }) =>
      `De termijn (${termijn}) is al voorbij op de datum van het bericht (${datum}).`,
    verwacht: 'Een termijn op of na de datum van het bericht.',
    hint: 'Kijk of het jaar klopt.',
  }),
];

type Actiebericht = NonNullable<Item<'actie'>['waarde']['voortgang']>[number];
type Stukbericht = NonNullable<Item<'plan'>['waarde']['berichten']>[number];
type Antwoord = Item<'toezegging'>['waarde']['antwoorden'][number];

/** The dated entries of a file, oldest first, and the field that holds them. */
interface Berichtenlijst {
  readonly item: EenItem;
  readonly veld: string;
  readonly berichten: readonly (Actiebericht | Stukbericht | Antwoord)[];
}

/** Every list of dated entries. */
function* berichtenlijsten(inhoud: Inhoud): Iterable<Berichtenlijst> {
  for (const item of inhoud.van('actie').values()) {
    yield { item, veld: 'voortgang', berichten: item.waarde.voortgang ?? [] };
  }
  for (const item of [...inhoud.van('plan').values(), ...inhoud.van('kader').values()]) {
    yield { item, veld: 'berichten', berichten: item.waarde.berichten ?? [] };
  }
  for (const item of inhoud.van('toezegging').values()) {
    yield { item, veld: 'antwoorden', berichten: item.waarde.antwoorden };
  }
}

/** An expectation that an entry names, or settles. */
interface Genoemd {
  readonly wat: 'verwachting' | 'uitkomst';
  readonly item: EenItem;
  readonly pad: Pad;
  readonly id: string;
  readonly termijn: Datum | Onbekend | undefined;
  /** The date of the entry. */
  readonly datum: Datum | Onbekend;
  /** The expectations named before in the file, and how each ended so far. */
  readonly eerder: ReadonlyMap<string, Uitkomst | undefined>;
}

/** What every entry settles and expects, in the order of the file. `eerder` grows: look at it before going on. */
function* genoemd(inhoud: Inhoud): Generator<Genoemd> {
  for (const { item, veld, berichten } of berichtenlijsten(inhoud)) {
    const eerder = new Map<string, Uitkomst | undefined>();
    for (const [i, { datum, over_verwachtingen: over = [], verwachtingen = [] }] of berichten.entries()) {
      for (const [j, { id, uitkomst, termijn }] of over.entries()) {
        const pad = [veld, i, 'over_verwachtingen', j];
        yield { wat: 'uitkomst', item, pad, id, termijn, datum, eerder };
        if (eerder.has(id)) eerder.set(id, uitkomst);
      }
      for (const [j, { id, termijn }] of verwachtingen.entries()) {
        const pad = [veld, i, 'verwachtingen', j];
        yield { wat: 'verwachting', item, pad, id, termijn, datum, eerder };
        eerder.set(id, undefined);
      }
    }
  }
}
