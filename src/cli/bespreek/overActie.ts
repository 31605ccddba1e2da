import type { Besluit } from '../../../schemas/besprekingsessie.ts';
import { parseDatum, type Dag, type Datum } from '../../../schemas/datum.ts';
import { STATUSSEN } from '../../../schemas/status.ts';
import { UitkomstVeld } from '../../../schemas/verwachting.ts';
import { tekenNaam, VERBODEN_TEKENS } from '../../domain/kern/yaml/scan.ts';
import type { Register } from '../../domain/register.ts';
import type { Besprekingskaart } from '../../render/beeld/besprekingskaart.ts';
import { eigenaarInWoorden } from '../../render/soorten/actie/actieregel.ts';
import { dagInWoorden, datumInWoorden } from '../../render/tekst/datum.ts';
import { STATUS_TEKSTEN } from '../../render/tekst/status.ts';
import type { Keuze, Vragen } from './vragen.ts';

/** Where to go after an action. */
export type Vervolg = 'verder' | 'terug' | 'stoppen';

/** What was decided about an action, and where to go next. Skipped: no decision. */
export interface Uitslag {
  readonly vervolg: Vervolg;
  readonly besluit: Besluit | undefined;
}

interface Context {
  readonly kaart: Besprekingskaart;
  readonly register: Register;
  readonly vragen: Vragen;
  /** The day of the bespreking. */
  readonly dag: Dag;
  /** Keeps what was chosen so far, for when somebody stops in the middle. */
  readonly bewaar: (besluit: Besluit) => void;
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
export async function vraagOverActie(context: Context, eerder: Besluit | undefined): Promise<Uitslag> {
  const { kaart, vragen } = context;
  let besluit: Besluit = eerder ?? { nummer: kaart.nummer };
  for (;;) {
    const stap = await vragen.kies(`Actie ${kaart.nummer}: wat is er nieuw?`, stappen(kaart, besluit));
    switch (stap) {
      case 'ongewijzigd':
        return { vervolg: 'verder', besluit: { ...besluit, tekst: 'De stand is niet veranderd.' } };
      case 'overslaan':
        return { vervolg: 'verder', besluit: undefined };
      case 'klaar':
      case 'terug':
      case 'stoppen':
        return {
          vervolg: stap === 'klaar' ? 'verder' : stap,
          besluit: await rondAf(context, besluit),
        };
      default: {
        // An earlier "ongewijzigd" left a text that says so: it goes once something changes. A note changes nothing.
        const begin = stap === 'notitie' || isVeranderd(besluit) ? besluit : { ...besluit, tekst: undefined };
        besluit = { ...begin, ...(await VERANDER[stap](context, begin)) };
        context.bewaar(besluit);
      }
    }
  }
}

/** A decision with what there is to tell; none when nothing was decided. */
async function rondAf(context: Context, besluit: Besluit): Promise<Besluit | undefined> {
  if (isVeranderd(besluit)) return { ...besluit, tekst: await vraagTekst(context, besluit) };
  return besluit.tekst === undefined && besluit.notitie === undefined ? undefined : besluit;
}

/** Whether an entry has something to say beside a note. */
const isVeranderd = ({ status, deadline, eigenaar, verwachtingen = [] }: Besluit): boolean =>
  status !== undefined || deadline !== undefined || eigenaar !== undefined || verwachtingen.length > 0;

function stappen({ verwachtingen }: Besprekingskaart, besluit: Besluit): Keuze<Stap>[] {
  const begonnen = isVeranderd(besluit) || besluit.notitie !== undefined;
  const nu = (waarde: string | undefined): { uitleg?: string } =>
    waarde === undefined ? {} : { uitleg: `nu: ${waarde}` };
  return [
    begonnen
      ? { waarde: 'klaar', tekst: 'Klaar met deze actie' }
      : { waarde: 'ongewijzigd', tekst: 'Ongewijzigd' },
    {
      waarde: 'status',
      tekst: 'Nieuwe status',
      ...nu(besluit.status && STATUS_TEKSTEN[besluit.status].naam),
    },
    { waarde: 'deadline', tekst: 'Nieuwe deadline', ...nu(besluit.deadline) },
    { waarde: 'eigenaar', tekst: 'Nieuwe eigenaar', ...nu(besluit.eigenaar) },
    ...(verwachtingen.length > 0
      ? [{ waarde: 'verwachting' as const, tekst: 'Een verwachting afhandelen' }]
      : []),
    { waarde: 'notitie', tekst: 'Interne notitie', ...nu(besluit.notitie) },
    ...(isVeranderd(besluit)
      ? [
          {
            waarde: 'bron' as const,
            tekst: 'Bron kiezen',
            uitleg: `nu: ${besluit.vindplaats?.bron ?? 'deze bespreking'}`,
          },
        ]
      : []),
    { waarde: 'overslaan', tekst: begonnen ? 'Overslaan, en niets vastleggen' : 'Overslaan' },
    { waarde: 'terug', tekst: 'Terug naar de vorige actie' },
    { waarde: 'stoppen', tekst: 'Stoppen, en later verder' },
  ];
}

const VERANDER: Record<
  Exclude<Stap, 'ongewijzigd' | 'klaar' | 'overslaan' | 'terug' | 'stoppen'>,
  (context: Context, besluit: Besluit) => Promise<Partial<Besluit>>
> = {
  status: vraagStatus,
  deadline: vraagDeadline,
  eigenaar: vraagEigenaar,
  verwachting: vraagVerwachting,
  bron: vraagBron,
  notitie: async ({ vragen, kaart }, { notitie }) => ({
    notitie: await vragen.tekst('Notitie (blijft intern):', keurTekst, notitie ?? kaart.eigenNotitie),
  }),
};

async function vraagStatus({ vragen }: Context, { borging, reden }: Besluit): Promise<Partial<Besluit>> {
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
  if (keuze === 'uitgevoerd-en-geborgd') {
    return {
      ...leeg,
      status: keuze,
      borging: await vragen.tekst('Hoe ligt het resultaat vast?', keurTekst, borging),
    };
  }
  if (keuze === 'vervallen') {
    return {
      ...leeg,
      status: keuze,
      reden: await vragen.tekst('Waarom gaat de actie niet door?', keurTekst, reden),
    };
  }
  return { ...leeg, status: keuze };
}

async function vraagDeadline({ vragen }: Context, { deadline }: Besluit): Promise<Partial<Besluit>> {
  return {
    deadline: await vragen.tekst(
      'De nieuwe deadline (2027, 2027-Q1, 2027-03 of 2027-03-31; of onbekend):',
      (antwoord) => (antwoord === 'onbekend' ? undefined : keurDatum(antwoord)),
      deadline,
    ),
  };
}

async function vraagEigenaar({ vragen, register }: Context): Promise<Partial<Besluit>> {
  const functies = [...register.functies.values()].map((functie) => ({
    waarde: functie.id,
    tekst: eigenaarInWoorden(functie),
  }));
  const keuze = await vragen.kies('De nieuwe eigenaar (een functie of organisatie, nooit een persoon):', [
    ...functies,
    { waarde: ORGANISATIE, tekst: 'Een organisatie' },
    { waarde: 'onbekend', tekst: 'Onbekend' },
  ]);
  if (keuze !== ORGANISATIE) return { eigenaar: keuze };
  const organisaties = [...register.organisaties.values()].map(({ id, naam }) => ({
    waarde: id,
    tekst: naam,
  }));
  return { eigenaar: await vragen.kies('Welke organisatie?', organisaties) };
}

const ORGANISATIE = '-organisatie';

async function vraagVerwachting(
  { vragen, kaart, dag }: Context,
  { verwachtingen = [] }: Besluit,
): Promise<Partial<Besluit>> {
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
    UitkomstVeld.options.map((waarde) => ({ waarde, tekst: UITKOMSTEN[waarde] })),
  );
  const rest = verwachtingen.filter((verwachting) => verwachting.id !== id);
  if (uitkomst !== 'verschoven') return { verwachtingen: [...rest, { id, uitkomst }] };
  const termijn = await vragen.tekst(
    'De nieuwe termijn (2027, 2027-Q1, 2027-03 of 2027-03-31):',
    (antwoord) => keurTermijn(antwoord, dag),
  );
  return { verwachtingen: [...rest, { id, uitkomst, termijn }] };
}

