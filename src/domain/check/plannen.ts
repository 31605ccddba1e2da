import { compareActienummers } from '../../../schemas/actienummer.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Item } from '../kern/inhoud.ts';
import { maakMelding, type Melding } from '../kern/melding.ts';
import { raad } from '../kern/parse/schemameldingen.ts';
import { bekendeSoorten } from './kaders.ts';
import { herhalingen, meldOp, type CheckContext } from './regel.ts';

/** There is a site.yaml: without it nothing says whose site this is. */
export function* siteBestaat({ inhoud }: CheckContext): Iterable<Melding> {
  if (!inhoud.bestaat('site', 'site')) {
    yield maakMelding('site-ontbreekt', { bestand: 'site.yaml', regel: 1, kolom: 1 }, {});
  }
}

/** An action's folder belongs to a plan. */
export function* plannenBestaan({ inhoud }: CheckContext): Iterable<Melding> {
  for (const [plan, acties] of inhoud.actiesPerPlan()) {
    const eerste = acties[0];
    if (eerste && !inhoud.bestaat('plan', plan)) yield meldOp('plan-ontbreekt', eerste, [], { plan });
  }
}

/** A plan has actions. */
export function* plannenHebbenActies({ inhoud }: CheckContext): Iterable<Melding> {
  if (inhoud.ietsMislukt('actie')) return;
  const perPlan = inhoud.actiesPerPlan();
  for (const plan of inhoud.van('plan').values()) {
    if (!perPlan.has(plan.id)) yield meldOp('plan-zonder-acties', plan, [], { plan: plan.id });
  }
}

/** A plan numbers its doelstellingen once each, and asks for soorten that some kader declares. */
export function* plannenKloppen({ inhoud }: CheckContext): Iterable<Melding> {
  const bekend = bekendeSoorten(inhoud);
  for (const plan of inhoud.van('plan').values()) {
    const { doelstellingen, vereiste_koppelingen } = plan.waarde;
    for (const [i, id] of herhalingen(doelstellingen, ({ nummer }) => String(nummer))) {
      yield meldOp('dubbel', plan, ['doelstellingen', i, 'nummer'], { wat: 'doelstelling', id });
    }
    for (const [i, { een_van }] of vereiste_koppelingen.entries()) {
      for (const [j, soort] of een_van.entries()) {
        if (bekend.includes(soort) || inhoud.ietsMislukt('kader')) continue;
        yield meldOp('soort-onbekend', plan, ['vereiste_koppelingen', i, 'een_van', j], {
          soort,
          bekend,
          bedoeld: raad(soort, bekend),
        });
      }
    }
  }
}

/** An action's doelstellingen are its plan's. */
export function* doelstellingenBestaan({ inhoud }: CheckContext): Iterable<Melding> {
  for (const actie of inhoud.van('actie').values()) {
    const plan = inhoud.van('plan').get(actie.plan);
    if (!plan) continue;
    const bekend = plan.waarde.doelstellingen.map(({ nummer }) => nummer);
    for (const [i, { nummer }] of (actie.waarde.doelstellingen ?? []).entries()) {
      if (bekend.includes(nummer)) continue;
      yield meldOp('doelstelling-onbekend', actie, ['doelstellingen', i, 'nummer'], { nummer, bekend });
    }
    for (const [i, id] of herhalingen(actie.waarde.doelstellingen ?? [], ({ nummer }) => String(nummer))) {
      yield meldOp('dubbel', actie, ['doelstellingen', i, 'nummer'], { wat: 'doelstelling', id });
    }
  }
}

/** What the manager must still find out: actions as adopted and later, of which status, owner or deadline is unknown. */
export function* ontbrekendeGegevens({ inhoud }: CheckContext): Iterable<Melding> {
  const acties = [...inhoud.van('actie').values()].sort(
    (a, b) => a.plan.localeCompare(b.plan) || compareActienummers(nummerVan(a), nummerVan(b)),
  );
  for (const actie of acties) {
    const nummer = nummerVan(actie);
    for (const veld of ['status', 'eigenaar', 'deadline'] as const) {
      const bekend = (actie.waarde.voortgang ?? []).some(
        (bericht) => bericht[veld] !== undefined && !isOnbekend(bericht[veld]),
      );
      if (!bekend && isOnbekend(actie.waarde.vastgesteld[veld])) {
        yield meldOp(`${veld}-onbekend`, actie, ['vastgesteld', veld], { nummer }, 'sleutel');
      }
    }
  }
}

const nummerVan = (actie: Item<'actie'>): string => actie.id.slice(actie.plan.length + 1);
