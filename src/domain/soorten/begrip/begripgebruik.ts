import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import type { Actie, Kanttekening, Onderdeel, Onderwerp, Register } from '../../register.ts';
import type { Begripzoeker } from './begripzoeker.ts';

/** The pages on which each begrip is used, by the id of the begrip, in the order of the register. */
export type Begripgebruik = ReadonlyMap<string, readonly Onderwerp[]>;

/** Looks for every begrip in the titles and texts of plans, actions, kaders, onderdelen and the rest. One pass. */
export function groepeerPerBegrip(register: Register, zoek: Begripzoeker): Begripgebruik {
  const gebruik = new Map<string, Onderwerp[]>();
  for (const [onderwerp, teksten] of tekstenVan(register)) {
    const ids = new Set(
      teksten.flatMap((tekst) => (tekst === undefined ? [] : zoek(tekst))).map(({ id }) => id),
    );
    for (const id of ids) {
      const lijst = gebruik.get(id);
      if (lijst) lijst.push(onderwerp);
      else gebruik.set(id, [onderwerp]);
    }
  }
  return gebruik;
}

type Teksten = readonly (string | undefined)[];

/** The titles and texts of everything that has a page, by what they are about. */
export function* tekstenVan(register: Register): Iterable<readonly [Onderwerp, Teksten]> {
  for (const plan of register.plannen.values()) {
    yield [
      { soort: 'plan', plan },
      [
        plan.titel,
        plan.samenvatting,
        plan.nummering?.uitleg,
        plan.bewaking?.tekst,
        ...plan.doelstellingen.map(({ tekst }) => tekst),
        ...plan.berichten.map(({ tekst }) => tekst),
        ...tekstVan(plan.kanttekeningen),
      ],
    ];
    for (const actie of plan.acties) yield [{ soort: 'actie', actie }, tekstenVanActie(actie)];
  }
  for (const kader of register.kaders.values()) {
    yield [
      { soort: 'kader', kader },
      [
        kader.titel,
        kader.samenvatting,
        ...kader.berichten.map(({ tekst }) => tekst),
        ...tekstVan(kader.kanttekeningen),
      ],
    ];
    for (const onderdeel of kader.onderdelen) {
      yield [{ soort: 'onderdeel', onderdeel }, tekstenVanOnderdeel(onderdeel)];
    }
  }
  for (const toezegging of register.toezeggingen.values()) {
    const { titel, inhoud, antwoorden } = toezegging;
    yield [{ soort: 'toezegging', toezegging }, [titel, inhoud, ...antwoorden.map(({ tekst }) => tekst)]];
  }
  for (const cijfer of register.cijfers.values()) {
    yield [
      { soort: 'cijfer', cijfer },
      [
        cijfer.titel,
        cijfer.samenvatting,
        ...cijfer.reeksen.map(({ naam }) => naam),
        ...tekstVan(cijfer.noten),
      ],
    ];
  }
  for (const middelen of register.middelen.values()) {
    const posten = middelen.kolommen.flatMap((kolom) => kolom.posten.map(({ naam }) => naam));
    yield [{ soort: 'middelen', middelen }, [middelen.titel, middelen.samenvatting, ...posten]];
  }
  for (const werkwijze of register.werkwijzen.values()) {
    const { titel, samenvatting, teksten } = werkwijze;
    yield [{ soort: 'werkwijze', werkwijze }, [titel, samenvatting, ...teksten]];
  }
  for (const organisatie of register.organisaties.values()) {
    yield [{ soort: 'organisatie', organisatie }, [organisatie.naam, organisatie.omschrijving]];
  }
}

const tekstenVanActie = (actie: Actie): Teksten => [
  actie.titel,
  actie.samenvatting,
  ...[actie.regionaleActie, actie.hoe, actie.toelichting].map(bekend),
  ...actie.voortgang.flatMap(({ tekst, verwachtingen }) => [
    tekst,
    ...verwachtingen.map((deel) => deel.tekst),
  ]),
];

const tekstenVanOnderdeel = (onderdeel: Onderdeel): Teksten => [
  onderdeel.naam,
  onderdeel.toelichting,
  onderdeel.beoogdEffect,
  ...onderdeel.activiteiten.map(({ tekst }) => tekst),
];

const tekstVan = (kanttekeningen: readonly Kanttekening[]): Teksten =>
  kanttekeningen.map(({ tekst }) => tekst);

const bekend = (waarde: string | Onbekend | undefined): string | undefined =>
  isOnbekend(waarde) ? undefined : waarde;
