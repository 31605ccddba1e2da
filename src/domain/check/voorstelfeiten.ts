import type { Dag, Datum } from '../../../schemas/datum.ts';
import type { Geparsed } from '../../../schemas/inhoud.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import { isVelden } from '../../../schemas/velden.ts';
import { Verwijzing } from '../../../schemas/verwijzing.ts';
import { kiesPunt } from '../derive/cijferpunt.ts';
import type { Inhoud } from '../kern/inhoud.ts';
import { loop, onderdelenIn } from '../kern/mdx/loop.ts';
import type { Melding } from '../kern/melding.ts';
import { raad } from '../kern/parse/schemameldingen.ts';
import type { Pad } from '../kern/yaml/boom.ts';
import { meldOp, type CheckContext } from './regel.ts';
import { vindVerwijzingen } from './verwijzingen.ts';

/** A peildatum is a day, and the one before lies before it. What is compared with it needs it. */
export function* peildatumsKloppen({ inhoud }: CheckContext): Iterable<Melding> {
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    const { peildatum, vorige_peildatum: vorige, blokken } = voorstel.waarde;
    for (const [datum, veld] of [
      [peildatum, 'peildatum'],
      [vorige, 'vorige_peildatum'],
    ] as const) {
      if (!datum || datum.precisie === 'dag') continue;
      yield meldOp('voorstel-peildatum', voorstel, [veld], { datum: datum.tekst, laatste: datum.laatste });
    }
    if (vorige && vorige.laatste >= peildatum.laatste) {
      yield meldOp('voorstel-vorige-peildatum', voorstel, ['vorige_peildatum'], {
        vorige: vorige.tekst,
        peildatum: peildatum.tekst,
      });
    }
    if (vorige) continue;
    for (const [{ naam }, pad] of onderdelenIn(blokken)) {
      if (naam === 'SindsVorigVoorstel') yield meldOp('voorstel-zonder-vorige', voorstel, pad, {});
    }
  }
}

/** Nothing in a proposal is newer than its peildatum: no bron that it cites, no figure and no budget. */
export function* feitenZijnVoorDePeildatum({ inhoud }: CheckContext): Iterable<Melding> {
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    const peildatum = voorstel.waarde.peildatum.laatste;
    const meld = (pad: Pad, datum: Datum): Melding =>
      meldOp('voorstel-feit-na-peildatum', voorstel, pad, {
        datum: datum.tekst,
        peildatum: voorstel.waarde.peildatum.tekst,
      });
    const { blokken, besluiten, origineel } = voorstel.waarde;
    for (const [{ naar, id }, pad] of vindVerwijzingen({ blokken, besluiten, origineel })) {
      if (!naar.includes('bron')) continue;
      const datum = datumVanBron(inhoud, id);
      if (datum && datum.laatste > peildatum) yield meld(pad, datum);
    }
    for (const [gebruik, pad] of onderdelenIn(blokken)) {
      if (gebruik.naam === 'Cijfer') {
        const { periode } = gebruik.eigenschappen;
        if (periode && periode.laatste > peildatum) {
          yield meld([...pad, 'eigenschappen', 'periode'], periode);
        }
      } else if (gebruik.naam === 'Middelen') {
        const datum = oudsteBron(inhoud, gebruik.eigenschappen.middelen.id);
        if (datum && datum.laatste > peildatum) yield meld(pad, datum);
      }
    }
  }
}

/** The date of a bron itself; of a page on the web only the visit is known. */
function datumVanBron(inhoud: Inhoud, id: string): Datum | undefined {
  const bron = inhoud.van('bron').get(id)?.waarde;
  return !bron || bron.soort === 'extern' || isOnbekend(bron.datum) ? undefined : bron.datum;
}

/** The date of the oldest bron that a budget stands in. */
function oudsteBron(inhoud: Inhoud, id: string): Datum | undefined {
  const vindplaatsen = inhoud.van('middelen').get(id)?.waarde.vindplaatsen ?? [];
  return vindplaatsen
    .flatMap(({ bron }) => datumVanBron(inhoud, bron.id) ?? [])
    .sort((a, b) => (a.laatste < b.laatste ? -1 : 1))[0];
}

