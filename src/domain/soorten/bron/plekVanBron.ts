import { isVelden } from '../../../../schemas/velden.ts';
import { Verwijzing } from '../../../../schemas/verwijzing.ts';
import type { EenItem, Inhoud } from '../../kern/inhoud.ts';

/**
 * The content with the place in its bron in each vindplaats that leaves it out. One that no bron gives stays empty: a rule
 * tells it. What two files share, such as where the actions of a plan stand, is still one and the same.
 */
export function metPlekken(inhoud: Inhoud): Inhoud {
  const gevuld = new Map<object, unknown>();
  return inhoud.met((item) => ({ ...item, waarde: vul(item.waarde) }) as EenItem);

  /** A value with the places filled in; itself when there is nothing to fill in. */
  function vul(waarde: unknown): unknown {
    if (typeof waarde !== 'object' || waarde === null) return waarde;
    const eerder = gevuld.get(waarde);
    if (eerder !== undefined) return eerder;
    const nieuw = Array.isArray(waarde) ? vulLijst(waarde) : vulVelden(waarde);
    gevuld.set(waarde, nieuw);
    return nieuw;
  }

  function vulLijst(lijst: readonly unknown[]): readonly unknown[] {
    const nieuw = lijst.map(vul);
    return nieuw.some((deel, i) => deel !== lijst[i]) ? nieuw : lijst;
  }

  function vulVelden(waarde: object): object {
    if (!isVelden(waarde) || waarde instanceof Verwijzing) return waarde;
    if (isZonderPlek(waarde)) {
      const plek = inhoud.van('bron').get(waarde.bron.id)?.waarde.plek ?? null;
      return plek === null ? waarde : { ...waarde, plek };
    }
    const delen = Object.entries(waarde);
    const nieuw = delen.map(([veld, deel]) => [veld, vul(deel)] as const);
    return nieuw.some(([, deel], i) => deel !== delen[i]?.[1]) ? Object.fromEntries(nieuw) : waarde;
  }
}

/** Whether a value is a vindplaats that doesn't say where in its bron. */
export const isZonderPlek = (waarde: unknown): waarde is { readonly bron: Verwijzing; plek: string | null } =>
  isVelden(waarde) && waarde['plek'] === null && waarde['bron'] instanceof Verwijzing;
