import type { Beslissing } from '../../../schemas/beslissing.ts';
import type { Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { STATUSSEN } from '../../../schemas/status.ts';
import { UitkomstVeld } from '../../../schemas/verwachting.ts';
import type { Bevinding, Veld } from '../../domain/beslissing/bevinding.ts';
import { getypteDatum } from '../../domain/beslissing/getypteDatum.ts';
import { herhalingenIn } from '../../domain/beslissing/herhaling.ts';
import { keurBeslissing } from '../../domain/beslissing/keur.ts';
import { twijfelOver } from '../../domain/beslissing/twijfel.ts';
import type { Register } from '../../domain/register.ts';
import type { Besprekingskaart } from '../../render/beeld/besprekingskaart.ts';
import { eigenaarInWoorden } from '../../render/soorten/actie/actieregel.ts';
import { beslissingInWoorden, ONGEWIJZIGD } from '../../render/tekst/beslissing.ts';
import { bevindingInWoorden } from '../../render/tekst/bevinding.ts';
import { STATUS_TEKSTEN } from '../../render/tekst/status.ts';
import { UITKOMST_KEUZES } from '../../render/tekst/uitkomst.ts';
import type { Keuze, Vragen } from './vragen.ts';

/** Where to go after an action. */
export type Vervolg = 'verder' | 'terug' | 'stoppen';

/** What was decided about an action, and where to go next. Skipped: no decision. */
export interface Uitslag {
  readonly vervolg: Vervolg;
  readonly beslissing: Beslissing | undefined;
}

interface Context {
  /** The id of the plan. */
  readonly plan: string;
  readonly kaart: Besprekingskaart;
  readonly register: Register;
  readonly vragen: Vragen;
  /** The day of the bespreking. */
  readonly dag: Dag;
  /** Keeps what was chosen so far, for when somebody stops in the middle. */
  readonly bewaar: (beslissing: Beslissing) => void;
}

type Stap =
  | 'ongewijzigd'
  | 'status'
  | 'deadline'
  | 'eigenaar'
  | 'verwachting'
  | 'bron'
  | 'notitie'
  | 'klaar'
  | 'overslaan'
  | 'terug'
  | 'stoppen';

/** Asks what is new about an action, until somebody is done with it. What was decided before stays until it is changed. */
export async function vraagOverActie(context: Context, eerder: Beslissing | undefined): Promise<Uitslag> {
  const { kaart, vragen, plan, dag } = context;
  let beslissing: Beslissing = eerder ?? { plan, nummer: kaart.nummer, datum: dag };
  for (;;) {
    const stap = await vragen.kies(`Actie ${kaart.nummer}: wat is er nieuw?`, stappen(kaart, beslissing));
    switch (stap) {
      case 'ongewijzigd':
        return {
          vervolg: 'verder',
          beslissing: { ...beslissing, tekst: await bevestig(context, beslissing) },
        };
      case 'overslaan':
        return { vervolg: 'verder', beslissing: undefined };
      case 'klaar':
      case 'terug':
      case 'stoppen':
        return {
          vervolg: stap === 'klaar' ? 'verder' : stap,
          beslissing: await rondAf(context, beslissing),
        };
      default: {
        // A text of our own tells of what was chosen before: it goes once something changes. A note changes nothing.
        const begin =
          stap === 'notitie' || !isEigenTekst(beslissing, context.register)
            ? beslissing
            : { ...beslissing, tekst: undefined };
        beslissing = { ...begin, ...(await VERANDER[stap](context, begin)) };
        context.bewaar(beslissing);
      }
    }
  }
}

/** A decision with what there is to tell; none when nothing was decided. */
async function rondAf(context: Context, beslissing: Beslissing): Promise<Beslissing | undefined> {
  if (isVeranderd(beslissing)) return { ...beslissing, tekst: await vraagTekst(context, beslissing) };
  return beslissing.tekst === undefined && beslissing.notitie === undefined ? undefined : beslissing;
}

/** Whether the text of an entry is the one that was proposed, or says that nothing is new. */
const isEigenTekst = (beslissing: Beslissing, register: Register): boolean =>
  [ONGEWIJZIGD, beslissingInWoorden(beslissing, register)].includes(beslissing.tekst ?? '');

/** Whether an entry has something to say beside a note. */
const isVeranderd = ({ status, deadline, eigenaar, uitkomsten = [] }: Beslissing): boolean =>
  status !== undefined || deadline !== undefined || eigenaar !== undefined || uitkomsten.length > 0;

/** What is told when nothing is new. While the status is unknown that isn't enough: then somebody says on what ground. */
async function bevestig(context: Context, beslissing: Beslissing): Promise<string> {
  if (context.kaart.statusBekend) return ONGEWIJZIGD;
  return context.vragen.tekst(
    'De status is onbekend. Waaruit blijkt dat er niets is veranderd?',
    keur(context, beslissing, 'tekst', (tekst) => ({ tekst })),
  );
}

function stappen({ verwachtingen }: Besprekingskaart, beslissing: Beslissing): Keuze<Stap>[] {
  const begonnen = isVeranderd(beslissing) || beslissing.notitie !== undefined;
  const nu = (waarde: string | undefined): { uitleg?: string } =>
    waarde === undefined ? {} : { uitleg: `nu: ${waarde}` };
  const overslaan = {
    waarde: 'overslaan',
    tekst: begonnen ? 'Overslaan, en niets vastleggen' : 'Overslaan',
  } as const;
  // The first is what Enter chooses: it decides nothing.
  return [
    ...(begonnen
      ? [{ waarde: 'klaar' as const, tekst: 'Klaar met deze actie' }]
      : [overslaan, { waarde: 'ongewijzigd' as const, tekst: 'Ongewijzigd' }]),
    {
      waarde: 'status',
      tekst: 'Nieuwe status',
      ...nu(beslissing.status && STATUS_TEKSTEN[beslissing.status].naam),
    },
    { waarde: 'deadline', tekst: 'Nieuwe deadline', ...nu(beslissing.deadline) },
    { waarde: 'eigenaar', tekst: 'Nieuwe eigenaar', ...nu(beslissing.eigenaar) },
    ...(verwachtingen.length > 0
      ? [{ waarde: 'verwachting' as const, tekst: 'Een verwachting afhandelen' }]
      : []),
    { waarde: 'notitie', tekst: 'Interne notitie', ...nu(beslissing.notitie) },
    ...(isVeranderd(beslissing)
      ? [
          {
            waarde: 'bron' as const,
            tekst: 'Bron kiezen',
            uitleg: `nu: ${beslissing.bron ?? 'deze bespreking'}`,
          },
        ]
      : []),
    ...(begonnen ? [overslaan] : []),
    { waarde: 'terug', tekst: 'Terug naar de vorige actie' },
    { waarde: 'stoppen', tekst: 'Stoppen, en later verder' },
  ];
}

/** Asks for a part of a beslissing. */
type Vraag = (context: Context, beslissing: Beslissing) => Promise<Partial<Beslissing>>;

const VERANDER: Record<Exclude<Stap, 'ongewijzigd' | 'klaar' | 'overslaan' | 'terug' | 'stoppen'>, Vraag> = {
  status: totHetKlopt(vraagStatus),
  deadline: totHetKlopt(vraagDeadline),
  eigenaar: totHetKlopt(vraagEigenaar),
  verwachting: totHetKlopt(vraagVerwachting),
  bron: vraagBron,
  notitie: async (context, beslissing) => ({
    notitie: await context.vragen.tekst(
      'Notitie erbij (blijft intern):',
      keur(context, beslissing, 'notitie', (notitie) => ({ notitie })),
      beslissing.notitie,
    ),
  }),
};

async function vraagStatus(context: Context, beslissing: Beslissing): Promise<Partial<Beslissing>> {
  const { vragen } = context;
  const leeg = { uitgevoerd: undefined, borging: undefined, reden: undefined };
  const keuze = await vragen.kies('De nieuwe status:', [
    ...[...STATUSSEN, 'onbekend' as const].map((status) => ({
      waarde: status,
      tekst: STATUS_TEKSTEN[status].naam,
      uitleg: STATUS_TEKSTEN[status].kleur,
    })),
    {
      waarde: 'uitgevoerd' as const,
      tekst: 'In gang gezet: uitgevoerd, borging niet bekend',
      uitleg: 'oranje',
    },
  ]);
  if (keuze === 'uitgevoerd') return { ...leeg, status: 'in-gang-gezet', uitgevoerd: true };
  const nieuw = { ...leeg, status: keuze };
  const vraag = (veld: 'borging' | 'reden', woorden: string): Promise<string> =>
    vragen.tekst(
      woorden,
      keur(context, { ...beslissing, ...nieuw }, veld, (antwoord) => ({ [veld]: antwoord })),
      beslissing[veld],
    );
  if (keuze === 'uitgevoerd-en-geborgd') {
    return { ...nieuw, borging: await vraag('borging', 'Hoe ligt het resultaat vast?') };
  }
  if (keuze === 'vervallen') {
    return { ...nieuw, reden: await vraag('reden', 'Waarom gaat de actie niet door?') };
  }
  return nieuw;
}

async function vraagDeadline(context: Context, beslissing: Beslissing): Promise<Partial<Beslissing>> {
  const met = (getypt: string): Partial<Beslissing> => ({ deadline: getypteDatum(getypt, context.dag) });
  return met(
    await context.vragen.tekst(
      'De nieuwe deadline (2027, 2027-Q1, 2027-03 of 31-3-2027; of onbekend):',
      keur(context, beslissing, 'deadline', met),
      beslissing.deadline,
    ),
  );
}

/** Asks again, until what was answered isn't odd, or is meant, or isn't wanted any more. */
function totHetKlopt(vraag: Vraag): Vraag {
  return async (context, beslissing) => {
    const { vragen, register } = context;
    for (;;) {
      const antwoord = await vraag(context, beslissing);
      const deel = { ...zonderKeuzes(beslissing), ...antwoord };
      const [twijfel] = [...twijfelOver(deel), ...herhalingenIn(deel, register)];
      if (!twijfel) return antwoord;
      const klopt = await vragen.kies(`${bevindingInWoorden(twijfel, veldInWoorden)} Klopt dat?`, [
        { waarde: 'nee', tekst: 'Nee, ik vul iets anders in' },
        { waarde: 'laat', tekst: 'Laat maar: ik verander dit niet' },
        { waarde: 'ja', tekst: 'Ja, leg het zo vast' },
      ]);
      if (klopt === 'laat') return {};
      if (klopt === 'ja') return antwoord;
    }
  };
}

/** A beslissing about the same action that says nothing yet: what was answered before isn't asked about again. */
const zonderKeuzes = ({ plan, nummer, datum }: Beslissing): Beslissing => ({ plan, nummer, datum });

/** Functies and organisaties in one list: first whoever this plan knows, as an owner or because it watches over the plan. */
async function vraagEigenaar({ vragen, register, plan }: Context): Promise<Partial<Beslissing>> {
  const keuzes = [
    ...[...register.functies.values()].map((functie) => ({
      waarde: functie.id,
      tekst: eigenaarInWoorden(functie),
    })),
    ...[...register.organisaties.values()].map(({ id, naam }) => ({ waarde: id, tekst: naam })),
  ];
  const bekend = eigenarenVan(plan, register);
  const eigenaar = await vragen.zoek('De nieuwe eigenaar (een functie of organisatie, nooit een persoon):', [
    ...keuzes.filter(({ waarde }) => bekend.has(waarde)),
    ...keuzes.filter(({ waarde }) => !bekend.has(waarde)),
    { waarde: 'onbekend', tekst: 'Onbekend' },
  ]);
  return { eigenaar };
}

/** The ids of who owns an action of a plan or did, of who watches over it, and of whose plan it is. */
function eigenarenVan(id: string, { plannen }: Register): ReadonlySet<string> {
  const plan = plannen.get(id);
  if (!plan) return new Set();
  const eigenaren = plan.acties.flatMap(({ vastgesteld, voortgang }) =>
    [vastgesteld, ...voortgang].flatMap(({ eigenaar }) =>
      eigenaar === undefined || isOnbekend(eigenaar) ? [] : [eigenaar.id],
    ),
  );
  return new Set([
    ...eigenaren,
    ...(plan.bewaking?.functies ?? []).map((functie) => functie.id),
    plan.organisatie.id,
  ]);
}

async function vraagVerwachting(context: Context, beslissing: Beslissing): Promise<Partial<Beslissing>> {
  const { vragen, kaart, dag } = context;
  const id = await vragen.kies(
    'Welke verwachting?',
    kaart.verwachtingen.map((verwachting) => ({
      waarde: verwachting.id,
      tekst: verwachting.tekst,
      uitleg: verwachting.toestand,
    })),
  );
  const uitkomst = await vragen.kies(
    'Hoe liep het af?',
    UitkomstVeld.options.map((waarde) => ({ waarde, tekst: UITKOMST_KEUZES[waarde] })),
  );
  const rest = (beslissing.uitkomsten ?? []).filter((eerder) => eerder.id !== id);
  if (uitkomst !== 'verschoven') return { uitkomsten: [...rest, { id, uitkomst }] };
  const met = (getypt: string): Partial<Beslissing> => ({
    uitkomsten: [...rest, { id, uitkomst, termijn: getypteDatum(getypt, dag) }],
  });
  return met(
    await vragen.tekst(
      'De nieuwe termijn (2027, 2027-Q1, 2027-03 of 31-3-2027):',
      keur(context, beslissing, 'uitkomsten', met),
    ),
  );
}

async function vraagBron(context: Context, beslissing: Beslissing): Promise<Partial<Beslissing>> {
  const { vragen, register } = context;
  const bron = await vragen.kies('Wie zegt het?', [
    { waarde: HIER, tekst: 'Besloten in deze bespreking' },
    ...[...register.bronnen.values()]
      .filter(({ soort }) => soort !== 'bespreking')
      .map(({ id, kort }) => ({ waarde: id, tekst: kort })),
  ]);
  if (bron === HIER) return { bron: undefined, plek: undefined };
  const vraag = 'Waar staat het in die bron?';
  return {
    bron,
    plek: await vragen.tekst(
      vraag,
      keur(context, { ...beslissing, bron }, 'plek', (plek) => ({ plek })),
    ),
  };
}

const HIER = '-hier';

/** What there is to tell. A proposal stands there already when that is clear. */
async function vraagTekst(context: Context, beslissing: Beslissing): Promise<string> {
  const { status, uitkomsten = [] } = beslissing;
  const heeftMeer = status !== undefined || uitkomsten.length > 0;
  return context.vragen.tekst(
    'Wat is er te melden? (een of twee zinnen)',
    keur(context, beslissing, 'tekst', (tekst) => ({ tekst })),
    beslissing.tekst ?? (heeftMeer ? undefined : beslissingInWoorden(beslissing, context.register)),
  );
}

/** Holds an answer against the rules of a beslissing, for the field that was asked for. */
const keur =
  (
    { register, dag }: Context,
    beslissing: Beslissing,
    veld: Veld,
    met: (antwoord: string) => Partial<Beslissing>,
  ) =>
  (antwoord: string): string | undefined => {
    const bevindingen = keurBeslissing({ ...beslissing, ...met(antwoord) }, { register, vandaag: dag });
    const eerste = bevindingen.find((bevinding) => bevinding.veld === veld);
    return eerste && bijEenVraag(eerste);
  };

/** A finding about an answer, shorter where the question makes clear what it is about. */
function bijEenVraag(bevinding: Bevinding): string {
  switch (bevinding.code) {
    case 'tekst-leeg':
      return 'Schrijf iets op.';
    case 'tekst-teken':
      return `Er staat een teken in dat niet mag: ${bevinding.gegevens.teken}.`;
    case 'datum-vorm':
      return 'Dat is geen datum. Schrijf 2027, 2027-Q1, 2027-03 of 31-3-2027.';
    default:
      return bevindingInWoorden(bevinding, veldInWoorden);
  }
}

/** The name that a field has in a bespreking. */
export const veldInWoorden = (veld: Veld): string => `‘${veld}’`;
