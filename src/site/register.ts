import { groepeerAfwijkingen } from '../domain/soorten/afwijking/afwijkingen.ts';
import { groepeerPerBegrip } from '../domain/soorten/begrip/begripgebruik.ts';
import { maakBegripzoeker, type Begripzoeker } from '../domain/soorten/begrip/begripzoeker.ts';
import { groepeerPerBron } from '../domain/soorten/bron/gebruik.ts';
import { groepeerPerOnderdeel } from '../domain/soorten/kader/gekoppeldeActies.ts';
import { maakOpname, type Opname } from '../domain/opname/opname.ts';
import { isFout } from '../domain/kern/melding.ts';
import type { RegisterResultaat } from '../domain/maakRegister.ts';
import type { Register } from '../domain/register.ts';
import type { Thema } from '../domain/thema/model.ts';
import type { Afscheid } from '../domain/grootboek/grootboek.ts';
import type { Standboek } from '../domain/grootboek/standboek.ts';
import { leesBoeken } from '../io/grootboek.ts';
import { laadRegister } from '../io/laadRegister.ts';
import { renderMeldingen } from '../render/terminal/meldingen.ts';
import { leesOmgeving } from './omgeving.ts';

/** What the pages are made from: the register, what holds on the day, and what is grouped once for all of them. */
export interface Sitegegevens {
  readonly register: Register;
  readonly thema: Thema;
  readonly opname: Opname;
  readonly actiesPerOnderdeel: ReturnType<typeof groepeerPerOnderdeel>;
  readonly gebruikPerBron: ReturnType<typeof groepeerPerBron>;
  readonly afwijkingen: ReturnType<typeof groepeerAfwijkingen>;
  readonly zoekBegrippen: Begripzoeker;
  readonly gebruikPerBegrip: ReturnType<typeof groepeerPerBegrip>;
  /** Every address that was ever published and of which the page is to be made still. */
  readonly gepubliceerd: ReadonlySet<string>;
  /** What became of those of which it isn't. */
  readonly afscheid: ReadonlyMap<string, Afscheid>;
  /** What published stands said at first. Inside, concepts count too: there it can't be compared. */
  readonly standboek: Standboek;
}

// The integration and the pages are loaded apart from each other; a symbol on the global object is what they share.
const SLEUTEL = Symbol.for('waakvlam.sitegegevens');
const gedeeld = globalThis as { [SLEUTEL]?: Sitegegevens | undefined };

/** Keeps the register that the integration read, for the pages of the same build. */
export function bewaarRegister(resultaat: Extract<RegisterResultaat, { goed: true }>): void {
  gedeeld[SLEUTEL] = maakSitegegevens(resultaat);
}

/** Forgets the register: the content changed while the site is served (`astro dev`). */
export function vergeetRegister(): void {
  gedeeld[SLEUTEL] = undefined;
}

/** The data for a page. While writing (`astro dev`) the content is read again after each change. */
export const sitegegevens = (): Sitegegevens => (gedeeld[SLEUTEL] ??= leesSitegegevens());

function leesSitegegevens(): Sitegegevens {
  const { content, peildatum, intern } = leesOmgeving();
  const resultaat = laadRegister(content, peildatum, { metConcepten: intern });
  if (!resultaat.goed) {
    throw new Error(
      renderMeldingen(resultaat.meldingen.filter(isFout), (bestand) => `${content}/${bestand}`),
    );
  }
  return maakSitegegevens(resultaat);
}

function maakSitegegevens({
  register,
  thema,
  peildatum,
}: Extract<RegisterResultaat, { goed: true }>): Sitegegevens {
  const zoekBegrippen = maakBegripzoeker(register.begrippen.values());
  const { content, intern } = leesOmgeving();
  const { grootboek, standboek = new Map() } = leesBoeken(content);
  const afscheid = grootboek?.afscheid ?? new Map<string, Afscheid>();
  return {
    register,
    thema,
    opname: maakOpname(register, peildatum),
    actiesPerOnderdeel: groepeerPerOnderdeel(register),
    gebruikPerBron: groepeerPerBron(register),
    afwijkingen: groepeerAfwijkingen(register),
    zoekBegrippen,
    gebruikPerBegrip: groepeerPerBegrip(register, zoekBegrippen),
    gepubliceerd: new Set([...(grootboek?.adressen ?? [])].filter((adres) => !afscheid.has(adres))),
    afscheid,
    standboek: intern ? new Map() : standboek,
  };
}
