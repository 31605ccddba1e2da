import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { teltOp } from '../../../domain/kern/dag.ts';
import { hoofdletter } from '../../../domain/kern/woorden/zin.ts';
import type { Actieopname } from '../../../domain/opname/actieopname.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { VerwachtingStand } from '../../../domain/opname/verwachting.ts';
import type { Actie, Begrip, Bericht, Collegevoorstel } from '../../../domain/register.ts';
import { maakBegripzoeker } from '../../../domain/soorten/begrip/begripzoeker.ts';
import { isNietAfgedaan } from '../../../domain/soorten/vervolgstap.ts';
import { adresVan } from '../../adres.ts';
import { tekst, vet, type Cel, type Deel, type Tabel } from '../../beeld/document.ts';
import { kiesBreedtes } from '../../beeld/kolombreedte.ts';
import { beeldStatus } from '../../beeld/stand.ts';
import { dagInWoorden, datumInWoorden, deadlineInWoorden } from '../../tekst/datum.ts';
import { overnemerInWoorden } from '../../tekst/overname.ts';
import { zonderPunt } from '../../tekst/signaal.ts';
import { koppenBoven, type Planjarenkop } from '../plan/planjaren.ts';
import type { Noten } from './noten.ts';
import { wieIn } from './stem.ts';

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
  const cellen = acties.map((actie, i) => {
    const noot = actie === uitgelegd && uitleg ? [noten.begripsnoot(uitleg)] : [];
    const van = opname.van(actie);
    return {
      koppen: koppenBoven(plan, actie, acties[i - 1]).map(kopInWoorden),
      actie: actieCel(actie, voorstel, noot),
      status: statusCel(van, noten),
      gedaan: gedaanCel(van, voorstel, noten),
      vervolg: vervolgCel(van, voorstel),
    };
  });
  const [bijActie, bijGedaan, bijVervolg] = kiesBreedtes(
    cellen.map(({ actie, gedaan, vervolg }) => [actie, gedaan, vervolg]),
    100 - BREEDTE_STATUS,
  );
  return {
    soort: 'tabel',
    bijschrift: `De acties van ${plan.titel} en hun status op ${dagInWoorden(peildatum)}`,
    kolommen: [
      { kop: 'Actie', breedte: bijActie },
      { kop: 'Status', breedte: BREEDTE_STATUS },
      { kop: 'Wat is er gedaan?', breedte: bijGedaan },
      { kop: 'Wat volgt, wie en wanneer?', breedte: bijVervolg },
    ],
    rijen: cellen.flatMap(({ koppen, actie, status, gedaan, vervolg }): (readonly Cel[])[] => [
      ...koppen.map((kop): Cel[] => [[[vet(kop)]]]),
      [actie, status, gedaan, vervolg],
    ]),
  };
}

/** “gezet (lezing)” with the mark of its source stays on one line. */
const BREEDTE_STATUS = 18;

/** The title of a part of a plan, as its page has it. */
const kopInWoorden = ({ nummer, titel, niveau }: Planjarenkop): string =>
  hoofdletter([niveau, nummer, titel].filter((deel) => deel !== undefined).join(' '));

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

/** The status, and that it is a reading where no bron says it. */
function statusCel({ stand }: Actieopname, noten: Noten): Cel {
  const grond = stand.vastgesteld ? stand.statusGrond : undefined;
  return [
    [
      { soort: 'status', status: beeldStatus(stand) },
      ...(grond?.grondslag === 'duiding' ? [tekst(' (lezing)')] : []),
      ...(grond === undefined ? [] : [noten.grond(grond)]),
    ],
  ];
}

/** What was done, how it is anchored, or why it was dropped: since the proposal before, or else what was said last. */
function gedaanCel({ stand, berichten: alle }: Actieopname, voorstel: Collegevoorstel, noten: Noten): Cel {
  const { vorigePeildatum } = voorstel;
  const nieuw = alle.filter(({ datum }) => vorigePeildatum === undefined || !teltOp(datum, vorigePeildatum));
  const getoond = nieuw.length > 0 ? nieuw : alle.slice(-1);
  const { statusGrond, borging, reden } = stand.vastgesteld ? stand : NIETS;
  return [
    ...getoond.map((bericht) => berichtDelen(bericht, bericht.grond === statusGrond, noten)),
    ...(alle.length === 0 ? [[tekst('Over deze actie is geen bericht bekend.')]] : []),
    ...(borging === undefined ? [] : [[vet('Geborgd: '), tekst(borging)]]),
    ...(reden === undefined ? [] : [[vet('Waarom vervallen: '), tekst(reden)]]),
  ];
}

const NIETS = { statusGrond: undefined, borging: undefined, reden: undefined } as const;

/** What an entry says, in the voice of the municipality where it has that. That of the status has its bron there already. */
const berichtDelen = (
  { tekst: woorden, collegezin, grond }: Bericht,
  bijStatus: boolean,
  noten: Noten,
): Deel[] => [
  tekst(collegezin ?? woorden),
  ...(bijStatus || !grond.vindplaats ? [] : [noten.vindplaats(grond.vindplaats)]),
];

/** What is still to come of an action, who does it and by when. */
function vervolgCel({ stand, lopend, verwachtingen }: Actieopname, voorstel: Collegevoorstel): Cel {
  const { eigenaar, deadline } = lopend ?? {};
  const overgenomen = stand.vastgesteld ? stand.overgenomen : undefined;
  const regels = [
    ...verwachtingen.filter(isNietAfgedaan).map((verwachting) => verwachtZin(verwachting, voorstel)),
    ...(overgenomen === undefined ? [] : [`Gaat verder ${overnemerInWoorden(overgenomen.door)}.`]),
    ...(eigenaar === undefined || isOnbekend(eigenaar) ? [] : [`Eigenaar: ${wieIn(eigenaar, voorstel)}.`]),
    ...(deadline === undefined || isOnbekend(deadline) ? [] : [`Deadline: ${deadlineInWoorden(deadline)}.`]),
  ];
  if (regels.length > 0) return regels.map((regel) => [tekst(regel)]);
  return [[tekst(lopend ? 'Niet bekend.' : 'Niets meer.')]];
}

/** An expectation: what, who and when, each unless its words say it. */
function verwachtZin(verwachting: VerwachtingStand, voorstel: Collegevoorstel): string {
  const { tekst: woorden, collegezin = woorden, wie, termijn, toestand } = verwachting;
  const stil = toestand === 'geen-bericht' ? 'voorbij, zonder bericht' : undefined;
  const noemtTermijn =
    isOnbekend(termijn) || collegezin.toLowerCase().includes(datumInWoorden(termijn).toLowerCase());
  const wanneer = [noemtTermijn ? undefined : datumInWoorden(termijn), stil].filter(
    (deel) => deel !== undefined,
  );
  return [
    `${zonderPunt(collegezin)}.`,
    ...(wie === undefined || isOnbekend(wie) ? [] : [`Wie: ${wieIn(wie, voorstel)}.`]),
    ...(wanneer.length === 0 ? [] : [`Termijn: ${wanneer.join(', ')}.`]),
  ].join(' ');
}
