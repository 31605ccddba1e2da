import type { AandachtBeeld, AandachtspuntBeeld } from '../beeld/aandacht.ts';
import { aantal, somOp } from '../../domain/kern/woorden/opsomming.ts';
import { SCORE_UITLEG } from '../tekst/signaal.ts';
import { GEEN_OPMAAK, type Opmaak } from './opmaak.ts';

/**
 * The review queue of a plan, for a terminal: worst first, the quiet rest in one line. `gekozen` says that the beeld
 * is of chosen actions only.
 */
export function renderAandacht(beeld: AandachtBeeld, gekozen: boolean, opmaak: Opmaak = GEEN_OPMAAK): string {
  return [
    opmaak.vet(beeld.plan.tekst),
    `${telling(beeld, gekozen)} Stand op ${beeld.peildatum}.`,
    ...(beeld.afronden === undefined ? [] : [opmaak.oranje(beeld.afronden)]),
    ...beeld.invullen,
    ...(beeld.invullen.length === 0
      ? []
      : [opmaak.grijs(`Loop ze langs met: npx waakvlam bespreek --plan ${beeld.plan.id} --invullen`)]),
    ...beeld.punten.flatMap((punt) => ['', ...renderPunt(punt, opmaak)]),
    ...(beeld.rust.length === 0
      ? []
      : ['', opmaak.grijs(`Vraagt niets: ${somOp(beeld.rust.map(({ nummer }) => nummer))}.`)]),
    ...(beeld.uitleg.length === 0
      ? []
      : [
          '',
          opmaak.grijs('Wat de redenen betekenen:'),
          ...beeld.uitleg.map(({ naam, uitleg }) => opmaak.grijs(`- ${naam}: ${uitleg}`)),
          opmaak.grijs(SCORE_UITLEG),
        ]),
  ].join('\n');
}

const telling = ({ punten }: AandachtBeeld, gekozen: boolean): string =>
  punten.length === 0
    ? `Geen actie${gekozen ? ' met deze keuze' : ''} vraagt aandacht.`
    : `${aantal(punten.length, 'actie vraagt', 'acties vragen')} aandacht.`;

const renderPunt = (punt: AandachtspuntBeeld, opmaak: Opmaak): string[] => [
  `${opmaak.vet(punt.nummer)}  ${punt.titel}`,
  opmaak.grijs(
    `    ${[punt.status.tekst, punt.sinds, punt.eigenaar.tekst, `score ${punt.score}`].filter((deel) => deel !== undefined).join(' · ')}`,
  ),
  ...punt.redenen.map(
    ({ naam, zin, gewicht }) => `    - ${opmaak.oranje(naam)} ${opmaak.grijs(`(+${gewicht})`)}: ${zin}`,
  ),
  ...punt.open.map((zin) => opmaak.grijs(`    - ${zin}`)),
];
