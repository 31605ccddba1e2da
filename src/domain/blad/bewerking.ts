import { schrijfDeadline } from '../../../schemas/deadline.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { deadlineAlsYaml } from '../beslissing/bericht.ts';
import { netteTekst, type YamlWaarde } from '../kern/yaml/schrijf.ts';
import type { Actie, Plan } from '../register.ts';
import { Actiebestand } from './actiebestand.ts';
import type { Actierij, Waarde } from './actierij.ts';
import { isAnders } from './andereStatus.ts';
import { zelfdeTekst } from './celtekst.ts';
import type { Inleesopdracht } from './inleesopdracht.ts';
import type { NieuweEigenaars } from './nieuweEigenaars.ts';
import { datumAlsYaml, geenKoppeling, koppelingAlsYaml, type Rijplek } from './schrijf.ts';

/** A row, the action that it is about, and what is needed to take it over. */
export interface Rijwerk {
  readonly rij: Actierij;
  readonly actie: Actie;
  readonly opdracht: Inleesopdracht;
  readonly plek: Rijplek;
  readonly eigenaars: NieuweEigenaars;
}

/** What a row changes in the file of an action that is there. */
export class Bewerking {
  readonly velden: string[] = [];
  readonly zinnen: string[] = [];
  readonly #bestand: Actiebestand;
  readonly #werk: Rijwerk;

  constructor(tekst: string, werk: Rijwerk) {
    this.#bestand = new Actiebestand(tekst);
    this.#werk = werk;
  }

  get tekst(): string {
    return this.#bestand.tekst;
  }

