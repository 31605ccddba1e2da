import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { besprekingId, besprekingPlek, besprekingTekst, bronPad } from '../../domain/beslissing/bespreking.ts';
import type { Wijziging } from '../../domain/beslissing/wijziging.ts';
import { raad } from '../../domain/kern/parse/schemameldingen.ts';
import type { Actie, Register } from '../../domain/register.ts';
import { besprekingTitel } from '../../render/tekst/bespreking.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import type { BewerkOpties } from './opties.ts';

/** Where an entry says that it comes from, and the file of the bespreking when that has to be made. */
export interface BronKeuze {
  readonly vindplaats: { readonly bron: string; readonly plek: string };
  readonly nieuw: readonly Wijziging[];
}

/** The bron that was named, or else the bespreking of the day: made if it isn't there yet. */
export function kiesBron(
  register: Register,
  actie: Actie,
  opties: Pick<BewerkOpties, 'bron' | 'plek' | 'aanwezig' | 'duiding'>,
  datum: Datum,
  vandaag: Dag,
): BronKeuze {
  if (opties.bron !== undefined) return { vindplaats: genoemdeBron(register, opties), nieuw: [] };
  if (opties.duiding !== undefined) {
    throw new Gebruiksfout('Bij --duiding hoort de bron die u leest. Noem die met --bron en --plek.');
  }
  const dag = datum.precisie === 'dag' ? datum.laatste : vandaag;
  const id = besprekingId(actie.plan.id, dag);
  const vindplaats = { bron: id, plek: opties.plek ?? besprekingPlek(actie.nummer) };
  const aanwezig = kiesFuncties(register, opties.aanwezig ?? []);
  const bestaand = register.bronnen.get(id);
  if (!bestaand) {
    const tekst = besprekingTekst(besprekingTitel(dag), dag, aanwezig);
    return { vindplaats, nieuw: [{ pad: bronPad(id), oud: undefined, nieuw: tekst }] };
  }
  if (bestaand.soort !== 'bespreking') {
    throw new Gebruiksfout(`De bron ‘${id}’ bestaat al en is geen bespreking. Noem een bron met --bron.`);
  }
  const toen = isOnbekend(bestaand.functies) ? [] : bestaand.functies.map((functie) => functie.id);
  if (aanwezig.some((functie) => !toen.includes(functie))) {
    throw new Gebruiksfout(
      `De bespreking van die dag bestaat al, met anderen erbij. Pas in ${bronPad(id)} aan wie er waren, en laat --aanwezig weg.`,
    );
  }
  return { vindplaats, nieuw: [] };
}

function genoemdeBron(
  register: Register,
  { bron = '', plek, aanwezig }: Pick<BewerkOpties, 'bron' | 'plek' | 'aanwezig'>,
): BronKeuze['vindplaats'] {
  if (!register.bronnen.has(bron)) {
    const bedoeld = raad(bron, [...register.bronnen.keys()]);
    const raadgeving =
      bedoeld === undefined ? 'Maak eerst een bestand in bronnen.' : `Bedoelde u ‘${bedoeld}’?`;
    throw new Gebruiksfout(`Er is geen bron ‘${bron}’. ${raadgeving}`);
  }
  if (plek === undefined) {
    throw new Gebruiksfout(
      'Bij --bron hoort --plek: waar in de bron staat het? Bijvoorbeeld ‘paragraaf 2.1’.',
    );
  }
  if (aanwezig) throw new Gebruiksfout('--aanwezig hoort bij een bespreking, niet bij een genoemde bron.');
  return { bron, plek };
}

function kiesFuncties(register: Register, ids: readonly string[]): readonly string[] {
  for (const id of ids) {
    if (register.functies.has(id)) continue;
    const bedoeld = raad(id, [...register.functies.keys()]);
    const raadgeving =
      bedoeld === undefined
        ? 'Kies de naam van een bestand in functies; nooit de naam van een persoon.'
        : `Bedoelde u ‘${bedoeld}’?`;
    throw new Gebruiksfout(`Er is geen functie ‘${id}’. ${raadgeving}`);
  }
  return ids;
}
