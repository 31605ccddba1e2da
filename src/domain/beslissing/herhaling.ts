import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { maakOpname } from '../opname/opname.ts';
import type { Register } from '../register.ts';
import { maakBevinding, type Bevinding } from './bevinding.ts';
import { zoekBesliste } from './keur.ts';

/** What a beslissing gives that was so already on its date: it can be written, and changes nothing. */
export function herhalingenIn(beslissing: Beslissing, register: Register): Bevinding[] {
  const { status, uitgevoerd = false, eigenaar, deadline, datum } = beslissing;
  const actie = zoekBesliste(beslissing, register);
  const dag = parseDatum(datum)?.laatste;
  if (!actie || dag === undefined) return [];
  const { stand } = maakOpname(register, dag).van(actie);
  if (!stand.vastgesteld) return [];
  const oud = {
    status: isOnbekend(stand.status) ? 'onbekend' : stand.status,
    eigenaar: isOnbekend(stand.eigenaar) ? 'onbekend' : stand.eigenaar.id,
    deadline: isOnbekend(stand.deadline) ? 'onbekend' : stand.deadline.tekst,
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
      ? [maakBevinding('deadline-gelijk', 'deadline', { deadline: parseDatum(deadline) })]
      : []),
  ];
}
