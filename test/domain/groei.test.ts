import { expect, test } from 'vitest';
import { parseInhoud } from '../../src/domain/kern/parse/parseInhoud.ts';

/** Bytes that nobody would write, each made as long as asked. */
const VREEMD: readonly (readonly [string, (lengte: number) => string])[] = [
  ['a key with two colons on every line', regels((i) => `k${i}: a: b`)],
  ['colons on one line', (lengte) => `titel: ${': '.repeat(lengte / 2)}`],
  ['commas in a list', (lengte) => `[${','.repeat(lengte)}]`],
  ['a quote that opens on every line', regels((i) => `k${i}: "a`)],
  ['brackets that close', (lengte) => `a: ${']'.repeat(lengte)}`],
  ['a bracket that opens on every line', regels((i) => `- [a${i}`)],
  ['signs that no text begins with', regels(() => '- @x')],
  ['indentation up and down', regels((i) => `${' '.repeat(i % 7)}k${i}: x`)],
  ['escapes that mean nothing', (lengte) => `a: "${'\\q'.repeat(lengte / 2)}"`],
  ['keys that nobody knows', regels((i) => `sleutel${i}: x`)],
  ['links to nothing', (lengte) => `koppelingen:\n${'  - {}\n'.repeat(lengte / 7)}`],
  ['control characters', (lengte) => '\u0001'.repeat(lengte)],
  ['empty lines', (lengte) => '\n'.repeat(lengte)],
  ['comments', (lengte) => '#\n'.repeat(lengte / 2)],
];

function regels(regel: (i: number) => string): (lengte: number) => string {
  return (lengte) => {
    const uit: string[] = [];
    for (let som = 0; som < lengte; som += (uit.at(-1) ?? '').length + 1) uit.push(regel(uit.length));
    return uit.join('\n');
  };
}

const lees = (tekst: string) =>
  parseInhoud([{ pad: 'plannen/p/acties/1.1.yaml', bytes: Buffer.from(tekst) }]);

/** How much of the processor something takes, in microseconds: the least of three times, so that other work counts least. */
const rekentijd = (doe: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const begin = process.threadCpuUsage();
      doe();
      const { user, system } = process.threadCpuUsage(begin);
      return user + system;
    }),
  );

test.each(VREEMD)('eight times as much of %s takes no more than some eight times the work', (_, maak) => {
  const [klein, groot] = [maak(4000), maak(32_000)];
  lees(klein); // what is done once only
  // Were it to grow with the square, it would be 64 times. The time that is added is what any text takes.
  expect(rekentijd(() => lees(groot))).toBeLessThan(24 * rekentijd(() => lees(klein)) + 50_000);
});

test.each(VREEMD)(
  'a file full of %s gives at most a hundred mistakes, and that there are more',
  (_, maak) => {
    const { meldingen } = lees(maak(200_000));
    expect(meldingen.length).toBeGreaterThan(0);
    if (meldingen.length <= 100) return;
    expect(meldingen).toHaveLength(101);
    expect(meldingen.at(-1)).toMatchObject({ code: 'bestand-veel-fouten', ernst: 'fout' });
  },
);
