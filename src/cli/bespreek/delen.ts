import type { Beslissing } from '../../../schemas/beslissing.ts';
import { STATUSSEN } from '../../../schemas/status.ts';
import { UitkomstVeld } from '../../../schemas/verwachting.ts';
import { getypteDatum, getypteDeadline } from '../../domain/beslissing/getypteDatum.ts';
import { herhalingenIn } from '../../domain/beslissing/herhaling.ts';
import { zoekBesliste } from '../../domain/beslissing/keur.ts';
import { twijfelOver } from '../../domain/beslissing/twijfel.ts';
import { bevindingInWoorden } from '../../render/tekst/bevinding.ts';
import { STATUS_TEKSTEN } from '../../render/tekst/status.ts';
import { UITKOMST_KEUZES } from '../../render/tekst/uitkomst.ts';
import { overnemerkeuzes } from '../../render/beeld/beslisformulier.ts';
import { vraagBetrokken } from './betrokken.ts';
import { eigenaarkeuzes } from './eigenaren.ts';
import { keur, kiesOfTerug, tekstOfTerug, veldInWoorden, zoekOfTerug, type Context } from './vraag.ts';

/** Asks for a part of a beslissing; who goes back leaves it as it was (`Terug`). */
type Vraag = (context: Context, beslissing: Beslissing) => Promise<Partial<Beslissing>>;

/** The parts of a beslissing that can be asked for. */
export const VERANDER = {
  status: totHetKlopt(vraagStatus),
  deadline: totHetKlopt(vraagDeadline),
  eigenaar: totHetKlopt(vraagEigenaar),
  betrokken: totHetKlopt(vraagBetrokken),
  vervolgstap: totHetKlopt(vraagVervolgstap),
  overgenomen: totHetKlopt(vraagOvername),
  verwachting: totHetKlopt(vraagVerwachting),
  collegezin: async (context, beslissing) => ({
    collegezin: await tekstOfTerug(
      context,
      'Hoe zegt een voorstel aan het college het? (één zin: “Wij …”)',
      keur(context, beslissing, 'collegezin', (collegezin) => ({ collegezin })),
      beslissing.collegezin,
    ),
  }),
  bron: vraagBron,
  notitie: async (context, beslissing) => ({
    notitie: await tekstOfTerug(
      context,
      'Notitie erbij (blijft intern):',
      keur(context, beslissing, 'notitie', (notitie) => ({ notitie })),
      beslissing.notitie,
    ),
  }),
} as const satisfies Readonly<Record<string, Vraag>>;

