import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Begrip, Ding, Kader, Plan, Register } from '../../domain/register.ts';
import { alleDingen, dingenVan } from '../../domain/soorten/dingen.ts';
import { DINGSOORTEN, INHOUDSOORTEN, type InhoudSoort } from '../../domain/soorten/soorten.ts';
import { adresVan, indexAdres, ZOEKEN_ADRES } from '../adres.ts';
import { beeldMenu } from '../beeld/menu.ts';
import { VRAAGWOORDEN } from '../tekst/zoeksoort.ts';
import { ID_LENGTE, type ZoekwijzerJson } from '../zoek/wijzer.ts';
import { normaliseer } from '../zoek/woordvorm.ts';

/** A built page, as far as the search needs to know it. */
export interface GebouwdePagina {
  readonly adres: string;
  /** What the index calls it; empty when its text isn't there. */
  readonly id: string;
  readonly titel: string;
  readonly omschrijving: string;
  /** The kind of page, and what else it can be filtered by; none for a list. */
  readonly filters: readonly (readonly [sleutel: string, waarde: string])[];
  /** How many pages have a link to it in their text. */
  readonly verwijzingen: number;
}

/** What a list of things is called among the kinds of pages. */
const OVERZICHT = 'Overzicht';
/** A name as long as this adds nothing when the title holds it. */
const LANGE_NAAM = 30;
/** How much of a description is kept, and for how many pages there is room: beyond it the text tells. */
const LANGSTE_OMSCHRIJVING = 120;
const RUIMTE_VOOR_OMSCHRIJVINGEN = 60_000;

/** The file with which the search page knows all pages by name. */
export function renderZoekwijzer(gebouwd: readonly GebouwdePagina[], register: Register): ZoekwijzerJson {
  const lijsten = new Map(
    beeldMenu(register)
      .groepen.flatMap(({ links }) => links)
      .filter(({ adres }) => adres !== ZOEKEN_ADRES)
      .map(({ adres, tekst }) => [adres, tekst]),
  );
  const paginas = gebouwd
    .filter(({ adres, filters }) => filters.length > 0 || lijsten.has(adres))
    .map((pagina) =>
      pagina.filters.length > 0
        ? pagina
        : { ...pagina, titel: lijsten.get(pagina.adres) ?? '', filters: [['soort', OVERZICHT]] as const },
    )
    .toSorted((a, b) => b.verwijzingen - a.verwijzingen || (a.adres < b.adres ? -1 : 1));
  const plekken = new Map(paginas.map(({ adres }, plek) => [adres, plek]));
  const soorten = soortenVan(register, plekken);
  const namen = namenPerAdres(register);
  let ruimte = RUIMTE_VOOR_OMSCHRIJVINGEN;
  const omschrijvingen = paginas.map((pagina) => {
    const kort = kortOmschrijving(pagina);
    ruimte -= kort.length;
    return ruimte < 0 ? '' : kort;
  });
  return {
    ids: paginas.map(({ id }) => (id.length === ID_LENGTE ? id : '-')).join(''),
    adressen: paginas.map(({ adres }) => adres),
    titels: paginas.map(({ titel }) => titel),
    soort: paginas.map(({ filters }) =>
      soorten.findIndex(([naam]) =>
        filters.some(([sleutel, waarde]) => sleutel === 'soort' && waarde === naam),
      ),
    ),
    namen: paginas.map(({ adres, titel }) =>
      (namen.get(adres) ?? [])
        .filter((naam) => !(naam.length > LANGE_NAAM && titel.includes(naam)))
        .join('|'),
    ),
    omschrijvingen,
    soorten,
    filters: filtersVan(paginas),
  };
}

/** The kinds, with the page that answers for all of a kind: the only one, or else the list of them. */
function soortenVan(
  register: Register,
  plekken: ReadonlyMap<string, number>,
): [naam: string, vraagwoorden: string, antwoord: number][] {
  const antwoorden = new Map<string, string>(
    INHOUDSOORTEN.flatMap(({ is }) => {
      const adres = antwoordAdres(register, is);
      return adres === undefined ? [] : [[is, adres]];
    }),
  );
  return [
    ...DINGSOORTEN.filter(({ adres }) => adres !== undefined).map(
      ({ is, woorden }): [string, string, number] => [
        woorden.een,
        VRAAGWOORDEN[is] ?? '',
        plekken.get(antwoorden.get(is) ?? '') ?? -1,
      ],
    ),
    [OVERZICHT, '', -1],
  ];
}

