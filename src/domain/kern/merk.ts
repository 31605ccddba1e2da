/**
 * A short mark that follows from a text alone: six letters and digits, the same wherever and whenever it is made.
 * Addresses are made with it, so it may never become another (two lanes of 32 bits, as MurmurHash mixes them).
 */
export function merkVan(tekst: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i);
    a = Math.imul(a ^ teken, 2654435761);
    b = Math.imul(b ^ teken, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const getal = 4294967296 * (2097151 & b) + (a >>> 0);
  return getal.toString(36).padStart(6, '0').slice(-6);
}
