import { aantal, somOp } from '../../domain/kern/woorden/opsomming.ts';
import type { Natrekking, Uitslag } from '../../domain/natrekken/natrekken.ts';
import { inhoudsoortVan, type InhoudSoort } from '../../domain/soorten/soorten.ts';
import { renderMeldingen, type PadVan } from './meldingen.ts';
import type { Opmaak } from './opmaak.ts';

/** What came of holding content to its texts: each finding, and what was looked at in a few lines. */
export const renderNatrekking = (natrekking: Natrekking, padVan: PadVan, opmaak?: Opmaak): string =>
  [renderMeldingen(natrekking.meldingen, padVan, opmaak), ...samenvatting(natrekking)].join('\n');

function samenvatting({ documenten, woorden, aanhalingen, zonderWoorden }: Natrekking): string[] {
  const { nagetrokken, zonderTekst } = documenten;
  const perSoort = Object.entries(zonderWoorden).sort(([, a], [, b]) => b - a);
  const zonder = perSoort.reduce((som, [, hoeveel]) => som + hoeveel, 0);
  const soorten = perSoort.map(([soort, hoeveel]) => `${hoeveel} in ${verzamelingVan(soort)}`);
  return [
    `Documenten: ${nagetrokken} nagetrokken${zonderTekst > 0 ? `, van ${zonderTekst} ontbreekt de tekst` : ''}.`,
    `Woorden bij een plek: ${uitslag(woorden)}, ${woorden.onbekend} onbekend.`,
    `Andere aanhalingen: ${uitslag(aanhalingen)}.`,
    zonder === 0
      ? 'Bij elke plek in een document staan woorden.'
      : `Nog zonder woorden: ${aantal(zonder, 'plek', 'plekken')} (${somOp(soorten)}).`,
  ];
}

const uitslag = ({ gevonden, nietGevonden, nietNagetrokken }: Uitslag): string =>
  [
    `${gevonden} gevonden`,
    `${nietGevonden} niet gevonden`,
    ...(nietNagetrokken > 0 ? [`${nietNagetrokken} zonder tekst om in te zoeken`] : []),
  ].join(', ');

const verzamelingVan = (soort: string): string => inhoudsoortVan(soort as InhoudSoort).verzameling;
