import Table from 'cli-table3';
import type { PlanOverzicht } from '../soorten/plan/beeld.ts';
import type { StatusSleutel } from '../tekst/status.ts';
import { STILTE_UITLEG, type StilteBeeld } from '../beeld/stilte.ts';
import { aantal, somOp } from '../../domain/kern/woorden/opsomming.ts';
import { GEEN_OPMAAK, type Opmaak } from './opmaak.ts';

/** The signs of the statuses where colour may be missing. */
const TEKENS: Readonly<Record<StatusSleutel, string>> = {
  'uitgevoerd-en-geborgd': '●',
  'in-gang-gezet': '◐',
  'nog-uit-te-voeren': '○',
  vervallen: '×',
  onbekend: '?',
  'nog-niet-vastgesteld': '·',
};

/** A plan at a glance, for a terminal of at least 80 columns. */
export function renderOverzicht(plan: PlanOverzicht, breedte = 100, opmaak: Opmaak = GEEN_OPMAAK): string {
  const regels = [
    opmaak.vet(plan.titel),
    `${plan.organisatie} · ${plan.looptijd}`,
    `Stand op ${plan.peildatum}.${plan.laatsteBericht === undefined ? '' : ` Laatste bericht: ${plan.laatsteBericht}.`}`,
    ...(plan.verloop === undefined ? [] : [opmaak.oranje(plan.verloop)]),
    '',
    `${aantal(plan.aantal, 'actie', 'acties')}${plan.kennis}: ${plan.telling
      .map(({ status, aantal: getal }) => `${getal} ${status.tekst.toLowerCase()}`)
      .join(', ')}`,
    ...(plan.overgenomen === undefined ? [] : [plan.overgenomen]),
    '',
    renderTabel(plan, breedte, opmaak),
    ...(plan.stilte === undefined ? [] : ['', ...renderStilte(plan.stilte)]),
  ];
  return regels.join('\n');
}

const renderStilte = ({ bron, datum, laatsteBericht, telling, daarna, acties }: StilteBeeld): string[] => [
  `Niet genoemd in ${laatsteBericht ? 'het laatste bericht' : `het verslag over ${datum}`} (${bron.tekst}): ${telling}.`,
  ...(daarna === undefined ? [] : [daarna]),
  `Het gaat om ${somOp(acties.map(({ nummer }) => nummer))}.`,
  STILTE_UITLEG,
];

const KOPPEN = ['Actie', 'Titel', 'Status', 'Eigenaar', 'Deadline'] as const;

function renderTabel(plan: PlanOverzicht, breedte: number, opmaak: Opmaak): string {
  const vast = [9, 28, 20, 15] as const;
  const titelBreedte = Math.max(20, breedte - vast.reduce((som, deel) => som + deel, 0) - KOPPEN.length - 1);
  const tabel = new Table({
    head: KOPPEN.map((kop) => opmaak.vet(kop)),
    colWidths: [vast[0], titelBreedte, vast[1], vast[2], vast[3]],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const actie of plan.acties) {
    const sinds = actie.sinds === undefined ? '' : `\n${actie.sinds}`;
    tabel.push([
      actie.nummer,
      pasIn(actie.titel, titelBreedte),
      `${TEKENS[actie.status.sleutel]} ${actie.status.tekst}${sinds}`,
      pasIn(actie.eigenaar.tekst, vast[2]),
      actie.deadline.tekst,
    ]);
  }
  return tabel.toString();
}

/** Breaks words that are wider than their column, which the table would cut off. */
function pasIn(tekst: string, kolom: number): string {
  const breedte = kolom - 2; // a space on both sides
  const delen = new RegExp(`.{1,${breedte - 1}}`, 'gu');
  return tekst.replace(/\S+/g, (woord) =>
    woord.length <= breedte ? woord : (woord.match(delen) ?? []).join('- '),
  );
}
