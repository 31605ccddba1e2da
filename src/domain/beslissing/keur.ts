import { leesDeadline } from '../../../schemas/deadline.ts';
import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum, type Datum } from '../../../schemas/datum.ts';
import { raad } from '../kern/woorden/raad.ts';
import { tekenNaam, VERBODEN_TEKENS } from '../kern/yaml/scan.ts';
import { maakOpname } from '../opname/opname.ts';
import type { Actie, Register } from '../register.ts';
import { maakBevinding, type Bevinding, type Veld } from './bevinding.ts';
import { maaktBericht, type Geval, type Keurcontext } from './geval.ts';
import { keurVindplaats } from './keurVindplaats.ts';
import { keurOvername } from './overname.ts';
import { isKlaarNa, nogTeZeggen, openVerwachtingen, statusNa } from './sluiten.ts';

/** Everything that is wrong with a beslissing, per field. Nothing: it can be written, if the content as a whole allows it. */
export function keurBeslissing(beslissing: Beslissing, context: Keurcontext): Bevinding[] {
  const actie = zoekBesliste(beslissing, context.register);
  const datum = parseDatum(beslissing.datum);
  return [
    ...(actie
      ? []
      : [maakBevinding('actie-onbekend', 'nummer', { id: `${beslissing.plan}/${beslissing.nummer}` })]),
    ...keurDatums(beslissing),
    ...keurTeksten(beslissing),
    ...(actie && datum ? keurGeval(beslissing, actie, datum, context) : []),
  ];
}

function keurGeval(beslissing: Beslissing, actie: Actie, datum: Datum, context: Keurcontext): Bevinding[] {
  const toen = maakOpname(context.register, datum.laatste).van(actie);
  return KEURINGEN.flatMap((keuring) => [...keuring({ beslissing, actie, datum, toen, context })]);
}

/** The action that a beslissing is about. */
export const zoekBesliste = ({ plan, nummer }: Beslissing, { plannen }: Register): Actie | undefined =>
  plannen.get(plan)?.acties.find((actie) => actie.nummer === nummer);

/** A date is one that exists; a deadline may be unknown, or have no day. */
function keurDatums({ datum, deadline, uitkomsten = [], vervolgstappen = [] }: Beslissing): Bevinding[] {
  const geschreven: readonly (readonly [Veld, string | undefined])[] = [
    ['datum', datum],
    ...uitkomsten.map(({ termijn }) => ['uitkomsten', termijn] as const),
    ...vervolgstappen.map(({ wanneer }) => ['vervolgstappen', ofOnbekend(wanneer)] as const),
  ];
  return [
    ...geschreven.flatMap(([veld, tekst]) =>
      tekst === undefined || parseDatum(tekst)
        ? []
        : [maakBevinding('datum-vorm', veld, { geschreven: tekst })],
    ),
    ...(deadline === undefined || deadline === 'onbekend' || leesDeadline(deadline)
      ? []
      : [maakBevinding('deadline-vorm', 'deadline', { geschreven: deadline })]),
  ];
}

const ofOnbekend = (datum: string | undefined): string | undefined =>
  datum === 'onbekend' ? undefined : datum;

/** A text says something, in characters that can be seen. */
function keurTeksten(beslissing: Beslissing): Bevinding[] {
  const teksten = [
    ...(['borging', 'reden', 'tekst', 'collegezin', 'plek', 'duiding', 'notitie'] as const).map(
      (veld) => [veld, beslissing[veld]] as const,
    ),
    ...(beslissing.vervolgstappen ?? []).map(({ wat }) => ['vervolgstappen', wat] as const),
  ];
  return teksten.flatMap(([veld, tekst]) => {
    if (tekst === undefined) return [];
    if (tekst.trim() === '') return [maakBevinding('tekst-leeg', veld, {})];
    const teken = tekst.match(VERBODEN_TEKENS)?.[0];
    return teken === undefined ? [] : [maakBevinding('tekst-teken', veld, { teken: tekenNaam(teken) })];
  });
}

type Keuring = (geval: Geval) => Iterable<Bevinding>;

/** Something is decided; and what is decided, is told. */
function* ietsIsBeslist({ beslissing }: Geval): Iterable<Bevinding> {
  const { tekst, notitie } = beslissing;
  if (maaktBericht(beslissing)) {
    if (tekst === undefined) yield maakBevinding('tekst-ontbreekt', 'tekst', {});
  } else if (notitie === undefined) yield maakBevinding('niets-beslist', 'tekst', {});
}

/** An entry is about what has been, and about an action that was adopted then. A note has no date. */
function* berichtKan({ beslissing, actie, datum, toen, context: { vandaag } }: Geval): Iterable<Bevinding> {
  if (!maaktBericht(beslissing)) return;
  if (datum.eerste > vandaag) yield maakBevinding('datum-in-toekomst', 'datum', { datum, vandaag });
  if (!toen.stand.vastgesteld) {
    const { nummer, vastgesteld } = actie;
    yield maakBevinding('nog-niet-vastgesteld', 'datum', { nummer, vastgesteld: vastgesteld.datum });
  }
}

/** Groen, and only groen, says how it is anchored. */
function* borgingHoortBijGroen({ beslissing, toen }: Geval): Iterable<Bevinding> {
  const { status, borging } = beslissing;
  if (status === 'uitgevoerd-en-geborgd' && borging === undefined) {
    yield maakBevinding('borging-ontbreekt', 'borging', {});
  }
  if (borging !== undefined && statusNa(beslissing, toen) !== 'uitgevoerd-en-geborgd') {
    yield maakBevinding('borging-past-niet', 'borging', {});
  }
}

