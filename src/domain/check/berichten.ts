import type { Datum } from '../../../schemas/datum.ts';
import type { Geparsed } from '../soorten/soorten.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import type { Uitkomst } from '../../../schemas/verwachting.ts';
import type { EenItem, Inhoud } from '../kern/inhoud.ts';
import type { Melding } from '../kern/melding.ts';
import type { Pad } from '../kern/yaml/boom.ts';
import { meldOp, type CheckContext } from './regel.ts';

type Actiebericht = NonNullable<Geparsed<'actie'>['voortgang']>[number];
type Stukbericht = NonNullable<Geparsed<'plan'>['berichten']>[number];
type Antwoord = Geparsed<'toezegging'>['antwoorden'][number];

/** The dated entries of a file, oldest first, and the field that holds them. */
interface Berichtenlijst {
  readonly item: EenItem;
  readonly veld: string;
  readonly berichten: readonly (Actiebericht | Stukbericht | Antwoord)[];
}

/** Every list of dated entries: of actions, of plans and kaders as a whole, and the answers to toezeggingen. */
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

/** Entries stand oldest first: no entry ends before the one above it. */
export function* berichtenStaanOpVolgorde({ inhoud }: CheckContext): Iterable<Melding> {
  for (const { item, veld, berichten } of berichtenlijsten(inhoud)) {
    let vorige: Datum | undefined;
    for (const [i, { datum }] of berichten.entries()) {
      if (isOnbekend(datum)) continue;
      if (vorige && datum.laatste < vorige.laatste) {
        yield meldOp('voortgang-volgorde', item, [veld, i, 'datum'], {
          datum: datum.tekst,
          vorige: vorige.tekst,
        });
      }
      if (!vorige || datum.laatste > vorige.laatste) vorige = datum;
    }
  }
}

/** An entry isn't from after the peildatum: it can't be known yet. */
export function* berichtenZijnGeweest({ inhoud, peildatum }: CheckContext): Iterable<Melding> {
  for (const { item, veld, berichten } of berichtenlijsten(inhoud)) {
    for (const [i, { datum }] of berichten.entries()) {
      if (isOnbekend(datum) || datum.eerste <= peildatum) continue;
      yield meldOp('voortgang-in-toekomst', item, [veld, i, 'datum'], { datum: datum.tekst, peildatum });
    }
  }
}

/** A bron cannot report on a time after itself. */
export function* bronnenZijnErOpTijd({ inhoud }: CheckContext): Iterable<Melding> {
  for (const { item, veld, berichten } of berichtenlijsten(inhoud)) {
    for (const [i, { datum, vindplaats }] of berichten.entries()) {
      const bron = vindplaats && inhoud.van('bron').get(vindplaats.bron.id)?.waarde;
      if (!bron || bron.soort === 'extern' || isOnbekend(bron.datum) || isOnbekend(datum)) continue;
      if (bron.datum.laatste >= datum.eerste) continue;
      yield meldOp('bron-ouder-dan-bericht', item, [veld, i, 'vindplaats', 'bron'], {
        bron: vindplaats.bron.id,
        bronDatum: bron.datum.tekst,
        datum: datum.tekst,
      });
    }
  }
}

/** Expectations have an id of their own and a term in the future; a later entry settles one that is open. */
export function* verwachtingenKloppen({ inhoud }: CheckContext): Iterable<Melding> {
  for (const lijst of berichtenlijsten(inhoud)) yield* verwachtingenVan(lijst);
}

function* verwachtingenVan({ item, veld, berichten }: Berichtenlijst): Iterable<Melding> {
  const uitkomsten = new Map<string, Uitkomst | undefined>();
  for (const [i, bericht] of berichten.entries()) {
    for (const [j, { id, uitkomst, termijn }] of (bericht.over_verwachtingen ?? []).entries()) {
      const pad = [veld, i, 'over_verwachtingen', j];
      const eerder = uitkomsten.get(id);
      if (!uitkomsten.has(id)) {
        yield meldOp('verwachting-onbekend', item, [...pad, 'id'], { id, bekend: [...uitkomsten.keys()] });
        continue;
      }
      if (eerder !== undefined && eerder !== 'verschoven' && eerder !== 'deels') {
        yield meldOp('verwachting-afgedaan', item, [...pad, 'id'], { id, uitkomst: eerder });
      }
      if (termijn) yield* termijnNaBericht(item, [...pad, 'termijn'], termijn, bericht.datum);
      uitkomsten.set(id, uitkomst);
    }
    for (const [j, { id, termijn }] of (bericht.verwachtingen ?? []).entries()) {
      const pad = [veld, i, 'verwachtingen', j];
      if (uitkomsten.has(id)) yield meldOp('dubbel', item, [...pad, 'id'], { wat: 'verwachting', id });
      yield* termijnNaBericht(item, [...pad, 'termijn'], termijn, bericht.datum);
      uitkomsten.set(id, undefined);
    }
  }
}

function* termijnNaBericht(
  item: EenItem,
  pad: Pad,
  termijn: Datum | Onbekend,
  datum: Datum | Onbekend,
): Iterable<Melding> {
  if (isOnbekend(termijn) || isOnbekend(datum) || termijn.laatste >= datum.eerste) return;
  yield meldOp('termijn-voor-bericht', item, pad, { termijn: termijn.tekst, datum: datum.tekst });
}
