import Table from 'cli-table3';
import { leesDeadline } from '../../../schemas/deadline.ts';
import type { Rijstatus, Waarde } from '../../domain/blad/actierij.ts';
import type { Bladlezing } from '../../domain/blad/duid.ts';
import type { Verandering } from '../../domain/blad/inleesopdracht.ts';
import type { Rijverslag } from '../../domain/blad/leesIn.ts';
import type { Opmerking, Bladvraag } from '../../domain/blad/vraag.ts';
import { aantal, somOp } from '../../domain/kern/woorden/opsomming.ts';
import { deadlineInWoorden } from '../tekst/datum.ts';
import { STATUS_TEKSTEN } from '../tekst/status.ts';
import { GEEN_OPMAAK, type Opmaak } from './opmaak.ts';

/** What was understood of a sheet, and what becomes of each row. */
export interface InlezingBeeld {
  readonly rijen: readonly InlezingRij[];
}

interface InlezingRij {
  readonly rij: number;
  readonly nummer: string;
  readonly titel: string;
  readonly status: string;
  readonly eigenaar: string;
  readonly deadline: string;
  readonly gevolg: string;
}

/** The table of an import: the rows in the order of the sheet. */
export function beeldInlezing({ wachtend }: Bladlezing, verslagen: readonly Rijverslag[]): InlezingBeeld {
  const gelezen = verslagen.map(({ rij, gevolg, velden }) => ({
    volgorde: rij.rij,
    rij: rij.plek.nummer,
    nummer: rij.nummer,
    titel: rij.titel,
    status: waardeInWoorden(rij.status, statusInWoorden),
    eigenaar: waardeInWoorden(rij.eigenaar, ({ naam }) => naam),
    deadline: waardeInWoorden(rij.deadline, termijnInWoorden),
    gevolg: gevolg === 'gewijzigd' ? `anders: ${somOp(velden)}` : gevolg,
  }));
  const wacht = wachtend.map(({ rij, plek, nummer = '?', titel }) => ({
    volgorde: rij,
    rij: plek.nummer,
    nummer,
    titel,
    status: '',
    eigenaar: '',
    deadline: '',
    gevolg: 'wacht op antwoord',
  }));
  const rijen = [...gelezen, ...wacht].sort((a, b) => a.volgorde - b.volgorde);
  return { rijen: rijen.map(({ volgorde: _, ...rij }) => rij) };
}

const waardeInWoorden = <T>(waarde: Waarde<T> | undefined, woorden: (is: T) => string): string =>
  waarde === undefined ? '' : 'is' in waarde ? woorden(waarde.is) : 'onbekend';

const statusInWoorden = ({ status, uitgevoerd }: Rijstatus): string =>
  uitgevoerd ? 'Uitgevoerd, borging niet bekend' : STATUS_TEKSTEN[status].naam;

const termijnInWoorden = (tekst: string): string => {
  const deadline = leesDeadline(tekst);
  return deadline ? deadlineInWoorden(deadline) : tekst;
};

/** The table for a terminal. */
export function renderInlezing(
  { rijen }: InlezingBeeld,
  breedte = 120,
  opmaak: Opmaak = GEEN_OPMAAK,
): string {
  const vast = [5, 8, 20, 20, 16, 18];
  const titel = Math.max(20, breedte - vast.reduce((som, deel) => som + deel, 0) - 8);
  const tabel = new Table({
    head: ['Rij', 'Actie', 'Titel', 'Status', 'Eigenaar', 'Deadline', 'Wat er gebeurt'].map((kop) =>
      opmaak.vet(kop),
    ),
    colWidths: [
      vast[0] ?? 5,
      vast[1] ?? 8,
      titel,
      vast[2] ?? 20,
      vast[3] ?? 20,
      vast[4] ?? 16,
      vast[5] ?? 18,
    ],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const rij of rijen)
    tabel.push([rij.rij, rij.nummer, rij.titel, rij.status, rij.eigenaar, rij.deadline, rij.gevolg]);
  return tabel.toString();
}

/** The questions and remarks, each with the cell that it is about. */
export function renderBladmeldingen(
  bestand: string,
  vragen: readonly Bladvraag[],
  opmerkingen: readonly Opmerking[],
  opmaak: Opmaak = GEEN_OPMAAK,
): string {
  const plek = (cellen: readonly string[]): string => {
    const [eerste = '', ...meer] = cellen;
    return `${bestand}!${eerste}${meer.length > 0 ? ` en ${aantal(meer.length, 'andere cel', 'andere cellen')}` : ''}`;
  };
  return [
    ...vragen.map(({ cellen, zin, wacht, keuzes, voorstel }) => {
      const keuze =
        keuzes.length > 0 && keuzes.length <= 8
          ? `\n    Antwoorden: ${somOp(
              keuzes.map((woord) => `‘${woord}’`),
              'of',
            )}.`
          : '';
      const ons = voorstel === undefined ? '' : `\n    Voorstel: ${voorstel}.`;
      return `${opmaak.vet(plek(cellen))} ${wacht ? opmaak.rood('vraag, de regel wacht') : opmaak.oranje('vraag')}: ${zin}${keuze}${ons}`;
    }),
    ...Object.entries(Object.groupBy(opmerkingen, ({ zin }) => zin)).map(([zin, deel = []]) => {
      const cellen = deel.map(({ cel }) => cel);
      return `${opmaak.vet(plek(cellen))} ${opmaak.grijs('let op')}: ${zin}`;
    }),
  ].join('\n');
}

/** What an entry says of a change, where the sheet has no words for it. */
export function veranderingInWoorden({
  status,
  naarOnbekend,
  eigenaar,
  betrokken,
  deadline,
}: Verandering): string {
  const naam = eigenaar === undefined || eigenaar === 'onbekend' ? eigenaar : `‘${eigenaar.naam}’`;
  const nu = [
    status ? `de status nu ‘${statusInWoorden(status).toLowerCase()}’` : undefined,
    naarOnbekend === true ? 'de status nu onbekend' : undefined,
    naam === undefined ? undefined : `de eigenaar nu ${naam}`,
    betrokken === undefined
      ? undefined
      : `nu ook betrokken: ${betrokken.length === 0 ? 'niemand' : somOp(betrokken.map((wie) => `‘${wie.naam}’`))}`,
    deadline === undefined ? undefined : `de deadline nu ${termijnInWoorden(deadline)}`,
  ].filter((deel) => deel !== undefined);
  return `In het rekenblad is ${somOp(nu)}.`;
}

/** How many rows there are of each kind, in a sentence. */
export function tellingInWoorden({ rijen }: InlezingBeeld): string {
  const tel = (past: (gevolg: string) => boolean): number =>
    rijen.filter(({ gevolg }) => past(gevolg)).length;
  const delen = [
    [tel((gevolg) => gevolg === 'nieuw'), 'nieuw'],
    [tel((gevolg) => gevolg.startsWith('anders')), 'gewijzigd'],
    [tel((gevolg) => gevolg === 'gelijk'), 'gelijk gebleven'],
    [tel((gevolg) => gevolg === 'wacht op antwoord'), 'wacht op antwoord'],
    [tel((gevolg) => gevolg === 'geweigerd'), 'geweigerd'],
  ] as const;
  const woorden = delen.filter(([getal]) => getal > 0).map(([getal, woord]) => `${getal} ${woord}`);
  return `${aantal(rijen.length, 'actie', 'acties')} in het blad: ${somOp(woorden)}.`;
}
