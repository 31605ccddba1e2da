import { isDag, type Dag } from '../../../schemas/datum.ts';
import { maakMelding, type Melding } from '../kern/melding.ts';
import { GROOTBOEK_FOUTEN } from './meldingen.ts';

/** What a part of a stand said when it was first published, as a mark, and since when it says something else. */
export interface Vastgelegd {
  /** `undefined` for what wasn't in the stand then. */
  readonly merk: string | undefined;
  readonly gewijzigd: Dag | undefined;
}

/** What the plan as a whole is called among the parts of a stand. */
export const PLANDEEL = 'plan';

/** The parts of a stand: the plan as a whole, and each action by its number. */
export type Standregel = ReadonlyMap<string, Vastgelegd>;

/** What each published stand said at first, by its address. */
export type Standboek = ReadonlyMap<string, Standregel>;

/** The marks of what stands say now, by their addresses. */
export type Standmerken = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A part of a stand that says something else than at first; `sinds` is known once a build wrote it down. */
export interface Standwijziging {
  readonly deel: string;
  readonly sinds: Dag | undefined;
}

const DEEL = /^([^\s=]+)=([0-9a-z]{6}|-)(?:@(\S+))?$/;

/** Reads the list of what stands said: an address a line, and behind it a mark for each part. */
export function leesStandboek(
  tekst: string,
  bestand: string,
): { readonly standboek: Standboek; readonly meldingen: readonly Melding[] } {
  const standboek = new Map<string, Standregel>();
  const meldingen: Melding[] = [];
  tekst.split(/\r?\n/).forEach((lijn, i) => {
    if (lijn === '' || lijn.startsWith('#')) return;
    const [adres = '', ...delen] = lijn.split(' ');
    const gelezen = delen.map((deel) => DEEL.exec(deel));
    if (
      !adres.startsWith('/') ||
      gelezen.some((deel) => !deel || (deel[3] !== undefined && !isDag(deel[3])))
    ) {
      const plaats = { bestand, regel: i + 1, kolom: 1 };
      meldingen.push(maakMelding(GROOTBOEK_FOUTEN.stand, plaats, { regel: lijn.slice(0, 60) }));
      return;
    }
    standboek.set(
      adres,
      new Map(
        gelezen.map((deel): [string, Vastgelegd] => {
          const [, naam = '', merk, gewijzigd] = deel ?? [];
          return [naam, { merk: merk === '-' ? undefined : merk, gewijzigd }];
        }),
      ),
    );
  });
  return { standboek, meldingen };
}

/** Writes that list. */
export const schrijfStandboek = (standboek: Standboek): string =>
  Array.from(standboek, ([adres, delen]) =>
    [
      adres,
      ...Array.from(
        delen,
        ([naam, { merk = '-', gewijzigd }]) =>
          `${naam}=${merk}${gewijzigd === undefined ? '' : `@${gewijzigd}`}`,
      ),
    ].join(' '),
  )
    .sort()
    .map((regel) => `${regel}\n`)
    .join('');

/** What a stand says now that it didn't at first, or the other way round. */
export function standwijzigingen(eerst: Standregel, nu: ReadonlyMap<string, string>): Standwijziging[] {
  return [...new Set([...eerst.keys(), ...nu.keys()])]
    .filter((deel) => eerst.get(deel)?.merk !== nu.get(deel))
    .map((deel) => ({ deel, sinds: eerst.get(deel)?.gewijzigd }));
}

/**
 * Writes down what new stands say, and of old ones on which day it was noticed that a part says something else. What
 * they said at first stays as it is.
 */
export function werkStandboekBij(standboek: Standboek, nu: Standmerken, vandaag: Dag): Standboek {
  const nieuw = new Map(standboek);
  for (const [adres, merken] of nu) {
    const eerst = standboek.get(adres);
    if (!eerst) {
      nieuw.set(adres, new Map(Array.from(merken, ([deel, merk]) => [deel, { merk, gewijzigd: undefined }])));
      continue;
    }
    const anders = new Map(
      standwijzigingen(eerst, merken).map(({ deel, sinds }) => [deel, sinds ?? vandaag]),
    );
    const toen = Array.from(eerst).flatMap(([deel, { merk }]) => (merk === undefined ? [] : [deel]));
    const delen = [...new Set([...toen, ...anders.keys()])];
    nieuw.set(
      adres,
      new Map(delen.map((deel) => [deel, { merk: eerst.get(deel)?.merk, gewijzigd: anders.get(deel) }])),
    );
  }
  return nieuw;
}
