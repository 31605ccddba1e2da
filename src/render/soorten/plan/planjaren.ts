import { datumVanDeadline } from '../../../../schemas/deadline.ts';
import { bovenliggende } from '../../../../schemas/actienummer.ts';
import type { Datum } from '../../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import { dagNa } from '../../../domain/kern/dag.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { VastgesteldeStand } from '../../../domain/opname/stand.ts';
import type { VerwachtingStand } from '../../../domain/opname/verwachting.ts';
import type { Actie, Eigenaar, Plan } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { datumInWoorden, deadlineInWoorden, deadlineOfOnbekend, inOfOp } from '../../tekst/datum.ts';
import { beeldStatus, type StatusBeeld } from '../../beeld/stand.ts';
import { jaarVan, maakTijdas, type Asjaar, type Bijschrift, type Tijdas } from '../../beeld/tijdas.ts';
import { merkVanVaststelling, type Merksoort } from '../../beeld/looptijdbalk.ts';
import { eigenaarInWoorden, eigenaarOfOnbekend } from '../actie/actieregel.ts';
import { isDeadlineVoorbij } from './deadlines.ts';

/** A stretch of time; positions and widths are percentages of the axis. */
interface Strook {
  readonly x: number;
  readonly breedte: number;
}

/** A part of a plan, by its number and its title. */
export interface Planjarenkop {
  readonly nummer: string;
  readonly titel: string;
  /** What the plan calls parts like this: programma, doel. */
  readonly niveau: string | undefined;
}

/** An action on the years: what was promised, reported, expected and due, and since when it is silent. */
export interface Planjarenrij {
  /** The headings that stand above it, from the widest: where a part of the plan begins that has a title. */
  readonly koppen: readonly Planjarenkop[];
  readonly nummer: string;
  readonly titel: string;
  readonly adres: string;
  readonly status: StatusBeeld;
  /** What was achieved by the last word of it, and what nobody knows since: in a line. */
  readonly resultaat: string;
  /** Owner and deadline, as far as they differ from row to row. */
  readonly wie: string | undefined;
  readonly merken: readonly { readonly soort: Merksoort; readonly x: number }[];
  readonly stilte: Strook | undefined;
  /** What is drawn, in words; `undefined` when nothing is. */
  readonly tijd: string | undefined;
}

/** The actions of a plan as one picture: a table with a row for each, all on the same years. */
export interface Planjaren {
  /** On a narrow screen the drawing shares its line with the status: there every other year at the most is named. */
  readonly jaren: readonly Asjaar[];
  /** The first and the last of those years, in words. */
  readonly spanne: string;
  readonly nu: Bijschrift | undefined;
  readonly looptijd: Strook;
  readonly rijen: readonly Planjarenrij[];
  /** What is drawn, for the legend. */
  readonly tekens: readonly (Merksoort | 'stilte')[];
  /** What holds for all actions: their owner or deadline, or that nobody knows it. */
  readonly gelijk: readonly string[];
}

const TEKENS: readonly Merksoort[] = ['vaststelling', 'aangenomen', 'bericht', 'termijn', 'deadline'];

/** The picture of a plan's actions at the peildatum. */
export function beeldPlanjaren(plan: Plan, opname: Opname): Planjaren {
  const { peildatum } = opname;
  const { van, totEnMet } = plan.looptijd;
  const data = plan.acties.map((actie) => dataVan(actie, opname));
  const jaren = [
    jaarVan(van.eerste),
    jaarVan(totEnMet.laatste),
    jaarVan(peildatum),
    ...data.flatMap(({ merken }) =>
      merken.flatMap(({ datum }) => [jaarVan(datum.eerste), jaarVan(datum.laatste)]),
    ),
  ];
  const as = maakTijdas(Math.min(...jaren), Math.max(...jaren));
  const eigenaren = gelijkeWaarde('Eigenaar', plan, opname, ({ eigenaar }) => eigenaar, eigenaarInWoorden);
  const deadlines = gelijkeWaarde('Deadline', plan, opname, ({ deadline }) => deadline, deadlineInWoorden);
  const rijen = plan.acties.map((actie, i) => ({
    koppen: koppenBoven(plan, actie, plan.acties[i - 1]),
    ...rijVan(actie, data[i] ?? LEEG, as, opname, { eigenaar: !eigenaren, deadline: !deadlines }),
  }));
  const getekend = new Set(rijen.flatMap(({ merken }) => merken.map(({ soort }) => soort)));
  return {
    jaren: as.jaren.map((jaar, i) =>
      i % 2 === 1 && jaar.naam === 'altijd' ? { ...jaar, naam: 'breed' } : jaar,
    ),
    spanne: `${Math.min(...jaren)} tot en met ${Math.max(...jaren)}`,
    nu: as.nu(peildatum),
    looptijd: as.strook(van.eerste, dagNa(totEnMet.laatste)),
    rijen,
    tekens: [
      ...TEKENS.filter((soort) => getekend.has(soort)),
      ...(rijen.some(({ stilte }) => stilte !== undefined) ? ['stilte' as const] : []),
    ],
    gelijk: zinnenVan(eigenaren, deadlines, plan),
  };
}

