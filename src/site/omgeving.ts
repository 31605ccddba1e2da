import { isDag, type Dag } from '../../schemas/datum.ts';
import { contentmapVan } from '../io/contentmap.ts';

/** What the environment says about a build. */
export interface Omgeving {
  /** The content folder. */
  readonly content: string;
  /** The peildatum that was asked for. */
  readonly peildatum: Dag | undefined;
  /** Whether this is the internal build, with the review and the internal notes. */
  readonly intern: boolean;
}

/** A setting in the environment is wrong. */
export class Omgevingsfout extends Error {}

/** Reads WAAKVLAM_CONTENT, WAAKVLAM_PEILDATUM and WAAKVLAM_INTERN (`ja`, or not set). */
export function leesOmgeving(): Omgeving {
  const peildatum = process.env['WAAKVLAM_PEILDATUM'];
  if (peildatum && !isDag(peildatum)) {
    throw new Omgevingsfout(
      `De peildatum in WAAKVLAM_PEILDATUM (‘${peildatum}’) is geen geldige dag. Kijk of hij bestaat, en schrijf jaar, maand en dag: 2022-12-31.`,
    );
  }
  const intern = process.env['WAAKVLAM_INTERN'] ?? '';
  if (!['', 'ja', 'nee'].includes(intern)) {
    throw new Omgevingsfout(`WAAKVLAM_INTERN is ‘${intern}’. Schrijf ja of nee.`);
  }
  return {
    intern: intern === 'ja',
    content: process.env['WAAKVLAM_CONTENT'] ?? contentmapVan('.'),
    peildatum: peildatum === '' ? undefined : peildatum,
  };
}
