import { stukken, type Stuk } from './persoonsgegeven.ts';

/** Telephone numbers of the Netherlands, and of other countries with a plus. Free numbers are nobody's. */
export function* vindTelefoon(tekst: string): Iterable<Stuk> {
  for (const { begin, woorden: gevonden } of stukken(tekst, VORM)) {
    const woorden = gevonden.includes('(') ? gevonden : gevonden.replace(/\)$/, '');
    const einde = begin + woorden.length;
    if (ANDER_NUMMER.test(tekst.slice(Math.max(0, begin - 30), begin))) continue;
    const cijfers = woorden.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
    if (isNummer(cijfers)) yield { begin, einde };
  }
}

const VORM =
  /(?<![\p{L}\d]|\d[-.,/:]|[-/€#] ?)(?:\((?:0\d{1,3}|\+31|0031)\)|\+ ?\d{1,3}|00\d{2}|0)(?: ?\(0\))?(?:(?: ?[-–./] ?|[ \u00a0]{1,2})?\(?\d\)?){6,11}(?![\p{L}\d]|[-/:]\d|[.,]\d)/gu;
const ANDER_NUMMER =
  /(?:kenmerk|zaaknummer|zaaknr|dossier\p{L}*|factuur\p{L}*|isbn|rekening\p{L}*)[\s:.]*(?:is )?$/iu;

function isNummer(cijfers: string): boolean {
  const nationaal = cijfers.replace(/^(?:\+31|0031)0?/, '0');
  if (nationaal.startsWith('0') && !nationaal.startsWith('00')) {
    return /^0[1-9]\d{8}$/.test(nationaal) && !/^0(?:800|900|906|909)/.test(nationaal);
  }
  return /^(?:\+|00)[1-9]\d{8,13}$/.test(cijfers);
}
