import { leesDeadline, schrijfDeadline } from '../../../schemas/deadline.ts';
import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum, type Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { dagenTussen } from '../kern/dag.ts';
import { maakOpname } from '../opname/opname.ts';
import type { Actie, Register } from '../register.ts';
import { maakBevinding, type Bevinding } from './bevinding.ts';
import { zoekBesliste } from './keur.ts';
import { netteTekst } from '../kern/yaml/schrijf.ts';

/** Within how many days the same words are sooner a mistake than news. */
const PAS = 14;

/** What a beslissing gives that was so already on its date, or was just told: it can be written, and adds nothing. */
export function herhalingenIn(beslissing: Beslissing, register: Register): Bevinding[] {
  const { status, uitgevoerd = false, eigenaar, deadline, overgenomen, datum } = beslissing;
  const actie = zoekBesliste(beslissing, register);
  const dag = parseDatum(datum)?.laatste;
  if (!actie || dag === undefined) return [];
  const { stand } = maakOpname(register, dag).van(actie);
  if (!stand.vastgesteld) return [];
  const oud = {
    status: isOnbekend(stand.status) ? 'onbekend' : stand.status,
    eigenaar: isOnbekend(stand.eigenaar) ? 'onbekend' : stand.eigenaar.id,
    deadline: isOnbekend(stand.deadline) ? 'onbekend' : schrijfDeadline(stand.deadline),
  };
  return [
    ...(status !== undefined && status === oud.status && uitgevoerd === stand.uitgevoerd
      ? [maakBevinding('status-gelijk', 'status', { status })]
      : []),
    ...(eigenaar !== undefined && eigenaar === oud.eigenaar
      ? [
          maakBevinding('eigenaar-gelijk', 'eigenaar', {
            naam: isOnbekend(stand.eigenaar) ? eigenaar : stand.eigenaar.naam,
          }),
        ]
      : []),
    ...(deadline !== undefined && deadline === oud.deadline
      ? [maakBevinding('deadline-gelijk', 'deadline', { deadline: leesDeadline(deadline) })]
      : []),
    ...(stand.overgenomen && overgenomen === stand.overgenomen.door.id
      ? [maakBevinding('overname-gelijk', 'overgenomen', { door: stand.overgenomen.door })]
      : []),
    ...zelfdeWoorden(beslissing, actie, dag),
  ];
}

/** The last entry of the days before a beslissing, or of its own day, that says just what it says; a vervolgstap is news. */
function zelfdeWoorden(
  { tekst, vervolgstappen = [] }: Beslissing,
  { voortgang }: Actie,
  dag: Dag,
): Bevinding[] {
  if (tekst === undefined || vervolgstappen.length > 0) return [];
  const nieuw = netteTekst(tekst);
  const eerder = voortgang.findLast(
    ({ datum, tekst: oud }) =>
      netteTekst(oud) === nieuw && datum.laatste <= dag && dagenTussen(datum.laatste, dag) <= PAS,
  );
  return eerder ? [maakBevinding('tekst-gelijk', 'tekst', { datum: eerder.datum, tekst: nieuw })] : [];
}
