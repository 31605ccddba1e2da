/** How text is marked in a terminal. In a pipe every mark leaves the text as it is. */
export interface Opmaak {
  readonly vet: (tekst: string) => string;
  readonly grijs: (tekst: string) => string;
  readonly rood: (tekst: string) => string;
  readonly oranje: (tekst: string) => string;
  readonly groen: (tekst: string) => string;
}

const zelfde = (tekst: string): string => tekst;

/** No marks at all: for pipes, files and tests. */
export const GEEN_OPMAAK: Opmaak = {
  vet: zelfde,
  grijs: zelfde,
  rood: zelfde,
  oranje: zelfde,
  groen: zelfde,
};
