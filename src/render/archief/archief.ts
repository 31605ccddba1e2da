/** A file of an archive: its path in it, with `/`, and what it holds. */
export interface Archiefbestand {
  readonly pad: string;
  readonly bytes: Uint8Array;
}

/** Makes the SHA-256 of bytes, in hexadecimals; a pure layer has none of its own. */
export type Sha256 = (bytes: Uint8Array) => string;

/** The list of hashes, as `sha256sum -c` reads it. */
export const HASHLIJST = 'SHA256SUMS';

/**
 * Files as an archive keeps them: in the order of their paths, with a list of the hash of each. The same files give the
 * same archive. It throws for a path that leads elsewhere, or that some computer can't tell from another.
 */
export function maakArchief(bestanden: readonly Archiefbestand[], sha256: Sha256): Archiefbestand[] {
  const gesorteerd = [...bestanden].sort((a, b) => (a.pad < b.pad ? -1 : a.pad > b.pad ? 1 : 0));
  const gezien = new Set<string>([HASHLIJST.toLowerCase()]);
  for (const { pad } of gesorteerd) {
    const vouw = pad.normalize('NFC').toLowerCase();
    if (!PAD.test(pad) || pad.split('/').some((deel) => deel === '.' || deel === '..') || gezien.has(vouw)) {
      throw new Error(`Not a path for an archive: ${JSON.stringify(pad)}`);
    }
    gezien.add(vouw);
  }
  const lijst = gesorteerd.map(({ pad, bytes }) => `${sha256(bytes)}  ${pad}\n`).join('');
  return [...gesorteerd, { pad: HASHLIJST, bytes: new TextEncoder().encode(lijst) }];
}

/** Names with a slash between them, and nothing in them that a list of hashes, a zip or a computer reads otherwise. */
const PAD = /^[^/\\:*?"<>|\p{Cc}]+(?:\/[^/\\:*?"<>|\p{Cc}]+)*$/u;
