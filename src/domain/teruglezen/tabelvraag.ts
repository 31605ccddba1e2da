import type { Actie } from '../soorten/actie/soort.ts';
import { legNaastElkaar } from './naastElkaar.ts';
import { gewoon, NOOT, type Tekststuk } from './tekststuk.ts';

/** What is asked about a table that somebody changed. */
interface Tabelvraag {
  readonly zin: string;
  readonly oud?: string;
  readonly nieuw?: string;
}

/** An action of a plan that the proposal is about, to name in a command. */
export type GenoemdeActie = Pick<Actie, 'nummer'> & { readonly plan: Pick<Actie['plan'], 'id'> };

const kaal = (cel: string): string => gewoon(cel.replaceAll(NOOT, ''));

/** What is different in a table of data: a question for each cell, row more and row less. */
export function vraagOverTabel(
  { rijen: oud, gegevens = '' }: Tekststuk,
  nieuw: readonly (readonly string[])[],
  acties: readonly GenoemdeActie[],
): Tabelvraag[] {
  const sleutel = (rij: readonly string[]): string => kaal(rij[0] ?? '');
  const vragen: Tabelvraag[] = [];
  const koppen = oud[0] ?? [];
  const genoemd = sleutel(koppen) === 'Actie' ? acties : [];
  const paren: [readonly string[] | undefined, readonly string[] | undefined][] = [];
  for (const paar of legNaastElkaar(oud.map(sleutel), nieuw.map(sleutel))) {
    const eerst = paar.oud === undefined ? undefined : oud[paar.oud];
    const dan = paar.nieuw === undefined ? undefined : nieuw[paar.nieuw];
    // A row whose first cell was changed is that row.
    const los = eerst ? undefined : paren.find(([rij, naast]) => !naast && isZelfde(rij, dan));
    if (los) los[1] = dan;
    else paren.push([eerst, dan]);
  }
  for (const [eerst, dan] of paren) {
    if (!eerst || !dan) {
      const wat = eerst ? 'weggehaald' : 'bijgezet';
      vragen.push({
        zin: `In de tabel (${gegevens}) is een rij ${wat}. De tabel komt uit de gegevens: pas die aan als dat klopt.`,
        ...(eerst && { oud: eerst.map(kaal).join(' | ') }),
        ...(dan && { nieuw: dan.map(kaal).join(' | ') }),
      });
      continue;
    }
    for (const [i, cel] of eerst.entries()) {
      if (kaal(cel) === kaal(dan[i] ?? '')) continue;
      vragen.push({
        zin: `In de tabel (${gegevens}) is bij ‘${sleutel(eerst)}’ de kolom ‘${kaal(koppen[i] ?? '')}’ veranderd. ${hoeDan(sleutel(eerst), genoemd)}`,
        oud: kaal(cel),
        nieuw: kaal(dan[i] ?? ''),
      });
    }
  }
  return vragen;
}

/** All cells but the first are the same. */
const isZelfde = (een: readonly string[] = [], ander: readonly string[] = []): boolean =>
  een.slice(1).map(kaal).join('\t') === ander.slice(1).map(kaal).join('\t');

/** What the writer can do when it is right what a colleague typed; a number that more plans have is named without one. */
function hoeDan(sleutel: string, acties: readonly GenoemdeActie[]): string {
  const [nummer] = sleutel.split(' ');
  const [actie, ...meer] = acties.filter((ander) => ander.nummer === nummer);
  if (!actie) return 'De tabel komt uit de gegevens: pas die aan als het klopt.';
  const doel = meer.length === 0 ? `${actie.plan.id}/${actie.nummer}` : actie.nummer;
  return `De tabel komt uit de gegevens. Klopt het? Leg dan een bericht vast, eerst als concept: npx waakvlam bevestig ${doel} --concept --tekst '…'`;
}
