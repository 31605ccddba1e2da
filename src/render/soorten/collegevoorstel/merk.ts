import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Collegevoorstel } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { datumInWoorden } from '../../tekst/datum.ts';
import { achterPlan } from '../../../domain/soorten/collegevoorstel/plannen.ts';
import { tekst, type Deel } from '../../beeld/document.ts';

/** What a proposal that isn't a real one says of itself: short, on every page, and in full at the top. */
export interface Merk {
  readonly kort: string;
  readonly zinnen: readonly (readonly Deel[])[];
}

/**
 * The mark of a proposal, from the opname of its day. One that was really handed in has none, unless nothing was heard
 * of its plan for long.
 */
export function beeldMerk(voorstel: Collegevoorstel, opname: Opname): Merk | undefined {
  const erbij = voorstel.plannen.flatMap((plan) => {
    const stil = stilteZin({ ...voorstel, plan }, opname);
    return stil === undefined ? [] : [[tekst(stil)]];
  });
  switch (voorstel.aard) {
    case 'echt':
      return merkVanEcht(voorstel, erbij);
    case 'voorbeeld':
      return {
        kort: 'Voorbeeld, gemaakt uit openbare bronnen; niet van de gemeente, nooit ingediend',
        zinnen: [
          [
            tekst(
              'Dit is een voorbeeld, gemaakt uit openbare bronnen. Het is niet van de gemeente en nooit ingediend.',
            ),
          ],
          [
            tekst(
              'De besluiten zijn alleen een voorbeeld van wat een college kan worden gevraagd. Ze zijn niet genomen.',
            ),
          ],
          ...erbij,
        ],
      };
    case 'reconstructie':
      return {
        kort: `Reconstructie${origineelKort(voorstel)}; niet van de gemeente`,
        zinnen: reconstructie(voorstel),
      };
  }
}

/** A real one has a mark until it is final. */
function merkVanEcht({ status }: Collegevoorstel, erbij: readonly (readonly Deel[])[]): Merk | undefined {
  if (status === 'concept')
    return { kort: 'Concept', zinnen: [[tekst('Dit stuk is nog niet af.')], ...erbij] };
  if (status === 'afstemming')
    return {
      kort: 'Concept, in afstemming',
      zinnen: [[tekst('Dit stuk is in afstemming: het kan nog veranderen.')], ...erbij],
    };
  return undefined;
}

const origineelKort = ({ origineel }: Collegevoorstel): string => (origineel ? ` van ${origineel.kort}` : '');

function reconstructie({ origineel }: Collegevoorstel): Deel[][] {
  if (!origineel) return [];
  const kenmerk =
    origineel.soort === 'document' && !isOnbekend(origineel.kenmerk) ? `, kenmerk ${origineel.kenmerk}` : '';
  return [
    [
      tekst(
        'Dit is een reconstructie: een bestaand voorstel, nagemaakt uit de gegevens en in eigen woorden. Het origineel: ',
      ),
      { soort: 'link', tekst: origineel.kort, adres: adresVan(origineel) },
      tekst(`${kenmerk}.`),
    ],
    [tekst('Van ons zijn de statussen (onze lezing), de planning, de begrippen en de bronnen.')],
  ];
}

/** That the last word about the plan is old, and that what came after it isn't known. */
function stilteZin(voorstel: Collegevoorstel, opname: Opname): string | undefined {
  const { drempels } = opname.register.site;
  const { laatsteBericht, sindsLaatsteBericht } = opname.vanPlan(voorstel.plan).verloop;
  if (!laatsteBericht || !sindsLaatsteBericht || sindsLaatsteBericht.dagen <= drempels.stilDagen)
    return undefined;
  return `Het laatste bericht over de acties${achterPlan('van', voorstel)} gaat over ${datumInWoorden(laatsteBericht)}. Wat er daarna is gebeurd, is niet bekend.`;
}