  /** The title and the texts of the plan: what the sheet says otherwise. A cell without text changes nothing. */
  teksten(): void {
    const { titel, titelGelijk, teksten, doelstellingen } = this.#werk.rij;
    const voor = this.velden.length;
    if (!titelGelijk && !zelfdeTekst(titel, this.#werk.actie.titel)) this.#zet('titel', titel, 'titel');
    for (const [veld, waarde] of Object.entries(teksten) as [keyof typeof teksten, Waarde<string>][]) {
      const oud = this.#werk.actie[MODELNAAM[veld]];
      if (!('is' in waarde)) {
        const wist = waarde.gezegd && oud !== undefined && !isOnbekend(oud);
        if (wist) this.#zet(veld, { onbekend: waarde.onbekend }, veld);
        continue;
      }
      if (oud !== undefined && !isOnbekend(oud) && zelfdeTekst(waarde.is, oud)) continue;
      this.#zet(veld, netteTekst(waarde.is), veld);
    }
    if (doelstellingen) {
      const oud = this.#werk.actie.doelstellingen.map(({ doelstelling }) => doelstelling.nummer);
      const erbij = doelstellingen.filter((nummer) => !oud.includes(nummer));
      const eraf = oud.flatMap((nummer, i) => (doelstellingen.includes(nummer) ? [] : [i])).reverse();
      for (const i of eraf) this.#bestand.verwijder('doelstellingen', i);
      for (const nummer of erbij)
        this.#bestand.voegToe('doelstellingen', {
          nummer,
          grondslag: 'bron',
          vindplaats: { ...this.#werk.plek },
        });
      if (erbij.length + eraf.length > 0) this.velden.push('doelstelling');
    }
    if (this.velden.length > voor) this.#citeer();
  }

  /** The koppelingen of each column: those that the sheet adds or leaves out. An empty cell changes nothing. */
  koppelingen(): void {
    const { plan } = this.#werk.opdracht;
    for (const { soorten, onderdelen } of this.#werk.rij.koppelingen) {
      if (!onderdelen) continue;
      const oud = this.#werk.actie.koppelingen.filter(
        ({ onderdeel }) =>
          soorten.includes(onderdeel.soort.id) && isVan(plan, onderdeel.kader.id, onderdelen),
      );
      const erbij = onderdelen.filter(
        (onderdeel) => !oud.some((koppeling) => koppeling.onderdeel === onderdeel),
      );
      const eraf = oud.filter((koppeling) => !onderdelen.includes(koppeling.onderdeel));
      if (erbij.length + eraf.length === 0) continue;
      for (const onderdeel of erbij)
        this.#bestand.voegToe('koppelingen', koppelingAlsYaml(onderdeel, plan, this.#werk.plek));
      const vereist = plan.vereisteKoppelingen.find((deel) => deel.some(({ id }) => soorten.includes(id)));
      const [soort] = vereist ?? [];
      if (onderdelen.length > 0)
        this.#verwijderKoppelingen((item) => soorten.includes(item['geen'] as string));
      else if (soort) this.#bestand.voegToe('koppelingen', geenKoppeling(soort.id, true));
      this.#verwijderKoppelingen((item) =>
        eraf.some(({ onderdeel }) => item['onderdeel'] === `${onderdeel.kader.id}/${onderdeel.id}`),
      );
      this.velden.push(soorten.join('/'));
    }
  }

  /** What the plan adopted, where this sheet is where that stands. */
  vaststelling(wijze: 'eerste' | 'zelfde' | 'aanvullend'): void {
    const { vastgesteld } = this.#werk.actie;
    const { status, eigenaar, deadline } = this.#werk.rij;
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
      this.#bestand.zetVast('status', is.status, 'datum');
      this.#bestand.zetVast('uitgevoerd', is.uitgevoerd ? 'ja' : undefined, 'status');
      this.#bestand.zetVast(
        'borging',
        is.borging === undefined ? undefined : netteTekst(is.borging),
        'deadline',
      );
      this.#bestand.zetVast(
        'reden_vervallen',
        is.reden === undefined ? undefined : netteTekst(is.reden),
        'deadline',
      );
      this.velden.push('status');
    }
    if (eigenaar && 'is' in eigenaar) {
      const id = this.#werk.eigenaars.idVan(eigenaar.is, this.#werk.plek);
      const oud = isOnbekend(vastgesteld.eigenaar) ? undefined : vastgesteld.eigenaar.id;
      if (mag(vastgesteld.eigenaar, 'eigenaar', id !== oud)) {
        this.#bestand.zetVast('eigenaar', id, 'status');
        this.velden.push('eigenaar');
      }
    }
    const { start, betrokken } = this.#werk.rij;
    const waren = vastgesteld.betrokken.map(({ id }) => id);
    const zijn = betrokken?.map((wie) => this.#werk.eigenaars.idVan(wie, this.#werk.plek)) ?? waren;
    const nogLeeg = waren.length === 0 ? { onbekend: null } : waren;
    if (mag(nogLeeg, 'lijst van wie er meedoen', zijn.join() !== waren.join())) {
      this.#bestand.zetVast('betrokken', zijn.length > 0 ? zijn : undefined, 'eigenaar');
      this.velden.push('betrokken');
    }
    if (start && 'is' in start) {
      const oud = vastgesteld.start && !isOnbekend(vastgesteld.start) ? vastgesteld.start.tekst : undefined;
      if (mag(vastgesteld.start ?? { onbekend: null }, 'start', start.is !== oud)) {
        this.#bestand.zetVast('start', datumAlsYaml(start.is), 'eigenaar');
        this.velden.push('start');
      }
    }
    if (deadline && 'is' in deadline) {
      const oud = isOnbekend(vastgesteld.deadline) ? undefined : schrijfDeadline(vastgesteld.deadline);
      if (mag(vastgesteld.deadline, 'deadline', deadline.is !== oud)) {
        this.#bestand.zetVast('deadline', deadlineAlsYaml(deadline.is), 'eigenaar');
        this.velden.push('deadline');
      }
    }
    if (this.velden.length === voor) return;
    const plekken = vastgesteld.vindplaatsen.map(({ bron, plek, woorden }) => ({
      bron: bron.id,
      plek: bron.id === this.#werk.plek.bron ? this.#werk.plek.plek : plek,
      woorden:
        woorden === undefined
          ? undefined
          : isOnbekend(woorden)
            ? { onbekend: woorden.onbekend ?? 'onbekend' }
            : woorden,
    }));
    const isGenoemd = plekken.some(
      ({ bron, plek }) => bron === this.#werk.plek.bron && plek === this.#werk.plek.plek,
    );
    const isGelijk = isGenoemd && vastgesteld.vindplaatsen.every(({ plek }, i) => plek === plekken[i]?.plek);
    if (isGelijk) return;
    const nu = isGenoemd ? plekken : [...plekken, { ...this.#werk.plek }];
    this.#bestand.zetVast(
      'vindplaatsen',
      nu.map((plek) => zonderLeeg(plek)),
      this.#bestand.laatsteVast() ?? 'deadline',
    );
  }

  #zet(veld: string, waarde: YamlWaarde, naam: string): void {
    this.#bestand.zet(veld, waarde);
    this.velden.push(naam);
  }

  #verwijderKoppelingen(welke: (item: Record<string, YamlWaarde>) => boolean): void {
    for (const [i, item] of [...this.#bestand.lijst('koppelingen').entries()].reverse()) {
      if (welke(item)) this.#bestand.verwijder('koppelingen', i);
    }
  }

  /** The sheet is now one of the places where the action stands. */
  #citeer(): void {
    if (this.#werk.actie.vindplaatsen.some(({ bron }) => bron.id === this.#werk.plek.bron)) return;
    // An action that left this to its plan stands there still.
    if (this.#bestand.lijst('vindplaatsen').length === 0) {
      for (const { bron, plek } of this.#werk.actie.vindplaatsen) {
        this.#bestand.voegToe('vindplaatsen', { bron: bron.id, plek });
      }
    }
    this.#bestand.voegToe('vindplaatsen', { ...this.#werk.plek });
  }
}

const MODELNAAM = { regionale_actie: 'regionaleActie', hoe: 'hoe', toelichting: 'toelichting' } as const;

const zonderLeeg = (velden: Readonly<Record<string, YamlWaarde | undefined>>): YamlWaarde =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));

/** Whether a koppeling is one that the sheet can speak of: with a kader of the plan, or one that the sheet names. */
const isVan = (plan: Plan, kader: string, onderdelen: readonly { kader: { id: string } }[]): boolean =>
  plan.kaders.some((deel) => deel.kader.id === kader) || onderdelen.some((deel) => deel.kader.id === kader);
