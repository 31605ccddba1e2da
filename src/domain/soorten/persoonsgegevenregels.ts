import { VOORSTELSTATUSSEN } from '../../../schemas/collegevoorstel.ts';
import { isGeschreven, naamVan } from '../../../schemas/tekst.ts';
import type { z } from 'zod';
import type { EenItem, Inhoud } from '../kern/inhoud.ts';
import { maakMelding, meldingsoort, type Melding } from '../kern/melding.ts';
import { op, regel, type Treffer } from '../kern/regel.ts';
import type { Pad } from '../kern/yaml/boom.ts';
import { vindVerwijzingen } from '../kern/verwijzingen.ts';
import type { Persoonsgegeven, Persoonsgegevensoort } from '../persoonsgegevens/persoonsgegeven.ts';
import { PERSOONSGEGEVEN_WOORDEN } from '../persoonsgegevens/woorden.ts';
import { isOnderscheidend } from '../persoonsgegevens/naam.ts';
import { isBekend, staatIn, zoekPersoonsgegevens, type Bekend } from '../persoonsgegevens/zoek.ts';
import { openbareTeksten, type Tekstplek } from './teksten.ts';

/** Personal data in a text, by its words. */
interface Gevonden {
  readonly soort: Persoonsgegevensoort;
  readonly woorden: string;
}

const IN_HET_OPENBAAR = meldingsoort<Gevonden>({
  code: 'persoonsgegeven',
  ernst: 'waarschuwing',
  zin: ({ soort, woorden }) => `Hier staat ${PERSOONSGEGEVEN_WOORDEN[soort].wat}: ‘${woorden}’.`,
  verwacht: 'Een openbare tekst zonder persoonsgegevens.',
  hint: ({ soort }) =>
    `${PERSOONSGEGEVEN_WOORDEN[soort].raad} Mag iedereen dit lezen? Zet het dan met de reden bij ‘persoonsgegevens’ in site.yaml.`,
});

/** What holds for personal data: none in a public text, unless it says with a reason that it may. */
export const PERSOONSGEGEVENREGELS = [
  regel({ ...IN_HET_OPENBAAR, zoek: ({ inhoud }) => zoekIn(inhoud, false) }),
  /** What isn't released may hold it; it can't be released so. */
  regel({
    code: 'persoonsgegeven-in-concept',
    ernst: 'waarschuwing',
    zoek: ({ inhoud }) => zoekIn(inhoud, true),
    zin: ({ soort, woorden }) =>
      `Hier staat ${PERSOONSGEGEVEN_WOORDEN[soort].wat}: ‘${woorden}’. Zo kan dit niet worden vrijgegeven.`,
    verwacht: 'Een tekst zonder persoonsgegevens, voordat iedereen hem leest.',
    hint: ({ soort }) => PERSOONSGEGEVEN_WOORDEN[soort].raad,
  }),
  /** A note stays inside, but a burgerservicenummer has no place in these files at all. */
  regel({
    code: 'bsn-in-notitie',
    ernst: 'waarschuwing',
    *zoek({ inhoud }): Iterable<Treffer<Gevonden>> {
      for (const item of inhoud.alle()) {
        for (const [pad, notitie] of notitiesIn(item.waarde)) {
          for (const { soort, begin, einde } of zoekPersoonsgegevens(notitie))
            if (soort === 'bsn') yield op(item, pad, { soort, woorden: notitie.slice(begin, einde) });
        }
      }
    },
    zin: ({ woorden }) => `In deze notitie staat een burgerservicenummer: ‘${woorden}’.`,
    verwacht: 'Een notitie zonder burgerservicenummer. Een notitie blijft binnen, maar staat wel in git.',
    hint: 'Haal het nummer weg, en verwijs naar het dossier waar het in hoort.',
  }),
];

/** Whether a melding is of personal data that only those inside can read yet: in a concept, or in a note. */
export const isGegevenBinnen = ({ code }: Melding): boolean =>
  code === 'persoonsgegeven-in-concept' || code === 'bsn-in-notitie';

/** Personal data that everybody can read, and what the checker says of it. */
export interface OpenbaarGegeven extends Gevonden {
  readonly melding: Melding;
}

/** All of it in the content, but for what may be read; of what isn't released, where that is asked. */
export const openbareGegevens = (inhoud: Inhoud, concept = false): OpenbaarGegeven[] =>
  Array.from(zoekIn(inhoud, concept), ({ plaats, gegevens }) => ({
    ...gegevens,
    melding: maakMelding(IN_HET_OPENBAAR, plaats, gegevens),
  }));

/**
 * What a change makes public: what stands in public texts after it, and didn't before, or not so often. What stood there
 * already stops nobody.
 */
export function nieuwOpenbaar(
  voor: readonly OpenbaarGegeven[],
  na: readonly OpenbaarGegeven[],
): OpenbaarGegeven[] {
  const sleutel = ({ melding, woorden }: OpenbaarGegeven): string => `${melding.plaats.bestand}\n${woorden}`;
  const over = new Map<string, number>();
  for (const gegeven of voor) over.set(sleutel(gegeven), (over.get(sleutel(gegeven)) ?? 0) + 1);
  return na.filter((gegeven) => {
    const rest = over.get(sleutel(gegeven)) ?? 0;
    over.set(sleutel(gegeven), rest - 1);
    return rest <= 0;
  });
}

