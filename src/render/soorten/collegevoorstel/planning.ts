import type { Dag, Datum } from '../../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import { compareLaatsteDag } from '../../../domain/kern/dag.ts';
import { hoofdletter } from '../../../domain/kern/woorden/zin.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Planpunt } from '../../../domain/opname/planning.ts';
import type { Actie, Collegevoorstel, Eigenaar } from '../../../domain/register.ts';
import { achterPlan } from '../../../domain/soorten/collegevoorstel/plannen.ts';
import { alinea, tekst, type Blok, type Deel } from '../../beeld/document.ts';
import { dagInWoorden, datumInWoorden, periodeInWoorden } from '../../tekst/datum.ts';
import type { Noten } from './noten.ts';
import { wieIn } from './stem.ts';

/** A row of the planning. */
interface Rij {
  /** When it is over; `undefined` when nobody knows. */
  readonly tot: Datum | undefined;
  readonly wanneer: string;
  readonly wat: readonly Deel[];
  readonly wie: string;
}

/**
 * What lies ahead: as far as it was known at the peildatum, and what the writer plans. Where that is nothing the words of
 * the writer stand alone: `eigenTekst` says that there are any.
 */
export function planningBlokken(
  voorstel: Collegevoorstel,
  opname: Opname,
  noten: Noten,
  eigenTekst: boolean,
): Blok[] {
  const { peildatum } = opname;
  const rijen = [
    ...planpunten(voorstel, opname).map(({ punt, deel }) => rijVan(punt, deel, noten)),
    ...voorstel.planning.map((punt): Rij => ({
      tot: isOnbekend(punt.wanneer) ? undefined : punt.wanneer,
      wanneer: isOnbekend(punt.wanneer) ? 'Nog niet bekend' : hoofdletter(datumInWoorden(punt.wanneer)),
      wat: [tekst(punt.wat)],
      wie: wieZin(punt.wie, voorstel),
    })),
  ].sort((a, b) =>
    a.tot && b.tot
      ? compareLaatsteDag(a.tot, b.tot)
      : Number(a.tot === undefined) - Number(b.tot === undefined),
  );
  if (rijen.length === 0) return eigenTekst ? [] : [alinea(nietsMeer(peildatum))];
  const metWie = rijen.some(({ wie }) => wie !== '');
  return [
    {
      soort: 'tabel',
      bijschrift: `Wat er na ${dagInWoorden(peildatum)} komt, voor zover toen bekend`,
      kolommen: metWie
        ? [
            { kop: 'Wanneer', breedte: 24 },
            { kop: 'Wat', breedte: 50 },
            { kop: 'Wie', breedte: 26 },
          ]
        : [
            { kop: 'Wanneer', breedte: 30 },
            { kop: 'Wat', breedte: 70 },
          ],
      rijen: rijen.map(({ wanneer, wat, wie }) => [
        [[tekst(wanneer)]],
        [wat],
        ...(metWie ? [[[tekst(wie)]]] : []),
      ]),
    },
  ];
}

const wieZin = (wie: Eigenaar | Onbekend | undefined, voorstel: Collegevoorstel): string =>
  wie === undefined || isOnbekend(wie) ? '' : wieIn(wie, voorstel);

/** What lies ahead for each plan, each with the proposal as it is about that plan; the first to come first. */
export const planpunten = (
  voorstel: Collegevoorstel,
  opname: Opname,
): { readonly punt: Planpunt; readonly deel: Collegevoorstel }[] =>
  voorstel.plannen
    .flatMap((plan) => opname.vanPlan(plan).planning.map((punt) => ({ punt, deel: { ...voorstel, plan } })))
    .sort((a, b) => compareLaatsteDag(a.punt.tot, b.punt.tot));

/** That an action has to be finished then. */
export const deadlineZin = ({ nummer, titel }: Actie, voorstel: Collegevoorstel): string =>
  `De deadline van actie ${nummer}${achterPlan('van', voorstel)}: ${titel.replace(/\.$/, '')}.`;

const nietsMeer = (peildatum: Dag): string =>
  `Wat er na ${dagInWoorden(peildatum)} gepland is, is niet bekend.`;

/** When something is: its period, or the day on which it is over. */
export function wanneerInWoorden(punt: Planpunt): string {
  if (punt.soort !== 'moment' || isOnbekend(punt.moment.datum)) return datumInWoorden(punt.tot);
  const { datum, totEnMet } = punt.moment;
  return totEnMet ? periodeInWoorden(datum, totEnMet) : datumInWoorden(datum);
}

const rijVan = (punt: Planpunt, voorstel: Collegevoorstel, noten: Noten): Rij => ({
  tot: punt.tot,
  wanneer: hoofdletter(wanneerInWoorden(punt)),
  wat: watDelen(punt, voorstel, noten),
  wie: punt.soort === 'verwachting' || punt.soort === 'deadline' ? wieZin(punt.wie, voorstel) : '',
});

function watDelen(punt: Planpunt, voorstel: Collegevoorstel, noten: Noten): Deel[] {
  switch (punt.soort) {
    case 'einde':
      return [tekst(`Het einde van ${voorstel.plan.titel}.`)];
    case 'moment':
      return [tekst(punt.moment.collegezin ?? punt.moment.tekst), noten.grond(punt.moment.grond)];
    case 'deadline':
      return [tekst(deadlineZin(punt.actie, voorstel)), ...noten.gronden(punt.grond ? [punt.grond] : [])];
    case 'verwachting': {
      const actie = punt.actie ? `Actie ${punt.actie.nummer}${achterPlan('van', voorstel)}: ` : '';
      return [
        tekst(`${actie}${punt.collegezin ?? punt.tekst}`),
        ...(punt.grond?.vindplaats ? [noten.vindplaats(punt.grond.vindplaats)] : []),
      ];
    }
  }
}
