import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { MomentenJson, PubliekMoment } from '../../../../schemas/openbaar/momenten.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Moment, Register } from '../../../domain/register.ts';
import { momentAdres } from '../../adres.ts';
import { renderGrond } from '../../json/grond.ts';

/** The public JSON of all momenten as of the peildatum. */
export const renderMomentenJson = ({ register, peildatum }: Opname): MomentenJson => ({
  versie: 1,
  peildatum,
  momenten: [...register.momenten.values()].map((moment) => renderMoment(moment, register)),
});

function renderMoment(moment: Moment, { site }: Register): PubliekMoment {
  const { datum } = moment;
  return {
    id: moment.id,
    titel: moment.titel,
    soort: moment.soort,
    datum: isOnbekend(datum) ? null : datum.tekst,
    totEnMet: moment.totEnMet?.tekst ?? null,
    herhaling: moment.herhaling ?? null,
    aangekondigd: moment.aangekondigd,
    tekst: moment.tekst,
    ...renderGrond(moment.grond),
    kaders: moment.kaders.map(({ id }) => id),
    plannen: moment.plannen.map(({ id }) => id),
    onbekend: isOnbekend(datum) ? { datum: datum.onbekend } : {},
    url: `${isOnbekend(site.basisadres) ? '' : site.basisadres}${momentAdres(moment)}`,
  };
}
