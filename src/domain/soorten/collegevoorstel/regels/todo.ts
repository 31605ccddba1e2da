import type { Dag } from '../../../../../schemas/datum.ts';
import { isVelden } from '../../../../../schemas/velden.ts';
import { Verwijzing } from '../../../../../schemas/verwijzing.ts';
import type { Inhoud, Item } from '../../../kern/inhoud.ts';
import { onderdelenIn } from '../../../kern/mdx/loop.ts';
import { meldingsoort } from '../../../kern/melding.ts';
import { op, regel } from '../../../kern/regel.ts';
import type { Pad } from '../../../kern/yaml/boom.ts';
import { ingedeeldeVoorstellen } from '../indeling.ts';
import { isInDeMaak } from '../stand.ts';
import { actiesPerPlan, nummerVan } from '../../actie/plek.ts';

/** What a writer still has to do. `getypt`: a line with TODO says so; else something is missing. */
export const VOORSTEL_TODO = meldingsoort<{ todo: string; getypt: boolean }>({
  code: 'voorstel-todo',
  ernst: 'waarschuwing',
  zin: ({ todo }) =>
    todo === '' ? 'Hier moet nog iets worden ingevuld.' : `Nog te doen: ${tussenHaken(todo)}.`,
  verwacht: ({ getypt }) =>
    getypt ? 'Tekst van de schrijver, zonder TODO, NTB of PM.' : 'Een voorstel waarin niets ontbreekt.',
  hint: ({ getypt }) => (getypt ? 'Schrijf de tekst, en wis TODO, NTB of PM.' : 'Vul aan wat ontbreekt.'),
});

/** What is still to do in a concept; what may no longer be to do once a proposal is out, is an error then. */
export const TODOREGELS = [
  /** While a proposal is being written, every field of its form that it leaves open is still to do. */
  regel({
    ...VOORSTEL_TODO,
    *zoek({ inhoud }) {
      for (const { voorstel, vorm } of ingedeeldeVoorstellen(inhoud)) {
        if (!isConcept(voorstel)) continue;
        const eigen = new Set((voorstel.waarde.velden ?? []).map(({ veld }) => veld));
        const gevuld = new Set(Object.entries(voorstel.waarde).flatMap(([naam, deel]) => (deel ? naam : [])));
        for (const { veld, kop } of vorm.kopvelden) {
          if (eigen.has(veld) || gevuld.has(veld)) continue;
          yield op(voorstel, ['vorm'], { todo: `vul ‘${kop}’ in (${veld})`, getypt: false });
        }
      }
    },
  }),
  /** So is what its writer left as TODO … */
  regel({
    ...VOORSTEL_TODO,
    *zoek({ inhoud }) {
      for (const { voorstel, pad, todo } of getypteTodos(inhoud)) {
        if (isConcept(voorstel)) yield op(voorstel, pad, { todo, getypt: true });
      }
    },
  }),
  regel({
    code: 'voorstel-todo-openbaar',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, pad, todo } of getypteTodos(inhoud)) {
        if (!isConcept(voorstel)) yield op(voorstel, pad, { todo });
      }
    },
    zin: ({ todo }) =>
      `In een voorstel dat naar buiten gaat, is nog iets te doen${todo === '' ? '' : `: ${tussenHaken(todo)}`}.`,
    verwacht: 'Een voorstel dat af is.',
    hint: 'Schrijf de tekst, of zet de status terug op concept.',
  }),
  /** … and every status in a table of progress that no bron tells: a reader must be able to look it up. */
  regel({
    ...VOORSTEL_TODO,
    *zoek({ inhoud }) {
      for (const { voorstel, pad, nummer } of statussenZonderBron(inhoud)) {
        if (!isConcept(voorstel)) continue;
        yield op(voorstel, pad, {
          todo: `zet een vindplaats bij de status van actie ${nummer}`,
          getypt: false,
        });
      }
    },
  }),
  regel({
    code: 'voorstel-status-zonder-bron',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, pad, nummer } of statussenZonderBron(inhoud)) {
        if (!isConcept(voorstel)) yield op(voorstel, pad, { nummer });
      }
    },
    zin: ({ nummer }) => `Deze tabel toont de status van actie ${nummer}, en daar hoort geen bron bij.`,
    verwacht: 'Bij elke status een vindplaats.',
    hint: ({ nummer }) =>
      `Voeg ‘vindplaats’ toe aan het laatste bericht met een status, in het bestand van actie ${nummer}.`,
  }),
];

type VoorstelItem = Item<'collegevoorstel'>;

const isConcept = ({ waarde }: VoorstelItem): boolean => isInDeMaak(waarde);

/** A note of a writer, on one line. */
const tussenHaken = (todo: string): string => `‘${todo.replaceAll(/\s+/g, ' ')}’`;

/** Every text with TODO in it, and what follows that. */
function* getypteTodos(inhoud: Inhoud): Iterable<{ voorstel: VoorstelItem; pad: Pad; todo: string }> {
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    for (const [tekst, pad] of teksten(voorstel.waarde)) {
      const teken = TE_DOEN.exec(tekst);
      if (!teken) continue;
      const todo = tekst.slice(teken.index + teken[0].length).replace(/^[\s:.,;]+/, '');
      yield { voorstel, pad, todo: todo.trim() };
    }
  }
}

/** What stands where words are still to come: TODO, "nader te bepalen" and "pro memorie". */
const TE_DOEN = /(?<![\p{L}\d./_-])(?:todo|ntb|n\.t\.b\.?|pm|p\.m\.?)(?![\p{L}\d/_-])/iu;

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

/** The actions whose status stands in the table of a proposal, while no bron tells it. */
function* statussenZonderBron(
  inhoud: Inhoud,
): Iterable<{ voorstel: VoorstelItem; pad: Pad; nummer: string }> {
  const acties = actiesPerPlan(inhoud);
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    const gezien = new Set<string>();
    for (const [{ naam, eigenschappen }, pad] of onderdelenIn(voorstel.waarde.blokken)) {
      if (naam !== 'Voortgangstabel') continue;
      const { id } = eigenschappen.plan ?? voorstel.waarde.plan;
      if (gezien.has(id)) continue;
      gezien.add(id);
      for (const actie of acties.get(id) ?? []) {
        if (!isZonderBron(actie.waarde, voorstel.waarde.peildatum.laatste)) continue;
        yield { voorstel, pad, nummer: nummerVan(actie) };
      }
    }
  }
}

/** Whether the last entry with a status that counts at the peildatum names no bron. */
function isZonderBron({ voortgang = [] }: Item<'actie'>['waarde'], peildatum: Dag): boolean {
  const bericht = voortgang.findLast(
    ({ datum, status }) => status !== undefined && datum.laatste <= peildatum,
  );
  return bericht !== undefined && bericht.vindplaats === undefined;
}
