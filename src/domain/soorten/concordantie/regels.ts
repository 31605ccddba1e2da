import type { Inhoud, Item } from '../../kern/inhoud.ts';
import { raad } from '../../kern/woorden/raad.ts';
import { op, regel } from '../../kern/regel.ts';
import { uniek } from '../../kern/uniek.ts';
import { bedoelde, hoofdletter, lijst } from '../../kern/woorden/zin.ts';
import type { Pad } from '../../kern/yaml/boom.ts';

/** What holds for concordanties, and for koppelingen where one tells what became of an onderdeel. */
export const CONCORDANTIEREGELS = [
  /** A concordantie is named after two kaders. */
  regel({
    code: 'concordantie-kader',
    ernst: 'fout',
    *zoek({ inhoud }) {
      const kaders = [...inhoud.van('kader').keys()];
      for (const concordantie of inhoud.van('concordantie').values()) {
        for (const kader of kadersVan(concordantie)) {
          if (inhoud.bestaat('kader', kader)) continue;
          yield op(concordantie, [], { kader, bedoeld: raad(kader, kaders) });
        }
      }
    },
    zin: ({ kader }) => `De naam van dit bestand noemt het kader ‘${kader}’, maar dat bestaat niet.`,
    verwacht: 'Een naam zoals ‘<oud kader>--<nieuw kader>.yaml’.',
    hint: ({ bedoeld }) =>
      bedoelde(bedoeld, 'Geef het bestand de namen van twee kaders die er zijn, of maak het kader eerst.'),
  }),
  /** A concordantie joins a kader with its successor. */
  regel({
    code: 'concordantie-opvolger',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const concordantie of inhoud.van('concordantie').values()) {
        const [van, naar] = kadersVan(concordantie);
        const opvolger = inhoud.van('kader').get(naar);
        if (!inhoud.bestaat('kader', van) || !opvolger) continue;
        if (opvolger.waarde.opvolger_van?.id !== van) yield op(concordantie, [], { van, naar });
      }
    },
    zin: ({ van, naar }) => `Het kader ‘${naar}’ volgt het kader ‘${van}’ niet op.`,
    verwacht: ({ van, naar }) => `Een regel ‘opvolger_van: ${van}’ in het kader ‘${naar}’.`,
    hint: 'Staan de twee kaders in de goede volgorde in de naam van het bestand?',
  }),
  /** Its regels name onderdelen that the two kaders have. */
  regel({
    code: 'concordantie-onderdeel',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const concordantie of inhoud.van('concordantie').values()) {
        for (const { kader, onderdeel, pad } of genoemdeOnderdelen(concordantie)) {
          const bekend = onderdelenVan(inhoud, kader);
          if (!bekend || bekend.includes(onderdeel)) continue;
          yield op(concordantie, pad, { onderdeel, kader, bekend, bedoeld: raad(onderdeel, bekend) });
        }
      }
    },
    zin: ({ kader, onderdeel }) => `Het kader ‘${kader}’ heeft geen onderdeel ‘${onderdeel}’.`,
    verwacht: ({ bekend }) => `${hoofdletter(lijst(bekend))}.`,
    hint: ({ bedoeld }) =>
      bedoelde(bedoeld, 'Schrijf de id van het onderdeel, zonder de naam van het kader ervoor.'),
  }),
  uniek('concordantie', 'Het onderdeel', ({ regels }) => [
    regels.map(({ van }, i) => [van, ['regels', i, 'van']]),
  ]),
  /** Its regels name every onderdeel of the older kader. */
  regel({
    code: 'concordantie-onvolledig',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const concordantie of inhoud.van('concordantie').values()) {
        const [kader] = kadersVan(concordantie);
        const genoemd = new Set(concordantie.waarde.regels.map(({ van }) => van));
        for (const onderdeel of onderdelenVan(inhoud, kader) ?? []) {
          if (!genoemd.has(onderdeel)) yield op(concordantie, ['regels'], { kader, onderdeel }, 'sleutel');
        }
      }
    },
    zin: ({ kader, onderdeel }) =>
      `Over het onderdeel ‘${onderdeel}’ van het kader ‘${kader}’ staat hier niets.`,
    verwacht: 'Eén regel voor elk onderdeel van het oude kader.',
    hint: 'Voeg de regel toe. Gaat het onderdeel nergens in door? Schrijf dan ‘opvolging: geen’ met een reden.',
  }),
  /** Only what has no successor names none. */
  regel({
    code: 'concordantie-naar',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const concordantie of inhoud.van('concordantie').values()) {
        for (const [i, { opvolging, naar = [] }] of concordantie.waarde.regels.entries()) {
          if ((opvolging === 'geen') === (naar.length === 0)) continue;
          yield op(concordantie, ['regels', i, 'opvolging'], { opvolging });
        }
      }
    },
    zin: ({ opvolging }) =>
      opvolging === 'geen'
        ? 'Hier staat dat er geen opvolger is, maar onder ‘naar’ staat er een.'
        : `De opvolging is ‘${opvolging}’, maar er staat niet in welk onderdeel.`,
    verwacht: ({ opvolging }) =>
      opvolging === 'geen'
        ? 'Bij ‘geen’ geen ‘naar’.'
        : 'Een lijst ‘naar’ met onderdelen van het nieuwe kader.',
    hint: ({ opvolging }) =>
      opvolging === 'geen'
        ? 'Wis ‘naar’, of kies ‘direct’ of ‘gedeeltelijk’.'
        : 'Voeg ‘naar’ toe, of schrijf ‘opvolging: geen’.',
  }),
  uniek('concordantie', 'Het onderdeel', ({ regels }) =>
    regels.map(({ naar = [] }, i) => naar.map((id, j) => [id, ['regels', i, 'naar', j]])),
  ),
  /** Where an action is linked to both kaders of a concordantie, its links agree with it, or say why not. */
  regel({
    code: 'koppeling-anders',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      for (const { actie, i, koppeling, afwijkend } of koppelingen(inhoud)) {
        if (!afwijkend || koppeling.anders_dan_concordantie !== undefined) continue;
        yield op(actie, ['koppelingen', i, 'onderdeel'], { nieuw: koppeling.onderdeel.id, ...afwijkend });
      }
    },
    zin: ({ nieuw, oud }) => `Volgens de concordantie gaat ${lijst(oud)} niet door in ‘${nieuw}’.`,
    verwacht: ({ opvolgers }) =>
      opvolgers.length === 0
        ? 'Geen koppeling: er is geen opvolger. Of de reden waarom het hier anders is.'
        : `Een koppeling met ${lijst([...new Set(opvolgers)])}, of de reden waarom het hier anders is.`,
    hint: 'Kies een ander onderdeel, of schrijf bij deze koppeling ‘anders_dan_concordantie: …’.',
  }),
  /** Only a koppeling that doesn't agree says why it doesn't. */
  regel({
    code: 'koppeling-niet-anders',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      for (const { actie, i, koppeling, afwijkend } of koppelingen(inhoud)) {
        if (afwijkend || koppeling.anders_dan_concordantie === undefined) continue;
        const pad = ['koppelingen', i, 'anders_dan_concordantie'];
        yield op(actie, pad, { onderdeel: koppeling.onderdeel.id }, 'sleutel');
      }
    },
    zin: ({ onderdeel }) =>
      `Hier staat waarom de koppeling met ‘${onderdeel}’ anders is dan de concordantie, maar dat is ze niet.`,
    verwacht: '‘anders_dan_concordantie’ alleen bij een koppeling die niet bij de concordantie past.',
    hint: 'Wis deze regel.',
  }),
];

