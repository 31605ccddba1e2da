import { parseYaml } from '../kern/yaml/boom.ts';
import { tekstVan, verwijderHoofdveld, zetVooraan, type Stap, type Wijziging } from './stap.ts';
import { THEMAS_VAN_0 } from './themasVan0.ts';

const SITE = 'site.yaml';
const THEMA = 'thema/thema.css';

/** The look was one of two names in `site.yaml`; it became a stylesheet of the content itself. */
export const van0naar1: Stap = {
  van: 0,
  wat: 'site.yaml noemt het formaat, en een gekozen thema wordt een eigen bestand (thema/thema.css)',
  maak: (bestanden) => {
    const oud = tekstVan(bestanden, SITE);
    if (oud === undefined) return [];
    const naam = themaVan(oud);
    const stijl = naam === undefined ? undefined : THEMAS_VAN_0[naam];
    const zonderThema = stijl === undefined ? oud : verwijderHoofdveld(oud, 'thema');
    const site = { pad: SITE, oud, nieuw: zetVooraan(zonderThema, 'formaat', 1) };
    const isNieuw = tekstVan(bestanden, THEMA) === undefined;
    const thema: Wijziging[] =
      stijl !== undefined && isNieuw ? [{ pad: THEMA, oud: undefined, nieuw: stijl }] : [];
    return [site, ...thema];
  },
};

/** The name of the theme, if it is one that there was. */
function themaVan(tekst: string): keyof typeof THEMAS_VAN_0 | undefined {
  const waarde = parseYaml(tekst.replace(/^\uFEFF/, '')).waarde as { readonly thema?: unknown } | null;
  const naam = waarde?.thema;
  return naam === 'waakvlam' || naam === 'beuk' ? naam : undefined;
}
