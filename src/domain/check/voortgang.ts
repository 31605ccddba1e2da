import type { Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Uitkomst } from '../../../schemas/verwachting.ts';
import type { Item } from '../inhoud.ts';
import type { Melding } from '../melding.ts';
import { meldOp, type CheckContext } from './regel.ts';

/** Entries stand oldest first: no entry ends before the one above it. */
export function* voortgangStaatOpVolgorde({ inhoud }: CheckContext): Iterable<Melding> {
  for (const actie of inhoud.van('actie').values()) {
    let vorige: Datum | undefined;
    for (const [i, { datum }] of (actie.waarde.voortgang ?? []).entries()) {
      if (vorige && datum.laatste < vorige.laatste) {
        yield meldOp('voortgang-volgorde', actie, ['voortgang', i, 'datum'], {
          datum: datum.tekst,
          vorige: vorige.tekst,
        });
      }
      if (!vorige || datum.laatste > vorige.laatste) vorige = datum;
    }
  }
}

/** Nothing happens to an action before it was adopted, nor does it end before that; and it isn't adopted before its plan. */
export function* voortgangVolgtOpVaststelling({ inhoud }: CheckContext): Iterable<Melding> {
  for (const actie of inhoud.van('actie').values()) {
    const { vastgesteld, voortgang = [] } = actie.waarde;
    const plan = inhoud.van('plan').get(actie.plan)?.waarde;
    if (plan && vastgesteld.datum.laatste < plan.vaststelling.datum.eerste) {
      yield meldOp('actie-voor-plan', actie, ['vastgesteld', 'datum'], {
        datum: vastgesteld.datum.tekst,
        plan: plan.vaststelling.datum.tekst,
      });
    }
    for (const [i, { datum }] of voortgang.entries()) {
      if (datum.laatste >= vastgesteld.datum.eerste) continue;
      yield meldOp('voortgang-voor-vaststelling', actie, ['voortgang', i, 'datum'], {
        datum: datum.tekst,
        vastgesteld: vastgesteld.datum.tekst,
      });
    }
  }
}

/** A deadline lies after the adoption and, as far as anyone planned it, within the plan's looptijd. */
export function* deadlinesZijnMogelijk({ inhoud }: CheckContext): Iterable<Melding> {
  for (const actie of inhoud.van('actie').values()) {
    const { vastgesteld, voortgang = [] } = actie.waarde;
    const totEnMet = inhoud.van('plan').get(actie.plan)?.waarde.looptijd.tot_en_met;
    const deadlines = [
      { deadline: vastgesteld.deadline, pad: ['vastgesteld', 'deadline'] },
      ...voortgang.map(({ deadline }, i) => ({ deadline, pad: ['voortgang', i, 'deadline'] })),
    ];
    for (const { deadline, pad } of deadlines) {
      if (deadline === undefined || isOnbekend(deadline)) continue;
      if (deadline.laatste < vastgesteld.datum.eerste) {
        yield meldOp('deadline-voor-vaststelling', actie, pad, {
          deadline: deadline.tekst,
          vastgesteld: vastgesteld.datum.tekst,
        });
      } else if (totEnMet && deadline.laatste > totEnMet.laatste) {
        yield meldOp('deadline-buiten-looptijd', actie, pad, {
          deadline: deadline.tekst,
          totEnMet: totEnMet.tekst,
        });
      }
    }
  }
}

/** `uitgevoerd: ja` or a borging without a status goes with the status that holds then: in-gang-gezet, or groen. */
export function* uitvoeringPastBijStatus({ inhoud }: CheckContext): Iterable<Melding> {
  for (const actie of inhoud.van('actie').values()) {
    let { status } = actie.waarde.vastgesteld;
    if (actie.waarde.vastgesteld.uitgevoerd === 'ja' && isOnbekend(status)) {
      yield meldOp('uitgevoerd-past-niet', actie, ['vastgesteld', 'uitgevoerd'], {});
    }
    for (const [i, bericht] of (actie.waarde.voortgang ?? []).entries()) {
      status = bericht.status ?? status;
      if (bericht.uitgevoerd === 'ja' && status !== 'in-gang-gezet') {
        yield meldOp('uitgevoerd-past-niet', actie, ['voortgang', i, 'uitgevoerd'], {});
      }
      if (bericht.borging !== undefined && status !== 'uitgevoerd-en-geborgd') {
        yield meldOp('borging-past-niet', actie, ['voortgang', i, 'borging'], {});
      }
    }
  }
}

