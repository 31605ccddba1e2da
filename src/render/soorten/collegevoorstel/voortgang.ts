import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { teltOp } from '../../../domain/kern/dag.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import { maakBegripzoeker } from '../../../domain/soorten/begrip/begripzoeker.ts';
import type { Actie, Begrip, Bericht, Collegevoorstel, Verwachting } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { dagInWoorden, inOfOp } from '../../tekst/datum.ts';
import { tekst, vet, type Cel, type Deel, type Tabel } from '../../beeld/document.ts';
import { beeldStatus } from '../../beeld/stand.ts';
import { verwachtInWoorden } from '../../beeld/verwachting.ts';
import type { Noten } from './noten.ts';

/** What a table of progress shows, and the begrip that it explains in a footnote. */
interface Keuze {
  readonly acties: 'alle' | 'met-bericht';
  readonly uitleg: Begrip | undefined;
}

/** The actions with their status at the peildatum, and what was heard of them since the proposal before. */
export function voortgangstabel(
  voorstel: Collegevoorstel,
  opname: Opname,
  { acties: welke, uitleg }: Keuze,
  noten: Noten,
): Tabel {
  const { plan, peildatum } = voorstel;
  const acties = plan.acties.filter((actie) => {
    const { stand, berichten } = opname.van(actie);
    return stand.vastgesteld && (welke === 'alle' || berichten.length > 0);
  });
  const uitgelegd = uitleg && acties.find((actie) => noemtBegrip(titelIn(actie, voorstel), uitleg));
  return {
    soort: 'tabel',
    bijschrift: `De acties van ${plan.titel} en hun status op ${dagInWoorden(peildatum)}`,
    kolommen: [
      { kop: 'Actie', breedte: 40 },
      { kop: 'Status', breedte: 60 },
    ],
    rijen: acties.map((actie) => {
      const noot = actie === uitgelegd && uitleg ? [noten.begripsnoot(uitleg)] : [];
      return [actieCel(actie, voorstel, noot), statusCel(actie, voorstel, opname, noten)];
    }),
  };
}

/** The number and the title of an action, as the original of a reconstructie names it. */
const actieCel = (actie: Actie, voorstel: Collegevoorstel, noot: readonly Deel[]): Cel => [
  [
    vet(`${actie.nummer} `),
    { soort: 'link', tekst: titelIn(actie, voorstel), adres: adresVan(actie) },
    ...noot,
  ],
];

const titelIn = ({ titel, andereTitels }: Actie, { origineel }: Collegevoorstel): string =>
  andereTitels.find(({ vindplaats }) => vindplaats.bron === origineel)?.titel ?? titel;

const noemtBegrip = (titel: string, begrip: Begrip): boolean => maakBegripzoeker([begrip])(titel).length > 0;

function statusCel(actie: Actie, voorstel: Collegevoorstel, opname: Opname, noten: Noten): Cel {
  const { vorigePeildatum } = voorstel;
  const { stand, berichten: alle } = opname.van(actie);
  const nieuw = alle.filter(({ datum }) => vorigePeildatum === undefined || !teltOp(datum, vorigePeildatum));
  const getoond = nieuw.length > 0 ? nieuw : alle.slice(-1);
  const grond = stand.vastgesteld ? stand.statusGrond : undefined;
  const status: Deel[] = [
    { soort: 'status', status: beeldStatus(stand) },
    ...(grond === undefined ? [] : [noten.grond(grond)]),
  ];
  return [
    status,
    ...getoond.map((bericht) => berichtDelen(bericht, bericht.grond === grond, noten)),
    ...getoond.flatMap(({ verwachtingen }) =>
      verwachtingen.map((verwachting) => [tekst(verwachtZin(verwachting))]),
    ),
    ...(alle.length === 0 ? [[tekst('Over deze actie is geen bericht bekend.')]] : []),
  ];
}

/** What an entry says. That of the status has its bron there already. */
const berichtDelen = ({ tekst: woorden, grond }: Bericht, bijStatus: boolean, noten: Noten): Deel[] => [
  tekst(woorden),
  ...(bijStatus || !grond.vindplaats ? [] : [noten.vindplaats(grond.vindplaats)]),
];

/** What is expected; the term stands before it unless the words themselves name it. */
function verwachtZin(verwachting: Verwachting): string {
  const { tekst: woorden, wie, termijn } = verwachting;
  const noemtTermijn =
    wie === undefined &&
    !isOnbekend(termijn) &&
    woorden.toLowerCase().includes(inOfOp(termijn).toLowerCase());
  return noemtTermijn ? `Verwacht: ${woorden}` : verwachtInWoorden(verwachting);
}
