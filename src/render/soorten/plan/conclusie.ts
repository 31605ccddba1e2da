import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Planverloop, Telling } from '../../../domain/opname/planverloop.ts';
import type { Plan } from '../../../domain/register.ts';
import { beloofdInWoorden } from '../../tekst/acties.ts';
import { datumInWoorden } from '../../tekst/datum.ts';
import { duurInWoorden } from '../../tekst/opsomming.ts';

/** What a plan promises and what became of it, in two sentences. What is unknown is always said beside the rest. */
export function conclusieInWoorden(plan: Plan, opname: Opname): string {
  const { verloop } = opname.vanPlan(plan);
  return verloop.fase === 'nog-niet-vastgesteld'
    ? 'Dit plan was op de peildatum nog niet vastgesteld.'
    : [
        beloofdInWoorden([plan], opname.register.site),
        gedaanInWoorden(verloop),
        overgenomenInWoorden(verloop),
      ]
        .filter((zin) => zin !== undefined)
        .join(' ');
}

/** How many actions go on somewhere else; their status here is the last that was known. */
export function overgenomenInWoorden({ overgenomen, aantal }: Planverloop): string | undefined {
  if (overgenomen === 0) return undefined;
  if (aantal === 1) return 'Die is overgenomen: ze gaat ergens anders verder.';
  return overgenomen === 1
    ? 'Daarvan is er 1 overgenomen: die gaat ergens anders verder.'
    : `Daarvan zijn er ${getal(overgenomen)} overgenomen: die gaan ergens anders verder.`;
}

/** How long ago the last word about the actions of a plan was; `undefined` before its adoption. */
export function laatsteInWoorden(plan: Plan, opname: Opname): string | undefined {
  const { laatsteBericht, sindsLaatsteBericht } = opname.vanPlan(plan).verloop;
  if (!laatsteBericht || !sindsLaatsteBericht) return undefined;
  const geleden = duurInWoorden(sindsLaatsteBericht);
  return plan.acties.some((actie) => opname.van(actie).berichten.length > 0)
    ? `Het laatste bericht gaat over ${datumInWoorden(laatsteBericht)}, ${geleden} geleden.`
    : `Sinds de vaststelling, ${geleden} geleden, is er geen bericht bekend.`;
}

function gedaanInWoorden({ telling, aantal: alle }: Planverloop): string {
  if (alle === 1) return ENIGE_ACTIE.find(([status]) => telling[status] > 0)?.[1] ?? '';
  const geen = telling['uitgevoerd-en-geborgd'] === 0;
  const delen = DELEN.flatMap(([status, inWoorden]) =>
    telling[status] > 0 ? [inWoorden(telling[status], telling[status] === 1)] : [],
  );
  if (!geen) return `${somOp(delen)}.`;
  if (telling.onbekend === alle) return 'De bronnen zeggen van geen enkele hoe ver ze is.';
  return `Van geen enkele staat vast dat ze klaar is: ${somOp(delen)}.`;
}

type Deel = (aantal: number, een: boolean) => string;

const DELEN: readonly (readonly [keyof Telling, Deel])[] = [
  ['uitgevoerd-en-geborgd', (n, een) => `${getal(n)} ${een ? 'is' : 'zijn'} klaar en geborgd`],
  ['in-gang-gezet', (n, een) => `${getal(n)} ${een ? 'is' : 'zijn'} in gang gezet`],
  ['nog-uit-te-voeren', (n, een) => `${getal(n)} ${een ? 'moet' : 'moeten'} nog worden uitgevoerd`],
  ['vervallen', (n, een) => `${getal(n)} ${een ? 'is' : 'zijn'} vervallen`],
  ['nog-niet-vastgesteld', (n, een) => `${getal(n)} ${een ? 'is' : 'zijn'} nog niet vastgesteld`],
  ['onbekend', (n, een) => `van ${getal(n)} zeggen de bronnen niet hoe ver ze ${een ? 'is' : 'zijn'}`],
];

const getal = (aantal: number): string => aantal.toLocaleString('nl-NL');

/** How far the only action is. */
const ENIGE_ACTIE: readonly (readonly [keyof Telling, string])[] = [
  ['uitgevoerd-en-geborgd', 'Die is klaar en geborgd.'],
  ['in-gang-gezet', 'Die is in gang gezet.'],
  ['nog-uit-te-voeren', 'Die moet nog worden uitgevoerd.'],
  ['vervallen', 'Die is vervallen.'],
  ['onbekend', 'De bronnen zeggen niet hoe ver die is.'],
  ['nog-niet-vastgesteld', 'Die was op de peildatum nog niet vastgesteld.'],
];
