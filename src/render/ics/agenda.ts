import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { AgendaBeeld } from '../beeld/agenda.ts';

/** What a calendar is called, and where its pages are. */
export interface Agendakop {
  readonly naam: string;
  /** The site's address without a closing slash; without it the events have no link. */
  readonly basisadres: string | undefined;
  readonly peildatum: Dag;
}

/** What the calendar of a site is called, and where its pages are. */
export const agendakopVan = ({ register, peildatum }: Opname): Agendakop => {
  const { naam, basisadres } = register.site;
  return { naam, basisadres: isOnbekend(basisadres) ? undefined : basisadres, peildatum };
};

/**
 * A calendar (RFC 5545). Every event takes whole days: an imprecise date all the days that it can mean. The same
 * content gives the same bytes.
 */
export function renderAgenda(
  punten: readonly AgendaBeeld[],
  { naam, basisadres, peildatum }: Agendakop,
): string {
  const kalender = new ICalCalendar({
    name: alsTekst(naam),
    prodId: { company: 'waakvlam', product: 'agenda', language: 'NL' },
  });
  for (const { id, eerste, laatste, titel, tekst, adres } of punten) {
    kalender.createEvent({
      id: `${id}@waakvlam`,
      stamp: utc(peildatum),
      start: utc(eerste),
      end: utc(Temporal.PlainDate.from(laatste).add({ days: 1 }).toString()), // the day after the last
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT, // it blocks nobody's day
      summary: titel,
      description: tekst,
      ...(basisadres !== undefined && { url: `${basisadres}${adres}` }),
    });
  }
  return `${kalender.toString().trimEnd()}\r\n`;
}

/** A text as a calendar has it, on one line: the library does that for events, and not for the name of the whole. */
const alsTekst = (tekst: string): string =>
  tekst
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\;,]/g, '\\$&');

const utc = (dag: Dag): Date => new Date(`${dag}T00:00:00Z`);
