import { datumVanDeadline } from '../../../schemas/deadline.ts';
import type { Dag } from '../../../schemas/datum.ts';
import { isVoorbij } from '../../domain/kern/dag.ts';
import { hoofdletter } from '../../domain/kern/woorden/zin.ts';
import type { VastgesteldeStand } from '../../domain/opname/stand.ts';
import type { Toestand } from '../../domain/opname/verwachting.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, Plan, Vorm } from '../../domain/register.ts';
import type { Gegevensonderdeel } from '../../../schemas/voorstelmdx.ts';
import { dagInWoorden, datumInWoorden } from '../tekst/datum.ts';
import { aantal, somOp } from '../../domain/kern/woorden/opsomming.ts';

/** An argument of a draft: what the data say, and what the writer must add. */
export interface Conceptargument {
  readonly titel: string;
  /** A sentence from the data. */
  readonly tekst?: string;
  readonly onderdeel?: string;
  readonly todo: string;
}

/** A besluit that a draft proposes because of what happened. */
export interface Conceptbesluit {
  readonly tekst: string;
  readonly argumenten: readonly Conceptargument[];
}

/** What a draft is made for. */
export interface Conceptvraag {
  readonly plan: Plan;
  readonly vorm: Vorm;
  /** What holds on the day as of which it is filled. */
  readonly opname: Opname;
  readonly vorige: Dag | undefined;
}

/** The besluiten to propose, each for a reason that is in the data. What the form has a place for isn't repeated. */
export function conceptBesluiten(vraag: Conceptvraag): Conceptbesluit[] {
  return [kennisnemen(vraag), termijnen(vraag), deadlines(vraag), borging(vraag), slot(vraag)].filter(
    (besluit) => besluit !== undefined,
  );
}

/** The first besluit: to know how it stands. */
function kennisnemen(vraag: Conceptvraag): Conceptbesluit {
  const { plan, opname, vorige } = vraag;
  const stil = opname.vanPlan(plan).stilte?.nietGenoemd.length ?? 0;
  const argumenten: Conceptargument[] = [
    {
      titel: `Zo ver ${plan.acties.length === 1 ? 'is de actie' : 'zijn de acties'}`,
      ...onderdeelOfNiets(vraag, 'Voortgangstabel', '<Voortgangstabel />'),
      todo: 'Wat valt hierin op, en waarom moet het college dit weten?',
    },
  ];
  if (vorige !== undefined && !heeftPlek(vraag, 'SindsVorigVoorstel')) {
    argumenten.push({
      titel: `Dit veranderde na ${dagInWoorden(vorige)}`,
      onderdeel: '<SindsVorigVoorstel />',
      todo: 'Welke verandering vraagt uitleg?',
    });
  }
  if (stil > 0 && !heeftPlek(vraag, 'Stilte')) {
    argumenten.push({
      titel: `Over ${aantal(stil, 'actie', 'acties')} zegt het laatste bericht niets`,
      onderdeel: '<Stilte />',
      todo: 'Is hier iets over bekend? Zet het dan eerst bij de actie.',
    });
  }
  if (telVerwachtingen(vraag, 'geen-bericht') === 0 && telVerwachtingen(vraag, 'open', 'verschoven') > 0) {
    argumenten.push(verwachtingen(vraag, 'Dit wordt nog verwacht', 'Is dit nog haalbaar?'));
  }
  return {
    tekst: `Kennisnemen van de voortgang van ${plan.titel} tot en met ${dagInWoorden(opname.peildatum)}.`,
    argumenten,
  };
}

function termijnen(vraag: Conceptvraag): Conceptbesluit | undefined {
  const stil = telVerwachtingen(vraag, 'geen-bericht');
  if (stil === 0) return undefined;
  return {
    tekst: `Afspreken wat er gebeurt met ${aantal(stil, 'verwachting', 'verwachtingen')} waarvan de termijn voorbij is, zonder dat bekend is of ${stil === 1 ? 'die is' : 'ze zijn'} nagekomen.`,
    argumenten: [
      verwachtingen(
        vraag,
        `Van ${aantal(stil, 'verwachting', 'verwachtingen')} is de termijn voorbij, zonder bericht`,
        'Is het gedaan? Zet dat dan bij de actie. Zo niet: wat is een haalbare termijn?',
      ),
    ],
  };
}

