import { z } from 'zod';
import type { MdxOnderdelen } from '../../../../schemas/mdx.ts';
import { isJaNee } from '../../../../schemas/janee.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { isOpenbaar } from '../../../../schemas/openbaar.ts';
import { woordenVan } from '../../../../schemas/tekst.ts';
import { isVelden } from '../../../../schemas/velden.ts';
import { Verwijzing } from '../../../../schemas/verwijzing.ts';
import type { Gebruik, Lijf } from '../mdx/bestand.ts';
import { loop, metGebruik } from '../mdx/loop.ts';
import { Feitmerken, stapNaar, type Stap } from './feit.ts';
import { FEIT } from './grond.ts';
import { bladenVan, isWeggelatenLijst, kaartVoor, lijstVan } from './keuze.ts';

/** A linked thing while it is being filled. */
export interface Wording {
  is: string;
  id: string;
  [veld: string]: unknown;
}

/** What a thing says and cites, gathered while it is linked: no page has to know in which fields those stand. */
export interface Sporen {
  /** Its names and texts, in the order of its fields. */
  readonly teksten: string[];
  /** The places in bronnen that it names. */
  readonly vindplaatsen: { readonly bron: unknown; readonly plek: string }[];
}

/** What linking has to ask of its surroundings. */
export interface Omgeving {
  /** The thing that a reference names. */
  readonly vind: (verwijzing: Verwijzing) => unknown;
  /** The thing that an item of a list is, where it has an id of its own; `undefined` for plain data. */
  readonly deel: (eigenaar: Wording, veld: string, waarde: unknown) => Wording | undefined;
  /** Where to note what a thing says and cites; the same for each call. */
  readonly sporen: (van: Wording) => Sporen;
}

/**
 * Fills a thing with what a file says of it. Only fields that say that they are public are taken over; references
 * become what they name, yes and no a boolean, and what a statement rests on its `grond`.
 */
export function vul(ding: Wording, schema: z.core.$ZodType, waarde: object, omgeving: Omgeving): void {
  Object.assign(ding, new Vuller(ding, omgeving).kaart(schema, waarde));
}

/** Fills in what the text of a thing cites, and the text itself where it is a tree; notes what it says. */
export function vulLijf(ding: Wording, bekend: MdxOnderdelen, lijf: Lijf, omgeving: Omgeving): void {
  const sporen = omgeving.sporen(ding);
  const begin = sporen.vindplaatsen.length;
  const vuller = new Vuller(ding, omgeving);
  const link = ({ naam, eigenschappen }: Gebruik): Gebruik => ({
    naam,
    eigenschappen: vuller.kaart(bekend[naam]?.eigenschappen ?? GEEN, eigenschappen, ['lijf', undefined]),
  });
  if ('blokken' in lijf) {
    ding['blokken'] = metGebruik(lijf.blokken, link);
    for (const { node } of loop(lijf.blokken))
      if (node.soort === 'woorden') sporen.teksten.push(node.woorden);
  } else {
    lijf.onderdelen.forEach(link);
    sporen.teksten.push(...lijf.teksten);
  }
  ding['aangehaald'] = sporen.vindplaatsen.slice(begin);
}

const GEEN = z.strictObject({});

class Vuller {
  readonly #ding: Wording;
  readonly #omgeving: Omgeving;
  readonly #sporen: Sporen;
  readonly #merken = new Feitmerken();

  constructor(ding: Wording, omgeving: Omgeving) {
    this.#ding = ding;
    this.#omgeving = omgeving;
    this.#sporen = omgeving.sporen(ding);
  }

  kaart(schema: z.core.$ZodType, waarde: object, weg: readonly Stap[] = []): Record<string, unknown> {
    const velden = kaartVoor(schema, waarde);
    if (!velden) throw new Error(`No schema for what was parsed: ${JSON.stringify(waarde)}`);
    const uit: Record<string, unknown> = {};
    for (const [veld, deel] of Object.entries(velden)) {
      if (isOpenbaar(deel))
        uit[kameel(veld)] = this.#veld(veld, deel, (waarde as Record<string, unknown>)[veld], [...weg, veld]);
    }
    if ('bron' in velden && 'plek' in velden) this.#noteerVindplaats(uit, weg);
    return 'grondslag' in velden ? metGrond(uit) : uit;
  }

  #noteerVindplaats(uit: Record<string, unknown>, weg: readonly Stap[]): void {
    const { bron, plek } = uit as { readonly bron: Wording; readonly plek: string };
    const feit = this.#merken.maak(this.#ding, weg, bron.id, plek);
    this.#sporen.vindplaatsen.push(Object.assign(uit, { bron, plek, [FEIT]: feit }));
  }

  #veld(veld: string, schema: z.core.$ZodType, waarde: unknown, weg: readonly Stap[]): unknown {
    if (waarde === undefined) return isWeggelatenLijst(schema) ? [] : undefined;
    const element = Array.isArray(waarde) ? lijstVan(schema) : undefined;
    if (!element) return this.#waarde(schema, waarde, weg);
    return (waarde as unknown[]).map((deel) => this.#deel(veld, element, deel, [...weg, stapNaar(deel)]));
  }

  #deel(veld: string, schema: z.core.$ZodType, waarde: unknown, weg: readonly Stap[]): unknown {
    const eigen = this.#omgeving.deel(this.#ding, veld, waarde);
    if (!eigen) return this.#waarde(schema, waarde, weg);
    vul(eigen, schema, waarde as object, this.#omgeving);
    return eigen;
  }

  #waarde(schema: z.core.$ZodType, waarde: unknown, weg: readonly Stap[]): unknown {
    if (waarde instanceof Verwijzing) return this.#omgeving.vind(waarde as Verwijzing);
    if (isOnbekend(waarde)) {
      if (waarde.onbekend !== null) this.#sporen.teksten.push(waarde.onbekend);
      return waarde;
    }
    if (Array.isArray(waarde)) return this.#veld('', schema, waarde, weg);
    if (isVelden(waarde)) return isDatum(waarde) ? waarde : this.kaart(schema, waarde, weg);
    const bladen = bladenVan(schema);
    if (typeof waarde === 'string') {
      if (bladen.some(isJaNee)) return waarde === 'ja';
      if (bladen.some(woordenVan)) this.#sporen.teksten.push(waarde);
    }
    return waarde;
  }
}

/** A datum is one value, though it is written out in parts. */
const isDatum = (waarde: Record<string, unknown>): boolean => 'precisie' in waarde && 'laatste' in waarde;

/** Gathers what a statement rests on. */
function metGrond({
  grondslag,
  vindplaats,
  reden,
  ...rest
}: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, grond: { grondslag, vindplaats, reden } };
}

/** `tot_en_met` becomes `totEnMet`. */
export const kameel = (naam: string): string =>
  naam.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
