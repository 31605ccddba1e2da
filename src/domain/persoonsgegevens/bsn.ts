import { stukken, type Stuk } from './persoonsgegeven.ts';

/** Burgerservicenummers: nine digits, or eight where the text says that it is one, for which the elfproef holds. */
export function* vindBsn(tekst: string): Iterable<Stuk> {
  for (const { begin, einde, woorden } of stukken(tekst, CIJFERS)) {
    const cijfers = woorden.replace(/\D/g, '');
    const voor = tekst.slice(Math.max(0, begin - 40), begin);
    const isGenoemd = GENOEMD.test(voor);
    if (cijfers.length === 8 && !isGenoemd) continue;
    if (!isGenoemd && (ANDER_NUMMER.test(voor) || BEDRAG.test(tekst.slice(einde)))) continue;
    if (elfproef(cijfers)) yield { begin, einde };
  }
}

const CIJFERS = /(?<![\p{L}\d]|\d[-.,/:+]|[+/#])\d(?:[ .\u00a0-]?\d){7,8}(?![\p{L}\d]|[-.,/:]\d)/gu;
const GENOEMD = /(?:\bbsn|burgerservice|\bsofi)[^\d.;]{0,30}$/iu;

/** What says that it is the number of something else: a case, a company, a sum. */
const ANDER_NUMMER =
  /(?:kenmerk|zaak(?:nummer|nr)?|dossier\p{L}*|factuur\p{L}*|kvk\p{L}*|kvk-nummer|btw\p{L}*|order\p{L}*|isbn|polis\p{L}*|artikel\p{L}*|€|\beuro?)[\s:.-]{0,5}(?:is|van [\p{L} ]{0,30}is)?[\s:]{0,5}$/iu;
const BEDRAG = /^\s*(?:euro\b|inwoners\b|keer\b|%|procent\b)/iu;

/** Each digit times its weight, the last counted off: together a multiple of eleven. */
function elfproef(cijfers: string): boolean {
  const negen = Array.from(cijfers.padStart(9, '0'), Number);
  const som = negen.reduce((tot, cijfer, i) => tot + cijfer * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0 && new Set(negen).size > 1;
}
