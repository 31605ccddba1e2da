import type { ActieverschilBeeld, VerschilBeeld } from '../beeld/verschil.ts';
import { aantal, somOp } from '../../domain/kern/woorden/opsomming.ts';
import { GEEN_OPMAAK, type Opmaak } from './opmaak.ts';

/** What changed in a plan between two days, for a terminal. */
export function renderVerschil(beeld: VerschilBeeld, opmaak: Opmaak = GEEN_OPMAAK): string {
  const { acties, ongewijzigd, berichten, regels } = beeld;
  return [
    opmaak.vet(beeld.plan.tekst),
    `${beeld.van === undefined ? 'Tot en met' : `Na ${beeld.van}, tot en met`} ${beeld.tot}: ${telling(beeld)}`,
    ...berichten.flatMap(({ datum, tekst = '' }) => ['', `Over het plan, ${datum}: ${tekst}`]),
    ...regels.map((regel) => `    - ${regel}`),
    ...acties.flatMap((actie) => ['', ...renderActie(actie, opmaak)]),
    ...(ongewijzigd.length === 0
      ? []
      : ['', opmaak.grijs(`Ongewijzigd: ${somOp(ongewijzigd.map(({ nummer }) => nummer))}.`)]),
  ].join('\n');
}

const telling = ({ acties, ongewijzigd }: VerschilBeeld): string =>
  acties.length === 0
    ? 'geen actie veranderde.'
    : acties.length + ongewijzigd.length === 1
      ? 'de enige actie veranderde.'
      : `${aantal(acties.length, 'actie', 'acties')} van de ${acties.length + ongewijzigd.length} ${acties.length === 1 ? 'veranderde' : 'veranderden'}.`;

const renderActie = ({ nummer, titel, regels, berichten }: ActieverschilBeeld, opmaak: Opmaak): string[] => [
  `${opmaak.vet(nummer)}  ${titel}`,
  ...regels.map((regel) => `    - ${regel}`),
  ...berichten.map(({ datum, tekst = '' }) => opmaak.grijs(`    ${datum}: ${tekst}`)),
];
