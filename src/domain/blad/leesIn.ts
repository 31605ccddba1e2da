import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum, type Datum } from '../../../schemas/datum.ts';
import { bronPad } from '../beslissing/bespreking.ts';
import type { Bevinding } from '../beslissing/bevinding.ts';
import { voerUit } from '../beslissing/voerUit.ts';
import { actiePad, leesbareTeksten, pasToe, type Wijziging } from '../beslissing/wijziging.ts';
import { isFout } from '../kern/melding.ts';
import { NietTeBewerken } from '../kern/yaml/ingreep.ts';
import { schrijfYaml } from '../kern/yaml/schrijf.ts';
import { maakRegister } from '../maakRegister.ts';
import type { Actie, Plan } from '../register.ts';
import type { Actierij } from './actierij.ts';
import { Bewerking } from './bewerking.ts';
import type { Bladlezing } from './duid.ts';
import type { Inleesopdracht } from './inleesopdracht.ts';
import { NieuweEigenaars } from './nieuweEigenaars.ts';
import { actieVelden, type Rijplek } from './schrijf.ts';
import { voortgangUit } from './voortgangUit.ts';

/** What becomes of a row. */
export interface Rijverslag {
  readonly rij: Actierij;
  readonly gevolg: 'nieuw' | 'gewijzigd' | 'gelijk' | 'geweigerd';
  /** The fields that change. */
  readonly velden: readonly string[];
  /** Why it is refused, or what to know. */
  readonly bevindingen: readonly Bevinding[];
  readonly zinnen: readonly string[];
}

/** What an import changes, and what becomes of each row. */
export interface Inlezing {
  readonly wijzigingen: readonly Wijziging[];
  readonly verslagen: readonly Rijverslag[];
  /** There are entries among them, as concepts. */
  readonly heeftConcepten: boolean;
}

/**
 * Works out what a sheet changes: new actions get a file, a bron is made for the sheet, known actions get what the
 * sheet says more, and an entry (a concept) for what changed since. Every row whole or not at all: one that would make
 * the content wrong is left out, and told of.
 */
export function leesIn(lezing: Bladlezing, opdracht: Inleesopdracht): Inlezing {
  const geweigerd = new Map<string, Rijverslag>();
  const zonderBericht = new Set<string>();
  for (;;) {
    const rijen = lezing.acties.filter(({ nummer }) => !geweigerd.has(nummer));
    const poging = verwerk(rijen, opdracht, zonderBericht);
    // A new action is taken over, also where its entry can't be.
    const alleenBericht = poging.verslagen.filter(
      ({ rij: { nummer }, gevolg }) =>
        gevolg === 'geweigerd' && !isBekend(opdracht.plan, nummer) && !zonderBericht.has(nummer),
    );
    for (const { rij } of alleenBericht) zonderBericht.add(rij.nummer);
    if (alleenBericht.length > 0) continue;
    const slecht = poging.verslagen.filter(({ gevolg }) => gevolg === 'geweigerd');
    const fout = slecht.length > 0 ? slecht : keurGeheel(poging, opdracht);
    if (fout.length === 0) {
      const bijNummer = new Map(
        [...geweigerd.values(), ...poging.verslagen].map((verslag) => [verslag.rij.nummer, verslag]),
      );
      const verslagen = lezing.acties.flatMap(({ nummer }) => bijNummer.get(nummer) ?? []);
      return { ...poging, verslagen };
    }
    for (const verslag of fout) geweigerd.set(verslag.rij.nummer, verslag);
  }
}

/** The rows whose file the checker doesn't take. */
function keurGeheel(
  { wijzigingen, verslagen }: Inlezing,
  { bestanden, vandaag, plan }: Inleesopdracht,
): Rijverslag[] {
  if (wijzigingen.length === 0) return [];
  const { meldingen } = maakRegister(pasToe(bestanden, wijzigingen), { vandaag }, { metConcepten: true });
  const fouten = meldingen.filter(isFout);
  return verslagen.flatMap((verslag) => {
    const pad = actiePad({ plan: plan.id, nummer: verslag.rij.nummer });
    const eigen = fouten.filter(({ plaats }) => plaats.bestand === pad);
    const zinnen = eigen.map(({ zin, verwacht }) => `${zin} Verwacht: ${verwacht}`);
    return eigen.length === 0 ? [] : [{ ...verslag, gevolg: 'geweigerd' as const, velden: [], zinnen }];
  });
}

const isBekend = ({ acties }: Plan, nummer: string): boolean =>
  acties.some((actie) => actie.nummer === nummer);

