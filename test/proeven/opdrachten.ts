import fc from 'fast-check';

/** A command that writes, and the text by which what it wrote is found again. */
export interface Opdracht {
  readonly argumenten: readonly string[];
  readonly tekst: string;
}

/** Actions of the generated content (`klimaatplannen`). */
const ACTIES = ['voorbeeldstad-2022-2024', 'fictiedorp-2023-2026'].flatMap((plan) =>
  Array.from({ length: 10 }, (_, i) => `${plan}/20.${i + 1}`),
);

/** What can be said of an action, with a text. Each writes in its file, most of them in the file of a bespreking too. */
const COMMANDOS: readonly ((actie: string, tekst: string, datum: string) => readonly string[])[] = [
  ...['nog-uit-te-voeren', 'in-gang-gezet'].map((status) => (actie: string, tekst: string, datum: string) => [
    ...['status', actie, status],
    ...['--tekst', tekst, '--datum', datum],
  ]),
  (actie, tekst, datum) => ['bevestig', actie, '--tekst', tekst, '--datum', datum, '--concept'],
  (actie, tekst, datum) => [
    ...['eigenaar', actie, 'programmamanager-klimaat'],
    ...['--tekst', tekst, '--datum', datum],
  ],
  (actie, tekst, datum) => [
    ...['betrokken', actie, 'gemeente-fictiedorp'],
    ...['--tekst', tekst, '--datum', datum],
  ],
  (actie, tekst, datum) => ['deadline', actie, '2024-Q1', '--tekst', tekst, '--datum', datum],
  (actie, tekst, datum) => [
    ...['vervolgstap', actie, tekst, '--wie', 'programmamanager-klimaat'],
    ...['--wanneer', '2024-01-31', '--datum', datum],
  ],
  (actie, tekst) => ['notitie', actie, tekst],
  (_, tekst) => [
    ...['nieuw', 'bron', tekst.toLowerCase().replace(/\W+/g, '-').replace(/-$/, '')],
    ...['--soort', 'extern', '--titel', tekst, '--url', 'https://voorbeeld.example/'],
  ],
];

const opdracht = fc.record({
  commando: fc.constantFrom(...COMMANDOS),
  actie: fc.constantFrom(...ACTIES),
  dag: fc.integer({ min: 10, max: 28 }),
});

/** So many commands of one writer; those of another, or with another seed, have other texts. */
export const opdrachten = (wie: number, aantal: number, zaad: number): Opdracht[] =>
  fc.sample(opdracht, { numRuns: aantal, seed: zaad * 1000 + wie }).map(({ commando, actie, dag }, i) => {
    const tekst = `Schrijver ${wie} van ${zaad} meldt regel ${i + 1}.`;
    return { argumenten: commando(actie, tekst, `2023-10-${dag}`), tekst };
  });