function* zoekIn(inhoud: Inhoud, concept: boolean): Iterable<Treffer<Gevonden>> {
  const bekend = bekendIn(inhoud);
  const uitzonderingen = uitzonderingenIn(inhoud);
  for (const item of inhoud.alle()) {
    for (const { plek, gegevens } of leesItem(item).vondsten) {
      if (isConcept(plek) !== concept) continue;
      for (const gegeven of gegevens) {
        const { soort, begin, einde } = gegeven;
        if (isBekend(gegeven, plek.tekst, bekend) || staatIn(gegeven, plek.tekst, uitzonderingen)) continue;
        if (soort === 'klein-aantal' && isGepubliceerd(plek, inhoud)) continue;
        yield op(item, plek.pad, { soort, woorden: plek.tekst.slice(begin, einde) });
      }
    }
  }
}

/** A text with personal data in it, before anything is known that makes it none. */
interface Vondst {
  readonly plek: Tekstplek;
  readonly gegevens: readonly Persoonsgegeven[];
}

/** What a file has of personal data, and the names in it that are none. */
interface Gelezen {
  readonly vondsten: readonly Vondst[];
  readonly namen: readonly Tekstplek[];
}

/** What was read in a file: each rule asks for it, with the concepts and without them. */
const gelezen = new WeakMap<object, Gelezen>();

function leesItem(item: EenItem): Gelezen {
  const bekend = gelezen.get(item.waarde);
  if (bekend) return bekend;
  const plekken = [...openbareTeksten(item, (blad) => isVrijeTekst(blad) || naamVan(blad) !== undefined)];
  const nieuw = {
    vondsten: plekken.flatMap((plek) => {
      if (plek.bladen.length > 0 && !plek.bladen.some(isVrijeTekst)) return [];
      const gegevens = zoekPersoonsgegevens(plek.tekst);
      return gegevens.length > 0 ? [{ plek, gegevens }] : [];
    }),
    namen: plekken.filter(({ bladen }) => bladen.some((blad) => naamVan(blad) !== undefined)),
  };
  gelezen.set(item.waarde, nieuw);
  return nieuw;
}

/** Whether a text may say anything: the name of a bestuurder is where it belongs. */
const isVrijeTekst = (blad: z.core.$ZodType): boolean => isGeschreven(blad) && naamVan(blad) === undefined;

/** The names that the content itself has, and the words of those: "Gemeente Tiel" makes that Tiel is no person. */
function bekendIn(inhoud: Inhoud): Bekend {
  const plekken = [...inhoud.alle()].flatMap((item) => leesItem(item).namen);
  const namen = Map.groupBy(plekken, ({ bladen }) =>
    bladen.some((blad) => naamVan(blad) === 'bestuurder') ? 'bestuurder' : 'iets',
  );
  const iets = (namen.get('iets') ?? []).map(({ tekst }) => tekst);
  const woorden = iets.flatMap((naam) => naam.match(HOOFDWOORD) ?? []);
  return {
    namen: [...new Set([...iets, ...woorden.filter(isOnderscheidend)])],
    bestuurders: (namen.get('bestuurder') ?? []).map(({ tekst }) => tekst),
  };
}

const HOOFDWOORD = /(?<![\p{L}\d])\p{Lu}[\p{L}-]{2,}/gu;

const uitzonderingenIn = (inhoud: Inhoud): string[] =>
  (inhoud.van('site').get('site')?.waarde.persoonsgegevens ?? []).map(({ tekst }) => tekst);

/** Whether a text isn't released: its entry is a concept, or all of its proposal. */
const isConcept = ({ boven }: Tekstplek): boolean =>
  boven.some((deel) => 'concept' in deel || ('status' in deel && BINNEN.has(deel.status)));

/** The states of a proposal that stays inside. */
const BINNEN: ReadonlySet<unknown> = new Set(VOORSTELSTATUSSEN.filter((status) => status !== 'openbaar'));

/** Whether what a text says was published already: it rests on a document or a page, not on a bespreking alone. */
function isGepubliceerd({ boven }: Tekstplek, inhoud: Inhoud): boolean {
  for (const deel of boven.toReversed()) {
    const { bron, vindplaats, vindplaatsen } = deel as Record<string, unknown>;
    const bronnen = [...vindVerwijzingen([bron, vindplaats, vindplaatsen])].filter(([{ naar }]) =>
      naar.includes('bron'),
    );
    if (bronnen.length > 0)
      return bronnen.some(([{ id }]) => inhoud.van('bron').get(id)?.waarde.soort !== 'bespreking');
  }
  return false;
}

/** The internal notes in a value, with the paths to them. */
function* notitiesIn(waarde: unknown, pad: Pad = []): Iterable<readonly [Pad, string]> {
  if (typeof waarde !== 'object' || waarde === null) return;
  const delen: Iterable<[string | number, unknown]> = Array.isArray(waarde)
    ? waarde.entries()
    : Object.entries(waarde);
  for (const [sleutel, deel] of delen) {
    const hier = [...pad, sleutel];
    if (sleutel === 'intern') yield [[...hier, 'notitie'], (deel as { readonly notitie: string }).notitie];
    else yield* notitiesIn(deel, hier);
  }
}