/** The titles of the parts that an action is in, and the one before it isn't. */
export function koppenBoven(plan: Plan, actie: Actie, vorige: Actie | undefined): Planjarenkop[] {
  const titels = plan.nummering?.titels ?? [];
  const niveaus = plan.nummering?.niveaus ?? [];
  const al = new Set(vorige && bovenliggende(vorige.nummer));
  return bovenliggende(actie.nummer).flatMap((nummer, i) => {
    const titel = al.has(nummer) ? undefined : titels.find((deel) => deel.nummer === nummer)?.titel;
    return titel === undefined ? [] : [{ nummer, titel, niveau: niveaus[i] }];
  });
}

/** What is drawn of an action, with the dates. */
interface Jaardata {
  readonly merken: readonly { readonly soort: Merksoort; readonly datum: Datum }[];
  /** The last word, where something is still to be done. */
  readonly stilSinds: Datum | undefined;
}

const LEEG: Jaardata = { merken: [], stilSinds: undefined };

function dataVan(actie: Actie, opname: Opname): Jaardata {
  const { stand, lopend, berichten, verwachtingen } = opname.van(actie);
  if (!stand.vastgesteld) return LEEG;
  const verwacht = verwachtingen
    .filter(({ toestand }) => toestand !== 'ingetrokken')
    .map(({ termijn }) => termijn);
  const merk =
    (soort: Merksoort) =>
    (datum: Datum): Jaardata['merken'][number] => ({ soort, datum });
  return {
    merken: [
      merk(merkVanVaststelling(actie))(actie.vastgesteld.datum),
      ...uniek(berichten.map(({ datum }) => datum)).map(merk('bericht')),
      ...uniek(verwacht.filter(isDatum)).map(merk('termijn')),
      ...[datumVanDeadline(stand.deadline)].flatMap((dag) => (dag ? [merk('deadline')(dag)] : [])),
    ],
    stilSinds: lopend?.laatsteBericht,
  };
}

function rijVan(
  actie: Actie,
  { merken, stilSinds }: Jaardata,
  as: Tijdas,
  opname: Opname,
  toon: { readonly eigenaar: boolean; readonly deadline: boolean },
): Omit<Planjarenrij, 'koppen'> {
  const { stand } = opname.van(actie);
  return {
    nummer: actie.nummer,
    titel: actie.korteTitel ?? actie.titel,
    adres: adresVan(actie),
    status: beeldStatus(stand),
    resultaat: resultaatInWoorden(actie, opname),
    wie: wieInWoorden(actie, opname, toon),
    merken: merken.map(({ soort, datum }) => ({ soort, x: as.midden(datum) })),
    stilte: stilSinds && as.strook(stilSinds.laatste, opname.peildatum),
    tijd: tijdInWoorden(merken, stilSinds),
  };
}

/**
 * What was done, in a line: what the last entry with a result says, then what isn't known of what was expected by now.
 * Content that gives no such sentences gets plain ones, of the dates alone.
 */
export function resultaatInWoorden(actie: Actie, opname: Opname): string {
  const { stand, berichten, verwachtingen } = opname.van(actie);
  if (!stand.vastgesteld) return 'Nog niet vastgesteld.';
  const laatste = berichten.at(-1);
  if (!laatste) return 'Geen bericht sinds de vaststelling.';
  const resultaat =
    berichten.findLast((bericht) => bericht.resultaat !== undefined)?.resultaat ??
    `Laatste bericht: ${datumInWoorden(laatste.datum)}.`;
  return [resultaat, ...verwachtingen.flatMap(nietBekendInWoorden)].join(' ');
}

