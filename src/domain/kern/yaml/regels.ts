/** Finds line and column of offsets in one text; the line starts are computed at the first question. */
export class Regels {
  readonly #tekst: string;
  #starts: number[] | undefined;

  constructor(tekst: string) {
    this.#tekst = tekst;
  }

  /** Line and column, from 1, of an offset in UTF-16 units. */
  plaatsVan(offset: number): { regel: number; kolom: number } {
    this.#starts ??= this.#zoekStarts();
    let laag = 0;
    let hoog = this.#starts.length - 1;
    while (laag < hoog) {
      const midden = Math.ceil((laag + hoog) / 2);
      if ((this.#starts[midden] ?? 0) <= offset) laag = midden;
      else hoog = midden - 1;
    }
    return { regel: laag + 1, kolom: offset - (this.#starts[laag] ?? 0) + 1 };
  }

  /** The offset of a line and column, both from 1; past the end it is the end. */
  offsetVan(regel: number, kolom: number): number {
    this.#starts ??= this.#zoekStarts();
    return Math.min((this.#starts[regel - 1] ?? Infinity) + kolom - 1, this.#tekst.length);
  }

  #zoekStarts(): number[] {
    const starts = [0];
    for (let i = this.#tekst.indexOf('\n'); i !== -1; i = this.#tekst.indexOf('\n', i + 1))
      starts.push(i + 1);
    return starts;
  }
}
