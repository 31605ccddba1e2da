import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum } from '../../../schemas/datum.ts';
import { zoekBesliste } from '../../domain/beslissing/keur.ts';
import { nogTeZeggen } from '../../domain/beslissing/sluiten.ts';
import { maakOpname } from '../../domain/opname/opname.ts';
import type { Register } from '../../domain/register.ts';
import type { Besprekingskaart } from '../../render/beeld/besprekingskaart.ts';
import { beslissingInWoorden, ONGEWIJZIGD } from '../../render/tekst/beslissing.ts';
import { zonderPunt } from '../../render/tekst/signaal.ts';
import { STATUS_TEKSTEN } from '../../render/tekst/status.ts';
import { VERANDER, vraagUitkomst } from './delen.ts';
import { keur, tekstOfTerug, Terug, type Context } from './vraag.ts';
import type { Keuze } from './vragen.ts';

/** Where to go after an action. */
export type Vervolg = 'verder' | 'terug' | 'stoppen';

/** What was decided about an action, and where to go next. Skipped: no decision. */
export interface Uitslag {
  readonly vervolg: Vervolg;
  readonly beslissing: Beslissing | undefined;
}

type Stap = keyof typeof VERANDER | 'ongewijzigd' | 'klaar' | 'overslaan' | 'terug' | 'stoppen';

/** Asks what is new about an action, until somebody is done with it. What was decided before stays until it is changed. */
export async function vraagOverActie(context: Context, eerder: Beslissing | undefined): Promise<Uitslag> {
  const { kaart, vragen, plan, dag, bewaar } = context;
  let beslissing: Beslissing = eerder ?? { plan, nummer: kaart.nummer, datum: dag };
  for (;;) {
    const stap = await vragen.kies(`Actie ${kaart.nummer}: wat is er nieuw?`, stappen(kaart, beslissing));
    try {
      switch (stap) {
        case 'ongewijzigd':
          return {
            vervolg: 'verder',
            beslissing: { ...beslissing, tekst: await bevestig(context, beslissing) },
          };
        case 'overslaan':
          return { vervolg: 'verder', beslissing: undefined };
        case 'klaar':
          for (const { id, tekst } of openBijSluiten(context, beslissing)) {
            const vraag = `Dit staat nog open: ‘${zonderPunt(tekst)}’. Hoe liep dat af?`;
            beslissing = { ...beslissing, ...(await vraagUitkomst(context, beslissing, id, vraag)) };
            bewaar(beslissing);
          }
          return { vervolg: 'verder', beslissing: await metTekst(context, beslissing) };
        case 'terug':
        case 'stoppen':
          return { vervolg: stap, beslissing: zegtIets(beslissing) ? beslissing : undefined };
        default: {
          // A text of our own tells of what was chosen before: it goes once something changes. A note changes nothing.
          const begin =
            stap === 'notitie' || stap === 'collegezin' || !isEigenTekst(beslissing, context.register)
              ? beslissing
              : { ...beslissing, tekst: undefined };
          beslissing = { ...begin, ...(await VERANDER[stap](context, begin)) };
          bewaar(beslissing);
        }
      }
    } catch (fout) {
      if (!(fout instanceof Terug)) throw fout;
    }
  }
}

/** What a beslissing that finishes or drops the action doesn't say yet of what was expected. */
function openBijSluiten({ register }: Context, beslissing: Beslissing): { id: string; tekst: string }[] {
  const actie = zoekBesliste(beslissing, register);
  const dag = parseDatum(beslissing.datum)?.laatste;
  return actie && dag !== undefined ? nogTeZeggen(beslissing, maakOpname(register, dag).van(actie)) : [];
}

/** Whether somebody said something of an action. */
const zegtIets = (beslissing: Beslissing): boolean =>
  isVeranderd(beslissing) || beslissing.tekst !== undefined || beslissing.notitie !== undefined;

/** Whether the text of an entry is the one that was proposed, or says that nothing is new. */
const isEigenTekst = (beslissing: Beslissing, register: Register): boolean =>
  [ONGEWIJZIGD, beslissingInWoorden(beslissing, register)].includes(beslissing.tekst ?? '');

/** Whether an entry has something to say beside a note. */
const isVeranderd = ({
  status,
  deadline,
  eigenaar,
  betrokken,
  overgenomen,
  uitkomsten = [],
  vervolgstappen = [],
}: Beslissing): boolean =>
  status !== undefined ||
  deadline !== undefined ||
  eigenaar !== undefined ||
  betrokken !== undefined ||
  overgenomen !== undefined ||
  uitkomsten.length + vervolgstappen.length > 0;

