/** A number in Dutch notation: "6.251", "2,5". */
export const getalInWoorden = (getal: number): string =>
  getal.toLocaleString('nl-NL', { maximumFractionDigits: 6 });

/** An amount in euros: "€ 1.900.000", with cents only where there are any. The space never breaks. */
export function bedragInWoorden(bedrag: number): string {
  const cijfers = Math.abs(bedrag).toLocaleString('nl-NL', {
    minimumFractionDigits: Number.isInteger(bedrag) ? 0 : 2,
    maximumFractionDigits: 2,
  });
  return `${bedrag < 0 ? '−' : ''}€\u00a0${cijfers}`;
}
