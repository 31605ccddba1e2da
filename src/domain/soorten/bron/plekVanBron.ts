import { isVelden } from '../../../../schemas/velden.ts';
import { Verwijzing } from '../../../../schemas/verwijzing.ts';
import type { Inhoud } from '../../kern/inhoud.ts';

/** Fills in the place in its bron of each vindplaats that leaves it out. One that no bron gives stays empty: a rule tells it. */
export function vulPlekkenAan(inhoud: Inhoud): void {
  const plekVan = (bron: string): string | null => inhoud.van('bron').get(bron)?.waarde.plek ?? null;
  for (const { waarde } of inhoud.alle()) vulIn(waarde, plekVan);
}

function vulIn(waarde: unknown, plekVan: (bron: string) => string | null): void {
  if (Array.isArray(waarde)) for (const deel of waarde) vulIn(deel, plekVan);
  if (!isVelden(waarde) || waarde instanceof Verwijzing) return;
  if (isZonderPlek(waarde)) waarde.plek = plekVan(waarde.bron.id);
  else for (const deel of Object.values(waarde)) vulIn(deel, plekVan);
}

/** Whether a value is a vindplaats that doesn't say where in its bron. */
export const isZonderPlek = (waarde: unknown): waarde is { readonly bron: Verwijzing; plek: string | null } =>
  isVelden(waarde) && waarde['plek'] === null && waarde['bron'] instanceof Verwijzing;
