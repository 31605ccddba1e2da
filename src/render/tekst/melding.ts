import type { Melding, MeldingCode, MeldingGegevens } from '../../domain/kern/melding.ts';
import { BERICHTEN_TEKSTEN } from './melding/berichten.ts';
import { BESTAND_TEKSTEN } from './melding/bestanden.ts';
import { CIJFERS_TEKSTEN } from './melding/cijfers.ts';
import { MDX_TEKSTEN } from './melding/mdx.ts';
import { THEMA_TEKSTEN } from './melding/thema.ts';
import { VELDEN_TEKSTEN } from './melding/velden.ts';
import { VERWIJZINGEN_TEKSTEN } from './melding/verwijzingen.ts';
import { VOORSTEL_TEKSTEN } from './melding/voorstellen.ts';
import { YAML_TEKSTEN } from './melding/yaml.ts';
import type { MeldingTekst } from './melding/zinnen.ts';

/** Every kind of melding. */
export const meldingCodes = (): MeldingCode[] => Object.keys(TEKSTEN) as MeldingCode[];

/** The Dutch text of a melding. */
export function meldingInWoorden(melding: Melding): MeldingTekst {
  const maak = TEKSTEN[melding.code] as (gegevens: unknown) => MeldingTekst;
  return maak(melding.gegevens);
}

/** The sentences of every code; a code without any doesn't compile. */
const TEKSTEN: { readonly [C in MeldingCode]: (gegevens: MeldingGegevens[C]) => MeldingTekst } = {
  ...BESTAND_TEKSTEN,
  ...YAML_TEKSTEN,
  ...MDX_TEKSTEN,
  ...VELDEN_TEKSTEN,
  ...BERICHTEN_TEKSTEN,
  ...CIJFERS_TEKSTEN,
  ...VERWIJZINGEN_TEKSTEN,
  ...VOORSTEL_TEKSTEN,
  ...THEMA_TEKSTEN,
};
