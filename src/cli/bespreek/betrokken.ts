import type { Beslissing } from '../../../schemas/beslissing.ts';
import { eigenaarkeuzes } from './eigenaren.ts';
import { kiesOfTerug, zoekOfTerug, type Context } from './vraag.ts';

const ERBIJ = '-erbij';

/** Who take part beside the owner: one comes in, or one goes. Who chooses back to what it was changes nothing. */
export async function vraagBetrokken(context: Context, beslissing: Beslissing): Promise<Partial<Beslissing>> {
  const huidig = context.kaart.betrokken.map(({ waarde }) => waarde);
  const { betrokken = huidig } = beslissing;
  const keuzes = eigenaarkeuzes(context);
  const naam = (id: string): string => keuzes.find(({ waarde }) => waarde === id)?.tekst ?? id;
  const keuze =
    betrokken.length === 0
      ? ERBIJ
      : await kiesOfTerug(context, 'Wie doen er mee naast de eigenaar?', [
          { waarde: ERBIJ, tekst: 'Iemand erbij' },
          ...betrokken.map((id) => ({ waarde: id, tekst: `Doet niet meer mee: ${naam(id)}` })),
        ]);
  const nieuw =
    keuze === ERBIJ
      ? [
          ...betrokken,
          await zoekOfTerug(
            context,
            'Wie doet er voortaan mee? (een functie of organisatie, nooit een persoon)',
            keuzes.filter(({ waarde }) => !betrokken.includes(waarde)),
          ),
        ]
      : betrokken.filter((id) => id !== keuze);
  return { betrokken: nieuw.join() === huidig.join() ? undefined : nieuw };
}