/** A figure that a proposal names exists. */
export function* cijfersBestaan({ inhoud }: CheckContext): Iterable<Melding> {
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    for (const [gebruik, bij] of onderdelenIn(voorstel.waarde.blokken)) {
      if (gebruik.naam !== 'Cijfer') continue;
      const { cijfer, reeks: id, periode } = gebruik.eigenschappen;
      const reeksen = inhoud.van('cijfer').get(cijfer.id)?.waarde.reeksen;
      if (!reeksen) continue;
      const reeks = reeksen.find((deel) => deel.id === id);
      const pad = [...bij, 'eigenschappen'];
      if (!reeks) {
        const bekend = reeksen.map((deel) => deel.id);
        yield meldOp('reeks-onbekend', voorstel, [...pad, 'reeks'], {
          reeks: id,
          bekend,
          bedoeld: raad(id, bekend),
        });
      } else if (!kiesPunt(reeks.waarden, periode, voorstel.waarde.peildatum.laatste)) {
        const bekend = reeks.waarden.map((punt) =>
          isOnbekend(punt.periode) ? 'onbekend' : punt.periode.tekst,
        );
        yield meldOp('cijfer-onbekend', voorstel, [...pad, periode ? 'periode' : 'reeks'], {
          reeks: id,
          bekend,
        });
      }
    }
  }
}

/**
 * A bare number before the unit of a known figure, or an amount in euro, may be that figure, typed over. One that no
 * figure has is told from 21 on: below that it is mostly a count of the writer's own, like "12 adviezen".
 */
export function* cijfersKomenUitDeGegevens({ inhoud }: CheckContext): Iterable<Melding> {
  const bekend = bekendeGetallen(inhoud);
  const patroon = patroonVan(bekend);
  if (!patroon) return;
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    for (const [tekst, vervolg, pad] of zinnen(voorstel.waarde)) {
      for (const treffer of `${tekst}${vervolg}`.matchAll(patroon)) {
        if (treffer.index < tekst.length && isVerdacht(treffer, bekend)) {
          yield meldOp('voorstel-los-getal', voorstel, pad, { gevonden: treffer[0].trim() });
        }
      }
    }
  }
}

/** Where a writer types sentences: each with the text that may go on after it, as after words in bold. */
function* zinnen({
  blokken,
  besluiten,
}: Geparsed<'collegevoorstel'>): Iterable<readonly [tekst: string, vervolg: string, pad: Pad]> {
  const teksten = [...loop(blokken)].flatMap(({ node, pad }) =>
    node.soort === 'woorden' ? [{ tekst: node.woorden, pad }] : [],
  );
  for (const [i, { tekst, pad }] of teksten.entries()) {
    yield [tekst, /\d$/.test(tekst) ? (teksten[i + 1]?.tekst ?? '') : '', pad];
  }
  for (const [{ eigenschappen }, pad] of onderdelenIn(blokken)) {
    if ('titel' in eigenschappen) yield [eigenschappen.titel, '', [...pad, 'eigenschappen', 'titel']];
  }
  for (const [i, { tekst }] of besluiten.entries()) yield [tekst, '', ['besluiten', i, 'tekst']];
}

/** The numbers that are known of each unit, in any period; `€` is the unit of amounts. */
function bekendeGetallen(inhoud: Inhoud): ReadonlyMap<string, ReadonlySet<number>> {
  const bekend = new Map<string, Set<number>>();
  const voegToe = (eenheid: string, waarden: readonly (number | Onbekend)[]): void => {
    const getallen = waarden.filter((waarde) => typeof waarde === 'number');
    bekend.set(eenheid, new Set([...(bekend.get(eenheid) ?? []), ...getallen]));
  };
  for (const { waarde } of inhoud.van('cijfer').values()) {
    for (const { eenheid = waarde.eenheid, waarden } of waarde.reeksen) {
      voegToe(
        eenheid,
        waarden.map((punt) => punt.waarde),
      );
    }
  }
  for (const { waarde } of inhoud.van('middelen').values()) {
    voegToe(
      '€',
      waarde.kolommen.flatMap(({ posten, totaal }) => [...posten.map(({ bedrag }) => bedrag), totaal]),
    );
  }
  return bekend;
}

const MAAL: Readonly<Record<string, number>> = { duizend: 1e3, miljoen: 1e6, miljard: 1e9 };

