import type { Geparsed } from '../../../schemas/inhoud.ts';
import type { Gegevensonderdeel } from '../../../schemas/voorstelmdx.ts';
import type { Item } from '../kern/inhoud.ts';
import { onderdelenIn } from '../kern/mdx/loop.ts';
import type { Melding } from '../kern/melding.ts';
import { raad } from '../kern/parse/schemameldingen.ts';
import { meldOp, type CheckContext } from './regel.ts';
import { deelVoorstelIn, isPunt, staatGoed, type Voorstelkop } from './voorstelindeling.ts';

type VoorstelItem = Item<'collegevoorstel'>;

/** The proposals whose form could be read, with it. */
function* metVorm({ inhoud }: CheckContext): Iterable<readonly [VoorstelItem, Geparsed<'vorm'>]> {
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    const vorm = inhoud.van('vorm').get(voorstel.waarde.vorm.id);
    if (vorm) yield [voorstel, vorm.waarde];
  }
}

/** A proposal has the sections of its form: all of them, in their order and at their level, and no others. */
export function* voorstellenVolgenHunVorm(context: CheckContext): Iterable<Melding> {
  for (const [voorstel, vorm] of metVorm(context)) {
    const { koppen } = deelVoorstelIn(voorstel.waarde, vorm);
    const namen = vorm.secties.map(({ kop }) => kop);
    for (const { pad, niveau, kop, sectie } of koppen) {
      if (!sectie && niveau === 2) {
        const bedoeld = raad(kop, namen);
        yield meldOp('voorstel-kop-onbekend', voorstel, pad, { kop, bekend: namen, bedoeld });
      } else if (sectie && niveau !== sectie.niveau + 1) {
        const verwacht = sectie.niveau + 1;
        yield meldOp('voorstel-kop-niveau', voorstel, pad, { kop, niveau, verwacht });
      }
    }
    yield* volgordeKlopt(voorstel, vorm, koppen);
    for (const { kop, verplicht } of vorm.secties) {
      if (verplicht === 'nee' || koppen.some(({ sectie }) => sectie?.kop === kop)) continue;
      yield meldOp('voorstel-deel-ontbreekt', voorstel, ['vorm'], { kop });
    }
    for (const [i, { veld }] of (voorstel.waarde.velden ?? []).entries()) {
      const bekend = vorm.kopvelden.map((kopveld) => kopveld.veld);
      if (bekend.includes(veld)) continue;
      const bedoeld = raad(veld, bekend);
      yield meldOp('voorstel-veld-onbekend', voorstel, ['velden', i, 'veld'], { veld, bekend, bedoeld });
    }
  }
}

/** While a proposal is being written, every field of its form that it leaves open is still to do. */
export function* kopveldenZijnIngevuld(context: CheckContext): Iterable<Melding> {
  for (const [voorstel, vorm] of metVorm(context)) {
    const { waarde } = voorstel;
    if (waarde.status !== 'concept') continue;
    const eigen = new Set((waarde.velden ?? []).map(({ veld }) => veld));
    for (const { veld, kop } of vorm.kopvelden) {
      if (eigen.has(veld) || Object.entries(waarde).some(([sleutel, inhoud]) => sleutel === veld && inhoud)) {
        continue;
      }
      yield meldOp('voorstel-todo', voorstel, ['vorm'], { todo: `vul ‘${kop}’ in (${veld})`, getypt: false });
    }
  }
}

function* volgordeKlopt(
  voorstel: VoorstelItem,
  { secties }: Geparsed<'vorm'>,
  koppen: readonly Voorstelkop[],
): Iterable<Melding> {
  let vorige: { readonly kop: string; readonly rang: number } | undefined;
  for (const { pad, kop, sectie } of koppen) {
    if (!sectie) continue;
    const rang = secties.indexOf(sectie);
    if (vorige && rang <= vorige.rang) {
      yield meldOp('voorstel-volgorde', voorstel, pad, { kop, vorige: vorige.kop });
    } else vorige = { kop, rang };
  }
}

/** Arguments and kanttekeningen stand where the form has them; what data fill stands on a line of its own. */
export function* onderdelenStaanOpHunPlek(context: CheckContext): Iterable<Melding> {
  for (const [voorstel, vorm] of metVorm(context)) {
    for (const plek of deelVoorstelIn(voorstel.waarde, vorm).plekken) {
      const { pad } = plek;
      const { naam } = plek.gebruik;
      if (!staatGoed(plek)) {
        yield meldOp('voorstel-plek', voorstel, pad, { naam, waar: plek.waar === 'zin' ? 'zin' : 'punt' });
      } else if (isPunt(plek.gebruik)) {
        const bevat = naam === 'Argument' ? 'argumenten' : 'kanttekeningen';
        if (plek.sectie?.bevat === bevat) continue;
        const kop = vorm.secties.find((sectie) => sectie.bevat === bevat)?.kop;
        yield meldOp('voorstel-punt-plek', voorstel, pad, { naam, kop });
      }
    }
  }
}

/**
 * No section is empty, and each shows what the form has the data fill there: a proposal without its besluiten asks
 * nothing. What there are no data for may be missing.
 */
