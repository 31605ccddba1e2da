/** A page about the site itself: about it, privacy, how to use it. The site makes its text from its file. */
export interface Pagina {
  /** Also its address: `/<id>/`. */
  readonly id: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly volgorde: number;
}
