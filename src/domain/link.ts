import { compareActienummers } from '../../schemas/actienummer.ts';
import type { Geparsed } from '../../schemas/inhoud.ts';
import { isOnbekend, type Onbekend } from '../../schemas/onbekend.ts';
import type { Verwijzing } from '../../schemas/verwijzing.ts';
import { compareLaatsteDag } from './dag.ts';
import type { Inhoud, Item } from './inhoud.ts';
import type {
  Actie,
  Bericht,
  Bron,
  Eigenaar,
  Functie,
  Grond,
  Kader,
  Kanttekening,
  Onderdeel,
  Organisatie,
  Plan,
  Register,
  Site,
  Soort,
  Vindplaats,
} from './register.ts';

/**
 * Replaces references by what they refer to, and takes over only the fields that may be public.
 * The content was checked: a reference that leads nowhere is a mistake in the rules, and throws.
 */
export function linkRegister(inhoud: Inhoud): Register {
  const linker = new Linker(inhoud);
  const site = vind(inhoud.van('site'), 'site').waarde;
  const plannen = linker.plannen();
  return {
    site: linkSite(site),
    organisaties: linker.organisaties,
    functies: linker.functies,
    bronnen: linker.bronnen,
    kaders: linker.kaders,
    plannen,
    acties: [...plannen.values()].flatMap((plan) => plan.acties),
  };
}

class Linker {
  readonly organisaties = new Map<string, Mutable<Organisatie>>();
  readonly functies = new Map<string, Mutable<Functie>>();
  readonly bronnen = new Map<string, Bron>();
  readonly kaders = new Map<string, Mutable<Kader>>();
  readonly #onderdelen = new Map<string, Onderdeel>();
  readonly #soorten = new Map<string, Soort>();
  readonly #inhoud: Inhoud;

  constructor(inhoud: Inhoud) {
    this.#inhoud = inhoud;
    this.#linkOrganisaties();
    this.#linkBronnen();
    this.#linkVindplaatsen();
    this.#linkKaders();
  }

