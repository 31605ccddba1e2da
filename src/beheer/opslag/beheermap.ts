import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { vindProjectmap } from '../../io/contentmap.ts';
import { schrijfBestand } from '../../io/schrijfBestand.ts';

/** The project that content belongs to: where what stays outside git has its place. */
export const projectmapVan = (content: string): string => join(content, vindProjectmap(content));

/** Where the beheer keeps what is no content: drafts, and what there is to say. Outside git. */
const beheermap = (content: string): string => join(projectmapVan(content), '.waakvlam', 'beheer');

/** The path of a file that the beheer keeps. */
export const bijBeheer = (content: string, ...delen: readonly string[]): string =>
  join(beheermap(content), ...delen);

/**
 * Writes a file that the beheer keeps, for the account that runs it alone. Git passes the folder over, also where nobody
 * told it to: what somebody typed and didn't send is in no commit.
 */
export function bewaarBijBeheer(content: string, pad: string, tekst: string): void {
  const map = beheermap(content);
  const negeer = join(map, '.gitignore');
  mkdirSync(dirname(pad), { recursive: true, mode: 0o700 });
  if (!existsSync(negeer)) schrijfBestand(negeer, '*\n');
  schrijfBestand(pad, tekst, EIGEN);
}

/** Read and written by the account itself. */
const EIGEN = 0o600;
