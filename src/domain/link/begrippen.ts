import { isOnbekend } from '../../../schemas/onbekend.ts';
import { gesorteerd, vind, type Linkcontext } from './context.ts';

/** Links the begrippen: first each by itself, then those that refer to one another. */
export function linkBegrippen(context: Linkcontext): void {
  const { inhoud, begrippen } = context;
  for (const { id, waarde } of gesorteerd(inhoud.van('begrip'))) {
    const { uitleg } = waarde;
    begrippen.set(id, {
      id,
      term: waarde.term,
      voluit: waarde.voluit,
      ook: waarde.ook ?? [],
      zoekwoorden: waarde.zoekwoorden ?? [],
      uitleg: isOnbekend(uitleg) ? uitleg : { tekst: uitleg.tekst, grond: context.grond(uitleg) },
      vormen: waarde.vormen ?? [],
      zieOok: [],
      organisatie: waarde.organisatie && vind(context.organisaties, waarde.organisatie.id),
    });
  }
  for (const { id, waarde } of inhoud.van('begrip').values()) {
    vind(begrippen, id).zieOok = (waarde.zie_ook ?? []).map((ander) => vind(begrippen, ander.id));
  }
}