function nietBekendInWoorden({ toestand, nietBekend, termijn }: VerwachtingStand): string[] {
  if (toestand !== 'geen-bericht') return [];
  if (nietBekend !== undefined) return [nietBekend];
  return isOnbekend(termijn) ? [] : [`Over wat ${inOfOp(termijn)} werd verwacht, is geen bericht bekend.`];
}

function wieInWoorden(
  actie: Actie,
  opname: Opname,
  toon: { readonly eigenaar: boolean; readonly deadline: boolean },
): string | undefined {
  const { stand } = opname.van(actie);
  if (!stand.vastgesteld) return undefined;
  const { eigenaar, deadline } = stand;
  const voorbij = isDeadlineVoorbij(actie, opname) ? ', voorbij' : '';
  const delen = [
    ...(toon.eigenaar ? [`Eigenaar: ${eigenaarBinnen(eigenaar, actie.plan)}`] : []),
    ...(toon.deadline ? [`Deadline: ${deadlineOfOnbekend(deadline)}${voorbij}`] : []),
  ];
  return delen.length === 0 ? undefined : `${delen.join('. ')}.`;
}

/** An owner in words; a functie of the plan's own organisatie is named without it. */
const eigenaarBinnen = (eigenaar: Eigenaar | Onbekend, { organisatie }: Plan): string =>
  !isOnbekend(eigenaar) && eigenaar.is === 'functie' && eigenaar.organisatie === organisatie
    ? eigenaar.naam
    : eigenaarOfOnbekend(eigenaar);

function tijdInWoorden(merken: Jaardata['merken'], stilSinds: Datum | undefined): string | undefined {
  if (merken.length === 0) return undefined;
  const van = (soort: Merksoort): Datum[] =>
    merken.filter((merk) => merk.soort === soort).map(({ datum }) => datum);
  const zin = (begin: string, data: readonly Datum[]): string[] =>
    data.length === 0 ? [] : [`${begin} ${somOp(data.map(inOfOp))}.`];
  return [
    ...zin('Vastgesteld', van('vaststelling')),
    ...zin('Naar wij lezen vastgesteld', van('aangenomen')),
    ...zin('Bericht', van('bericht')),
    ...zin('Iets verwacht', van('termijn')),
    ...van('deadline').map((datum) => `Deadline: ${datumInWoorden(datum)}.`),
    ...(stilSinds ? [`Na ${datumInWoorden(stilSinds)} geen bericht meer.`] : []),
  ].join(' ');
}

/** What a field is for all actions: one value, or that it is unknown; `undefined` when it differs. */
interface Gelijk {
  readonly veld: string;
  /** `undefined` when it is unknown of all. */
  readonly waarde: string | undefined;
}

function gelijkeWaarde<T>(
  veld: string,
  plan: Plan,
  opname: Opname,
  waardeVan: (stand: VastgesteldeStand) => T | Onbekend,
  inWoorden: (waarde: T) => string,
): Gelijk | undefined {
  const waarden = new Set(
    plan.acties.flatMap((actie) => {
      const { stand } = opname.van(actie);
      if (!stand.vastgesteld) return [];
      const waarde = waardeVan(stand);
      return [isOnbekend(waarde) ? undefined : inWoorden(waarde)];
    }),
  );
  return waarden.size === 1 ? { veld, waarde: [...waarden][0] } : undefined;
}

function zinnenVan(eigenaar: Gelijk | undefined, deadline: Gelijk | undefined, plan: Plan): string[] {
  const gelijk = [eigenaar, deadline].filter((deel) => deel !== undefined);
  const onbekend = gelijk.filter(({ waarde }) => waarde === undefined).map(({ veld }) => veld);
  const hoeveel = plan.acties.length === 1 ? 'onbekend' : `bij geen van de ${plan.acties.length} bekend`;
  return [
    ...gelijk.flatMap(({ veld, waarde }) => (waarde === undefined ? [] : [`${veld}: ${waarde}.`])),
    ...(onbekend.length === 0 ? [] : [`${metHoofdletter(somOp(onbekend.map(kleineLetter)))}: ${hoeveel}.`]),
  ];
}

const kleineLetter = (woord: string): string => woord.toLowerCase();
const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

const isDatum = (datum: Datum | Onbekend): datum is Datum => !isOnbekend(datum);

/** Each date once, as it is drawn once. */
const uniek = (data: readonly Datum[]): Datum[] => [
  ...new Map(data.map((datum) => [datum.tekst, datum])).values(),
];
