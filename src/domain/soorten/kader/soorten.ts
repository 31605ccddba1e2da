import type { Inhoud } from '../../kern/inhoud.ts';

/** The soorten that the parsed kaders declare. */
export function bekendeSoorten(inhoud: Inhoud): string[] {
  return [
    ...new Set(
      [...inhoud.van('kader').values()].flatMap((kader) => kader.waarde.soorten.map(({ id }) => id)),
    ),
  ];
}
