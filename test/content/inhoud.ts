import { resolve } from 'node:path';
import { parseDocument } from 'yaml';
import type { Bestand } from '../../src/domain/kern/bestand.ts';
import { maakRegister, type RegisterResultaat } from '../../src/domain/maakRegister.ts';
import type { Actie, Plan, Register } from '../../src/domain/register.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { renderMeldingen } from '../../src/render/terminal/meldingen.ts';

/*
 * The content of the first municipality, for the tests that end in `.content.test.ts`. Content lives: those tests bind
 * what the documents say, and what must always hold, and none of them may fail because somebody used the product.
 */

/** The content folder; WAAKVLAM_CONTENT names another, such as a copy in which somebody worked. */
export const CONTENT = resolve(process.env['WAAKVLAM_CONTENT'] ?? 'content');

/** The plan that the documents are about. */
export const PLAN = 'overbetuwe-2021-2025';

/** The actions that the two documents of Overbetuwe name, in their order. */
export const NUMMERS = [
  '1.1.1',
  '1.1.3',
  '2.1.2',
  '2.4.2',
  '4.1.2',
  '4.1.3',
  '5.3.1',
  '6.1',
  '6.2.1',
  '7.1.1',
];

/** Those of which the collegevoorstel of late 2022 tells the progress. */
export const MET_VOORTGANG = ['1.1.1', '2.1.2', '2.4.2', '4.1.2', '4.1.3'];

type Goed = Extract<RegisterResultaat, { goed: true }>;

/** The content as it is now, as of a day. */
export const leesContent = (peildatum: string): Goed => maak(leesMap(CONTENT), peildatum);

/**
 * The content as the documents have it: the entries that somebody added to its actions since are left out, so that what
 * follows from the documents can be tested on any day.
 */
export const leesDocumenten = (peildatum: string): Goed =>
  maak(
    leesMap(CONTENT).map((bestand) =>
      'bytes' in bestand ? { ...bestand, bytes: zonderLaterBericht(bestand.pad, bestand.bytes) } : bestand,
    ),
    peildatum,
  );

function maak(bestanden: readonly Bestand[], peildatum: string): Goed {
  const resultaat = maakRegister(bestanden, { gevraagd: peildatum, vandaag: peildatum });
  if (!resultaat.goed) throw new Error(renderMeldingen(resultaat.meldingen, (pad) => pad));
  return resultaat;
}

/** An action's file with no more than the one entry that the documents tell. */
function zonderLaterBericht(pad: string, bytes: Uint8Array): Uint8Array {
  const [, plan, nummer = ''] = /^plannen\/([^/]+)\/acties\/(.+)\.yaml$/.exec(pad) ?? [];
  if (plan !== PLAN) return bytes;
  const document = parseDocument(new TextDecoder().decode(bytes));
  const { voortgang = [] } = document.toJS() as { voortgang?: { datum: unknown }[] };
  const eerste = MET_VOORTGANG.includes(nummer)
    ? voortgang.findIndex(({ datum }) => datum === '2022-Q4')
    : -1;
  if (eerste === -1) document.delete('voortgang');
  else document.set('voortgang', document.createNode([document.getIn(['voortgang', eerste])]));
  return new TextEncoder().encode(document.toString());
}

/** The plan of the documents. */
export function planVan(register: Register): Plan {
  const plan = register.plannen.get(PLAN);
  if (!plan) throw new Error(`No ${PLAN}`);
  return plan;
}

/** The actions of the documents; somebody may have added others. */
export const actiesVan = (register: Register): readonly Actie[] =>
  planVan(register).acties.filter(({ nummer }) => NUMMERS.includes(nummer));