/** What is told when nothing is new. While the status is unknown that isn't enough: then somebody says on what ground. */
async function bevestig(context: Context, beslissing: Beslissing): Promise<string> {
  if (context.kaart.statusBekend) return ONGEWIJZIGD;
  return tekstOfTerug(
    context,
    'De status is onbekend. Waaruit blijkt dat er niets is veranderd?',
    keur(context, beslissing, 'tekst', (tekst) => ({ tekst })),
  );
}

/** A beslissing with what there is to tell; none when nothing was decided. A proposal stands there when that is clear. */
async function metTekst(context: Context, beslissing: Beslissing): Promise<Beslissing | undefined> {
  if (!isVeranderd(beslissing)) return zegtIets(beslissing) ? beslissing : undefined;
  const { status, uitkomsten = [] } = beslissing;
  const heeftMeer = status !== undefined || uitkomsten.length > 0;
  const tekst = await tekstOfTerug(
    context,
    'Wat is er te melden? (een of twee zinnen)',
    keur(context, beslissing, 'tekst', (getypt) => ({ tekst: getypt })),
    beslissing.tekst ?? (heeftMeer ? undefined : beslissingInWoorden(beslissing, context.register)),
  );
  return { ...beslissing, tekst };
}

function stappen({ verwachtingen }: Besprekingskaart, beslissing: Beslissing): Keuze<Stap>[] {
  const { status, deadline, eigenaar, betrokken, overgenomen, vervolgstappen = [] } = beslissing;
  const { uitkomsten = [], notitie, bron } = beslissing;
  const begonnen = zegtIets(beslissing);
  const nu = (waarde: string | undefined): { uitleg?: string } =>
    waarde === undefined || waarde === '' ? {} : { uitleg: `nu: ${waarde}` };
  const overslaan = {
    waarde: 'overslaan',
    tekst: begonnen ? 'Overslaan, en niets vastleggen' : 'Overslaan',
  } as const;
  // The first is what Enter chooses: it decides nothing.
  return [
    ...(begonnen
      ? [{ waarde: 'klaar' as const, tekst: 'Klaar met deze actie' }]
      : [overslaan, { waarde: 'ongewijzigd' as const, tekst: 'Ongewijzigd' }]),
    { waarde: 'status', tekst: 'Nieuwe status', ...nu(status && STATUS_TEKSTEN[status].naam) },
    { waarde: 'deadline', tekst: 'Nieuwe deadline', ...nu(deadline) },
    { waarde: 'eigenaar', tekst: 'Nieuwe eigenaar', ...nu(eigenaar) },
    {
      waarde: 'betrokken',
      tekst: 'Wie er nog meer aan meedoen',
      ...nu(betrokken?.length === 0 ? 'niemand' : betrokken?.join(', ')),
    },
    {
      waarde: 'vervolgstap',
      tekst: 'Vervolgstap afspreken',
      ...nu(vervolgstappen.map(({ wat }) => wat).join('; ')),
    },
    { waarde: 'overgenomen', tekst: 'Overgenomen door een ander', ...nu(overgenomen) },
    ...(verwachtingen.length > 0
      ? [
          {
            waarde: 'verwachting' as const,
            tekst: 'Een verwachting afhandelen',
            ...nu(uitkomsten.map(({ id, uitkomst }) => `${id} ${uitkomst.replace('-', ' ')}`).join('; ')),
          },
        ]
      : []),
    { waarde: 'notitie', tekst: 'Interne notitie', ...nu(notitie) },
    ...(isVeranderd(beslissing)
      ? [
          {
            waarde: 'collegezin' as const,
            tekst: 'Zin voor een collegevoorstel',
            ...nu(beslissing.collegezin),
          },
        ]
      : []),
    ...(isVeranderd(beslissing)
      ? [{ waarde: 'bron' as const, tekst: 'Bron kiezen', uitleg: `nu: ${bron ?? 'deze bespreking'}` }]
      : []),
    ...(begonnen ? [overslaan] : []),
    { waarde: 'terug', tekst: 'Terug naar de vorige actie' },
    { waarde: 'stoppen', tekst: 'Stoppen, en later verder' },
  ];
}
