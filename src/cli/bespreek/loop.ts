import type { Beslissing } from '../../../schemas/beslissing.ts';
import type { Besprekingsessie } from '../../../schemas/besprekingsessie.ts';
import type { Notitie } from '../../domain/intern/notities.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie } from '../../domain/register.ts';
import { beeldBesprekingskaart } from '../../render/beeld/besprekingskaart.ts';
import { renderBesprekingskaart } from '../../render/terminal/besprekingskaart.ts';
import type { Opmaak } from '../../render/terminal/opmaak.ts';
import { vraagOverActie } from './overActie.ts';
import { Gestopt, type Vragen } from './vragen.ts';

/** What a walk along actions needs. */
export interface Ronde {
  readonly acties: readonly Actie[];
  /** What holds on the day of the bespreking. */
  readonly opname: Opname;
  readonly notitiesVan: (actie: Actie) => readonly Notitie[];
  readonly vragen: Vragen;
  readonly opmaak: Opmaak;
  /** Keeps what was decided so far, after every action. */
  readonly bewaar: (sessie: Besprekingsessie) => void;
}

/** Walks along the actions, from the first that nobody is done with yet. Ends at the last one, or when somebody stops. */
export async function loopLangs(
  ronde: Ronde,
  begin: Besprekingsessie,
): Promise<{ readonly sessie: Besprekingsessie; readonly gestopt: boolean }> {
  const { acties, vragen, bewaar } = ronde;
  const gedaan = new Set(begin.gedaan ?? begin.beslissingen.map(({ nummer }) => nummer));
  let sessie = begin;
  bewaar(begin);
  const eerste = acties.findIndex(({ nummer }) => !gedaan.has(nummer));
  let plek = eerste === -1 ? acties.length : eerste;
  while (plek < acties.length) {
    const actie = acties[plek];
    if (!actie) break;
    const kaart = beeldBesprekingskaart(actie, ronde.opname, ronde.notitiesVan(actie));
    vragen.toon(
      renderBesprekingskaart(kaart, ronde.opmaak),
      `Actie ${actie.nummer} (${plek + 1} van ${acties.length})`,
    );
    const eerder = sessie.beslissingen.find(({ nummer }) => nummer === actie.nummer);
    try {
      const { vervolg, beslissing } = await vraagOverActie(
        {
          plan: actie.plan.id,
          kaart,
          register: ronde.opname.register,
          vragen,
          dag: ronde.opname.peildatum,
          bewaar: (half) => {
            bewaar(met(sessie, actie, half));
          },
        },
        eerder,
      );
      if (vervolg === 'verder') gedaan.add(actie.nummer);
      sessie = { ...met(sessie, actie, beslissing), gedaan: [...gedaan] };
      bewaar(sessie);
      if (vervolg === 'stoppen') return { sessie, gestopt: true };
      plek = vervolg === 'terug' ? Math.max(0, plek - 1) : plek + 1;
    } catch (fout) {
      if (fout instanceof Gestopt) return { sessie, gestopt: true };
      throw fout;
    }
  }
  return { sessie, gestopt: false };
}

/** A session with a decision about an action in place of the earlier one, if any. */
function met(
  sessie: Besprekingsessie,
  { nummer }: Actie,
  beslissing: Beslissing | undefined,
): Besprekingsessie {
  const rest = sessie.beslissingen.filter((deel) => deel.nummer !== nummer);
  return { ...sessie, beslissingen: beslissing ? [...rest, beslissing] : rest };
}