/** A number with a unit after it, also at the end of a longer word ("zorgmeldingen"), or an amount. */
function patroonVan(bekend: ReadonlyMap<string, unknown>): RegExp | undefined {
  if (bekend.size === 0) return undefined;
  const eenheden = [...bekend.keys()]
    .filter((eenheid) => eenheid !== '€')
    .sort((a, b) => b.length - a.length)
    .map((eenheid) => eenheid.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const getal = String.raw`(?<getal>\d+(?:\.\d{3})*(?:,\d+)?)`;
  const maal = `(?:\\s+(?<maal>${Object.keys(MAAL).join('|')}))?`;
  const na = [
    ...(eenheden.length > 0 ? [String.raw`(?:\s?%)?\s+\p{L}*?(?<eenheid>${eenheden.join('|')})`] : []),
    ...(bekend.has('€') ? [String.raw`\s+(?<euro>euro)`] : []),
  ];
  const voor = bekend.has('€') ? String.raw`(?<teken>€\s?)?` : '';
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])${voor}${getal}${maal}(?:(?:${na.join('|')})(?![\p{L}\p{N}]))?`,
    'gu',
  );
}

function isVerdacht({ groups }: RegExpMatchArray, bekend: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const { getal = '', maal = '', teken, euro, eenheid } = groups ?? {};
  const hoort = (teken ?? euro) === undefined ? eenheid : '€';
  if (hoort === undefined) return false;
  const waarde = Number(getal.replaceAll('.', '').replace(',', '.')) * (MAAL[maal] ?? 1);
  return waarde > 20 || (bekend.get(hoort)?.has(waarde) ?? false);
}

/** What the writer still has to fill in: told while the proposal is a concept, and an error once it is out. */
export function* todosZijnWeg({ inhoud }: CheckContext): Iterable<Melding> {
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    for (const [tekst, pad] of teksten(voorstel.waarde)) {
      if (!/\bTODO\b/.test(tekst)) continue;
      const todo = tekst.replace(/^.*?\bTODO\b:?\s*/s, '').trim();
      const code = voorstel.waarde.status === 'concept' ? 'voorstel-todo' : 'voorstel-todo-openbaar';
      yield meldOp(code, voorstel, pad, { todo, getypt: true });
    }
  }
}

/** Every text of a proposal that somebody typed, with the path to it: once, and nothing internal. */
function* teksten(waarde: unknown, pad: Pad = []): Iterable<readonly [string, Pad]> {
  if (typeof waarde === 'string') yield [waarde, pad];
  else if (isVelden(waarde) && !(waarde instanceof Verwijzing)) {
    for (const [sleutel, deel] of Object.entries(waarde)) {
      if (pad.length === 0 && sleutel === 'intern') continue;
      yield* teksten(deel, [...pad, Array.isArray(waarde) ? Number(sleutel) : sleutel]);
    }
  }
}

/** Every status that a table of progress shows stands in a bron: a reader of a proposal must be able to look it up. In a concept that is still to do. */
export function* statussenHebbenEenBron({ inhoud }: CheckContext): Iterable<Melding> {
  const acties = inhoud.actiesPerPlan();
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    const tabel = [...onderdelenIn(voorstel.waarde.blokken)].find(([{ naam }]) => naam === 'Voortgangstabel');
    if (!tabel) continue;
    const [, pad] = tabel;
    for (const actie of acties.get(voorstel.waarde.plan.id) ?? []) {
      if (!isZonderBron(actie.waarde, voorstel.waarde.peildatum.laatste)) continue;
      const nummer = actie.id.slice(actie.plan.length + 1);
      yield voorstel.waarde.status === 'concept'
        ? meldOp('voorstel-todo', voorstel, pad, {
            todo: `zet een vindplaats bij de status van actie ${nummer}`,
            getypt: false,
          })
        : meldOp('voorstel-status-zonder-bron', voorstel, pad, { nummer });
    }
  }
}

/** Whether the last entry with a status that counts at the peildatum names no bron. */
function isZonderBron({ voortgang = [] }: Geparsed<'actie'>, peildatum: Dag): boolean {
  const bericht = voortgang.findLast(
    ({ datum, status }) => status !== undefined && datum.laatste <= peildatum,
  );
  return bericht !== undefined && bericht.vindplaats === undefined;
}
