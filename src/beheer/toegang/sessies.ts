import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Wie } from './wie.ts';

/** What nobody can guess: 256 bits, as text for a cookie or a form. */
export const lot = (): string => randomBytes(32).toString('base64url');

/** Whether two tokens are the same; how long that takes tells nothing. */
export function isZelfdeTeken(een: string, ander: string): boolean {
  const [a, b] = [Buffer.from(een), Buffer.from(ander)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What somebody filled in on a page, and couldn't be written because they weren't logged in any more. */
export interface Bewaard {
  readonly pad: string;
  readonly velden: Readonly<Record<string, string>>;
}

/** Somebody who is logged in. */
export interface Sessie {
  readonly id: string;
  /** What each of their forms has in it. */
  readonly teken: string;
  readonly wie: Wie;
  /** What the login service gave, to log out there too. */
  readonly idToken: string | undefined;
  /** To be shown once, on its own page. */
  bewaard: Bewaard | undefined;
}

interface Tijden {
  readonly begin: number;
  laatst: number;
}

/** How long somebody stays logged in, in minutes: without doing anything, and at most. */
export interface Duur {
  readonly stil: number;
  readonly hooguit: number;
}

/** How many there can be at once: of one person, and in all. The oldest go. */
const MEEST = { perPersoon: 10, samen: 500 };

/** Who is logged in, for as long as the server runs. */
export class Sessies {
  readonly #klok: () => number;
  readonly #duur: Duur;
  readonly #sessies = new Map<string, Sessie & Tijden>();

  constructor(klok: () => number, duur: Duur) {
    this.#klok = klok;
    this.#duur = duur;
  }

  /** Begins one, with an id that nobody had before. */
  begin(wie: Wie, idToken?: string, bewaard?: Bewaard): Sessie {
    this.#ruimOp();
    const eigen = [...this.#sessies.values()].filter((sessie) => sessie.wie.id === wie.id);
    for (const { id } of eigen.slice(0, Math.max(0, eigen.length - MEEST.perPersoon + 1))) this.eindig(id);
    const nu = this.#klok();
    const sessie = { id: lot(), teken: lot(), wie, idToken, bewaard, begin: nu, laatst: nu };
    this.#sessies.set(sessie.id, sessie);
    houdHooguit(this.#sessies, MEEST.samen);
    return sessie;
  }

  /** The one with this id, which lives on by being used. */
  vind(id: string | undefined): Sessie | undefined {
    const sessie = this.#sessies.get(id ?? '');
    if (!sessie) return undefined;
    if (this.#isVoorbij(sessie)) {
      this.eindig(sessie.id);
      return undefined;
    }
    sessie.laatst = this.#klok();
    return sessie;
  }

  eindig(id: string): void {
    this.#sessies.delete(id);
  }

  #isVoorbij({ begin, laatst }: Tijden): boolean {
    const nu = this.#klok();
    return nu - laatst > this.#duur.stil * MINUUT || nu - begin > this.#duur.hooguit * MINUUT;
  }

  #ruimOp(): void {
    for (const sessie of this.#sessies.values()) if (this.#isVoorbij(sessie)) this.eindig(sessie.id);
  }
}

export const MINUUT = 60_000;

/** Lets go of the oldest of a map until it has no more than this many. */
export function houdHooguit(map: Map<string, unknown>, aantal: number): void {
  for (const sleutel of map.keys()) {
    if (map.size <= aantal) return;
    map.delete(sleutel);
  }
}