export function* delenZijnGevuld(context: CheckContext): Iterable<Melding> {
  for (const [voorstel, vorm] of metVorm(context)) {
    const { koppen, plekken } = deelVoorstelIn(voorstel.waarde, vorm);
    for (const { pad, kop, sectie, leeg } of koppen) {
      const hier = plekken.filter((deel) => deel.sectie === sectie);
      const namen = new Set<string>(hier.map(({ gebruik }) => gebruik.naam));
      const ontbreekt = (sectie?.gegevens ?? []).filter((naam) => !namen.has(naam));
      if (ontbreekt.includes('Besluiten')) yield meldOp('voorstel-zonder-besluiten', voorstel, pad, { kop });
      else if (leeg && sectie?.bevat !== 'argumenten') {
        yield meldOp('voorstel-deel-leeg', voorstel, pad, { kop });
      }
      if (leeg) continue;
      for (const onderdeel of ontbreekt) {
        if (!heeftGegevens(onderdeel, voorstel, context)) continue;
        yield meldOp('voorstel-gegevens-ontbreken', voorstel, pad, { kop, onderdeel });
      }
    }
  }
}

/** Whether the data have something for a component: what changed needs a day before, a budget its amounts. */
function heeftGegevens(
  onderdeel: Gegevensonderdeel,
  { waarde }: VoorstelItem,
  { inhoud }: CheckContext,
): boolean {
  switch (onderdeel) {
    case 'Besluiten':
      return false; // told already
    case 'SindsVorigVoorstel':
      return waarde.vorige_peildatum !== undefined;
    case 'Middelen':
      return [...inhoud.van('middelen').values()].some((deel) => deel.waarde.plan?.id === waarde.plan.id);
    default:
      return true;
  }
}

/** The numbers of arguments and kanttekeningen name a besluit that exists, and run on without gaps. */
export function* puntenLopenDoor({ inhoud }: CheckContext): Iterable<Melding> {
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    const { besluiten, blokken } = voorstel.waarde;
    for (const soort of ['Argument', 'Kanttekening'] as const) {
      let vorige: readonly [besluit: number, punt: number] = [0, 0];
      for (const [gebruik, bij] of onderdelenIn(blokken)) {
        if (gebruik.naam !== soort) continue;
        const { nummer } = gebruik.eigenschappen;
        const pad = [...bij, 'eigenschappen', 'nummer'];
        const [besluit = 0, punt = 0] = nummer.split('.').map(Number);
        if (besluit > besluiten.length) {
          yield meldOp('voorstel-besluit-onbekend', voorstel, pad, {
            nummer,
            besluit,
            aantal: besluiten.length,
          });
          continue;
        }
        const volgt = besluit === vorige[0] ? punt === vorige[1] + 1 : besluit > vorige[0] && punt === 1;
        if (!volgt) {
          const verwacht = [`${Math.max(vorige[0], 1)}.${vorige[1] + 1}`];
          if (vorige[0] > 0 && vorige[0] < besluiten.length) verwacht.push(`${vorige[0] + 1}.1`);
          yield meldOp('voorstel-nummering', voorstel, pad, { nummer, verwacht });
        }
        vorige = [besluit, punt];
      }
    }
  }
}

/** Every besluit has an argument. It needs no kanttekening. */
export function* besluitenHebbenEenArgument({ inhoud }: CheckContext): Iterable<Melding> {
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    const { besluiten, blokken } = voorstel.waarde;
    const onderbouwd = new Set(
      [...onderdelenIn(blokken)].flatMap(([deel]) =>
        deel.naam === 'Argument' ? [deel.eigenschappen.nummer.split('.')[0]] : [],
      ),
    );
    for (const i of besluiten.keys()) {
      if (onderbouwd.has(String(i + 1))) continue;
      yield meldOp('voorstel-zonder-argument', voorstel, ['besluiten', i], { besluit: i + 1 });
    }
  }
}

/** A proposal's status says what it may hold: only a reconstructie has an original, only a real one a kenmerk. */
export function* voorstellenZijnWatZeZeggen({ inhoud }: CheckContext): Iterable<Melding> {
  const officieel = inhoud.van('site').get('site')?.waarde.officieel;
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    const { status, origineel } = voorstel.waarde;
    if (status === 'reconstructie' && !origineel) {
      yield meldOp('voorstel-zonder-origineel', voorstel, ['status'], {});
    }
    if (status === 'ingediend' && officieel === 'nee') {
      yield meldOp('voorstel-niet-officieel', voorstel, ['status'], {});
    }
    if (status === 'reconstructie' && origineel) {
      for (const [i, { vindplaats }] of voorstel.waarde.besluiten.entries()) {
        if (vindplaats) continue;
        yield meldOp('voorstel-besluit-zonder-bron', voorstel, ['besluiten', i], { besluit: i + 1 });
      }
    }
    if (status !== 'reconstructie' && status !== 'voorbeeld') continue;
    if (status === 'voorbeeld' && origineel) {
      yield meldOp('voorstel-niet-echt', voorstel, ['origineel'], { veld: 'origineel', status }, 'sleutel');
    }
    for (const veld of ['kenmerk', 'portefeuillehouder'] as const) {
      if (voorstel.waarde[veld] === undefined) continue;
      yield meldOp('voorstel-niet-echt', voorstel, [veld], { veld, status }, 'sleutel');
    }
  }
}
