import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum, type Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { maakOpname } from '../opname/opname.ts';
import type { Bestand } from '../kern/bestand.ts';
import { heeftBericht, nietMeerUitgevoerd, voegBerichtToe } from './bericht.ts';
import { besprekingPlek, besprekingTekst, besprekingVan, bronPad, zetAanwezig } from './bespreking.ts';
import { maakBevinding, type Bevinding } from './bevinding.ts';
import { maaktBericht, type Keurcontext } from './geval.ts';
import { keurBeslissing, zoekBesliste } from './keur.ts';
import { actiePad, leesbareTeksten, type Wijziging } from './wijziging.ts';
import { netteTekst } from '../kern/yaml/schrijf.ts';
import { NietTeBewerken } from '../kern/yaml/ingreep.ts';
import { zetTekst } from '../kern/yaml/veld.ts';

/** What beslissingen are carried out in: the content as it was read, and what the shell knows. */
export interface Omgeving extends Keurcontext {
  readonly bestanden: readonly Bestand[];
  /** What the bespreking of a day is called. */
  readonly titelVan: (dag: Dag) => string;
}

/** Findings about one of the beslissingen. */
export interface Afkeuring {
  readonly beslissing: Beslissing;
  readonly bevindingen: readonly Bevinding[];
}

/** What comes of beslissingen: the files that change, or what is wrong with which of them. */
export type Uitvoering =
  | { readonly goed: true; readonly wijzigingen: readonly Wijziging[] }
  | { readonly goed: false; readonly afkeuringen: readonly Afkeuring[] };

/**
 * The pure half of the transaction: all beslissingen are held against the rules, and when all are right, each adds its
 * entry and its note to the file of its action. A bespreking that they cite and that isn't there is made. One pass:
 * beslissingen about the same action build on each other, in their order. One whose entry is there already adds none:
 * who was stopped after writing, and writes again, changes nothing.
 */
export function voerUit(beslissingen: readonly Beslissing[], omgeving: Omgeving): Uitvoering {
  const teksten = leesbareTeksten(omgeving.bestanden);
  const afkeuringen = beslissingen
    .flatMap((beslissing) => watNieuwIs(beslissing, teksten.get(actiePad(beslissing)), omgeving))
    .map((beslissing) => ({ beslissing, bevindingen: keurBeslissing(beslissing, omgeving) }));
  const nieuw = new Map<string, string>();
  for (const afkeuring of afkeuringen) {
    if (afkeuring.bevindingen.length > 0) continue;
    const tekstVan = (pad: string): string | undefined => nieuw.get(pad) ?? teksten.get(pad);
    try {
      for (const [pad, tekst] of schrijf(afkeuring.beslissing, tekstVan, omgeving)) nieuw.set(pad, tekst);
    } catch (fout) {
      if (!(fout instanceof NietTeBewerken)) throw fout;
      afkeuring.bevindingen.push(nietTeBewerken(afkeuring.beslissing, fout.message));
    }
  }
  const slecht = afkeuringen.filter(({ bevindingen }) => bevindingen.length > 0);
  if (slecht.length > 0) return { goed: false, afkeuringen: slecht };
  const wijzigingen = Array.from(nieuw, ([pad, tekst]) => ({ pad, oud: teksten.get(pad), nieuw: tekst }));
  return { goed: true, wijzigingen: wijzigingen.filter(({ oud, nieuw: tekst }) => oud !== tekst) };
}

/** A beslissing, or what is left of it (its note, or nothing) when its entry is in the file of its action already. */
function watNieuwIs(beslissing: Beslissing, tekst: string | undefined, omgeving: Omgeving): Beslissing[] {
  if (tekst === undefined || !maaktBericht(beslissing)) return [beslissing];
  if (!heeftBericht(tekst, beslissing, vindplaatsVan(beslissing, omgeving).vindplaats)) return [beslissing];
  const { plan, nummer, datum, notitie } = beslissing;
  return notitie === undefined ? [] : [{ plan, nummer, datum, notitie }];
}

const nietTeBewerken = (beslissing: Beslissing, deel: string): Bevinding =>
  maakBevinding('niet-te-bewerken', deel === 'intern' ? 'notitie' : 'tekst', {
    pad: actiePad(beslissing),
    deel,
  });

/** The files that one beslissing changes, with their new text. */
function* schrijf(
  beslissing: Beslissing,
  tekstVan: (pad: string) => string | undefined,
  omgeving: Omgeving,
): Iterable<readonly [string, string]> {
  const pad = actiePad(beslissing);
  let tekst = tekstVan(pad) ?? '';
  if (maaktBericht(beslissing)) {
    const { vindplaats, bespreking } = vindplaatsVan(beslissing, omgeving);
    if (bespreking) yield* schrijfBespreking(bespreking, beslissing, tekstVan(bespreking.pad), omgeving);
    tekst = voegBerichtToe(tekst, beslissing, {
      uitgevoerd: uitgevoerdVan(beslissing, omgeving),
      vindplaats,
    });
  }
  if (beslissing.notitie !== undefined) {
    tekst = zetTekst(tekst, 'intern', 'notitie', netteTekst(beslissing.notitie));
  }
  yield [pad, tekst];
}

/** The file of a bespreking that isn't there yet, or that doesn't say yet who were there. */
function* schrijfBespreking(
  { id, pad, tekst }: Bespreking,
  { aanwezig = [] }: Beslissing,
  bestaand: string | undefined,
  { register }: Omgeving,
): Iterable<readonly [string, string]> {
  if (bestaand === undefined) yield [pad, tekst];
  const bron = register.bronnen.get(id);
  if (bestaand === undefined || bron?.soort !== 'bespreking') return;
  if (aanwezig.length > 0 && isOnbekend(bron.functies)) yield [pad, zetAanwezig(bestaand, aanwezig)];
}

/** The bespreking that an entry cites, with what its file says when it is made. */
interface Bespreking {
  readonly id: string;
  readonly pad: string;
  readonly tekst: string;
}

/** Where an entry says that it comes from, and the file of the bespreking that it cites. */
function vindplaatsVan(
  { plan, nummer, datum, bron, plek = besprekingPlek(nummer), aanwezig = [] }: Beslissing,
  { vandaag, titelVan }: Omgeving,
): { vindplaats: { bron: string; plek: string }; bespreking?: Bespreking } {
  const gelezen = parseDatum(datum);
  if (bron !== undefined || !gelezen) return { vindplaats: { bron: bron ?? '', plek } };
  const { id, dag } = besprekingVan(plan, gelezen, vandaag);
  return {
    vindplaats: { bron: id, plek },
    bespreking: { id, pad: bronPad(id), tekst: besprekingTekst(titelVan(dag), dag, aanwezig) },
  };
}

function uitgevoerdVan(beslissing: Beslissing, { register }: Omgeving): boolean | undefined {
  const { status, uitgevoerd, datum } = beslissing;
  const actie = zoekBesliste(beslissing, register);
  const dag = parseDatum(datum)?.laatste;
  if (uitgevoerd !== undefined || !actie || dag === undefined) return uitgevoerd;
  const { stand } = maakOpname(register, dag).van(actie);
  return stand.vastgesteld ? nietMeerUitgevoerd(status, stand) : undefined;
}
