import type { Bevinding } from '../domain/beslissing/bevinding.ts';
import { bevindingInWoorden } from '../render/tekst/bevinding.ts';
import { zonderPunt } from '../render/tekst/signaal.ts';
import { termijnVeld, uitkomstVeld, veldnaam, type Fouten } from './formulier.ts';

/** What is wrong with a beslissing, at the fields of the form. */
export function perVeld(bevindingen: readonly Bevinding[]): Fouten {
  const delen = bevindingen.flatMap(opVeld);
  const plek = (veld: string): number => VOLGORDE.findIndex((begin) => veld.startsWith(begin));
  return Object.fromEntries(
    [...Map.groupBy(delen, ([veld]) => veld)]
      .sort(([a], [b]) => plek(a) - plek(b))
      .map(([veld, groep]) => [veld, groep.map(([, zin]) => zin)]),
  );
}

/** A finding at its field, in words. What is still open is asked at each expectation: there it is answered. */
const opVeld = (bevinding: Bevinding): (readonly [veld: string, zin: string])[] =>
  bevinding.code === 'verwachting-nog-open'
    ? bevinding.gegevens.open.map(({ id, tekst }) => [
        uitkomstVeld(id),
        `Hoe liep dit af: ‘${zonderPunt(tekst)}’? Of blijft het open?`,
      ])
    : [[veldVan(bevinding), bevindingInWoorden(bevinding, veldnaam)]];

/** The field that a finding stands at. What can't be filled in is told above the form. */
function veldVan({ veld, gegevens, code }: Bevinding): string {
  if (code === 'niets-beslist' || veld === 'status' || veld === 'uitgevoerd') return 'stand';
  if (veld === 'uitkomsten' && 'id' in gegevens)
    return code.startsWith('termijn') ? termijnVeld(gegevens.id) : uitkomstVeld(gegevens.id);
  return VELDEN.has(veld) ? veld : '';
}

/** The fields, in the order of the form. */
const VOLGORDE = [
  'stand',
  'borging',
  'reden',
  'eigenaar',
  'betrokken',
  'deadline',
  'overgenomen',
  'uitkomst',
  'termijn',
  'vervolgstappen',
  'tekst',
  'notitie',
  'datum',
];
const VELDEN: ReadonlySet<string> = new Set([...VOLGORDE, 'uitkomsten']);