/** Expectations have an id of their own and a term in the future; a later entry settles one that is open. */
export function* verwachtingenKloppen({ inhoud }: CheckContext): Iterable<Melding> {
  for (const actie of inhoud.van('actie').values()) yield* verwachtingenVan(actie);
}

function* verwachtingenVan(actie: Item<'actie'>): Iterable<Melding> {
  const uitkomsten = new Map<string, Uitkomst | undefined>();
  for (const [i, bericht] of (actie.waarde.voortgang ?? []).entries()) {
    for (const [j, { id, uitkomst, termijn }] of (bericht.over_verwachtingen ?? []).entries()) {
      const pad = ['voortgang', i, 'over_verwachtingen', j];
      const eerder = uitkomsten.get(id);
      if (!uitkomsten.has(id)) {
        yield meldOp('verwachting-onbekend', actie, [...pad, 'id'], { id, bekend: [...uitkomsten.keys()] });
        continue;
      }
      if (eerder !== undefined && eerder !== 'verschoven' && eerder !== 'deels') {
        yield meldOp('verwachting-afgedaan', actie, [...pad, 'id'], { id, uitkomst: eerder });
      }
      if (termijn) yield* termijnNaBericht(actie, [...pad, 'termijn'], termijn, bericht.datum);
      uitkomsten.set(id, uitkomst);
    }
    for (const [j, { id, termijn }] of (bericht.verwachtingen ?? []).entries()) {
      const pad = ['voortgang', i, 'verwachtingen', j];
      if (uitkomsten.has(id)) yield meldOp('dubbel', actie, [...pad, 'id'], { wat: 'verwachting', id });
      yield* termijnNaBericht(actie, [...pad, 'termijn'], termijn, bericht.datum);
      uitkomsten.set(id, undefined);
    }
  }
}

function* termijnNaBericht(
  actie: Item<'actie'>,
  pad: readonly (string | number)[],
  termijn: Datum,
  datum: Datum,
): Iterable<Melding> {
  if (termijn.laatste >= datum.eerste) return;
  yield meldOp('termijn-voor-bericht', actie, pad, { termijn: termijn.tekst, datum: datum.tekst });
}

/** An entry isn't from after the peildatum: it can't be known yet. */
export function* voortgangIsGeweest({ inhoud, peildatum }: CheckContext): Iterable<Melding> {
  for (const actie of inhoud.van('actie').values()) {
    for (const [i, { datum }] of (actie.waarde.voortgang ?? []).entries()) {
      if (datum.eerste <= peildatum) continue;
      yield meldOp('voortgang-in-toekomst', actie, ['voortgang', i, 'datum'], {
        datum: datum.tekst,
        peildatum,
      });
    }
  }
}

/** A bron cannot report on a time after itself. */
export function* bronnenZijnErOpTijd({ inhoud }: CheckContext): Iterable<Melding> {
  for (const actie of inhoud.van('actie').values()) {
    for (const [i, { datum, vindplaats }] of (actie.waarde.voortgang ?? []).entries()) {
      const bron = vindplaats && inhoud.van('bron').get(vindplaats.bron.id)?.waarde;
      if (!bron || bron.soort === 'extern' || isOnbekend(bron.datum)) continue;
      if (bron.datum.laatste >= datum.eerste) continue;
      yield meldOp('bron-ouder-dan-bericht', actie, ['voortgang', i, 'vindplaats', 'bron'], {
        bron: vindplaats.bron.id,
        bronDatum: bron.datum.tekst,
        datum: datum.tekst,
      });
    }
  }
}
