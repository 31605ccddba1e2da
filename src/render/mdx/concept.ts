import { stringify } from 'yaml';
import type { Gegevensonderdeel } from '../../../schemas/voorstelmdx.ts';
import { VASTE_VELDEN } from '../../../schemas/vorm.ts';
import type { Vormsectie } from '../../domain/register.ts';
import { dagInWoorden } from '../tekst/datum.ts';
import { actiesIn } from '../../domain/soorten/collegevoorstel/telling.ts';
import { conceptBesluiten, type Conceptbesluit, type Conceptvraag } from './besluiten.ts';

/**
 * A new proposal as a file of content: every section of its form, filled in as far as the data go, besluiten for what
 * happened with their arguments, and what the writer must add as lines with TODO. It passes the checker as a concept.
 */
export function renderConcept(vraag: Conceptvraag): string {
  const besluiten = conceptBesluiten(vraag);
  const secties = vraag.vorm.secties.map((sectie) => renderSectie(sectie, vraag, besluiten));
  return `---\n${renderKop(vraag, besluiten)}---\n\n${secties.join('\n\n')}\n`;
}

function renderKop(
  { plan, vorm, opname, vorige }: Conceptvraag,
  besluiten: readonly Conceptbesluit[],
): string {
  const { peildatum } = opname;
  const velden = vorm.kopvelden.map(({ veld }) => veld);
  const eigen = vorm.kopvelden.filter(({ veld }) => !(VASTE_VELDEN as readonly string[]).includes(veld));
  return stringify(
    {
      onderwerp: `Voortgang van ${plan.titel} tot en met ${dagInWoorden(peildatum)}`,
      status: 'concept',
      vorm: vorm.id,
      organisatie: plan.organisatie.id,
      plan: plan.id,
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
  { kop, niveau, bevat, gegevens, vragen }: Vormsectie,
  vraag: Conceptvraag,
  besluiten: readonly Conceptbesluit[],
): string {
  return [
    `${'#'.repeat(niveau + 1)} ${ontsnap(kop)}`,
    ...(bevat === 'argumenten' ? renderArgumenten(besluiten) : []),
    ...(bevat === 'kanttekeningen' ? renderKanttekeningen(vraag, besluiten) : []),
    ...gegevens.flatMap((naam) => renderGegevens(naam, vraag)),
    ...vragen.map((tekst) => `TODO: ${ontsnap(tekst)}`),
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
  { plan, opname }: Conceptvraag,
  besluiten: readonly Conceptbesluit[],
): string[] {
  const gelezen = actiesIn('acties-met-lezing', plan, opname).length;
  return [
    ...(gelezen > 0
      ? [
          punt('1.1', 'Kanttekening', 'Niet elke status staat zo in een bron', [
            'Van <Aantal van="acties-met-lezing" /> is de status een lezing. De reden staat bij de actie.',
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
    ? ['TODO: In de gegevens staan geen bedragen bij dit plan.']
    : ids.map((id) => `<Middelen middelen="${id}" />`);
}

/** Words of the data as words of MDX: signs that mean something there keep their look. */
const ontsnap = (tekst: string): string => tekst.replace(/([\\`*_[\]<#])/g, '\\$1').replace(/[{}]/g, '');