/** The ids of the two kaders that a concordantie is named after. */
function kadersVan(concordantie: Item<'concordantie'>): readonly [van: string, naar: string] {
  const [van = '', naar = ''] = concordantie.id.split('--');
  return [van, naar];
}

/** The ids of a kader's onderdelen, or `undefined` when the kader could not be read or isn't there: that comes first. */
const onderdelenVan = (inhoud: Inhoud, kader: string): readonly string[] | undefined =>
  inhoud
    .van('kader')
    .get(kader)
    ?.waarde.onderdelen.map(({ id }) => id);

/** Every onderdeel that a concordantie names, and the kader that it should be of. */
function* genoemdeOnderdelen(
  concordantie: Item<'concordantie'>,
): Iterable<{ kader: string; onderdeel: string; pad: Pad }> {
  const [van, naar] = kadersVan(concordantie);
  for (const [i, regelVan] of concordantie.waarde.regels.entries()) {
    yield { kader: van, onderdeel: regelVan.van, pad: ['regels', i, 'van'] };
    for (const [j, onderdeel] of (regelVan.naar ?? []).entries()) {
      yield { kader: naar, onderdeel, pad: ['regels', i, 'naar', j] };
    }
  }
}

type Koppeling = Item<'actie'>['waarde']['koppelingen'][number];
type Onderdeelkoppeling = Extract<Koppeling, { onderdeel: unknown }>;

interface Verwacht {
  /** What the action is linked with in the older kader. */
  readonly oud: readonly string[];
  /** The successors of all of those. */
  readonly opvolgers: readonly string[];
}

/** Every koppeling with an onderdeel; `afwijkend` holds what the concordanties expect where it is none of that. */
function* koppelingen(inhoud: Inhoud): Iterable<{
  actie: Item<'actie'>;
  i: number;
  koppeling: Onderdeelkoppeling;
  afwijkend: Verwacht | undefined;
}> {
  if (inhoud.ietsMislukt('concordantie')) return;
  for (const actie of inhoud.van('actie').values()) {
    for (const [i, koppeling] of actie.waarde.koppelingen.entries()) {
      if ('geen' in koppeling) continue;
      const nieuw = koppeling.onderdeel.id;
      const verwacht = verwachteOpvolgers(inhoud, nieuw, actie.waarde.koppelingen);
      yield { actie, i, koppeling, afwijkend: verwacht?.opvolgers.includes(nieuw) ? undefined : verwacht };
    }
  }
}

/** What the concordanties expect of a koppeling, or `undefined` when the action isn't linked with an older kader. */
function verwachteOpvolgers(
  inhoud: Inhoud,
  onderdeel: string,
  alle: readonly Koppeling[],
): Verwacht | undefined {
  const oud: string[] = [];
  const opvolgers: string[] = [];
  for (const concordantie of inhoud.van('concordantie').values()) {
    const [van, naar] = kadersVan(concordantie);
    if (!onderdeel.startsWith(`${naar}/`)) continue;
    for (const regelVan of concordantie.waarde.regels) {
      const id = `${van}/${regelVan.van}`;
      if (!alle.some((deel) => 'onderdeel' in deel && deel.onderdeel.id === id)) continue;
      oud.push(id);
      opvolgers.push(...(regelVan.naar ?? []).map((deel) => `${naar}/${deel}`));
    }
  }
  return oud.length === 0 ? undefined : { oud, opvolgers };
}