  // Organisaties and functies cite bronnen, and bronnen name organisaties: their vindplaatsen are filled in last.
  #linkOrganisaties(): void {
    for (const { id, waarde } of gesorteerd(this.#inhoud.van('organisatie'))) {
      const { naam, soort: aard, omschrijving } = waarde;
      this.organisaties.set(id, { soort: 'organisatie', id, naam, aard, omschrijving, vindplaatsen: [] });
    }
    for (const { id, waarde } of gesorteerd(this.#inhoud.van('functie'))) {
      const { naam, omschrijving } = waarde;
      const organisatie = vind(this.organisaties, waarde.organisatie.id);
      this.functies.set(id, { soort: 'functie', id, naam, organisatie, omschrijving, vindplaatsen: [] });
    }
  }

  #linkBronnen(): void {
    for (const { id, waarde } of gesorteerd(this.#inhoud.van('bron')))
      this.bronnen.set(id, this.#bron(id, waarde));
  }

  #bron(id: string, waarde: Geparsed<'bron'>): Bron {
    const kort = waarde.kort ?? waarde.titel;
    switch (waarde.soort) {
      case 'document':
        return {
          soort: 'document',
          id,
          titel: waarde.titel,
          kort,
          organisatie: vind(this.organisaties, waarde.organisatie.id),
          organisatieReden: waarde.organisatie_reden,
          datum: waarde.datum,
          datumReden: waarde.datum_reden,
          kenmerk: waarde.kenmerk,
          omschrijving: waarde.omschrijving,
          sha256: waarde.sha256,
          ontbreekt: waarde.ontbreekt ?? [],
        };
      case 'bespreking': {
        const functies = waarde.functies.map((verwijzing) => vind(this.functies, verwijzing.id));
        return { soort: 'bespreking', id, titel: waarde.titel, kort, datum: waarde.datum, functies };
      }
      case 'extern': {
        const { titel, url, geraadpleegd } = waarde;
        return { soort: 'extern', id, titel, kort, url, geraadpleegd };
      }
    }
  }

  #linkVindplaatsen(): void {
    for (const { id, waarde } of this.#inhoud.van('organisatie').values()) {
      vind(this.organisaties, id).vindplaatsen = this.#vindplaatsen(waarde.vindplaatsen);
    }
    for (const { id, waarde } of this.#inhoud.van('functie').values()) {
      vind(this.functies, id).vindplaatsen = this.#vindplaatsen(waarde.vindplaatsen);
    }
  }

  // First the kaders without their neighbours, so that one can succeed another that comes later.
  #linkKaders(): void {
    for (const { id, waarde } of gesorteerd(this.#inhoud.van('kader'))) {
      this.kaders.set(id, this.#kader(id, waarde));
    }
    for (const { id, waarde } of this.#inhoud.van('kader').values()) {
      if (!waarde.opvolger_van) continue;
      const kader = vind(this.kaders, id);
      const voorganger = vind(this.kaders, waarde.opvolger_van.id);
      kader.opvolgerVan = voorganger;
      voorganger.opvolgers = [...voorganger.opvolgers, kader];
    }
  }

  #kader(id: string, waarde: Geparsed<'kader'>): Mutable<Kader> {
    const kader: Mutable<Kader> = {
      id,
      titel: waarde.titel,
      organisatie: vind(this.organisaties, waarde.organisatie.id),
      samenvatting: waarde.samenvatting,
      looptijd: { van: waarde.looptijd.van, totEnMet: waarde.looptijd.tot_en_met },
      verlengingen: (waarde.verlengingen ?? []).map((verlenging) => ({
        totEnMet: verlenging.tot_en_met,
        grond: this.#grond(verlenging),
      })),
      gepubliceerd: { datum: waarde.gepubliceerd.datum, grond: this.#grond(waarde.gepubliceerd) },
      opvolgerVan: undefined,
      opvolgers: [],
      vindplaatsen: this.#vindplaatsen(waarde.vindplaatsen),
      soorten: waarde.soorten.map(({ id, enkelvoud, meervoud }) => ({ id, enkelvoud, meervoud })),
      onderdelen: [],
      kanttekeningen: this.#kanttekeningen(waarde.kanttekeningen),
    };
    const soorten = new Map(kader.soorten.map((soort) => [soort.id, soort]));
    for (const soort of kader.soorten) this.#soorten.set(soort.id, soort);
    kader.onderdelen = waarde.onderdelen.map((onderdeel) => ({
      id: onderdeel.id,
      kader,
      soort: vind(soorten, onderdeel.soort),
      nummer: onderdeel.nummer,
      naam: onderdeel.naam,
      toelichting: onderdeel.toelichting,
      vindplaatsen: this.#vindplaatsen(onderdeel.vindplaatsen),
    }));
    for (const onderdeel of kader.onderdelen) this.#onderdelen.set(`${id}/${onderdeel.id}`, onderdeel);
    return kader;
  }

  plannen(): Map<string, Plan> {
    const acties = this.#inhoud.actiesPerPlan();
    return new Map(
      gesorteerd(this.#inhoud.van('plan')).map(({ id, waarde }) => [
        id,
        this.#plan(id, waarde, acties.get(id) ?? []),
      ]),
    );
  }

  #plan(id: string, waarde: Geparsed<'plan'>, acties: readonly Item<'actie'>[]): Plan {
    const plan: Mutable<Plan> = {
      id,
      titel: waarde.titel,
      organisatie: vind(this.organisaties, waarde.organisatie.id),
      samenvatting: waarde.samenvatting,
      looptijd: { van: waarde.looptijd.van, totEnMet: waarde.looptijd.tot_en_met },
      vaststelling: {
        datum: waarde.vaststelling.datum,
        door: this.#eigenaar(waarde.vaststelling.door),
        grond: this.#grond(waarde.vaststelling),
      },
      vindplaatsen: this.#vindplaatsen(waarde.vindplaatsen),
      kaders: waarde.kaders.map((deel) => ({
        kader: vind(this.kaders, deel.kader.id),
        grond: this.#grond(deel),
      })),
      vereisteKoppelingen: waarde.vereiste_koppelingen.map(({ een_van }) =>
        een_van.map((soort) => vind(this.#soorten, soort)),
      ),
      doelstellingen: waarde.doelstellingen.map(({ nummer, tekst, vindplaats }) => ({
        nummer,
        tekst,
        vindplaats: this.#vindplaats(vindplaats),
      })),
      nummering: waarde.nummering && {
        uitleg: waarde.nummering.uitleg,
        grond: this.#grond(waarde.nummering),
      },
      bewaking: waarde.bewaking && {
        tekst: waarde.bewaking.tekst,
        functies: waarde.bewaking.functies.map((verwijzing) => this.#eigenaar(verwijzing)),
        grond: this.#grond(waarde.bewaking),
      },
      kanttekeningen: this.#kanttekeningen(waarde.kanttekeningen),
      acties: [],
    };
    plan.acties = acties
      .map((item) => this.#actie(plan, item.id.slice(id.length + 1), item.waarde))
      .sort((a, b) => compareActienummers(a.nummer, b.nummer));
    return plan;
  }

  #actie(plan: Plan, nummer: string, waarde: Geparsed<'actie'>): Actie {
    const doelstellingen = new Map(plan.doelstellingen.map((doel) => [doel.nummer, doel]));
    const { vastgesteld } = waarde;
    return {
      plan,
      nummer,
      titel: waarde.titel,
      andereTitels: (waarde.andere_titels ?? []).map(({ titel, vindplaats }) => ({
        titel,
        vindplaats: this.#vindplaats(vindplaats),
      })),
      samenvatting: waarde.samenvatting,
      vindplaatsen: this.#vindplaatsen(waarde.vindplaatsen),
      regionaleActie: waarde.regionale_actie,
      hoe: waarde.hoe,
      toelichting: waarde.toelichting,
      doelgroep: waarde.doelgroep,
      doelstellingen: (waarde.doelstellingen ?? []).map((deel) => ({
        doelstelling: vind(doelstellingen, deel.nummer),
        grond: this.#grond(deel),
      })),
      koppelingen: waarde.koppelingen.flatMap((koppeling) =>
        'geen' in koppeling
          ? []
          : [
              {
                onderdeel: vind(this.#onderdelen, koppeling.onderdeel.id),
                relatie: koppeling.relatie,
                grond: this.#grond(koppeling),
              },
            ],
      ),
      geenKoppelingen: waarde.koppelingen.flatMap((koppeling) =>
        'geen' in koppeling ? [{ soort: vind(this.#soorten, koppeling.geen), reden: koppeling.reden }] : [],
      ),
      vastgesteld: {
        datum: vastgesteld.datum,
        status: vastgesteld.status,
        uitgevoerd: vastgesteld.uitgevoerd === 'ja',
        eigenaar: this.#eigenaarOfOnbekend(vastgesteld.eigenaar),
        deadline: vastgesteld.deadline,
        borging: vastgesteld.borging,
        reden: vastgesteld.reden,
        vindplaatsen: this.#vindplaatsen(vastgesteld.vindplaatsen),
      },
      voortgang: (waarde.voortgang ?? [])
        .map((bericht) => this.#bericht(bericht))
        .sort((a, b) => compareLaatsteDag(a.datum, b.datum)),
    };
  }

  #bericht(waarde: NonNullable<Geparsed<'actie'>['voortgang']>[number]): Bericht {
    return {
      datum: waarde.datum,
      status: waarde.status,
      uitgevoerd: waarde.uitgevoerd === undefined ? undefined : waarde.uitgevoerd === 'ja',
      eigenaar: waarde.eigenaar && this.#eigenaarOfOnbekend(waarde.eigenaar),
      deadline: waarde.deadline,
      borging: waarde.borging,
      tekst: waarde.tekst,
      grond: this.#grond(waarde),
      verwachtingen: (waarde.verwachtingen ?? []).map(({ id, tekst, termijn }) => ({ id, tekst, termijn })),
      overVerwachtingen: (waarde.over_verwachtingen ?? []).map(({ id, uitkomst, termijn }) => ({
        id,
        uitkomst,
        termijn,
      })),
    };
  }

  #kanttekeningen(waarde: Geparsed<'plan'>['kanttekeningen']): Kanttekening[] {
    return (waarde ?? []).map((deel) => ({ tekst: deel.tekst, grond: this.#grond(deel) }));
  }

  #grond(waarde: GrondWaarde): Grond {
    return waarde.grondslag === 'bron'
      ? { grondslag: 'bron', vindplaats: this.#vindplaats(waarde.vindplaats), reden: waarde.reden }
      : {
          grondslag: 'duiding',
          vindplaats: waarde.vindplaats && this.#vindplaats(waarde.vindplaats),
          reden: waarde.reden,
        };
  }

  #vindplaatsen(waarden: readonly VindplaatsWaarde[]): Vindplaats[] {
    return waarden.map((waarde) => this.#vindplaats(waarde));
  }

  #vindplaats({ bron, plek }: VindplaatsWaarde): Vindplaats {
    return { bron: vind(this.bronnen, bron.id), plek };
  }

  #eigenaar({ id }: Verwijzing): Eigenaar {
    return this.functies.get(id) ?? vind(this.organisaties, id);
  }

  #eigenaarOfOnbekend(waarde: Verwijzing | Onbekend): Eigenaar | Onbekend {
    return isOnbekend(waarde) ? waarde : this.#eigenaar(waarde);
  }
}

function linkSite(waarde: Geparsed<'site'>): Site {
  return {
    naam: waarde.naam,
    ondertitel: waarde.ondertitel,
    taal: waarde.taal,
    afzender: waarde.afzender,
    officieel: waarde.officieel === 'ja',
    hulplijnen: (waarde.hulplijnen ?? []).map(({ tekst, telefoon }) => ({ tekst, telefoon })),
    basisadres: isOnbekend(waarde.basisadres) ? waarde.basisadres : waarde.basisadres.replace(/\/+$/, ''),
    peildatum: waarde.peildatum,
    drempels: { nadertDagen: waarde.drempels.nadert_dagen, stilDagen: waarde.drempels.stil_dagen },
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface VindplaatsWaarde {
  readonly bron: Verwijzing;
  readonly plek: string;
}

type GrondWaarde =
  | { readonly grondslag: 'bron'; readonly vindplaats: VindplaatsWaarde; readonly reden?: string | undefined }
  | {
      readonly grondslag: 'duiding';
      readonly vindplaats?: VindplaatsWaarde | undefined;
      readonly reden: string;
    };

/** Items in the order of their ids, so that the result doesn't depend on the order in which files were read. */
const gesorteerd = <T extends { readonly id: string }>(items: ReadonlyMap<string, T>): T[] =>
  [...items.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

function vind<K, V>(map: ReadonlyMap<K, V>, id: K): V {
  const waarde = map.get(id);
  if (waarde === undefined) throw new Error(`Not linked although the rules passed: ${String(id)}`);
  return waarde;
}
