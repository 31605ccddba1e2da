import fc from 'fast-check';
import type { Bestand } from '../../src/domain/kern/bestand.ts';
import { isFout, type Melding } from '../../src/domain/kern/melding.ts';
import { maakRegister, type RegisterResultaat } from '../../src/domain/maakRegister.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { MINI } from '../map.ts';
import { metRekentijd, type Proef } from './proef.ts';

/*
 * Malformed input: one file of the miniature content at a time, mangled as a slip of the hand, a broken editor or somebody
 * hostile would. Nothing throws, each mistake is told in a sentence at a place that the file has, and within seconds.
 */

const PEILDATUM = '2023-07-01';
/** What the checker may take for one file, whatever stands in it: see docs/betrouwbaarheid.md. */
const MEESTE_MS = 2000;

type Tekstbestand = Extract<Bestand, { bytes: Uint8Array }>;

/** Signs that mean something in YAML or MDX, values of another kind, and what no text should hold. */
const VREEMD = [
  ...[':', ': ', '- ', '? ', '[', ']', '{', '}', ',', '#', '&a ', '*a', '!t ', '|\n', '>\n', "'", '"', '`'],
  ...['\t', '\n', '\r\n', '\r', '\n\n\n', '---\n', '...\n', '%YAML 1.2\n', '<<: *a\n', '=======\n'],
  ...['null', '~', 'ja', 'nee', 'true', '0x1f', '1e999', '-0', '.nan', '2023-13-45', '99999999999999999999'],
  ...['onbekend', '{ onbekend: ', 'geen', '[]', '{}', '""', '__proto__: x', 'constructor: { a: b }\n'],
  ...['<', '</', '<Stand />', '{1+1}', '{/* */}', 'import x from "y"\n', '<!-- ', '&#x202e;', '&lt;', '](x)'],
  ...[
    '\u0000',
    '\u0007',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ufffd',
    '\u{e0041}',
    '😀',
    'é',
  ],
  ...['http://x', 'javascript:alert(1)', '../../etc/passwd', 'C:\\x', '=1+1', '%00', '\\u0041', '${x}', '$&'],
];

/** A way to mangle a text, at a place from 0 to 1. */
type Verminking = (tekst: string, plek: number) => string;

const op = (tekst: string, plek: number): number => Math.floor(plek * tekst.length);
const perRegel =
  (doe: (regels: string[], i: number) => void): Verminking =>
  (tekst, plek) => {
    const regels = tekst.split('\n');
    doe(regels, Math.floor(plek * regels.length));
    return regels.join('\n');
  };

/** One way to mangle a text. */
export const verminking: fc.Arbitrary<Verminking> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...VREEMD).map(
      (deel): Verminking =>
        (t, p) =>
          t.slice(0, op(t, p)) + deel + t.slice(op(t, p)),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...VREEMD).map((deel): Verminking =>
      perRegel((regels, i) => {
        regels[i] = `${/^[^:]*: ?|^ *- /.exec(regels[i] ?? '')?.[0] ?? ''}${deel}`;
      }),
    ),
  },
  fc.integer({ min: 1, max: 40 }).map(
    (n): Verminking =>
      (t, p) =>
        t.slice(0, op(t, p)) + t.slice(op(t, p) + n),
  ),
  fc.constant<Verminking>((t, p) => t.slice(0, op(t, p))),
  fc.integer({ min: 1, max: 8 }).map((n) =>
    perRegel((regels, i) => {
      regels[i] = ' '.repeat(n) + (regels[i] ?? '');
    }),
  ),
  fc.constant(
    perRegel((regels, i) => {
      regels[i] = (regels[i] ?? '').trimStart();
    }),
  ),
  fc.constant(
    perRegel((regels, i) => {
      regels.splice(i, 1);
    }),
  ),
  fc.constant(
    perRegel((regels, i) => {
      regels.splice(i, 0, regels[i] ?? '');
    }),
  ),
  fc.constant(
    perRegel((regels, i) => {
      [regels[i], regels[0]] = [regels[0] ?? '', regels[i] ?? ''];
    }),
  ),
  fc.tuple(fc.constantFrom(...VREEMD), fc.integer({ min: 50, max: 20_000 })).map(
    ([deel, n]): Verminking =>
      (t, p) =>
        t.slice(0, op(t, p)) + deel.repeat(n).slice(0, 200_000) + t.slice(op(t, p)),
  ),
);

