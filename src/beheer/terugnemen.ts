import { actiePad } from '../domain/beslissing/wijziging.ts';
import { parseYaml } from '../domain/kern/yaml/boom.ts';
import { leesVersie, leesVersies } from '../io/gitgeschiedenis.ts';
import { isEigenaar, magBeslissen, magVrijgeven, type Wie } from './toegang/wie.ts';

/** An entry in the file of an action: where it stands, and whether it isn't released yet. */
interface Bericht {
  readonly plek: number;
  readonly concept: boolean;
}

/** How far back it is looked for who wrote an entry. */
const VERSIES = 30;

/**
 * Whether somebody may take an entry back. What everybody can read is taken back by who may release; a concept by who may
 * decide, and by the owner who wrote it.
 */
export function magTerugnemen(
  content: string,
  wie: Wie,
  actie: { readonly plan: string; readonly nummer: string },
  { plek, concept }: Bericht,
): boolean {
  if (!concept) return magVrijgeven(wie);
  return magBeslissen(wie) || (isEigenaar(wie) && schreefZelf(content, wie, actiePad(actie), plek));
}

/** Whether an entry, as it stands now, came with a commit of somebody: by the address that git has for them. */
function schreefZelf(content: string, { auteur }: Wie, pad: string, plek: number): boolean {
  const [laatste, ...eerder] = leesVersies(content, pad, VERSIES);
  const bericht = laatste && berichten(leesVersie(content, laatste, pad))[plek];
  if (!bericht || !auteur) return false;
  let van = laatste;
  for (const versie of eerder) {
    if (!berichten(leesVersie(content, versie, pad)).includes(bericht)) break;
    van = versie;
  }
  return van.mail === auteur.mail;
}

/** The entries in the text of a file, each as one word to compare it by. */
function berichten(tekst = ''): string[] {
  const waarde = parseYaml(tekst).waarde as { readonly voortgang?: readonly unknown[] } | null;
  return (waarde?.voortgang ?? []).map((bericht) => JSON.stringify(bericht));
}
