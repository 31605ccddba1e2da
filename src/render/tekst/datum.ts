import type { Dag, Datum } from '../../../schemas/datum.ts';
import { DOORLOPEND, type Deadline } from '../../../schemas/deadline.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';

const KWARTALEN = ['eerste', 'tweede', 'derde', 'vierde'] as const;

const dagOpmaak = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const maandOpmaak = new Intl.DateTimeFormat('nl-NL', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** A day in words: "20 december 2022". */
export const dagInWoorden = (dag: Dag): string => dagOpmaak.format(new Date(`${dag}T00:00:00Z`));

/** A date in words, as precise as its source: "2022", "het vierde kwartaal van 2022", "december 2022", "20 december 2022". */
export function datumInWoorden(datum: Datum): string {
  switch (datum.precisie) {
    case 'jaar':
      return datum.tekst;
    case 'kwartaal':
      return `het ${KWARTALEN[Number(datum.tekst.at(-1)) - 1] ?? ''} kwartaal van ${datum.tekst.slice(0, 4)}`;
    case 'maand':
      return maandOpmaak.format(new Date(`${datum.eerste}T00:00:00Z`));
    case 'dag':
      return dagInWoorden(datum.tekst);
  }
}

/** A date in words, or that it is unknown. */
export const datumOfOnbekend = (datum: Datum | Onbekend): string =>
  isOnbekend(datum) ? 'onbekend' : datumInWoorden(datum);

/** A deadline in words: a date, "doorlopend", or its condition. */
export const deadlineInWoorden = (deadline: Deadline): string =>
  deadline === DOORLOPEND
    ? 'doorlopend'
    : 'voorwaarde' in deadline
      ? deadline.voorwaarde
      : datumInWoorden(deadline);

/** A deadline in words, or that it is unknown. */
export const deadlineOfOnbekend = (deadline: Deadline | Onbekend): string =>
  isOnbekend(deadline) ? 'onbekend' : deadlineInWoorden(deadline);

/** When something happened, in a sentence: "in 2022", "in het vierde kwartaal van 2022", "op 20 december 2022". */
export const inOfOp = (datum: Datum): string =>
  `${datum.precisie === 'dag' ? 'op' : 'in'} ${datumInWoorden(datum)}`;

/** Between which dates: "2021 tot en met 2025". */
export const periodeInWoorden = (van: Datum, totEnMet: Datum): string =>
  `${datumInWoorden(van)} tot en met ${datumInWoorden(totEnMet)}`;

/** A date for a `time` element. HTML knows years, months and days, but no quarters. */
export const machineDatum = ({ precisie, tekst }: Datum): string | undefined =>
  precisie === 'kwartaal' ? undefined : tekst;
