import { celTekst, ruweTekst, type Werkboek } from './blad.ts';

/** What an import asks of a person, once for everything in the sheet that the answer is about. */
export interface Bladvraag {
  /** Stays the same when the sheet is read again: an answer belongs to it. */
  readonly id: string;
  /** The cells that it is about, `Blad1!G7`. */
  readonly cellen: readonly string[];
  /** The numbers of the actions that it is about. */
  readonly acties: readonly string[];
  readonly zin: string;
  /** What can be answered, where there is a choice. */
  readonly keuzes: readonly string[];
  /** What we would answer; it only counts when somebody sends it in. */
  readonly voorstel: string | undefined;
  /** The rows wait for an answer: without one they aren't written. */
  readonly wacht: boolean;
}

/** What a reader should know of a cell: how it was read, where it left room. */
export interface Opmerking {
  readonly cel: string;
  readonly zin: string;
}

/** What somebody answered, by the id of the question. */
export type Antwoorden = ReadonlyMap<string, string>;

/** Collects questions: one id is asked once, for all its cells. */
export class Vragen {
  readonly #vragen = new Map<string, { vraag: Bladvraag; cellen: Set<string>; acties: Set<string> }>();

  stel(vraag: Omit<Bladvraag, 'cellen' | 'acties'>, cel: string, actie: string | undefined): void {
    const bekend = this.#vragen.get(vraag.id) ?? {
      vraag: { ...vraag, cellen: [], acties: [] },
      cellen: new Set<string>(),
      acties: new Set<string>(),
    };
    bekend.cellen.add(cel);
    if (actie !== undefined) bekend.acties.add(actie);
    this.#vragen.set(vraag.id, bekend);
  }

  alle(): Bladvraag[] {
    return Array.from(this.#vragen.values(), ({ vraag, cellen, acties }) => ({
      ...vraag,
      cellen: [...cellen],
      acties: [...acties],
    }));
  }
}

/** The columns of a sheet of questions. */
export const VRAGENKOLOMMEN = [
  'Waar',
  'Actie',
  'Vraag',
  'Antwoord',
  'Keuzes',
  'Wat er nu gebeurt',
  'Kenmerk',
] as const;

/** A question with the answer that somebody gave. */
export interface Beantwoord {
  readonly id: string;
  readonly waar: string;
  readonly actie: string;
  readonly vraag: string;
  readonly antwoord: string;
}

/** Reads the answers in a sheet of questions; `undefined` when it isn't one. */
export function leesAntwoorden({ bladen }: Werkboek): Beantwoord[] | undefined {
  for (const blad of bladen) {
    const kop = (blad.rijen[0] ?? []).map((cel) => celTekst(cel));
    const op = (naam: (typeof VRAGENKOLOMMEN)[number]): number => kop.indexOf(naam);
    if (op('Antwoord') === -1 || op('Kenmerk') === -1) continue;
    return blad.rijen.slice(1).flatMap((rij) => {
      const [id, antwoord] = [celTekst(rij[op('Kenmerk')]), ruweTekst(rij[op('Antwoord')]).trim()];
      if (id === '' || antwoord === '') return [];
      return [
        {
          id,
          antwoord,
          waar: ruweTekst(rij[op('Waar')]),
          actie: celTekst(rij[op('Actie')]),
          vraag: celTekst(rij[op('Vraag')]),
        },
      ];
    });
  }
  return undefined;
}
