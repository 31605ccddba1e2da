import { createTwoFilesPatch } from 'diff';
import type { Wijziging } from '../../domain/beslissing/wijziging.ts';
import type { PadVan } from './meldingen.ts';

/** What changes, as `diff -u` shows it: exactly what is written. */
export const renderVerschiltekst = (wijzigingen: readonly Wijziging[], padVan: PadVan): string =>
  wijzigingen
    .map(({ pad, oud, nieuw }) =>
      createTwoFilesPatch(
        oud === undefined ? '/dev/null' : padVan(pad),
        nieuw === undefined ? '/dev/null' : padVan(pad),
        oud ?? '',
        nieuw ?? '',
      )
        .replace(/^(Index: .*\n)?=+\n/, '')
        .trimEnd(),
    )
    .join('\n');
