import type { Kader, Organisatie } from '../../register.ts';

/** Whether an organisatie belongs to the one that a kader is of: it is that one, a member of it, or a part of it. */
export const geldtVoor = ({ organisatie }: Kader, lid: Organisatie): boolean =>
  hoortBij(lid, organisatie, new Set());

function hoortBij(lid: Organisatie, geheel: Organisatie, gezien: Set<Organisatie>): boolean {
  if (lid === geheel || geheel.leden.some(({ leden }) => leden.includes(lid))) return true;
  gezien.add(lid);
  const { deelVan } = lid;
  return deelVan !== undefined && !gezien.has(deelVan) && hoortBij(deelVan, geheel, gezien);
}
