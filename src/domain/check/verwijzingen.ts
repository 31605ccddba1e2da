import { Verwijzing, type Verwijsbaar } from '../../../schemas/verwijzing.ts';
import type { Inhoud } from '../kern/inhoud.ts';
import type { Melding } from '../kern/melding.ts';
import { raad } from '../kern/parse/schemameldingen.ts';
import type { Pad } from '../kern/yaml/boom.ts';
import { meldOp, type CheckContext } from './regel.ts';

/** Every reference in a parsed value, with the path to it. */
export function* vindVerwijzingen(waarde: unknown, pad: Pad = []): Iterable<readonly [Verwijzing, Pad]> {
  if (waarde instanceof Verwijzing) {
    yield [waarde, pad];
  } else if (Array.isArray(waarde)) {
    for (const [i, deel] of waarde.entries()) yield* vindVerwijzingen(deel, [...pad, i]);
  } else if (typeof waarde === 'object' && waarde !== null) {
    for (const [sleutel, deel] of Object.entries(waarde)) yield* vindVerwijzingen(deel, [...pad, sleutel]);
  }
}

/** Every reference names something that exists. */
export function* verwijzingenBestaan({ inhoud }: CheckContext): Iterable<Melding> {
  const onderdelen = onderdeelIds(inhoud);
  for (const item of inhoud.alle()) {
    for (const [{ naar, id }, pad] of vindVerwijzingen(item.waarde)) {
      if (naar.some((soort) => bestaat(inhoud, onderdelen, soort, id))) continue;
      const kandidaten = naar.flatMap((soort) =>
        soort === 'onderdeel' ? [...onderdelen] : [...inhoud.van(soort).keys()],
      );
      yield meldOp('verwijzing-onbekend', item, pad, { naar, id, bedoeld: raad(id, kandidaten) });
    }
  }
}

/** A functie and an organisatie don't share an id: an eigenaar would then be one of two. */
export function* eigenarenZijnEenduidig({ inhoud }: CheckContext): Iterable<Melding> {
  for (const functie of inhoud.van('functie').values()) {
    if (inhoud.bestaat('organisatie', functie.id)) {
      yield meldOp('dubbel', functie, [], { wat: 'eigenaar', id: functie.id });
    }
  }
}

/** Every bron is cited somewhere; one that isn't may be a leftover. */
export function* bronnenWordenGebruikt({ inhoud }: CheckContext): Iterable<Melding> {
  if (inhoud.ietsMislukt()) return;
  const gebruikt = new Set<string>();
  for (const item of inhoud.alle()) {
    for (const [{ naar, id }] of vindVerwijzingen(item.waarde)) if (naar.includes('bron')) gebruikt.add(id);
  }
  for (const bron of inhoud.van('bron').values()) {
    if (!gebruikt.has(bron.id)) yield meldOp('bron-ongebruikt', bron, [], {});
  }
}

/** The ids of all onderdelen, as `kader/onderdeel`. */
function onderdeelIds(inhoud: Inhoud): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const kader of inhoud.van('kader').values()) {
    for (const onderdeel of kader.waarde.onderdelen) ids.add(`${kader.id}/${onderdeel.id}`);
  }
  return ids;
}

function bestaat(inhoud: Inhoud, onderdelen: ReadonlySet<string>, soort: Verwijsbaar, id: string): boolean {
  if (soort !== 'onderdeel') return inhoud.bestaat(soort, id);
  return onderdelen.has(id) || inhoud.isMislukt('kader', id.slice(0, id.indexOf('/')));
}
