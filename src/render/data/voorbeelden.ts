/** A question that the open data answer, and the lines of JavaScript that do it. The tests run each of them. */
export interface Datavoorbeeld {
  readonly vraag: string;
  readonly code: string;
}

/** Examples for who writes a program; `data` is the address of the folder with the files. */
export const datavoorbeelden = (data: string): Datavoorbeeld[] => [
  {
    vraag: 'Hoeveel acties hebben elke status?',
    code: `const { acties } = await (await fetch('${data}v1/acties.json')).json();
const aantallen = {};
for (const { status } of acties) aantallen[status] = (aantallen[status] ?? 0) + 1;
return aantallen;`,
  },
  {
    vraag: 'Van welke acties is niet bekend wie ervoor zorgt, en waarom niet?',
    code: `const { acties } = await (await fetch('${data}v1/acties.json')).json();
return acties
  .filter((actie) => 'eigenaar' in actie.onbekend)
  .map((actie) => [actie.nummer, actie.onbekend.eigenaar]);`,
  },
  {
    vraag: 'Welk document zegt dat, en waar?',
    code: `const { acties } = await (await fetch('${data}v1/acties.json')).json();
const { bronnen } = await (await fetch('${data}v1/bronnen.json')).json();
return acties.flatMap((actie) =>
  actie.vindplaatsen.map(({ bron, plek }) => [
    actie.nummer,
    bronnen.find(({ id }) => id === bron).titel,
    plek,
  ]),
);`,
  },
];
