import { FORMAAT } from '../../../schemas/formaat.ts';
import type { Bestand } from '../kern/bestand.ts';
import { maakMelding, type Melding } from '../kern/melding.ts';
import { parseYaml, zoekOffset } from '../kern/yaml/boom.ts';
import { Regels } from '../kern/yaml/regels.ts';
import { scanYaml } from '../kern/yaml/scan.ts';
import { FORMAATFOUTEN } from './meldingen.ts';

const SITE = 'site.yaml';

/** A format that content says it has, and where it says so. */
export interface GelezenFormaat {
  /** 0 for content of before there were formats: `site.yaml` doesn't say. */
  readonly formaat: number;
  readonly offset: number;
  readonly tekst: string;
}

/**
 * The format of content; `undefined` when it can't be told: there is no `site.yaml`, it can't be read, or what it says is
 * no number of a format. The checker tells of all of those.
 */
export function leesFormaat(bestanden: readonly Bestand[]): GelezenFormaat | undefined {
  const site = bestanden.find(({ pad }) => pad === SITE);
  if (!site || 'geweigerd' in site) return undefined;
  const tekst = new TextDecoder().decode(site.bytes);
  if (scanYaml(tekst).length > 0) return undefined;
  const { waarde, boom, vondsten } = parseYaml(tekst);
  if (vondsten.length > 0 || typeof waarde !== 'object' || waarde === null || Array.isArray(waarde))
    return undefined;
  if (!Object.hasOwn(waarde, 'formaat')) return { formaat: 0, offset: 0, tekst };
  const { formaat } = waarde as { readonly formaat: unknown };
  if (!Number.isInteger(formaat) || Number(formaat) < 1) return undefined;
  return { formaat: Number(formaat), offset: zoekOffset(boom, ['formaat']), tekst };
}

/** That content has another format than this version reads: the one thing to tell, for all else follows from it. */
export function keurFormaat(bestanden: readonly Bestand[]): Melding | undefined {
  const gelezen = leesFormaat(bestanden);
  if (!gelezen || gelezen.formaat === FORMAAT) return undefined;
  const { formaat, offset, tekst } = gelezen;
  const plaats = { bestand: SITE, ...new Regels(tekst).plaatsVan(offset) };
  return maakMelding(formaat < FORMAAT ? FORMAATFOUTEN.oud : FORMAATFOUTEN.nieuw, plaats, {
    formaat,
    kent: FORMAAT,
  });
}
