/** Where the next line begins, after the one that an offset is in: past its line end, or at the end of the text. */
export function regelEinde(tekst: string, offset: number): number {
  const einde = tekst.indexOf('\n', offset);
  return einde === -1 ? tekst.length : einde + 1;
}
