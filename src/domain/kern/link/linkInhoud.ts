import type { Verwijzing } from '../../../../schemas/verwijzing.ts';
import type { Entiteiten } from '../../soorten/soorten.ts';
import type { Inhoud } from '../inhoud.ts';
import type { Inhoudsoort } from '../soort.ts';
import type { Linkcontext } from './context.ts';
import { splitsMdx } from '../mdx/bestand.ts';
import { vul, vulLijf, type Omgeving, type Sporen, type Wording } from './link.ts';

/** A file to link: what it is, its id, and what was parsed of it. */
interface Bestand {
  readonly soort: Inhoudsoort;
  readonly ding: Wording;
  readonly waarde: object;
}

/** All things that content holds, linked, and what each of them says and cites. */
export interface Gelinkt extends Linkcontext {
  readonly sporen: ReadonlyMap<object, Sporen>;
}

/**
 * Links all content: first everything is there, then it is filled in, and then each kind completes its own. So it
 * doesn't matter in which order things refer to one another. The content was checked: a reference that leads nowhere is
 * a mistake in the rules, and throws.
 */
export function linkInhoud(
  inhoud: Inhoud,
  soorten: readonly Inhoudsoort[],
  slaOver: (is: string, id: string) => boolean,
): Gelinkt {
  const alles = new Alles();
  const bestanden: Bestand[] = [];
  for (const soort of soorten) {
    for (const { id, waarde } of inhoud.gesorteerd(soort.is)) {
      if (slaOver(soort.is, id)) continue;
      bestanden.push({ soort, ding: alles.maak(soort.is, id), waarde });
      for (const [veld, { is }] of Object.entries(soort.delen ?? {})) {
        for (const deel of (waarde as unknown as Record<string, readonly { readonly id: string }[]>)[veld] ??
          []) {
          alles.maak(is, deel.id, `${id}/${deel.id}`);
        }
      }
    }
  }
  for (const { soort, ding, waarde } of bestanden) {
    const { schema, mdx } = soort;
    const omgeving = alles.omgeving(soort);
    if (!mdx) {
      vul(ding, schema, waarde, omgeving);
      continue;
    }
    const { kop, lijf } = splitsMdx(waarde);
    vul(ding, schema, kop, omgeving);
    vulLijf(ding, mdx.onderdelen, lijf, omgeving);
  }
  for (const { soort, ding, waarde } of bestanden) {
    (soort as Inhoudsoort<string, unknown>).vulAan?.(ding, waarde, alles);
  }
  return alles;
}

/** Everything that is being linked. */
class Alles implements Gelinkt {
  readonly #perSoort = new Map<string, Map<string, Wording>>();
  readonly sporen = new Map<object, Sporen>();

  /** A thing that is still empty. `sleutel` is what references call it, where that isn't its id. */
  maak(is: string, id: string, sleutel = id): Wording {
    const ding: Wording = { is, id };
    const soort = this.#perSoort.get(is) ?? new Map<string, Wording>();
    this.#perSoort.set(is, soort.set(sleutel, ding));
    return ding;
  }

  vind<N extends keyof Entiteiten>(is: N, id: string): Entiteiten[N] {
    return this.#vind([is], id) as Entiteiten[N];
  }

  alle<N extends keyof Entiteiten>(is: N): Iterable<Entiteiten[N]> {
    return (this.#perSoort.get(is)?.values() ?? []) as Iterable<Entiteiten[N]>;
  }

  omgeving({ delen = {} }: Inhoudsoort): Omgeving {
    return {
      vind: ({ naar, id }: Verwijzing) => this.#vind(naar, id),
      deel: (eigenaar, veld, waarde) => {
        const is = delen[veld]?.is;
        return is === undefined
          ? undefined
          : this.#vind([is], `${eigenaar.id}/${(waarde as { id: string }).id}`);
      },
      sporen: (van) => {
        const sporen = this.sporen.get(van) ?? { teksten: [], vindplaatsen: [] };
        this.sporen.set(van, sporen);
        return sporen;
      },
    };
  }

  #vind(naar: readonly string[], id: string): Wording {
    for (const is of naar) {
      const ding = this.#perSoort.get(is)?.get(id);
      if (ding) return ding;
    }
    throw new Error(`Not linked although the rules passed: ${naar.join(' or ')} ${id}`);
  }
}
