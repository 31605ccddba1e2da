import { stukken, type Stuk } from './persoonsgegeven.ts';

/** E-mail addresses, but for those that say that nobody in particular reads them. */
export function* vindEmail(tekst: string): Iterable<Stuk> {
  for (const { begin, einde, woorden } of stukken(tekst, ADRES)) {
    if (!VAN_NIEMAND.test(woorden)) yield { begin, einde };
  }
}

const ADRES =
  /(?<![\p{L}\d._%+-])[\p{L}\d](?:[\p{L}\d._%+'-]*[\p{L}\d_+-])?\s?(?:@|\(at\)|\[at\])\s?(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,24}(?![\p{L}\d])/giu;
const VAN_NIEMAND =
  /^(?:info|contact|post|postbus|gemeente|secretariaat|redactie|privacy|fg|klantcontact|communicatie|noreply|no-reply|vragen)@/i;