const UITKOMSTEN: Record<(typeof UitkomstVeld.options)[number], string> = {
  nagekomen: 'Nagekomen',
  deels: 'Deels nagekomen',
  verschoven: 'Verschoven naar een nieuwe termijn',
  'niet-nagekomen': 'Niet nagekomen',
  ingetrokken: 'Ingetrokken',
};

async function vraagBron({ vragen, register }: Context): Promise<Partial<Besluit>> {
  const bron = await vragen.kies('Wie zegt het?', [
    { waarde: HIER, tekst: 'Besloten in deze bespreking' },
    ...[...register.bronnen.values()]
      .filter(({ soort }) => soort !== 'bespreking')
      .map(({ id, kort }) => ({ waarde: id, tekst: kort })),
  ]);
  if (bron === HIER) return { vindplaats: undefined };
  return { vindplaats: { bron, plek: await vragen.tekst('Waar staat het in die bron?', keurTekst) } };
}

const HIER = '-hier';

/** What there is to tell. A proposal stands there already when that is clear. */
async function vraagTekst({ vragen, register }: Context, besluit: Besluit): Promise<string> {
  const { deadline, eigenaar, status, verwachtingen = [] } = besluit;
  const wie =
    eigenaar === undefined
      ? undefined
      : (register.functies.get(eigenaar) ?? register.organisaties.get(eigenaar));
  const datum: Datum | undefined = deadline === undefined ? undefined : parseDatum(deadline);
  const voorstel = [
    ...(wie ? [`De eigenaar van de actie is nu: ${wie.naam}.`] : []),
    ...(datum ? [`De deadline van de actie is nu ${datumInWoorden(datum)}.`] : []),
  ].join(' ');
  const heeftMeer = status !== undefined || verwachtingen.length > 0;
  return vragen.tekst(
    'Wat is er te melden? (een of twee zinnen)',
    keurTekst,
    besluit.tekst ?? (heeftMeer ? undefined : voorstel),
  );
}

function keurTekst(antwoord: string): string | undefined {
  if (antwoord.trim() === '') return 'Schrijf iets op.';
  const teken = antwoord.match(VERBODEN_TEKENS)?.[0];
  return teken === undefined ? undefined : `Er staat een teken in dat niet mag: ${tekenNaam(teken)}.`;
}

function keurTermijn(antwoord: string, dag: Dag): string | undefined {
  const termijn = parseDatum(antwoord);
  if (!termijn) return keurDatum(antwoord);
  return termijn.laatste < dag ? `Die termijn is al voorbij: het is ${dagInWoorden(dag)}.` : undefined;
}

const keurDatum = (antwoord: string): string | undefined =>
  parseDatum(antwoord) ? undefined : 'Dat is geen datum. Schrijf 2027, 2027-Q1, 2027-03 of 2027-03-31.';