function deadlines(vraag: Conceptvraag): Conceptbesluit | undefined {
  const laat = actiesMet(vraag, ({ deadline, uitgevoerd }) => {
    const dag = datumVanDeadline(deadline);
    return !uitgevoerd && dag !== undefined && isVoorbij(dag, vraag.opname.peildatum);
  });
  if (laat.length === 0) return undefined;
  return {
    tekst: `Een nieuwe deadline vaststellen voor ${acties(laat)}.`,
    argumenten: [
      {
        titel: `De deadline van ${acties(laat)} is voorbij`,
        todo: 'Waarom is het niet gelukt, en welke deadline is haalbaar?',
      },
    ],
  };
}

function borging(vraag: Conceptvraag): Conceptbesluit | undefined {
  const los = actiesMet(vraag, ({ uitgevoerd }) => uitgevoerd);
  if (los.length === 0) return undefined;
  return {
    tekst: `Vastleggen hoe het resultaat van ${acties(los)} blijft bestaan.`,
    argumenten: [
      {
        titel: `${hoofdletter(acties(los))} ${los.length === 1 ? 'is' : 'zijn'} uitgevoerd, maar hoe het resultaat blijft is niet bekend`,
        todo: 'Waar ligt het resultaat vast: in werkafspraken, een taak, een budget?',
      },
    ],
  };
}

/** A plan that ends with actions that aren't finished asks what becomes of them. */
function slot(vraag: Conceptvraag): Conceptbesluit | undefined {
  const { plan, opname } = vraag;
  const einde = plan.looptijd.totEnMet;
  const over = actiesMet(vraag, () => true);
  if (einde.laatste > opname.peildatum || over.length === 0) return undefined;
  return {
    tekst: `Afspreken hoe het verdergaat met ${acties(over)}, na het einde van het plan.`,
    argumenten: [
      {
        titel: 'Het plan is aan zijn einde, en niet van alles is bekend dat het is uitgevoerd en geborgd',
        tekst: `De looptijd van het plan is tot en met ${datumInWoorden(einde)}. ${nietKlaar(over.length, plan.acties.length)}`,
        todo: 'Welke acties gaan door, in welk plan en bij wie?',
      },
    ],
  };
}

const nietKlaar = (over: number, alle: number): string =>
  over === alle
    ? 'Van geen enkele actie is bekend dat zij is uitgevoerd en geborgd.'
    : `Van ${over} van de ${alle} acties is niet bekend dat ze zijn uitgevoerd en geborgd.`;

const verwachtingen = (vraag: Conceptvraag, titel: string, todo: string): Conceptargument => ({
  titel,
  ...onderdeelOfNiets(vraag, 'Verwachtingen', '<Verwachtingen />'),
  todo,
});

function telVerwachtingen({ plan, opname }: Conceptvraag, ...toestanden: Toestand[]): number {
  return [
    ...plan.acties.flatMap((actie) => opname.van(actie).verwachtingen),
    ...opname.vanPlan(plan).verwachtingen,
  ].filter(({ toestand }) => toestanden.includes(toestand)).length;
}

/** The actions that aren't finished at the peildatum, and of which something holds. */
const actiesMet = ({ plan, opname }: Conceptvraag, geldt: (stand: VastgesteldeStand) => boolean): Actie[] =>
  plan.acties.filter((actie) => {
    const { lopend } = opname.van(actie);
    return lopend && geldt(lopend);
  });

const acties = (lijst: readonly Actie[]): string =>
  lijst.length > 1 && lijst.length === lijst[0]?.plan.acties.length
    ? 'alle acties'
    : `${lijst.length === 1 ? 'actie' : 'de acties'} ${somOp(lijst.map(({ nummer }) => nummer))}`;

/** Whether the form has a section of its own for something. */
const heeftPlek = ({ vorm }: Conceptvraag, naam: Gegevensonderdeel): boolean =>
  vorm.secties.some(({ gegevens }) => gegevens.includes(naam));

const onderdeelOfNiets = (
  vraag: Conceptvraag,
  naam: Gegevensonderdeel,
  onderdeel: string,
): { onderdeel?: string } => (heeftPlek(vraag, naam) ? {} : { onderdeel });
