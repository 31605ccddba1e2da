import { stringify } from 'yaml';
import type { Gegevensonderdeel, VoorstelNaam } from '../../../schemas/voorstelmdx.ts';
import { VASTE_VELDEN } from '../../../schemas/vorm.ts';
import type { Plan, Vormsectie } from '../../domain/register.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import { PER_PLAN } from '../../domain/soorten/collegevoorstel/plannen.ts';
import { dagInWoorden } from '../tekst/datum.ts';
import { actiesIn } from '../../domain/soorten/collegevoorstel/telling.ts';
import { conceptBesluiten, type Conceptbesluit, type Conceptvraag } from './besluiten.ts';

/**
 * A new proposal as a file of content: every section of its form, filled in as far as the data go, besluiten for what
 * happened with their arguments, and what the writer must add as lines with TODO. It passes the checker as a concept.
 */
export function renderConcept({ plannen, ...rest }: Conceptopdracht): string {
  const vragen = plannen.map((plan): Conceptvraag => ({ ...rest, plan }));
  const metPlan = plannen.length > 1 ? zegPlan : (woorden: string): string => woorden;
  const besluiten = vragen.flatMap((vraag) =>
    conceptBesluiten(vraag).map((besluit) => mapTeksten(besluit, (woorden) => metPlan(woorden, vraag.plan))),
  );
  const secties = rest.vorm.secties.map((sectie) => renderSectie(sectie, vragen, besluiten, metPlan));
  return `---\n${renderKop(vragen, besluiten)}---\n\n${secties.join('\n\n')}\n`;
}

/** What a draft is made for: one plan, or more. */
export interface Conceptopdracht extends Omit<Conceptvraag, 'plan'> {
  readonly plannen: readonly Plan[];
}

/** Says which plan each component is about, also in words behind a count or names in a sentence. */
const zegPlan = (woorden: string, { id, titel }: Plan): string =>
  woorden.replace(/<([A-Z]\w+)((?: [a-z]+="[^"]*")*) \/>/g, (geheel, naam: string, rest: string) => {
    if (!PER_PLAN.has(naam as VoorstelNaam)) return geheel;
    const erbij =
      naam === 'Aantal' || naam === 'Acties' ? ` van ${titel.replace(/[{}<>"\\`*_[\]#]/g, '')}` : '';
    return `<${naam}${rest} plan="${id}" />${erbij}`;
  });

const mapTeksten = (besluit: Conceptbesluit, anders: (woorden: string) => string): Conceptbesluit => ({
  tekst: anders(besluit.tekst),
  argumenten: besluit.argumenten.map(({ titel, tekst, onderdeel, todo }) => ({
    titel: anders(titel),
    ...(tekst !== undefined && { tekst: anders(tekst) }),
    ...(onderdeel !== undefined && { onderdeel: anders(onderdeel) }),
    todo,
  })),
});

/** Words for one plan, from who asks for it. */
type MetPlan = (woorden: string, plan: Plan) => string;

function renderKop(vragen: readonly Conceptvraag[], besluiten: readonly Conceptbesluit[]): string {
  const [eerste, ...meer] = vragen;
  if (!eerste) throw new Error('A draft about no plan');
  const { plan, vorm, opname, vorige } = eerste;
  const { peildatum } = opname;
  const velden = vorm.kopvelden.map(({ veld }) => veld);
  const eigen = vorm.kopvelden.filter(({ veld }) => !(VASTE_VELDEN as readonly string[]).includes(veld));
  return stringify(
    {
      onderwerp: `Voortgang van ${somOp(vragen.map((vraag) => vraag.plan.titel))} tot en met ${dagInWoorden(peildatum)}`,
      status: 'concept',
      vorm: vorm.id,
      organisatie: plan.organisatie.id,
      plan: plan.id,
      ...(meer.length > 0 && { andere_plannen: meer.map((ander) => ander.plan.id) }),
      ...((besluiten.length > 0 || velden.includes('kenmerk')) && { kenmerk: 'TODO: het kenmerk' }),
      peildatum,
      ...(vorige !== undefined && { vorige_peildatum: vorige }),
      ...(besluiten.length > 0 && { besluiten: besluiten.map(({ tekst }) => ({ tekst })) }),
      ...(velden.includes('portefeuillehouder') && {
        portefeuillehouder: 'TODO: de functie, niet de naam',
      }),
      ...(velden.includes('rol_raad') && { rol_raad: 'TODO: wat de raad ermee doet' }),
      ...(toontBijlagen(vorm) && { bijlagen: ['TODO: de bijlagen. Zijn er geen? Wis dan deze regel.'] }),
      ...(eigen.length > 0 && {
        velden: eigen.map(({ veld, kop }) => ({ veld, waarde: `TODO: ${kop}` })),
      }),
    },
    { lineWidth: 110 },
  );
}

