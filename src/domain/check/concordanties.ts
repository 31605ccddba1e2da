import type { Inhoud, Item } from '../kern/inhoud.ts';
import type { Melding } from '../kern/melding.ts';
import { raad } from '../kern/parse/schemameldingen.ts';
import type { Pad } from '../kern/yaml/boom.ts';
import { herhalingen, meldOp, type CheckContext } from './regel.ts';

/** The ids of the two kaders that a concordantie is named after. */
function kadersVan(concordantie: Item<'concordantie'>): readonly [van: string, naar: string] {
  const [van = '', naar = ''] = concordantie.id.split('--');
  return [van, naar];
}

/** A concordantie joins a kader with its successor. */
export function* concordantiesVolgenDeOpvolging({ inhoud }: CheckContext): Iterable<Melding> {
  for (const concordantie of inhoud.van('concordantie').values()) {
    const [van, naar] = kadersVan(concordantie);
    const onbekend = [van, naar].filter((kader) => !inhoud.bestaat('kader', kader));
    for (const kader of onbekend) {
      const bedoeld = raad(kader, [...inhoud.van('kader').keys()]);
      yield meldOp('concordantie-kader', concordantie, [], { kader, bedoeld });
    }
    const opvolger = inhoud.van('kader').get(naar);
    if (onbekend.length > 0 || !opvolger) continue;
    if (opvolger.waarde.opvolger_van?.id !== van) {
      yield meldOp('concordantie-opvolger', concordantie, [], { van, naar });
    }
  }
}

/** Its regels name every onderdeel of the older kader once, and successors that the newer kader has. */
export function* concordantiesZijnVolledig({ inhoud }: CheckContext): Iterable<Melding> {
  for (const concordantie of inhoud.van('concordantie').values()) {
    const [van, naar] = kadersVan(concordantie);
    const oud = onderdelenVan(inhoud, van);
    const nieuw = onderdelenVan(inhoud, naar);
    const { regels } = concordantie.waarde;
    for (const [i, regel] of regels.entries()) {
      if (oud) yield* bestaatIn(oud, van, regel.van, concordantie, ['regels', i, 'van']);
      for (const [j, id] of (regel.naar ?? []).entries()) {
        if (nieuw) yield* bestaatIn(nieuw, naar, id, concordantie, ['regels', i, 'naar', j]);
      }
    }
    for (const [i, id] of herhalingen(regels, (regel) => regel.van)) {
      yield meldOp('dubbel', concordantie, ['regels', i, 'van'], { wat: 'onderdeel', id });
    }
    for (const onderdeel of (oud ?? []).filter((id) => !regels.some((regel) => regel.van === id))) {
      yield meldOp('concordantie-onvolledig', concordantie, ['regels'], { kader: van, onderdeel }, 'sleutel');
    }
  }
}

/** Only what has no successor names none, and no successor is named twice. */
export function* opvolgersPassenBijDeSoort({ inhoud }: CheckContext): Iterable<Melding> {
  for (const concordantie of inhoud.van('concordantie').values()) {
    for (const [i, { opvolging, naar = [] }] of concordantie.waarde.regels.entries()) {
      if ((opvolging === 'geen') !== (naar.length === 0)) {
        yield meldOp('concordantie-naar', concordantie, ['regels', i, 'opvolging'], { opvolging });
      }
      for (const [j, id] of herhalingen(naar, (onderdeel) => onderdeel)) {
        yield meldOp('dubbel', concordantie, ['regels', i, 'naar', j], { wat: 'onderdeel', id });
      }
    }
  }
}

/** Where an action is linked to both kaders of a concordantie, its links agree with it, or say why not. */
export function* koppelingenVolgenDeConcordantie({ inhoud }: CheckContext): Iterable<Melding> {
  if (inhoud.ietsMislukt('concordantie')) return;
  for (const actie of inhoud.van('actie').values()) {
    const { koppelingen } = actie.waarde;
    for (const [i, koppeling] of koppelingen.entries()) {
      if ('geen' in koppeling) continue;
      const nieuw = koppeling.onderdeel.id;
      const verwacht = verwachteOpvolgers(inhoud, nieuw, koppelingen);
      const wijktAf = verwacht !== undefined && !verwacht.opvolgers.includes(nieuw);
      if (wijktAf && koppeling.anders_dan_concordantie === undefined) {
        yield meldOp('koppeling-anders', actie, ['koppelingen', i, 'onderdeel'], { nieuw, ...verwacht });
      } else if (!wijktAf && koppeling.anders_dan_concordantie !== undefined) {
        const pad = ['koppelingen', i, 'anders_dan_concordantie'];
        yield meldOp('koppeling-niet-anders', actie, pad, { onderdeel: nieuw }, 'sleutel');
      }
    }
  }
}

interface Verwacht {
  /** What the action is linked with in the older kader. */
  readonly oud: readonly string[];
  /** The successors of all of those. */
  readonly opvolgers: readonly string[];
}

/** What the concordanties expect of a koppeling, or `undefined` when the action isn't linked with an older kader. */
function verwachteOpvolgers(
  inhoud: Inhoud,
  onderdeel: string,
  koppelingen: Item<'actie'>['waarde']['koppelingen'],
): Verwacht | undefined {
  const oud: string[] = [];
  const opvolgers: string[] = [];
  for (const concordantie of inhoud.van('concordantie').values()) {
    const [van, naar] = kadersVan(concordantie);
    if (!onderdeel.startsWith(`${naar}/`)) continue;
    for (const regel of concordantie.waarde.regels) {
      const id = `${van}/${regel.van}`;
      if (!koppelingen.some((deel) => 'onderdeel' in deel && deel.onderdeel.id === id)) continue;
      oud.push(id);
      opvolgers.push(...(regel.naar ?? []).map((deel) => `${naar}/${deel}`));
    }
  }
  return oud.length === 0 ? undefined : { oud, opvolgers };
}

/** The ids of a kader's onderdelen, or `undefined` when the kader could not be read or isn't there: that comes first. */
const onderdelenVan = (inhoud: Inhoud, kader: string): readonly string[] | undefined =>
  inhoud
    .van('kader')
    .get(kader)
    ?.waarde.onderdelen.map(({ id }) => id);

function* bestaatIn(
  bekend: readonly string[],
  kader: string,
  onderdeel: string,
  concordantie: Item<'concordantie'>,
  pad: Pad,
): Iterable<Melding> {
  if (bekend.includes(onderdeel)) return;
  const bedoeld = raad(onderdeel, bekend);
  yield meldOp('concordantie-onderdeel', concordantie, pad, { onderdeel, kader, bekend, bedoeld });
}
