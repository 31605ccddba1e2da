import type { Datum } from '../../../schemas/datum.ts';
import type { YamlWaarde } from '../kern/yaml/schrijf.ts';
import { deadlineAlsYaml } from '../beslissing/bericht.ts';
import { netteTekst } from '../kern/yaml/schrijf.ts';
import { standaardVindplaatsen } from '../soorten/actie/volledig.ts';
import type { Eigenaar, Onderdeel, Plan } from '../register.ts';
import type { Actierij, NieuweEigenaar, Rijstatus, Waarde } from './actierij.ts';

/** Where a row stands in the bron that the sheet is. */
export interface Rijplek {
  readonly bron: string;
  readonly plek: string;
}

/** The id of an owner, known or new. */
export type IdVan = (eigenaar: Eigenaar | NieuweEigenaar) => string;

/** The fields of the file of an action that isn't there yet, from its row; what is its plan's isn't said again. */
export function actieVelden(
  rij: Actierij,
  plan: Plan,
  datum: Datum,
  plek: Rijplek,
  idVan: IdVan,
): Record<string, YamlWaarde | undefined> {
  const { titel, teksten, doelstellingen } = rij;
  const [standaard, ...meer] = standaardVindplaatsen(plan);
  const isStandaard = meer.length === 0 && standaard?.bron.id === plek.bron && standaard.plek === plek.plek;
  const koppelingen = koppelingenAlsYaml(rij, plan, plek);
  return {
    titel,
    vindplaatsen: isStandaard ? undefined : [{ ...plek }],
    ...Object.fromEntries(
      Object.entries(teksten).map(([veld, waarde]) => [veld, waardeAlsYaml(waarde, netteTekst)]),
    ),
    doelstellingen: doelstellingen?.map((nummer) => ({ nummer, grondslag: 'bron', vindplaats: { ...plek } })),
    koppelingen: koppelingen.length > 0 ? koppelingen : undefined,
    vastgesteld: {
      datum: datum.tekst === plan.vaststelling.datum.tekst ? undefined : datumAlsYaml(datum.tekst),
      ...statusAlsYaml(rij.status ?? NIET_GEZEGD),
      eigenaar: waardeAlsYaml(rij.eigenaar ?? NIET_GEZEGD, idVan),
      betrokken: rij.betrokken && rij.betrokken.length > 0 ? rij.betrokken.map(idVan) : undefined,
      start: rij.start === undefined ? undefined : waardeAlsYaml(rij.start, datumAlsYaml),
      deadline: waardeAlsYaml(rij.deadline ?? NIET_GEZEGD, deadlineAlsYaml),
      ...borgingAlsYaml(rij.status),
    },
  };
}

const NIET_GEZEGD: Waarde<never> = { onbekend: 'het blad zegt het niet', gezegd: false };

/** A value as content has it: itself, or unknown with the reason. */
export const waardeAlsYaml = <T>(waarde: Waarde<T>, alsYaml: (is: T) => YamlWaarde): YamlWaarde =>
  'is' in waarde ? alsYaml(waarde.is) : { onbekend: waarde.onbekend };

/** A year stands in YAML as a number. */
export const datumAlsYaml = (tekst: string): YamlWaarde => (/^\d{4}$/.test(tekst) ? Number(tekst) : tekst);

const statusAlsYaml = (status: Waarde<Rijstatus>): Record<string, YamlWaarde | undefined> => ({
  status: waardeAlsYaml(status, ({ status: is }) => is),
  uitgevoerd: 'is' in status && status.is.uitgevoerd ? 'ja' : undefined,
});

const borgingAlsYaml = (status: Waarde<Rijstatus> | undefined): Record<string, YamlWaarde | undefined> =>
  status && 'is' in status
    ? { borging: netOf(status.is.borging), reden_vervallen: netOf(status.is.reden) }
    : {};

const netOf = (tekst: string | undefined): string | undefined =>
  tekst === undefined ? undefined : netteTekst(tekst);

/** The koppelingen of a row; for what the plan asks and the sheet lacks, that it wasn't found out yet. */
function koppelingenAlsYaml(rij: Actierij, plan: Plan, plek: Rijplek): readonly YamlWaarde[] {
  const genoemd = rij.koppelingen.flatMap(({ onderdelen = [] }) => onderdelen);
  const gezegdGeen = rij.koppelingen
    .filter(({ onderdelen }) => onderdelen?.length === 0)
    .flatMap(({ soorten }) => soorten);
  const mist = plan.vereisteKoppelingen.flatMap((soorten) => {
    const [soort] = soorten;
    const heeft = genoemd.some((onderdeel) => soorten.some(({ id }) => id === onderdeel.soort.id));
    if (heeft || soort === undefined) return [];
    return [geenKoppeling(soort.id, gezegdGeen.includes(soort.id))];
  });
  return [...genoemd.map((onderdeel) => koppelingAlsYaml(onderdeel, plan, plek)), ...mist];
}

/** That an action has no koppeling of a soort: the sheet says so, or doesn't say. */
export const geenKoppeling = (soort: string, gezegd: boolean): YamlWaarde => ({
  geen: soort,
  reden: gezegd ? 'Het blad noemt er geen.' : 'Nog niet uitgezocht: het blad zegt het niet.',
});

/** A koppeling that the sheet gives. */
export const koppelingAlsYaml = (onderdeel: Onderdeel, plan: Plan, plek: Rijplek): YamlWaarde => ({
  onderdeel: `${onderdeel.kader.id}/${onderdeel.id}`,
  relatie: plan.kaders.some(({ kader }) => kader === onderdeel.kader) ? 'eigen' : 'vergelijkbaar',
  grondslag: 'bron',
  vindplaats: { ...plek },
});
