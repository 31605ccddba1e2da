import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum } from '../../../schemas/datum.ts';
import { maakBevinding, type Bevinding } from './bevinding.ts';

/** How many years a deadline may lie ahead before it looks like a typing mistake. */
const VER = 30;

/**
 * What can be written, but is more often a mistake of who typed it: a shell asks whether it is meant. An import doesn't:
 * a sheet tells of deadlines that have been.
 */
export function twijfelOver({
  datum,
  deadline = '',
  uitkomsten = [],
  vervolgstappen = [],
}: Beslissing): Bevinding[] {
  const bericht = parseDatum(datum);
  if (!bericht) return [];
  const grens = `${Number(bericht.laatste.slice(0, 4)) + VER}`;
  const gelezen = parseDatum(deadline);
  return [
    ...(gelezen && gelezen.laatste < bericht.eerste
      ? [maakBevinding('deadline-voorbij', 'deadline', { deadline: gelezen, datum: bericht })]
      : []),
    ...[
      ['deadline', deadline] as const,
      ...uitkomsten.map((deel) => ['uitkomsten', deel.termijn] as const),
      ...vervolgstappen.map((deel) => ['vervolgstappen', deel.wanneer] as const),
    ].flatMap(([veld, tekst = '']) => {
      const dag = parseDatum(tekst);
      return dag && dag.eerste.slice(0, 4) > grens ? [maakBevinding('datum-ver', veld, { datum: dag })] : [];
    }),
  ];
}
