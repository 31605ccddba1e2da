import type { Inhoud, Item } from '../kern/inhoud.ts';
import type { Melding } from '../kern/melding.ts';
import { raad } from '../kern/parse/schemameldingen.ts';
import { bekendeSoorten } from './kaders.ts';
import { herhalingen, meldOp, type CheckContext } from './regel.ts';

type Koppelingen = Item<'actie'>['waarde']['koppelingen'];

/** Every action has the koppelingen that its plan asks for, or says why not. */
export function* vereisteKoppelingenZijnEr({ inhoud }: CheckContext): Iterable<Melding> {
  const bekend = bekendeSoorten(inhoud);
  for (const actie of inhoud.van('actie').values()) {
    const plan = inhoud.van('plan').get(actie.plan);
    if (!plan) continue;
    const { koppelingen } = actie.waarde;
    const aanwezig = soortenVan(inhoud, koppelingen);
    if (aanwezig === undefined) continue;
    const afgemeld = koppelingen.flatMap((koppeling) => ('geen' in koppeling ? [koppeling.geen] : []));
    if (afgemeld.some((soort) => !bekend.includes(soort))) continue; // misspelt: that comes first
    for (const { een_van: soorten } of plan.waarde.vereiste_koppelingen) {
      if (soorten.some((soort) => aanwezig.has(soort) || !bekend.includes(soort))) continue;
      if (soorten.every((soort) => afgemeld.includes(soort))) continue;
      yield meldOp('koppeling-ontbreekt', actie, ['koppelingen'], { soorten }, 'sleutel');
    }
  }
}

/** An onderdeel is linked once, and what an action says it doesn't have, it doesn't have. */
export function* koppelingenSprekenElkaarNietTegen({ inhoud }: CheckContext): Iterable<Melding> {
  const bekend = bekendeSoorten(inhoud);
  for (const actie of inhoud.van('actie').values()) {
    const { koppelingen } = actie.waarde;
    const sleutel = (koppeling: Koppelingen[number]): string =>
      'geen' in koppeling ? koppeling.geen : koppeling.onderdeel.id;
    for (const [i, id] of herhalingen(koppelingen, sleutel)) {
      yield meldOp('dubbel', actie, ['koppelingen', i], { wat: 'koppeling', id });
    }
    const aanwezig = soortenVan(inhoud, koppelingen);
    for (const [i, koppeling] of koppelingen.entries()) {
      if (!('geen' in koppeling)) continue;
      const { geen: soort } = koppeling;
      if (!bekend.includes(soort)) {
        if (inhoud.ietsMislukt('kader')) continue;
        const bedoeld = raad(soort, bekend);
        yield meldOp('soort-onbekend', actie, ['koppelingen', i, 'geen'], { soort, bekend, bedoeld });
      } else if (aanwezig?.has(soort)) {
        yield meldOp('koppeling-tegenstrijdig', actie, ['koppelingen', i, 'geen'], { soort });
      }
    }
  }
}

/** `eigen` is a koppeling to a kader that the plan hangs under, and no other is. */
export function* relatiesKloppen({ inhoud }: CheckContext): Iterable<Melding> {
  for (const actie of inhoud.van('actie').values()) {
    const plan = inhoud.van('plan').get(actie.plan);
    if (!plan) continue;
    const eigen = new Set(plan.waarde.kaders.map(({ kader }) => kader.id));
    for (const [i, koppeling] of actie.waarde.koppelingen.entries()) {
      if ('geen' in koppeling) continue;
      const kader = kaderVan(koppeling.onderdeel.id);
      if (!inhoud.bestaat('kader', kader)) continue;
      const verwacht = eigen.has(kader) ? 'eigen' : 'vergelijkbaar';
      if (koppeling.relatie === verwacht) continue;
      yield meldOp('koppeling-relatie', actie, ['koppelingen', i, 'relatie'], { kader, verwacht });
    }
  }
}

/** The soorten of the onderdelen that are linked, or `undefined` when one isn't there: its own error comes first. */
function soortenVan(inhoud: Inhoud, koppelingen: Koppelingen): ReadonlySet<string> | undefined {
  const soorten = new Set<string>();
  for (const koppeling of koppelingen) {
    if ('geen' in koppeling) continue;
    const kaderId = kaderVan(koppeling.onderdeel.id);
    const onderdeelId = koppeling.onderdeel.id.slice(kaderId.length + 1);
    const onderdeel = inhoud
      .van('kader')
      .get(kaderId)
      ?.waarde.onderdelen.find(({ id }) => id === onderdeelId);
    if (!onderdeel) return undefined;
    soorten.add(onderdeel.soort);
  }
  return soorten;
}

const kaderVan = (onderdeel: string): string => onderdeel.slice(0, onderdeel.indexOf('/'));
