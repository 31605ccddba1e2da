import { schrijfDeadline } from '../../../schemas/deadline.ts';
import { parseDatum, type Dag, type Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { MAX_SLUG } from '../../../schemas/slug.ts';
import type { Beslissing } from '../../../schemas/beslissing.ts';
import { actiePad, leesbareTeksten, pasToe, type Wijziging } from '../beslissing/wijziging.ts';
import type { Bevinding } from '../beslissing/bevinding.ts';
import { bronPad } from '../beslissing/bespreking.ts';
import { deadlineAlsYaml, leesBerichten } from '../beslissing/bericht.ts';
import { nogTeZeggen } from '../beslissing/sluiten.ts';
import { voerUit } from '../beslissing/voerUit.ts';
import { netteTekst, schrijfYaml, type YamlWaarde } from '../kern/yaml/schrijf.ts';
import { NietTeBewerken } from '../kern/yaml/ingreep.ts';
import { verwijderItem, voegItemToe } from '../kern/yaml/lijst.ts';
import { zetHoofdveld, zetVeld } from '../kern/yaml/veld.ts';
import type { Bestand } from '../kern/bestand.ts';
import { isFout } from '../kern/melding.ts';
import { somOp } from '../kern/woorden/opsomming.ts';
import { parseYaml } from '../kern/yaml/boom.ts';
import { maakRegister } from '../maakRegister.ts';
import { maakOpname } from '../opname/opname.ts';
import type { VastgesteldeStand } from '../opname/stand.ts';
import type { Actie, Eigenaar, Plan, Register } from '../register.ts';
import { kaal } from './blad.ts';
import type { Actierij, NieuweEigenaar, Rijstatus, Waarde } from './actierij.ts';
import type { Bladlezing } from './duid.ts';
import { actieVelden, datumAlsYaml, geenKoppeling, koppelingAlsYaml, type Rijplek } from './schrijf.ts';

/** The sheet as a bron: one that is there, or a document that is made. */
export interface Bladbron {
  readonly id: string;
  /** The fields of its file, when it isn't there yet. */
  readonly velden: Readonly<Record<string, YamlWaarde | undefined>> | undefined;
  /** It is the sheet itself, not a document that the sheet goes with. */
  readonly isBlad: boolean;
  /** Where a row stands in it. */
  readonly plekVan: (rij: Actierij) => string;
}

/** What an import knows besides the sheet. */
export interface Inleesopdracht {
  readonly plan: Plan;
  readonly register: Register;
  readonly bestanden: readonly Bestand[];
  readonly vandaag: Dag;
  /** The day or period that the sheet is of. */
  readonly datum: string;
  readonly bron: Bladbron;
  /**
   * What the sheet is: the plan as it was adopted (`aanvullend`: of a plan with actions; what the content knows stays),
   * or how far the actions are now. An action that came from this very sheet is read as it was then, whatever this says.
   */
  readonly wijze: 'eerste' | 'aanvullend' | 'voortgang';
  /** What a change says of itself, when the sheet has no words for it. */
  readonly tekstVan: (verandering: Verandering) => string;
}

/** What a sheet changes of the stand of an action. */
export interface Verandering {
  readonly status?: Rijstatus;
  readonly naarOnbekend?: boolean;
  readonly eigenaar?: Eigenaar | NieuweEigenaar | 'onbekend';
  readonly betrokken?: readonly (Eigenaar | NieuweEigenaar)[];
  readonly deadline?: string;
}

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

/** The stand of an action as the content has it at the day of the sheet, concepts and all. */
export function standNu(
  actie: Actie | undefined,
  register: Register,
  dag: Dag,
): VastgesteldeStand | undefined {
  if (!actie) return undefined;
  const { stand } = maakOpname(register, dag).van(actie);
  return stand.vastgesteld ? stand : undefined;
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
      const bewerking = new Bewerking(oud, rij, actie, opdracht, plek, eigenaars);
      bewerking.teksten();
      bewerking.koppelingen();
      const wijze = isUitBlad(actie, opdracht) ? 'zelfde' : opdracht.wijze;
      if (wijze !== 'voortgang') bewerking.vaststelling(wijze);
      if (bewerking.tekst !== oud) nieuw.set(pad, bewerking.tekst);
      const beslissing = wijze === 'voortgang' ? bewerking.beslissing() : undefined;
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

/** The owners that the sheet makes: one file for each name. */
class NieuweEigenaars {
  readonly #plan: Plan;
  readonly #register: Register;
  readonly #bekend = new Map<string, { id: string; pad: string; tekst: string }>();

  constructor(plan: Plan, register: Register) {
    this.#plan = plan;
    this.#register = register;
  }

  idVan(eigenaar: Eigenaar | NieuweEigenaar, plek: Rijplek): string {
    if (!('nieuw' in eigenaar)) return eigenaar.id;
    const sleutel = kaal(eigenaar.naam);
    const bekend = this.#bekend.get(sleutel) ?? this.#maak(eigenaar, plek);
    this.#bekend.set(sleutel, bekend);
    return bekend.id;
  }

  #maak({ nieuw, naam }: NieuweEigenaar, plek: Rijplek): { id: string; pad: string; tekst: string } {
    const { functies, organisaties } = this.#register;
    const bezet = (id: string): boolean =>
      functies.has(id) || organisaties.has(id) || [...this.#bekend.values()].some((ander) => ander.id === id);
    const id = vrijeId(slugVan(naam, nieuw), bezet);
    const velden =
      nieuw === 'functie'
        ? { naam, organisatie: this.#plan.organisatie.id, vindplaatsen: [{ ...plek }] }
        : { naam, soort: soortVan(naam), vindplaatsen: [{ ...plek }] };
    return { id, pad: `${nieuw}s/${id}.yaml`, tekst: schrijfYaml(velden) };
  }

  bestanden(): [string, string][] {
    return Array.from(this.#bekend.values(), ({ pad, tekst }) => [pad, tekst]);
  }
}

/** What an organisation is, as far as its name says. */
const soortVan = (naam: string): string =>
  /^(gemeente|regio)\s/i.exec(naam)?.[1]?.toLowerCase() ?? 'ketenpartner';

/** An id from a name; `anders` when nothing of it can stand in one. */
export function slugVan(naam: string, anders: string): string {
  const slug = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG - 15)
    .replace(/^-|-$/g, '');
  return slug === '' ? anders : slug;
}

/** The id, or with a number behind it where it is taken. */
export function vrijeId(id: string, bezet: (id: string) => boolean): string {
  let vrij = id;
  for (let i = 2; bezet(vrij); i += 1) vrij = `${id}-${i}`;
  return vrij;
}

const TEKSTVOLGORDE = [
  'regionale_actie',
  'hoe',
  'toelichting',
  'doelgroep',
  'herkomst',
  'doelstellingen',
  'koppelingen',
  'verband',
  'vastgesteld',
];
const MODELNAAM = { regionale_actie: 'regionaleActie', hoe: 'hoe', toelichting: 'toelichting' } as const;

/** What a row changes in the file of an action that is there. */
class Bewerking {
  tekst: string;
  readonly velden: string[] = [];
  readonly zinnen: string[] = [];
  readonly #rij: Actierij;
  readonly #actie: Actie;
  readonly #opdracht: Inleesopdracht;
  readonly #plek: Rijplek;
  readonly #eigenaars: NieuweEigenaars;

  constructor(
    tekst: string,
    rij: Actierij,
    actie: Actie,
    opdracht: Inleesopdracht,
    plek: Rijplek,
    eigenaars: NieuweEigenaars,
  ) {
    this.tekst = tekst;
    this.#rij = rij;
    this.#actie = actie;
    this.#opdracht = opdracht;
    this.#plek = plek;
    this.#eigenaars = eigenaars;
  }

  /** The title and the texts of the plan: what the sheet says otherwise. A cell without text changes nothing. */
  teksten(): void {
    const { titel, titelGelijk, teksten, doelstellingen } = this.#rij;
    const voor = this.velden.length;
    if (!titelGelijk && !zelfdeTekst(titel, this.#actie.titel)) this.#zet('titel', titel, 'titel');
    for (const [veld, waarde] of Object.entries(teksten) as [keyof typeof teksten, Waarde<string>][]) {
      const oud = this.#actie[MODELNAAM[veld]];
      if (!('is' in waarde)) {
        const wist = waarde.gezegd && oud !== undefined && !isOnbekend(oud);
        if (wist) this.#zet(veld, { onbekend: waarde.onbekend }, veld);
        continue;
      }
      if (oud !== undefined && !isOnbekend(oud) && zelfdeTekst(waarde.is, oud)) continue;
      this.#zet(veld, netteTekst(waarde.is), veld);
    }
    if (doelstellingen) {
      const oud = this.#actie.doelstellingen.map(({ doelstelling }) => doelstelling.nummer);
      const erbij = doelstellingen.filter((nummer) => !oud.includes(nummer));
      const eraf = oud.flatMap((nummer, i) => (doelstellingen.includes(nummer) ? [] : [i])).reverse();
      for (const i of eraf) this.#verwijder('doelstellingen', i);
      for (const nummer of erbij)
        this.#voegToe('doelstellingen', { nummer, grondslag: 'bron', vindplaats: { ...this.#plek } });
      if (erbij.length + eraf.length > 0) this.velden.push('doelstelling');
    }
    if (this.velden.length > voor) this.#citeer();
  }

  /** The koppelingen of each column: those that the sheet adds or leaves out. An empty cell changes nothing. */
  koppelingen(): void {
    const { plan } = this.#opdracht;
    for (const { soorten, onderdelen } of this.#rij.koppelingen) {
      if (!onderdelen) continue;
      const oud = this.#actie.koppelingen.filter(
        ({ onderdeel }) =>
          soorten.includes(onderdeel.soort.id) && isVan(plan, onderdeel.kader.id, onderdelen),
      );
      const erbij = onderdelen.filter(
        (onderdeel) => !oud.some((koppeling) => koppeling.onderdeel === onderdeel),
      );
      const eraf = oud.filter((koppeling) => !onderdelen.includes(koppeling.onderdeel));
      if (erbij.length + eraf.length === 0) continue;
      for (const onderdeel of erbij)
        this.#voegToe('koppelingen', koppelingAlsYaml(onderdeel, plan, this.#plek));
      const vereist = plan.vereisteKoppelingen.find((deel) => deel.some(({ id }) => soorten.includes(id)));
      const [soort] = vereist ?? [];
      if (onderdelen.length > 0)
        this.#verwijderKoppelingen((item) => soorten.includes(item['geen'] as string));
      else if (soort) this.#voegToe('koppelingen', geenKoppeling(soort.id, true));
      this.#verwijderKoppelingen((item) =>
        eraf.some(({ onderdeel }) => item['onderdeel'] === `${onderdeel.kader.id}/${onderdeel.id}`),
      );
      this.velden.push(soorten.join('/'));
    }
  }

  /** What the plan adopted, where this sheet is where that stands. */
  vaststelling(wijze: 'eerste' | 'zelfde' | 'aanvullend'): void {
    const { vastgesteld } = this.#actie;
    const { status, eigenaar, deadline } = this.#rij;
    const mag = (oud: unknown, naam: string, anders: boolean): boolean => {
      if (!anders) return false;
      if (wijze === 'zelfde' || isOnbekend(oud)) return true;
      this.zinnen.push(
        `de ${naam} bij vaststelling is in de inhoud anders. Zij is niet veranderd: pas haar zelf aan als het blad gelijk heeft.`,
      );
      return false;
    };
    const voor = this.velden.length;
    if (status && 'is' in status && mag(vastgesteld.status, 'status', isAnders(status.is, vastgesteld))) {
      const { is } = status;
      this.#zetVast('status', is.status, 'datum');
      this.#zetVast('uitgevoerd', is.uitgevoerd ? 'ja' : undefined, 'status');
      this.#zetVast('borging', is.borging === undefined ? undefined : netteTekst(is.borging), 'deadline');
      this.#zetVast('reden_vervallen', is.reden === undefined ? undefined : netteTekst(is.reden), 'deadline');
      this.velden.push('status');
    }
    if (eigenaar && 'is' in eigenaar) {
      const id = this.#eigenaars.idVan(eigenaar.is, this.#plek);
      const oud = isOnbekend(vastgesteld.eigenaar) ? undefined : vastgesteld.eigenaar.id;
      if (mag(vastgesteld.eigenaar, 'eigenaar', id !== oud)) {
        this.#zetVast('eigenaar', id, 'status');
        this.velden.push('eigenaar');
      }
    }
    const { start, betrokken } = this.#rij;
    const waren = vastgesteld.betrokken.map(({ id }) => id);
    const zijn = betrokken?.map((wie) => this.#eigenaars.idVan(wie, this.#plek)) ?? waren;
    const nogLeeg = waren.length === 0 ? { onbekend: null } : waren;
    if (mag(nogLeeg, 'lijst van wie er meedoen', zijn.join() !== waren.join())) {
      this.#zetVast('betrokken', zijn.length > 0 ? zijn : undefined, 'eigenaar');
      this.velden.push('betrokken');
    }
    if (start && 'is' in start) {
      const oud = vastgesteld.start && !isOnbekend(vastgesteld.start) ? vastgesteld.start.tekst : undefined;
      if (mag(vastgesteld.start ?? { onbekend: null }, 'start', start.is !== oud)) {
        this.#zetVast('start', datumAlsYaml(start.is), 'eigenaar');
        this.velden.push('start');
      }
    }
    if (deadline && 'is' in deadline) {
      const oud = isOnbekend(vastgesteld.deadline) ? undefined : schrijfDeadline(vastgesteld.deadline);
      if (mag(vastgesteld.deadline, 'deadline', deadline.is !== oud)) {
        this.#zetVast('deadline', deadlineAlsYaml(deadline.is), 'eigenaar');
        this.velden.push('deadline');
      }
    }
    if (this.velden.length === voor) return;
    const plekken = vastgesteld.vindplaatsen.map(({ bron, plek, woorden }) => ({
      bron: bron.id,
      plek: bron.id === this.#plek.bron ? this.#plek.plek : plek,
      woorden:
        woorden === undefined
          ? undefined
          : isOnbekend(woorden)
            ? { onbekend: woorden.onbekend ?? 'onbekend' }
            : woorden,
    }));
    const isGenoemd = plekken.some(({ bron, plek }) => bron === this.#plek.bron && plek === this.#plek.plek);
    const isGelijk = isGenoemd && vastgesteld.vindplaatsen.every(({ plek }, i) => plek === plekken[i]?.plek);
    if (isGelijk) return;
    const nu = isGenoemd ? plekken : [...plekken, { ...this.#plek }];
    this.#zetVast(
      'vindplaatsen',
      nu.map((plek) => zonderLeeg(plek)),
      Object.keys(veldenVan(this.tekst, 'vastgesteld')).at(-1) ?? 'deadline',
    );
  }

  /** What changed since, as a concept of an entry; `undefined` when nothing did. */
  beslissing(): { beslissing: Beslissing; velden: string[] } | undefined {
    const { plan, register, datum, bron, tekstVan } = this.#opdracht;
    const stand = standNu(this.#actie, register, parseDatum(datum)?.laatste ?? datum);
    if (!stand) return undefined;
    const { status, eigenaar, deadline, bericht } = this.#rij;
    const verandering: { -readonly [K in keyof Verandering]: Verandering[K] } = {};
    const velden: string[] = [];
    const besluit: { -readonly [K in keyof Beslissing]: Beslissing[K] } = {
      plan: plan.id,
      nummer: this.#actie.nummer,
      datum,
    };
    if (status && 'is' in status && isAnders(status.is, stand)) {
      verandering.status = status.is;
      besluit.status = status.is.status;
      if (status.is.uitgevoerd) besluit.uitgevoerd = true;
      if (status.is.borging !== undefined) besluit.borging = netteTekst(status.is.borging);
      if (status.is.reden !== undefined) besluit.reden = netteTekst(status.is.reden);
      velden.push('status');
    } else if (status && 'onbekend' in status && status.gezegd && !isOnbekend(stand.status)) {
      verandering.naarOnbekend = true;
      besluit.status = 'onbekend';
      velden.push('status');
    }
    if (eigenaar && 'is' in eigenaar) {
      const id = this.#eigenaars.idVan(eigenaar.is, this.#plek);
      if (isOnbekend(stand.eigenaar) || stand.eigenaar.id !== id) {
        verandering.eigenaar = eigenaar.is;
        besluit.eigenaar = id;
        velden.push('eigenaar');
      }
    } else if (eigenaar?.gezegd === true && !isOnbekend(stand.eigenaar)) {
      verandering.eigenaar = 'onbekend';
      besluit.eigenaar = 'onbekend';
      velden.push('eigenaar');
    }
    const { betrokken } = this.#rij;
    const doenMee = betrokken?.map((wie) => this.#eigenaars.idVan(wie, this.#plek));
    if (betrokken && doenMee?.join() !== stand.betrokken.map(({ id }) => id).join()) {
      verandering.betrokken = betrokken;
      besluit.betrokken = doenMee;
      velden.push('betrokken');
    }
    if (deadline && 'is' in deadline) {
      if (isOnbekend(stand.deadline) || schrijfDeadline(stand.deadline) !== deadline.is) {
        verandering.deadline = deadline.is;
        besluit.deadline = deadline.is;
        velden.push('deadline');
      }
    } else if (deadline?.gezegd === true && !isOnbekend(stand.deadline)) {
      verandering.deadline = 'onbekend';
      besluit.deadline = 'onbekend';
      velden.push('deadline');
    }
    const toen = maakOpname(register, parseDatum(datum)?.laatste ?? datum).van(this.#actie);
    const open = nogTeZeggen(besluit, toen).map(({ id }) => id);
    if (open.length > 0) {
      besluit.openLaten = open;
      this.zinnen.push(
        `${open.length === 1 ? 'de verwachting' : 'de verwachtingen'} ${somOp(open)} ${open.length === 1 ? 'staat' : 'staan'} nog open. Een blad zegt niet hoe dat afliep: leg het vast met npx waakvlam bespreek.`,
      );
    }
    const isNieuw =
      bericht !== undefined && !leesBerichten(this.tekst).some(({ tekst }) => zelfdeTekst(tekst, bericht));
    if (velden.length === 0 && !isNieuw) return undefined;
    if (isNieuw) velden.push('bericht');
    return {
      velden,
      beslissing: {
        ...besluit,
        tekst: isNieuw ? bericht : tekstVan(verandering),
        bron: bron.id,
        plek: this.#plek.plek,
        concept: true,
      },
    };
  }

  #zet(veld: string, waarde: YamlWaarde, naam: string): void {
    const na = TEKSTVOLGORDE.indexOf(veld);
    this.tekst = zetHoofdveld(this.tekst, veld, waarde, TEKSTVOLGORDE.slice(na + 1));
    this.velden.push(naam);
  }

  #zetVast(sleutel: string, waarde: YamlWaarde | undefined, na: string): void {
    if (waarde === undefined && !heeftVeld(this.tekst, 'vastgesteld')) return;
    this.tekst = heeftVeld(this.tekst, 'vastgesteld')
      ? zetVeld(this.tekst, 'vastgesteld', sleutel, waarde, na)
      : zetHoofdveld(this.tekst, 'vastgesteld', { [sleutel]: waarde }, ['voortgang', 'intern']);
  }

  /** Adds an item to a list. One between brackets is written anew, with dashes. */
  #voegToe(veld: string, item: YamlWaarde): void {
    const lijst = lijstVan(this.tekst, veld);
    const na = TEKSTVOLGORDE.slice(TEKSTVOLGORDE.indexOf(veld) + 1);
    this.tekst = ofHeelVeld(
      () => voegItemToe(this.tekst, veld, lijst.length, item, na),
      () => zetHoofdveld(this.tekst, veld, [...lijst, item]),
    );
  }

  #verwijder(veld: string, plek: number): void {
    const lijst = lijstVan(this.tekst, veld);
    this.tekst = ofHeelVeld(
      () => verwijderItem(this.tekst, veld, plek),
      () => zetHoofdveld(this.tekst, veld, lijst.toSpliced(plek, 1)),
    );
  }

  #verwijderKoppelingen(welke: (item: Record<string, YamlWaarde>) => boolean): void {
    for (const [i, item] of [...lijstVan(this.tekst, 'koppelingen').entries()].reverse()) {
      if (welke(item)) this.#verwijder('koppelingen', i);
    }
  }

  /** The sheet is now one of the places where the action stands. */
  #citeer(): void {
    if (this.#actie.vindplaatsen.some(({ bron }) => bron.id === this.#plek.bron)) return;
    // An action that left this to its plan stands there still.
    if (lijstVan(this.tekst, 'vindplaatsen').length === 0) {
      for (const { bron, plek } of this.#actie.vindplaatsen) {
        this.#voegToe('vindplaatsen', { bron: bron.id, plek });
      }
    }
    this.#voegToe('vindplaatsen', { ...this.#plek });
  }
}

const zonderLeeg = (velden: Readonly<Record<string, YamlWaarde | undefined>>): YamlWaarde =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));

/** A change of one item, or of the whole list where that can't be done. */
function ofHeelVeld(deel: () => string, geheel: () => string): string {
  try {
    return deel();
  } catch (fout) {
    if (fout instanceof NietTeBewerken) return geheel();
    throw fout;
  }
}

const heeftVeld = (tekst: string, veld: string): boolean =>
  Object.hasOwn(parseYaml(tekst.replace(/^\uFEFF/, '')).waarde as object, veld);

/** What a map at the top level of a file holds. */
const veldenVan = (tekst: string, veld: string): object =>
  (parseYaml(tekst.replace(/^\uFEFF/, '')).waarde as Record<string, object>)[veld] ?? {};

const lijstVan = (tekst: string, veld: string): readonly Record<string, YamlWaarde>[] =>
  ((parseYaml(tekst.replace(/^\uFEFF/, '')).waarde as Record<string, unknown>)[veld] ??
    []) as readonly Record<string, YamlWaarde>[];

/** Whether a koppeling is one that the sheet can speak of: with a kader of the plan, or one that the sheet names. */
const isVan = (plan: Plan, kader: string, onderdelen: readonly { kader: { id: string } }[]): boolean =>
  plan.kaders.some((deel) => deel.kader.id === kader) || onderdelen.some((deel) => deel.kader.id === kader);

/** Whether two texts say the same, but for white space. */
const zelfdeTekst = (a: string, b: string): boolean => plat(a) === plat(b);
const plat = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

interface Statusdeel {
  readonly status: VastgesteldeStand['status'];
  readonly uitgevoerd: boolean;
  readonly borging?: string | undefined;
  readonly redenVervallen?: string | undefined;
}

/** Whether a sheet says another status; green without a word of borging says no less than anchored. */
function isAnders(nieuw: Rijstatus, oud: Statusdeel): boolean {
  if (isOnbekend(oud.status)) return true;
  if (nieuw.borgingOpen && oud.status === 'uitgevoerd-en-geborgd') return false;
  if (nieuw.status !== oud.status || nieuw.uitgevoerd !== oud.uitgevoerd) return true;
  const verschilt = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && plat(a) !== plat(b ?? '');
  return verschilt(nieuw.borging, oud.borging) || verschilt(nieuw.reden, oud.redenVervallen);
}
