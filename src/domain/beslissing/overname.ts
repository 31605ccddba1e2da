import { raad } from '../kern/woorden/raad.ts';
import type { Overname } from '../opname/stand.ts';
import type { Register } from '../register.ts';
import { maakBevinding, type Bevinding } from './bevinding.ts';
import type { Geval } from './geval.ts';
import { isAfgerondNa } from './sluiten.ts';

/** What can take over an action, by `plan/nummer` or the id of a plan or an organisatie. */
export const vindOvernemer = (
  { plannen, organisaties, acties }: Register,
  id: string,
): Overname['door'] | undefined =>
  acties.find((actie) => actie.id === id) ?? plannen.get(id) ?? organisaties.get(id);

/** An action that isn't finished or dropped is taken over by something that is there, and isn't itself or its own plan. */
export function* keurOvername({
  beslissing,
  actie,
  toen,
  context: { register },
}: Geval): Iterable<Bevinding> {
  const { overgenomen: id } = beslissing;
  if (id === undefined) return;
  const door = vindOvernemer(register, id);
  if (!door) {
    const { acties, plannen, organisaties } = register;
    const bekend = [...acties.map((deel) => deel.id), ...plannen.keys(), ...organisaties.keys()];
    yield maakBevinding('overnemer-onbekend', 'overgenomen', { id, bedoeld: raad(id, bekend) });
  }
  if (door === actie || door === actie.plan) yield maakBevinding('overnemer-zelf', 'overgenomen', { id });
  if (isAfgerondNa(beslissing, toen)) yield maakBevinding('overname-bij-afgerond', 'overgenomen', {});
}
