import { expect, test } from 'vitest';
import type { Bestand } from '../../src/domain/kern/bestand.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { isFout } from '../../src/domain/kern/melding.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { beeldBevindingen } from '../../src/render/soorten/collegevoorstel/bevindingen.ts';
import { MINI } from '../map.ts';

const DAG = '2026-01-01';
const UIT = 'collegevoorstellen/voortgang-2023.mdx';
const CONCEPT = 'collegevoorstellen/wordt-geschreven.mdx';

/** The miniature content with some words in some files replaced. */
const metFout = (fouten: Readonly<Record<string, readonly [string | RegExp, string]>>): Bestand[] =>
  leesMap(MINI).map((bestand) => {
    const fout = fouten[bestand.pad];
    if (!fout || !('bytes' in bestand)) return bestand;
    const tekst = new TextDecoder().decode(bestand.bytes).replace(...fout);
    return { pad: bestand.pad, bytes: new TextEncoder().encode(tekst) };
  });

test.each<[string, string, readonly [string | RegExp, string], string[], string[]]>([
  ['a rule that is broken', UIT, [/nummer="1\.1"/, 'nummer="1.7"'], [], ['wordt-geschreven']],
  ['a text that cannot be read', UIT, ['</Argument>', ''], [], ['wordt-geschreven']],
  ['the same in a concept', CONCEPT, [/$/, '\n<Argument>\n'], ['voortgang-2023'], []],
])('%s in one proposal leaves out only that one', (_wat, pad, fout, openbaar, concepten) => {
  const resultaat = maakRegister(metFout({ [pad]: fout }), { vandaag: DAG });
  if (!resultaat.goed) throw new Error('the rest is right');
  expect([...resultaat.register.collegevoorstellen.keys()]).toEqual(openbaar);
  expect([...resultaat.concepten.keys()]).toEqual(concepten);
  expect([...resultaat.fouteVoorstellen]).toEqual([/\/(.+)\.mdx/.exec(pad)?.[1]]);
  expect(resultaat.meldingen.filter(isFout).every(({ plaats }) => plaats.bestand === pad)).toBe(true);
});

test('while writing its own errors stand beside a proposal, and those that stop everything, but not another’s', () => {
  const { meldingen } = maakRegister(
    metFout({
      [UIT]: ['</Argument>', ''],
      [CONCEPT]: [/$/, '\n<Argument>\n'],
      'site.yaml': ['taal: nl', 'taal: xx'],
    }),
    { vandaag: DAG },
  );
  const fouten = (versie: 'nu' | 'eerder' | 'nooit'): string[] =>
    beeldBevindingen('voortgang-2023', meldingen, versie)
      .regels.filter(({ fout }) => fout)
      .map(({ plek }) => plek.replace(/\d+/, 'N'));
  expect(fouten('nu')).toEqual(['regel N']);
  expect(fouten('nooit').sort()).toEqual(['regel N', 'site.yaml, regel N']);
});
