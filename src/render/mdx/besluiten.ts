import type { Dag } from '../../../schemas/datum.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Plan, Vorm } from '../../domain/register.ts';
import type { Actiegroep, Gegevensonderdeel, Telbaar } from '../../../schemas/voorstelmdx.ts';
import { dagInWoorden, datumInWoorden } from '../tekst/datum.ts';
import { heeftBesluiten } from '../../domain/soorten/vorm/besluiten.ts';
import { telIn } from '../../domain/soorten/collegevoorstel/telling.ts';

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
  if (!heeftBesluiten(vraag.vorm)) return [];
  return [kennisnemen(vraag), termijnen(vraag), deadlines(vraag), borging(vraag), slot(vraag)].filter(
    (besluit) => besluit !== undefined,
  );
}

/** The first besluit: to know how it stands. */
function kennisnemen(vraag: Conceptvraag): Conceptbesluit {
  const { plan, opname, vorige } = vraag;
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
  if (zijnEr('acties-niet-genoemd', vraag) && !heeftPlek(vraag, 'Stilte')) {
    argumenten.push({
      titel: `Over ${aantalVan('acties-niet-genoemd')} is niets gemeld in of na het laatste verslag`,
      onderdeel: '<Stilte />',
      todo: 'Is hier iets over bekend? Zet het dan eerst bij de actie.',
    });
  }
  if (!zijnEr('verwachtingen-voorbij', vraag) && zijnEr('verwachtingen-open', vraag)) {
    argumenten.push(verwachtingen(vraag, 'Dit wordt nog verwacht', 'Is dit nog haalbaar?'));
  }
  return {
    tekst: `Kennisnemen van de voortgang van ${plan.titel} tot en met ${dagInWoorden(opname.peildatum)}.`,
    argumenten,
  };
}

function termijnen(vraag: Conceptvraag): Conceptbesluit | undefined {
  if (!zijnEr('verwachtingen-voorbij', vraag)) return undefined;
  return {
    tekst: `Afspreken hoe het verdergaat met ${aantalVan('verwachtingen-voorbij')} waarvan de termijn voorbij is, zonder bericht of het is gebeurd.`,
    argumenten: [
      verwachtingen(
        vraag,
        `Van ${aantalVan('verwachtingen-voorbij')} is de termijn voorbij, zonder bericht`,
        'Is het gedaan? Zet dat dan bij de actie. Zo niet: wat is een haalbare termijn?',
      ),
    ],
  };
}

function deadlines(vraag: Conceptvraag): Conceptbesluit | undefined {
  if (!zijnEr('acties-deadline-voorbij', vraag)) return undefined;
  const laat = actiesVan('acties-deadline-voorbij');
  return {
    tekst: `Een nieuwe deadline vaststellen voor ${laat}.`,
    argumenten: [
      {
        titel: `De deadline van ${laat} is voorbij`,
        todo: 'Waarom is het niet gelukt, en welke deadline is haalbaar?',
      },
    ],
  };
}

function borging(vraag: Conceptvraag): Conceptbesluit | undefined {
  if (!zijnEr('acties-zonder-borging', vraag)) return undefined;
  const los = actiesVan('acties-zonder-borging');
  return {
    tekst: `Vastleggen hoe het resultaat van ${los} blijft bestaan.`,
    argumenten: [
      {
        titel: `Van ${los} is het werk gedaan, maar niet bekend hoe het resultaat blijft`,
        todo: 'Waar ligt het resultaat vast: in werkafspraken, een taak, een budget?',
      },
    ],
  };
}

/** A plan that ends with actions that aren't finished asks what becomes of them. */
function slot(vraag: Conceptvraag): Conceptbesluit | undefined {
  const { plan, opname } = vraag;
  const einde = plan.looptijd.totEnMet;
  if (einde.laatste > opname.peildatum || !zijnEr('acties-niet-afgerond', vraag)) return undefined;
  return {
    tekst: `Afspreken hoe het verdergaat met ${actiesVan('acties-niet-afgerond')}, na het einde van het plan.`,
    argumenten: [
      {
        titel: 'Niet van alles is bekend dat het is uitgevoerd en geborgd',
        tekst: `De looptijd van het plan is tot en met ${datumInWoorden(einde)}. ${NIET_KLAAR}`,
        todo: 'Welke acties gaan door, in welk plan en bij wie?',
      },
    ],
  };
}

/** Of how many actions it isn't known that they are finished. */
const NIET_KLAAR = `Van ${aantalVan('acties-niet-afgerond')} is niet bekend dat het werk is uitgevoerd en geborgd.`;

const verwachtingen = (vraag: Conceptvraag, titel: string, todo: string): Conceptargument => ({
  titel,
  ...onderdeelOfNiets(vraag, 'Verwachtingen', '<Verwachtingen />'),
  todo,
});

/** A count, or the names of actions, as a draft has them: filled in when it is shown. */
function aantalVan(van: Telbaar): string {
  return `<Aantal van="${van}" />`;
}

function actiesVan(van: Actiegroep): string {
  return `<Acties van="${van}" />`;
}

const zijnEr = (wat: Telbaar, { plan, opname }: Conceptvraag): boolean => telIn(wat, plan, opname) > 0;

/** Whether the form has a section of its own for something. */
const heeftPlek = ({ vorm }: Conceptvraag, naam: Gegevensonderdeel): boolean =>
  vorm.secties.some(({ gegevens }) => gegevens.includes(naam));

const onderdeelOfNiets = (
  vraag: Conceptvraag,
  naam: Gegevensonderdeel,
  onderdeel: string,
): { onderdeel?: string } => (heeftPlek(vraag, naam) ? {} : { onderdeel });
