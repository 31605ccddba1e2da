import { isDag, type Dag } from '../../schemas/datum.ts';

/** What the environment says about a build. */
export interface Omgeving {
  /** The content folder. */
  readonly content: string;
  /** The peildatum that was asked for. */
  readonly peildatum: Dag | undefined;
}

/** A setting in the environment is wrong. */
export class Omgevingsfout extends Error {}

/** Reads WAAKVLAM_CONTENT and WAAKVLAM_PEILDATUM. */
export function leesOmgeving(): Omgeving {
  const peildatum = process.env['WAAKVLAM_PEILDATUM'];
  if (peildatum && !isDag(peildatum)) {
    throw new Omgevingsfout(
      `De peildatum in WAAKVLAM_PEILDATUM (‘${peildatum}’) is geen dag die bestaat. Schrijf jaar, maand en dag: 2022-12-31.`,
    );
  }
  return {
    content: process.env['WAAKVLAM_CONTENT'] ?? 'content',
    peildatum: peildatum === '' ? undefined : peildatum,
  };
}
