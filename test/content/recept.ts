import type { Recept } from '../site/bouw.ts';
import { CONTENT } from './inhoud.ts';

/** The public site of the real content. Tests leave the ledger as it is: what is new, `npm run build` adds. */
export const ECHT: Recept = { naam: 'echt', content: () => CONTENT, peildatum: '2026-11-22' };
