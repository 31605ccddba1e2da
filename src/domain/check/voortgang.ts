import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Melding } from '../kern/melding.ts';
import { meldOp, type CheckContext } from './regel.ts';

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