/** Whether the form has a place for the bijlagen: then whether there are any is for the writer to say. */
const toontBijlagen = ({ kopvelden, secties }: Conceptvraag['vorm']): boolean =>
  kopvelden.some(({ veld }) => veld === 'bijlagen') ||
  secties.some(({ gegevens }) => gegevens.includes('Bijlagen'));

function renderSectie(
  { kop, niveau, bevat, gegevens, vragen: teBeantwoorden }: Vormsectie,
  vragen: readonly Conceptvraag[],
  besluiten: readonly Conceptbesluit[],
  metPlan: MetPlan,
): string {
  return [
    `${'#'.repeat(niveau + 1)} ${ontsnap(kop)}`,
    ...(bevat === 'argumenten' ? renderArgumenten(besluiten) : []),
    ...(bevat === 'kanttekeningen' ? renderKanttekeningen(vragen, besluiten, metPlan) : []),
    ...gegevens.flatMap((naam) =>
      uniek(
        vragen.flatMap((vraag) => renderGegevens(naam, vraag).map((regel) => metPlan(regel, vraag.plan))),
      ),
    ),
    ...teBeantwoorden.map((tekst) => `TODO: ${ontsnap(tekst)}`),
  ].join('\n\n');
}

const renderArgumenten = (besluiten: readonly Conceptbesluit[]): string[] =>
  besluiten.flatMap(({ argumenten }, i) =>
    argumenten.map(({ titel, tekst, onderdeel, todo }, j) =>
      punt(`${i + 1}.${j + 1}`, 'Argument', titel, [
        ...(tekst === undefined ? [] : [tekst]),
        ...(onderdeel === undefined ? [] : [onderdeel]),
        `TODO: ${todo}`,
      ]),
    ),
  );

/** What can be said against the besluiten: that readings are readings comes from the data, the rest from the writer. */
function renderKanttekeningen(
  vragen: readonly Conceptvraag[],
  besluiten: readonly Conceptbesluit[],
  metPlan: MetPlan,
): string[] {
  const gelezen = vragen.filter(({ plan, opname }) => actiesIn('acties-met-lezing', plan, opname).length > 0);
  return [
    ...(gelezen.length > 0
      ? [
          punt('1.1', 'Kanttekening', 'Niet elke status staat zo in een bron', [
            ...gelezen.map(({ plan }) =>
              metPlan(
                `Van <Aantal van="acties-met-lezing" /> is de status een lezing. De reden staat bij de actie.`,
                plan,
              ),
            ),
            'TODO: Kloppen deze statussen?',
          ]),
        ]
      : []),
    `TODO: Wat is er te zeggen tegen ${besluiten.length === 1 ? 'dit besluit' : 'deze besluiten'}? Niets is ook een antwoord.`,
  ];
}

const punt = (nummer: string, naam: string, titel: string, blokken: readonly string[]): string =>
  [`<${naam} nummer="${nummer}" titel=${tussenQuotes(titel)}>`, ...blokken, `</${naam}>`].join('\n\n');

/** A title as an attribute; one that is filled in has quotes of its own. */
const tussenQuotes = (titel: string): string =>
  titel.includes('"') ? `'${titel.replaceAll("'", '’')}'` : `"${titel}"`;

function renderGegevens(naam: Gegevensonderdeel, { plan, opname, vorige }: Conceptvraag): string[] {
  if (naam === 'SindsVorigVoorstel' && vorige === undefined) {
    return [
      'TODO: Er is geen vorig voorstel om mee te vergelijken. Zeg wat er veranderde, of laat dit deel weg.',
    ];
  }
  if (naam !== 'Middelen') return [`<${naam} />`];
  const ids = [...opname.register.middelen.values()].filter((deel) => deel.plan === plan).map(({ id }) => id);
  return ids.length === 0
    ? [`TODO: In de gegevens staan geen bedragen bij ${ontsnap(plan.titel)}.`]
    : ids.map((id) => `<Middelen middelen="${id}" />`);
}

const uniek = (regels: readonly string[]): string[] => [...new Set(regels)];

/** Words of the data as words of MDX: signs that mean something there keep their look. */
const ontsnap = (tekst: string): string => tekst.replace(/([\\`*_[\]<#])/g, '\\$1').replace(/[{}]/g, '');