async function vraagStatus(context: Context, beslissing: Beslissing): Promise<Partial<Beslissing>> {
  const leeg = { uitgevoerd: undefined, borging: undefined, reden: undefined };
  const keuze = await kiesOfTerug(context, 'De nieuwe status:', [
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
    tekstOfTerug(
      context,
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
  const met = (getypt: string): Partial<Beslissing> => ({ deadline: getypteDeadline(getypt, context.dag) });
  return met(
    await tekstOfTerug(
      context,
      'De nieuwe deadline (2027, 2027-Q1, 2027-03 of 31-3-2027; of onbekend):',
      keur(context, beslissing, 'deadline', met),
      beslissing.deadline,
    ),
  );
}

async function vraagEigenaar(context: Context): Promise<Partial<Beslissing>> {
  return {
    eigenaar: await zoekOfTerug(
      context,
      'De nieuwe eigenaar (een functie of organisatie, nooit een persoon):',
      eigenaarkeuzes(context, 'Onbekend'),
    ),
  };
}

/** What is done next, by whom and when; one that was agreed a moment ago can be taken away. */
async function vraagVervolgstap(context: Context, beslissing: Beslissing): Promise<Partial<Beslissing>> {
  const { vervolgstappen: eerder = [] } = beslissing;
  if (eerder.length > 0) {
    const keuze = await kiesOfTerug(context, 'Vervolgstappen:', [
      { waarde: NOG_EEN, tekst: 'Nog een vervolgstap' },
      ...eerder.map(({ wat }, i) => ({ waarde: String(i), tekst: `Haal weg: ${wat}` })),
    ]);
    if (keuze !== NOG_EEN) {
      const rest = eerder.toSpliced(Number(keuze), 1);
      return { vervolgstappen: rest.length > 0 ? rest : undefined };
    }
  }
  const met = (stap: NonNullable<Beslissing['vervolgstappen']>[number]): Partial<Beslissing> => ({
    vervolgstappen: [...eerder, stap],
  });
  const wat = await tekstOfTerug(
    context,
    'Wat wordt er gedaan?',
    keur(context, beslissing, 'vervolgstappen', (getypt) => met({ wat: getypt })),
  );
  const wie = await zoekOfTerug(
    context,
    'Wie doet het? (een functie of organisatie, nooit een persoon)',
    eigenaarkeuzes(context, 'Nog niet afgesproken'),
  );
  const metTermijn = (getypt: string): Partial<Beslissing> =>
    met({ wat, wie, wanneer: getypteDatum(getypt, context.dag) });
  return metTermijn(
    await tekstOfTerug(
      context,
      'Wanneer is het klaar? (2027, 2027-Q1, 2027-03 of 31-3-2027; of onbekend)',
      keur(context, beslissing, 'vervolgstappen', metTermijn),
    ),
  );
}

/** Where the action goes on: what was meant by it can be taken back. */
async function vraagOvername(context: Context, beslissing: Beslissing): Promise<Partial<Beslissing>> {
  const gekozen = await zoekOfTerug(context, 'Wie of wat neemt de actie over?', [
    ...overnemerkeuzes(zoekBesliste(beslissing, context.register), context.register),
    ...(beslissing.overgenomen === undefined ? [] : [{ waarde: NIEMAND, tekst: 'Toch niet overgenomen' }]),
  ]);
  return { overgenomen: gekozen === NIEMAND ? undefined : gekozen };
}

const NIEMAND = '-niemand';
const NOG_EEN = '-nog-een';

async function vraagVerwachting(context: Context, beslissing: Beslissing): Promise<Partial<Beslissing>> {
  const id = await kiesOfTerug(
    context,
    'Welke verwachting?',
    context.kaart.verwachtingen.map((verwachting) => ({
      waarde: verwachting.id,
      tekst: verwachting.tekst,
      uitleg: verwachting.toestand,
    })),
  );
  return { ...(await vraagUitkomst(context, beslissing, id, 'Hoe liep het af?')) };
}

/** How an expectation ended, or that it stays open. */
export async function vraagUitkomst(
  context: Context,
  beslissing: Beslissing,
  id: string,
  vraag: string,
): Promise<Partial<Beslissing>> {
  const keuze = await kiesOfTerug(context, vraag, [
    ...UitkomstVeld.options.map((waarde) => ({ waarde, tekst: UITKOMST_KEUZES[waarde] })),
    { waarde: 'open' as const, tekst: 'Dat blijft open staan' },
  ]);
  const uitkomsten = (beslissing.uitkomsten ?? []).filter((eerder) => eerder.id !== id);
  const openLaten = (beslissing.openLaten ?? []).filter((eerder) => eerder !== id);
  if (keuze === 'open') return { uitkomsten, openLaten: [...openLaten, id] };
  if (keuze !== 'verschoven') return { uitkomsten: [...uitkomsten, { id, uitkomst: keuze }], openLaten };
  const met = (getypt: string): Partial<Beslissing> => ({
    uitkomsten: [...uitkomsten, { id, uitkomst: keuze, termijn: getypteDatum(getypt, context.dag) }],
    openLaten,
  });
  return met(
    await tekstOfTerug(
      context,
      'De nieuwe termijn (2027, 2027-Q1, 2027-03 of 31-3-2027):',
      keur(context, beslissing, 'uitkomsten', met),
    ),
  );
}

async function vraagBron(context: Context, beslissing: Beslissing): Promise<Partial<Beslissing>> {
  const bron = await kiesOfTerug(context, 'Wie zegt het?', [
    { waarde: HIER, tekst: 'Besloten in deze bespreking' },
    ...[...context.register.bronnen.values()]
      .filter(({ soort }) => soort !== 'bespreking')
      .map(({ id, kort }) => ({ waarde: id, tekst: kort })),
  ]);
  if (bron === HIER) return { bron: undefined, plek: undefined };
  return {
    bron,
    plek: await tekstOfTerug(
      context,
      'Waar staat het in die bron?',
      keur(context, { ...beslissing, bron }, 'plek', (plek) => ({ plek })),
    ),
  };
}

const HIER = '-hier';

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