/** One to three mangles on top of each other, in a file; sometimes bytes that are no UTF-8. */
const geval = fc.record({
  bestand: fc.nat(),
  hoe: fc.array(fc.tuple(verminking, fc.double({ min: 0, max: 0.999, noNaN: true })), {
    minLength: 1,
    maxLength: 3,
  }),
  kapotteByte: fc.option(fc.integer({ min: 0x80, max: 0xff }), { freq: 20 }),
});

/** Mangles so many files, and holds what the checker says of each to the rules above. */
export const misvormd: Proef = (aantal, zaad) => {
  const goed = leesMap(MINI);
  const teksten = goed.filter((bestand): bestand is Tekstbestand => 'bytes' in bestand);
  const mis: string[] = [];
  let [geweigerd, meldingen, langst] = [0, 0, 0];
  for (const [i, { bestand, hoe, kapotteByte }] of fc
    .sample(geval, { numRuns: aantal, seed: zaad })
    .entries()) {
    const oud = teksten[bestand % teksten.length];
    if (!oud) continue;
    const tekst = hoe.reduce((deel, [doe, plek]) => doe(deel, plek), new TextDecoder().decode(oud.bytes));
    const bytes = Buffer.concat([Buffer.from(tekst), Buffer.from(kapotteByte === null ? [] : [kapotteByte])]);
    const geval = `case ${i} of seed ${zaad} (${oud.pad})`;
    try {
      const [uitslag, ms] = metRekentijd(() =>
        maakRegister(
          goed.map((deel) => (deel === oud ? { pad: oud.pad, bytes } : deel)),
          { vandaag: PEILDATUM },
        ),
      );
      if (!uitslag.goed) geweigerd += 1;
      meldingen += uitslag.meldingen.length;
      langst = Math.max(langst, ms);
      if (ms > MEESTE_MS) mis.push(`${geval} took ${Math.round(ms)} ms`);
      mis.push(...watMisIs(uitslag, oud.pad, tekst).map((wat) => `${geval}: ${wat}`));
    } catch (fout) {
      mis.push(`${geval} threw ${String(fout)}`);
    }
  }
  return {
    cijfers: {
      cases: aantal,
      refused: geweigerd,
      'read all the same': aantal - geweigerd,
      findings: meldingen,
      'longest, ms of processor': Math.round(langst),
      'most memory, MB': Math.round(process.resourceUsage().maxRSS / 1024),
    },
    mis,
  };
};

/** What is wrong with what was said: a refusal without a mistake, a place that isn't there, a sentence that is none. */
export function watMisIs(uitslag: RegisterResultaat, pad: string, tekst: string): string[] {
  const zonderReden = !uitslag.goed && !uitslag.meldingen.some(isFout) ? ['refused without a mistake'] : [];
  const regels = tekst.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  return [...zonderReden, ...uitslag.meldingen.flatMap((melding) => mankementen(melding, pad, regels))];
}

function mankementen(melding: Melding, pad: string, regels: readonly string[]): string[] {
  const { bestand, regel, kolom } = melding.plaats;
  const waar = `${bestand}:${regel}:${kolom} ${melding.code}`;
  const lengte = regels[regel - 1]?.length ?? -1;
  const zin = [melding.zin, melding.verwacht, melding.hint].join(' ');
  return [
    ...(bestand === pad && (lengte < 0 || kolom < 1 || kolom > lengte + 1)
      ? [`${waar} is nowhere in the file`]
      : []),
    ...(/undefined|\[object|NaN|\bat .*:\d+:\d+\)/.test(zin) ? [`${waar} says: ${zin}`] : []),
    ...(/[.?!]/.test(zin) ? [] : [`${waar} is no sentence: ${zin}`]),
  ];
}
