import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Dag } from '../../../schemas/datum.ts';
import type { Grootboek } from '../../domain/grootboek/grootboek.ts';
import { leesBoeken } from '../../io/grootboek.ts';
import { GROOTBOEK } from '../../io/leesMap.ts';
import { schrijfBestand } from '../../io/schrijfBestand.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';

/** What a ledger is compared with. */
export interface Grootboekvraag {
  /** The content folder; its ledger lies at its root. */
  readonly content: string;
  /** The folder of the built site. */
  readonly site: string;
  /** The day as of which the site was built. */
  readonly peildatum: Dag;
  /** Whether a ledger is begun where there is none: a site without an address of its own isn't published yet. */
  readonly beginnen: boolean;
  /** Whether new addresses may be added; without that they are only said. */
  readonly schrijven: boolean;
}

/** How a built site compares with the ledger of its content: addresses that are gone stop a build. */
export interface Grootboekuitslag {
  readonly goed: boolean;
  /** What to tell, in Dutch; `undefined` when nothing changed. */
  readonly zin: string | undefined;
}

/** The first line of a ledger that a build begins. */
const KOP =
  '# Every address that was ever published. None is ever taken away; behind one that went stands what became of it.';

/**
 * Holds a built public site against the ledger of its content, the list of every address that was ever published.
 * An address that is gone is wrong, unless the ledger says what became of it; a new one is added.
 */
export function werkGrootboekBij(vraag: Grootboekvraag): Grootboekuitslag {
  const { content, site, peildatum, beginnen, schrijven } = vraag;
  const pad = join(content, GROOTBOEK);
  const { grootboek = LEEG } = leesBoeken(content);
  if (grootboek === LEEG && !beginnen) return { goed: true, zin: undefined };
  const { koppen, regels, adressen, afscheid } = grootboek;
  const gebouwd = adressenVan(site);
  const weg = [...adressen].filter(
    (adres) =>
      !gebouwd.has(adres) && !afscheid.has(adres) && !ligtNa(adres, peildatum) && !HULPBESTAND.test(adres),
  );
  if (weg.length > 0) return { goed: false, zin: zegWeg(weg, pad) };
  const nergens = doelenDieErNietZijn(grootboek, gebouwd);
  if (nergens.length > 0) return { goed: false, zin: zegNergens(nergens, pad) };
  const nieuw = [...gebouwd].filter((adres) => !adressen.has(adres) && !afscheid.has(adres.slice(0, -1)));
  if (nieuw.length === 0) return { goed: true, zin: undefined };
  const tekst = `${[...koppen, ...[...regels, ...nieuw].sort()].join('\n')}\n`;
  const erbij = `${aantal(nieuw.length, 'nieuw adres', 'nieuwe adressen')} (${noem(nieuw)})`;
  return schrijven && schrijfZoMogelijk(pad, tekst)
    ? { goed: true, zin: `${erbij}, bijgeschreven in ${pad}: bewaar dat bestand bij de inhoud.` }
    : {
        goed: true,
        zin: `${erbij}; nog niet bijgeschreven in ${pad}. Dat doet ‘npm run build’ op uw computer.`,
      };
}

/** A ledger that is still to begin. */
const LEEG: Grootboek = {
  koppen: [KOP],
  regels: [],
  adressen: new Set(),
  afscheid: new Map(),
  meldingen: [],
};

/** The addresses that moved to a place where nothing stands. */
const doelenDieErNietZijn = ({ afscheid }: Grootboek, gebouwd: ReadonlySet<string>): string[] =>
  Array.from(afscheid).flatMap(([adres, wat]) =>
    wat.soort === 'verhuisd' && !gebouwd.has(wat.naar) && !afscheid.has(wat.naar)
      ? [`${adres} verhuisd naar ${wat.naar}`]
      : [],
  );

/** The addresses of a built site, from its root: of pages, and of files that others may link to. */
function adressenVan(site: string): Set<string> {
  const bestanden = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(site.length).split(sep).join('/'))
    .map((bestand) => bestand.replace(/^\/*/, '/'));
  return new Set(
    bestanden
      .filter((bestand) => !HULPBESTAND.test(bestand))
      .map((bestand) => bestand.replace(/index\.html$/, '')),
  );
}

/** What pages are made with, and no page or file that others link to: styles, the search index, the pictures of the look. */
const HULPBESTAND = /^\/(_astro|pagefind)\/|^\/404\.html$|^\/(logo|icoon)(-\w+)?\.svg$/;

/** Whether it is the page of a stand after the day of the build: that comes back when the day has come. */
function ligtNa(adres: string, peildatum: Dag): boolean {
  const dag = /\/stand\/(\d{4}-\d{2}-\d{2})\/$/.exec(adres)?.[1];
  return dag !== undefined && dag > peildatum;
}

const zegWeg = (weg: readonly string[], pad: string): string =>
  [
    `${aantal(weg.length, 'adres', 'adressen')} van deze site ${weg.length === 1 ? 'is' : 'zijn'} weg:`,
    ...weg.map((adres) => `  ${adres}`),
    `Een adres dat openbaar was, blijft bestaan: anderen kunnen ernaar verwijzen. Zet de inhoud van die pagina terug, of schrijf in ${pad} achter het adres wat ervan werd:`,
    `  ${weg[0] ?? ''} verhuisd naar /nieuw/ op 2026-12-01: waarom`,
    `  ${weg[0] ?? ''} ingetrokken op 2026-12-01: wat er stond, en waarom het weg is`,
    `Is een adres nooit openbaar geweest, bijvoorbeeld bij een proef? Haal dan zijn regel weg.`,
  ].join('\n');

const zegNergens = (nergens: readonly string[], pad: string): string =>
  [
    `In ${pad} verhuist een pagina naar een adres dat er niet is:`,
    ...nergens.map((regel) => `  ${regel}`),
    'Schrijf het adres waar de pagina nu staat, met ‘/’ aan het begin en het einde.',
  ].join('\n');

/** The first few of a list, and how many more there are. */
const noem = (adressen: readonly string[]): string => {
  const [eerste, rest] = [adressen.slice(0, 3), adressen.slice(3)];
  return [...eerste, ...(rest.length > 0 ? [`en nog ${rest.length}`] : [])].join(', ');
};

/** Writes the ledger, unless the folder can't be written to: a build doesn't fail on that. */
export function schrijfZoMogelijk(pad: string, tekst: string): boolean {
  try {
    schrijfBestand(pad, tekst);
    return true;
  } catch {
    return false;
  }
}
