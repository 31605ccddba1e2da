/** A spot in a content file. Line and column count from 1; a column counts UTF-16 units, as editors do. */
export interface Plaats {
  readonly bestand: string;
  readonly regel: number;
  readonly kolom: number;
}

/** A `fout` stops the build; a `waarschuwing` does not. */
export type Ernst = 'fout' | 'waarschuwing';

/** A sentence, or how it is made from the facts of a finding. */
type Zin<G> = string | ((gegevens: G) => string);

/** A kind of finding: its stable name, how serious it is, and its Dutch sentences, made from the facts `G`. */
export interface Meldingsoort<G> {
  readonly code: string;
  readonly ernst: Ernst;
  /** What is wrong. */
  readonly zin: Zin<G>;
  /** What was expected there. */
  readonly verwacht: Zin<G>;
  /** How to mend it. */
  readonly hint: Zin<G>;
}

/** What the checker says of something, in whole sentences; not yet where it stands. */
export interface Uitspraak {
  readonly code: string;
  readonly ernst: Ernst;
  readonly zin: string;
  readonly verwacht: string;
  readonly hint: string;
}

/** A finding of the checker: what is wrong, and where. */
export interface Melding extends Uitspraak {
  readonly plaats: Plaats;
}

/** Declares a kind of finding; what its facts are is said here, once. */
export const meldingsoort = <G = unknown>(soort: Meldingsoort<G>): Meldingsoort<G> => soort;

/** Says of some facts what their kind of finding says. */
export function zeg<G>({ code, ernst, zin, verwacht, hint }: Meldingsoort<G>, gegevens: G): Uitspraak {
  const vul = (deel: Zin<G>): string => (typeof deel === 'string' ? deel : deel(gegevens));
  return { code, ernst, zin: vul(zin), verwacht: vul(verwacht), hint: vul(hint) };
}

/** Makes a melding: the kind of finding decides which facts it needs. */
export const maakMelding = <G>(soort: Meldingsoort<G>, plaats: Plaats, gegevens: NoInfer<G>): Melding => ({
  ...zeg(soort, gegevens),
  plaats,
});

/** Whether a melding is an error. */
export const isFout = ({ ernst }: Uitspraak): boolean => ernst === 'fout';

/** The meldingen that weren't there before; one that stands a line further down is the same. */
export function nieuweMeldingen(voor: readonly Melding[], na: readonly Melding[]): Melding[] {
  const sleutel = ({ plaats, ...uitspraak }: Melding): string =>
    JSON.stringify([plaats.bestand, ...Object.values(uitspraak)]);
  const bekend = new Set(voor.map(sleutel));
  return na.filter((melding) => !bekend.has(sleutel(melding)));
}

/** Orders meldingen as a reader walks through the files: by file, line, column, then code. */
export function compareMeldingen(a: Melding, b: Melding): number {
  return (
    compareTekst(a.plaats.bestand, b.plaats.bestand) ||
    a.plaats.regel - b.plaats.regel ||
    a.plaats.kolom - b.plaats.kolom ||
    compareTekst(a.code, b.code)
  );
}

const compareTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
