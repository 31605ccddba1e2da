import { leesVerzendinstellingen } from '../verzend/instellingen.ts';
import { bouwStraks } from './bouw.ts';

/** Builds the public site after a release, where that was asked for. */
export function bouwNaVrijgave(content: string): void {
  const gelezen = leesVerzendinstellingen(content);
  if ('instellingen' in gelezen && gelezen.instellingen.bouw === 'ja') void bouwStraks(content);
}
