import { randomUUID } from 'node:crypto';
import type { Dag } from '../../../schemas/datum.ts';
import { actiePad, tekstVan } from '../../domain/beslissing/wijziging.ts';
import type { Bestand } from '../../domain/kern/bestand.ts';
import type { Beslisformulier } from '../../render/beeld/beslisformulier.ts';
import { tijdstipInWoorden } from '../../render/tekst/tijdstip.ts';
import type { Afloop } from '../beslisactie.ts';
import type { Fouten, Ingevuld } from '../formulier.ts';
import { herkenNamen } from '../namen.ts';
import { bewaarKlad, isKlaar, isVanBlad, kladPad, leesKlad, type Kladsleutel } from './klad.ts';
import { keuzeVeld, kiesUit, legNaast, type Rij } from './naast.ts';
import { sinds } from './sinds.ts';

/** The form of an action as somebody has it before them, and the action as it is now. */
export interface Bladzaak {
  readonly sleutel: Kladsleutel;
  readonly formulier: Beslisformulier;
  /** The mark of the action's file now. */
  readonly merk: string;
  readonly bestanden: readonly Bestand[];
  readonly dag: Dag;
}

/** What others did since somebody began, beside what they filled in. */
export interface Intussen {
  /** Who changed it and when, in words. */
  readonly door: readonly string[];
  readonly erbij: readonly string[];
  readonly rijen: readonly Rij[];
}

/** A form with what is filled in, and all there is to say of that. */
export interface Blad {
  readonly ingevuld: Ingevuld;
  readonly intussen: Intussen | undefined;
  /** When the draft that is shown was kept, in words. */
  readonly kladVan: string | undefined;
  /** As what an unreadable draft was put aside. */
  readonly opzij: string | undefined;
}

/** The form that somebody opens: with the draft that they left, or else with what stands in every form. */
export function openBlad(zaak: Bladzaak, leeg: Ingevuld): Blad {
  const klad = leesKlad(zaak.sleutel);
  if (klad && 'ingevuld' in klad) {
    const { bewaard, ingevuld } = klad;
    return { ...toonBlad(zaak, ingevuld), kladVan: tijdstipInWoorden(bewaard, zaak.dag) };
  }
  return { ...toonBlad(zaak, leeg), opzij: klad?.opzij };
}

/** A form that somebody had before them, as it is shown to them: what others changed meanwhile follows, or stands beside it. */
export function toonBlad(zaak: Bladzaak, gestuurd: Ingevuld): Blad {
  const invoer = herkenNamen(gestuurd, zaak.formulier);
  const begonnen = invoer['begonnen'] ?? invoer['gezien'] ?? zaak.merk;
  // What was chosen before there was something new, was chosen between other things.
  const keuzes = isGezien(zaak, invoer) ? invoer : zonderKeuzes(invoer);
  const samen = begonnen === zaak.merk ? undefined : vergelijk(zaak, keuzes, begonnen);
  const ingevuld = { ...(samen?.ingevuld ?? invoer), begonnen, blad: invoer['blad'] ?? randomUUID() };
  return { ingevuld, intussen: samen, kladVan: undefined, opzij: undefined };
}

/**
 * Writes what somebody filled in, when they have seen what others changed and chose between the two. It is kept as a draft
 * first, that goes when it is written: whatever happens in between, their words are there.
 */
export async function verwerkBlad(
  zaak: Bladzaak,
  invoer: Ingevuld,
  schrijf: (gekozen: Ingevuld, klad: string | undefined) => Promise<Afloop>,
): Promise<Afloop> {
  const { sleutel, formulier, merk } = zaak;
  const { eigenNotitie } = formulier.kaart;
  bewaarKlad(sleutel, invoer, eigenNotitie);
  if (!isGezien(zaak, invoer)) return { goed: false, fouten: INTUSSEN };
  const { ingevuld, intussen } = toonBlad(zaak, invoer);
  const gekozen = kiesUit(intussen?.rijen ?? [], ingevuld, eigenNotitie);
  if (Object.keys(gekozen.fouten).length > 0) return { goed: false, fouten: gekozen.fouten };
  const klad = isVanBlad(sleutel, invoer) ? kladPad(sleutel) : undefined;
  const afloop = await schrijf({ ...gekozen.ingevuld, gezien: merk }, klad);
  if (afloop.goed) isKlaar(invoer);
  return afloop;
}

/** Whether somebody has seen the action as it is now. */
const isGezien = ({ merk }: Bladzaak, { gezien }: Ingevuld): boolean => gezien === merk;

function vergelijk(
  { sleutel, formulier, bestanden, dag }: Bladzaak,
  invoer: Ingevuld,
  begonnen: string,
): Intussen & { readonly ingevuld: Ingevuld } {
  const { content, actie } = sleutel;
  const huidig = tekstVan(bestanden, actiePad(actie)) ?? '';
  const { versies, erbij, toen } = sinds(content, actie, begonnen, bestanden, huidig, dag);
  const { verbeter: _, ...nieuw } = invoer; // the entry that would be corrected may be another one by now
  return {
    ...legNaast(nieuw, toen, formulier),
    door: versies.map(
      ({ auteur, tijd, onderwerp }) => `${auteur}, ${tijdstipInWoorden(tijd, dag)}: ${onderwerp}`,
    ),
    erbij,
  };
}

const zonderKeuzes = (invoer: Ingevuld): Ingevuld =>
  Object.fromEntries(Object.entries(invoer).filter(([naam]) => !naam.startsWith(keuzeVeld(''))));

/** That somebody else changed it, for who hadn't seen that. */
export const INTUSSEN: Fouten = {
  '': [
    'Iemand heeft deze actie veranderd terwijl u bezig was. Hieronder staat naast elkaar hoe het nu is en wat u invulde. Kijk of het nog klopt, en leg het dan opnieuw vast.',
  ],
};