/** Vervallen, and only vervallen, says why. */
function* redenHoortBijVervallen({ beslissing: { status, reden } }: Geval): Iterable<Bevinding> {
  if (status === 'vervallen' && reden === undefined) yield maakBevinding('reden-ontbreekt', 'reden', {});
  if (status !== 'vervallen' && reden !== undefined) yield maakBevinding('reden-past-niet', 'reden', {});
}

/** Done without a word on borging is in-gang-gezet. */
function* uitgevoerdHoortBijOranje({ beslissing, toen }: Geval): Iterable<Bevinding> {
  if (beslissing.uitgevoerd === true && statusNa(beslissing, toen) !== 'in-gang-gezet') {
    yield maakBevinding('uitgevoerd-past-niet', 'uitgevoerd', {});
  }
}

const eigenaarBestaat: Keuring = ({ beslissing: { eigenaar, betrokken = [] }, context: { register } }) => [
  ...keurEigenaar(eigenaar, register, 'eigenaar'),
  ...betrokken.flatMap((id) => [...keurEigenaar(id, register, 'betrokken')]),
];

/** A deadline isn't over before the action was adopted. */
function* deadlineKan({ beslissing: { deadline: geschreven = '' }, actie }: Geval): Iterable<Bevinding> {
  const deadline = parseDatum(geschreven);
  const { datum: vastgesteld } = actie.vastgesteld;
  if (!deadline || deadline.laatste >= vastgesteld.eerste) return;
  yield maakBevinding('deadline-voor-vaststelling', 'deadline', { deadline, vastgesteld });
}

/** An owner is a functie or an organisatie that is there. */
export function* keurEigenaar(
  id: string | undefined,
  { functies, organisaties }: Register,
  veld: 'eigenaar' | 'betrokken' | 'vervolgstappen',
): Iterable<Bevinding> {
  if (id === undefined || id === 'onbekend' || functies.has(id) || organisaties.has(id)) return;
  const bedoeld = raad(id, [...functies.keys(), ...organisaties.keys()]);
  yield maakBevinding('eigenaar-onbekend', veld, { id, bedoeld });
}

/** An expectation is settled once, while it is open; one that is verschoven gets a term that isn't over. */
function* uitkomstenKunnen({ beslissing, actie, datum, toen }: Geval): Iterable<Bevinding> {
  const { uitkomsten = [] } = beslissing;
  if (uitkomsten.length === 0) return;
  const open = openVerwachtingen(toen).map(({ id }) => id);
  const gezien = new Set<string>();
  for (const { id, uitkomst, termijn: geschreven } of uitkomsten) {
    if (gezien.has(id)) yield maakBevinding('verwachting-dubbel', 'uitkomsten', { id });
    else if (!open.includes(id)) {
      yield maakBevinding('verwachting-niet-open', 'uitkomsten', { id, nummer: actie.nummer, open });
    }
    gezien.add(id);
    if (uitkomst === 'verschoven' && geschreven === undefined) {
      yield maakBevinding('termijn-ontbreekt', 'uitkomsten', { id });
    }
    if (geschreven === undefined) continue;
    if (uitkomst !== 'verschoven') yield maakBevinding('termijn-past-niet', 'uitkomsten', { id });
    const termijn = parseDatum(geschreven);
    if (termijn && termijn.laatste < datum.eerste) {
      yield maakBevinding('termijn-voorbij', 'uitkomsten', { termijn, datum });
    }
  }
}

/** A vervolgstap is for somebody that is there, isn't due before it was agreed, and is of an action that goes on. */
function* vervolgstappenKunnen({ beslissing, datum, toen, context }: Geval): Iterable<Bevinding> {
  const { vervolgstappen = [] } = beslissing;
  for (const { wie, wanneer = '' } of vervolgstappen) {
    yield* keurEigenaar(wie, context.register, 'vervolgstappen');
    const termijn = parseDatum(wanneer);
    if (termijn && termijn.laatste < datum.eerste) {
      yield maakBevinding('termijn-voorbij', 'vervolgstappen', { termijn, datum });
    }
  }
  if (vervolgstappen.length > 0 && isKlaarNa(beslissing, toen))
    yield maakBevinding('stap-bij-afgerond', 'vervolgstappen', {});
}

/**
 * Who finishes or drops an action, or hands it over, says of each expectation that was open what came of it, or that it stays open: after
 * that nobody asks about it any more.
 */
function* verwachtingenZijnAfgehandeld({ beslissing, actie, toen }: Geval): Iterable<Bevinding> {
  const { uitkomsten = [], openLaten = [] } = beslissing;
  const open = openVerwachtingen(toen).map(({ id }) => id);
  for (const id of openLaten) {
    if (uitkomsten.some((deel) => deel.id === id))
      yield maakBevinding('verwachting-dubbel', 'uitkomsten', { id });
    else if (!open.includes(id))
      yield maakBevinding('verwachting-niet-open', 'uitkomsten', { id, nummer: actie.nummer, open });
  }
  const over = nogTeZeggen(beslissing, toen).map(({ id, tekst }) => ({ id, tekst }));
  if (over.length > 0) yield maakBevinding('verwachting-nog-open', 'uitkomsten', { open: over });
}

/** The rules. Each reads as a sentence that holds for a good beslissing. */
const KEURINGEN: readonly Keuring[] = [
  ietsIsBeslist,
  berichtKan,
  borgingHoortBijGroen,
  redenHoortBijVervallen,
  uitgevoerdHoortBijOranje,
  keurVindplaats,
  deadlineKan,
  eigenaarBestaat,
  keurOvername,
  uitkomstenKunnen,
  vervolgstappenKunnen,
  verwachtingenZijnAfgehandeld,
];