function verwerk(
  rijen: readonly Actierij[],
  opdracht: Inleesopdracht,
  zonderBericht: ReadonlySet<string>,
): Inlezing {
  const { plan, register, bestanden, vandaag, bron } = opdracht;
  const teksten = leesbareTeksten(bestanden);
  const nieuw = new Map<string, string>();
  const eigenaars = new NieuweEigenaars(plan, register);
  const verslagen: Rijverslag[] = [];
  const beslissingen: { beslissing: Beslissing; rij: Actierij; velden: string[] }[] = [];
  for (const rij of rijen) {
    const plek: Rijplek = { bron: bron.id, plek: bron.plekVan(rij) };
    const actie = plan.acties.find(({ nummer }) => nummer === rij.nummer);
    const pad = actiePad({ plan: plan.id, nummer: rij.nummer });
    if (!actie) {
      nieuw.set(
        pad,
        schrijfYaml(
          actieVelden(rij, plan, vastgesteldOp(opdracht), plek, (eigenaar) =>
            eigenaars.idVan(eigenaar, plek),
          ),
        ),
      );
      const metBericht = rij.bericht !== undefined && !zonderBericht.has(rij.nummer);
      if (metBericht) beslissingen.push({ beslissing: eersteBericht(rij, opdracht, plek), rij, velden: [] });
      const zinnen =
        rij.bericht === undefined || metBericht
          ? []
          : [
              'de stand van zaken is niet overgenomen: op de dag van het blad is de actie nog niet vastgesteld.',
            ];
      verslagen.push({ rij, gevolg: 'nieuw', velden: [], bevindingen: [], zinnen });
      continue;
    }
    try {
      const oud = teksten.get(pad) ?? '';
      const werk = { rij, actie, opdracht, plek, eigenaars };
      const bewerking = new Bewerking(oud, werk);
      bewerking.teksten();
      bewerking.koppelingen();
      const wijze = isUitBlad(actie, opdracht) ? 'zelfde' : opdracht.wijze;
      if (wijze !== 'voortgang') bewerking.vaststelling(wijze);
      if (bewerking.tekst !== oud) nieuw.set(pad, bewerking.tekst);
      const beslissing = wijze === 'voortgang' ? voortgangUit(werk, bewerking) : undefined;
      if (beslissing) beslissingen.push({ ...beslissing, rij });
      const velden = [...bewerking.velden, ...(beslissing?.velden ?? [])];
      verslagen.push({
        rij,
        gevolg: velden.length > 0 ? 'gewijzigd' : 'gelijk',
        velden,
        bevindingen: [],
        zinnen: bewerking.zinnen,
      });
    } catch (fout) {
      if (!(fout instanceof NietTeBewerken)) throw fout;
      const zin = `In ${pad} is ‘${fout.message}’ zo geschreven dat Waakvlam er niets in kan veranderen zonder meer te veranderen.`;
      verslagen.push({ rij, gevolg: 'geweigerd', velden: [], bevindingen: [], zinnen: [zin] });
    }
  }
  for (const [pad, tekst] of eigenaars.bestanden()) nieuw.set(pad, tekst);
  if ((nieuw.size > 0 || beslissingen.length > 0) && bron.velden)
    nieuw.set(bronPad(bron.id), schrijfYaml(bron.velden));
  const basis = Array.from(nieuw, ([pad, tekst]) => ({ pad, oud: teksten.get(pad), nieuw: tekst }));
  const heeftConcepten = beslissingen.length > 0;
  if (!heeftConcepten) return { wijzigingen: basis, verslagen, heeftConcepten };
  const met = pasToe(bestanden, basis);
  const gelezen = maakRegister(met, { vandaag }, { metConcepten: true });
  if (!gelezen.goed) return { wijzigingen: basis, verslagen, heeftConcepten };
  const uitvoering = voerUit(
    beslissingen.map(({ beslissing }) => beslissing),
    { register: gelezen.register, bestanden: met, vandaag, titelVan: (dag) => dag },
  );
  if (!uitvoering.goed) {
    const slecht = new Map(
      uitvoering.afkeuringen.map(({ beslissing, bevindingen }) => [beslissing.nummer, bevindingen]),
    );
    return {
      wijzigingen: basis,
      heeftConcepten,
      verslagen: verslagen.map((verslag) => {
        const bevindingen = slecht.get(verslag.rij.nummer);
        return bevindingen ? { ...verslag, gevolg: 'geweigerd', velden: [], bevindingen } : verslag;
      }),
    };
  }
  for (const { pad, nieuw: tekst } of uitvoering.wijzigingen) if (tekst !== undefined) nieuw.set(pad, tekst);
  const wijzigingen = Array.from(nieuw, ([pad, tekst]) => ({ pad, oud: teksten.get(pad), nieuw: tekst }));
  return { wijzigingen, verslagen, heeftConcepten };
}

/** What a sheet tells of an action that it makes: what was adopted stands beside it, so it is an entry, as a concept. */
const eersteBericht = (
  { nummer, bericht }: Actierij,
  { plan, datum }: Inleesopdracht,
  { bron, plek }: Rijplek,
): Beslissing => ({ plan: plan.id, nummer, datum, tekst: bericht, bron, plek, concept: true });

/** When a new action was adopted: with the others of this sheet, with its plan, or on the day of a later sheet. */
function vastgesteldOp(opdracht: Inleesopdracht): Datum {
  const { wijze, plan, datum } = opdracht;
  const samen = plan.acties.find((actie) => isUitBlad(actie, opdracht));
  if (samen) return samen.vastgesteld.datum;
  return (wijze === 'voortgang' ? parseDatum(datum) : undefined) ?? plan.vaststelling.datum;
}

/** Whether an action came from this very sheet. */
const isUitBlad = ({ vastgesteld }: Actie, { bron }: Inleesopdracht): boolean =>
  bron.isBlad && vastgesteld.vindplaatsen.some((plek) => plek.bron.id === bron.id);
