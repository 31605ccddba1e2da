import { join } from 'node:path';
import type { Dag } from '../../../schemas/datum.ts';
import {
  schrijfStandboek,
  standwijzigingen,
  werkStandboekBij,
  type Standmerken,
} from '../../domain/grootboek/standboek.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import { leesBoeken } from '../../io/grootboek.ts';
import { STANDBOEK } from '../../io/leesMap.ts';
import { schrijfZoMogelijk } from './grootboek.ts';

/** What the list of stands is brought up to date with. */
export interface Standboekvraag {
  /** The content folder; the list lies at its root. */
  readonly content: string;
  /** What the stands of the site say that are whole: those of days before today. */
  readonly merken: Standmerken;
  readonly vandaag: Dag;
  /** Whether the list is begun where there is none. */
  readonly beginnen: boolean;
  /** Whether it may be written; without that it is only said. */
  readonly schrijven: boolean;
}

const KOP =
  '# What each stand said when it was first published, as marks. A build writes this, and never changes a mark.\n';

/** Writes down what new stands say, and which old ones say something else; what to tell of it in Dutch. */
export function werkStandenBij({
  content,
  merken,
  vandaag,
  beginnen,
  schrijven,
}: Standboekvraag): string | undefined {
  const { standboek } = leesBoeken(content);
  if (!standboek && !beginnen) return undefined;
  const eerst = standboek ?? new Map<string, never>();
  const pad = join(content, STANDBOEK);
  const tekst = schrijfStandboek(werkStandboekBij(eerst, merken, vandaag));
  if (tekst === schrijfStandboek(eerst)) return undefined;
  const anders = Array.from(merken).filter(([adres, nu]) => {
    const toen = eerst.get(adres);
    return toen && standwijzigingen(toen, nu).some(({ sinds }) => sinds === undefined);
  });
  const zin =
    anders.length > 0
      ? `${aantal(anders.length, 'stand zegt', 'standen zeggen')} iets anders dan eerst: ${anders.map(([adres]) => adres).join(', ')}. Dat staat erbij.`
      : 'Wat nieuwe standen zeggen, is vastgelegd.';
  return schrijven && schrijfZoMogelijk(pad, KOP + tekst)
    ? `${zin} Bewaar ${pad} bij de inhoud.`
    : `${zin} Nog niet bijgeschreven in ${pad}: dat doet ‘npm run build’ op uw computer.`;
}