function antwoordAdres(register: Register, soort: InhoudSoort): string | undefined {
  const { index } = INHOUDSOORTEN.find(({ is }) => is === soort) as { readonly index?: unknown };
  const [enige, tweede] = dingenVan(register, soort);
  if (enige && !tweede && index) return adresVan(enige);
  return index ? indexAdres(soort) : undefined;
}

/** What people call a thing besides the title of its page. */
function namenPerAdres(register: Register): Map<string, string[]> {
  const namen = new Map<string, string[]>();
  const voegToe = (ding: Ding, erbij: readonly string[]): void => {
    const adres = adresVan(ding);
    namen.set(adres, [...new Set([...(namen.get(adres) ?? []), ...erbij])]);
  };
  for (const begrip of register.begrippen.values()) {
    const zelfde = namenVan(begrip).map((naam) => `=${naam}`);
    voegToe(begrip, zelfde);
    if (begrip.organisatie) voegToe(begrip.organisatie, [`=${begrip.term}`, ...zelfde]);
  }
  for (const actie of register.acties) voegToe(actie, [actie.titel]);
  for (const ding of alleDingen(register)) {
    if (ding.is === 'pagina' || ding.is === 'werkwijze') voegToe(ding, ding.zoekwoorden);
    if (ding.is === 'plan' || ding.is === 'kader') voegToe(ding, jarenVan(ding));
  }
  return namen;
}

/** What holds from one year to another is called by these. */
function jarenVan({ looptijd }: Kader | Plan): string[] {
  const jaren = [looptijd.van, looptijd.totEnMet].map((datum) => datum.tekst.slice(0, 4));
  return [[...new Set(jaren)].join('-')];
}

function namenVan({ voluit, ook, zoekwoorden }: Begrip): string[] {
  return [...(voluit === undefined || isOnbekend(voluit) ? [] : [voluit]), ...ook, ...zoekwoorden];
}

/** What a description says besides what stands above it, the title and the filters; in whole sentences. */
function kortOmschrijving({ omschrijving, titel, filters }: GebouwdePagina): string {
  const [, zonderSoort = titel] = /^[^:]{3,40}: (.+)$/s.exec(titel) ?? [];
  const zonderTitel = [titel, zonderSoort].reduce(
    (tekst, deel) => (deel.length > LANGE_NAAM ? tekst.replace(deel, '') : tekst),
    omschrijving,
  );
  const rest = filters
    .reduce((tekst, [, waarde]) => tekst.replace(`Status: ${waarde}.`, ''), zonderTitel)
    .replace(/^[\s.:?]+/, '')
    .trim();
  if (rest.length <= LANGSTE_OMSCHRIJVING) return rest;
  const kort = rest.slice(0, LANGSTE_OMSCHRIJVING);
  const zin = Math.max(kort.lastIndexOf('. '), kort.lastIndexOf('? '));
  return zin > LANGSTE_OMSCHRIJVING / 3
    ? kort.slice(0, zin + 1)
    : `${kort.slice(0, kort.lastIndexOf(' '))} …`;
}

function filtersVan(paginas: readonly GebouwdePagina[]): Record<string, Record<string, number[]>> {
  const filters: Record<string, Record<string, number[]>> = {};
  for (const [plek, pagina] of paginas.entries()) {
    for (const [sleutel, waarde] of pagina.filters) {
      if (sleutel === 'soort') continue;
      ((filters[sleutel] ??= {})[waarde] ??= []).push(plek);
    }
  }
  return filters;
}

/** A shorter word is not mended, so it need not be known. */
const KORTSTE_WOORD = 4;
const WOORD = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * The words of all texts, to mend typing errors with: those that stand there often, now and then, and once, each in the
 * order of the alphabet, which compresses best.
 */
export function renderWoorden(teksten: Iterable<string>): string[] {
  const aantallen = new Map<string, number>();
  for (const tekst of teksten) {
    for (const [woord] of normaliseer(tekst).matchAll(WOORD)) {
      if (woord.length >= KORTSTE_WOORD) aantallen.set(woord, (aantallen.get(woord) ?? 0) + 1);
    }
  }
  const groepen: string[][] = [[], [], []];
  for (const [woord, aantal] of aantallen) groepen[aantal > 20 ? 0 : aantal > 2 ? 1 : 2]?.push(woord);
  return groepen.map((groep) => groep.toSorted().join(' '));
}
