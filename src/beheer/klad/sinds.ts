import { leesBerichten } from '../../domain/beslissing/bericht.ts';
import { actiePad, pasToe } from '../../domain/beslissing/wijziging.ts';
import type { Bestand } from '../../domain/kern/bestand.ts';
import { merkVan } from '../../domain/kern/merk.ts';
import { maakRegister } from '../../domain/maakRegister.ts';
import { maakOpname } from '../../domain/opname/opname.ts';
import { leesNotities } from '../../domain/intern/notities.ts';
import type { Dag } from '../../../schemas/datum.ts';
import { leesVersie, leesVersies, type Versie } from '../../io/gitgeschiedenis.ts';
import { beeldBeslisformulier, type Beslisformulier } from '../../render/beeld/beslisformulier.ts';
import { notitiesVan } from '../../render/beeld/review.ts';
import { vindActie } from '../lees.ts';

/** What happened to an action since somebody began to fill in its form. */
export interface Sinds {
  /** Who changed it and when, newest first: by git. */
  readonly versies: readonly Versie[];
  /** What entries came, as they tell it. */
  readonly erbij: readonly string[];
  /** The form as it was then; `undefined` when it can't be found back. */
  readonly toen: Beslisformulier | undefined;
}

/** How far back it is looked for what somebody saw. */
const VERSIES = 30;

/** Finds back what an action was when somebody saw it, by its mark, and what came since. */
export function sinds(
  content: string,
  id: { readonly plan: string; readonly nummer: string },
  merk: string,
  bestanden: readonly Bestand[],
  huidig: string,
  dag: Dag,
): Sinds {
  const pad = actiePad(id);
  const versies = leesVersies(content, pad, VERSIES);
  for (const [i, versie] of versies.entries()) {
    const tekst = leesVersie(content, versie, pad);
    if (tekst === undefined || merkVan(tekst) !== merk) continue;
    const toen = pasToe(bestanden, [{ pad, oud: huidig, nieuw: tekst }]);
    return {
      versies: versies.slice(0, i),
      erbij: erbijGekomen(tekst, huidig),
      toen: formulierVan(toen, id, dag),
    };
  }
  return { versies: versies.slice(0, 1), erbij: [], toen: undefined };
}

/** What entries tell that weren't there. */
function erbijGekomen(toen: string, nu: string): string[] {
  const waren = leesBerichten(toen).map(({ tekst }) => tekst);
  return leesBerichten(nu)
    .map(({ tekst }) => tekst)
    .filter((tekst) => {
      const plek = waren.indexOf(tekst);
      if (plek !== -1) waren.splice(plek, 1);
      return plek === -1;
    });
}

/** The form of an action in content of another moment; none when that content isn't right. */
function formulierVan(
  bestanden: readonly Bestand[],
  { plan, nummer }: { readonly plan: string; readonly nummer: string },
  dag: Dag,
): Beslisformulier | undefined {
  const resultaat = maakRegister(bestanden, { gevraagd: dag, vandaag: dag }, { metConcepten: true });
  const actie = resultaat.goed ? vindActie(resultaat.register, plan, nummer) : undefined;
  if (!resultaat.goed || !actie) return undefined;
  const notities = notitiesVan(leesNotities(bestanden), `${plan}/${nummer}`);
  return beeldBeslisformulier(actie, maakOpname(resultaat.register, dag), notities);
}
