import { z } from 'zod';
import { isOnbekend } from '../schemas/onbekend.ts';
import { isOpenbaar } from '../schemas/openbaar.ts';
import { isVelden } from '../schemas/velden.ts';
import { bladenVan } from '../src/domain/kern/link/keuze.ts';
import { kameel } from '../src/domain/kern/link/link.ts';
import { maakOpname } from '../src/domain/opname/opname.ts';
import type { Ding, Register } from '../src/domain/register.ts';
import { alleDingen, dingenVan } from '../src/domain/soorten/dingen.ts';
import { INHOUDSOORTEN } from '../src/domain/soorten/soorten.ts';
import { DATABESTANDEN } from '../src/render/json/databestanden.ts';

/** A day on which all that the content says counts. */
const ACHTERAF = '2999-12-31';

/** What the open data leave out: the settings and texts of the site, and the texts of proposals, which are made of the rest. */
const GEEN_GEGEVENS: ReadonlySet<Ding['is']> = new Set(['site', 'pagina', 'vorm', 'collegevoorstel']);

/**
 * What the register says of a thing and the open data about it don't, as lines of `<kind> <id>: <what>`. Pages are made
 * of the register and of nothing else, so what a page says of the content and its data don't is among it.
 */
export function nietInData(register: Register): string[] {
  const opname = maakOpname(register, ACHTERAF);
  const data = new Map<string, Set<string>>();
  for (const { maak } of DATABESTANDEN) verzamel(maak(opname), data);
  return [...alleDingen(register)]
    .filter(({ is }) => !GEEN_GEGEVENS.has(is))
    .flatMap((ding) => {
      const gezegd = data.get(sleutel(ding)) ?? new Set();
      return [...eigenBladen(ding)]
        .filter((blad) => !gezegd.has(blad))
        .map((blad) => `${ding.is} ${ding.id}: ${blad}`);
    });
}

/** Fields that hold a part of another thing, that says what there is to say of it. */
const VAN_EEN_ANDER: ReadonlySet<string> = new Set(['doelstelling', 'soort', 'vereisteKoppelingen']);

/** What a thing is called in the data: a part of another by its own id, an action by its number. */
const sleutel = ({ id }: Pick<Ding, 'id'>): string => id.replace(/^.*\//, '');

/** All values at the ends of each thing in the data, as text, by what the thing is called there. */
function verzamel(waarde: unknown, uit: Map<string, Set<string>>): Set<string> {
  const bladen = new Set<string>();
  if (isVelden(waarde)) {
    for (const deel of Object.values(waarde)) for (const blad of verzamel(deel, uit)) bladen.add(blad);
    const naam = waarde['id'] ?? waarde['nummer'];
    if (typeof naam === 'string') uit.set(naam, new Set([...(uit.get(naam) ?? []), ...bladen]));
  } else if (typeof waarde === 'string' || typeof waarde === 'number') {
    bladen.add(String(waarde)).add(sleutel({ id: String(waarde) }));
  }
  return bladen;
}

/** What the register says of a thing: texts, dates, numbers, why something is unknown, and the ids of other things. */
function* eigenBladen(waarde: unknown, binnen = false): Iterable<string> {
  if (typeof waarde === 'string' || typeof waarde === 'number') yield String(waarde);
  else if (isOnbekend(waarde)) yield* eigenBladen(waarde.onbekend);
  else if (!isVelden(waarde)) return;
  else if ('precisie' in waarde) yield String(waarde['tekst']);
  else if (binnen && 'is' in waarde) yield sleutel(waarde as unknown as Ding);
  else {
    for (const [veld, deel] of Object.entries(waarde)) {
      if (veld === 'is' || veld === 'id' || (VAN_EEN_ANDER.has(veld) && isVelden(deel))) continue;
      yield* eigenBladen(deel, true);
    }
  }
}

/**
 * What the open data name by its id, and none of the files holds, as lines of `<kind> <id> → <kind> <id>`: whoever reads
 * them must find each thing in the file of its kind.
 */
export function nergensInData(register: Register): string[] {
  const opname = maakOpname(register, ACHTERAF);
  const idsIn = (waarde: unknown): string[] =>
    isVelden(waarde) && typeof waarde['id'] === 'string'
      ? [waarde['id'], ...Object.values(waarde).flatMap((deel) => [deel].flat().flatMap(idsIn))]
      : [];
  const gevonden = new Map<string, Set<string>>();
  const genoemd = new Map<string, Set<string>>();
  for (const { maak, soort } of DATABESTANDEN) {
    verzamel(maak(opname), genoemd);
    for (const [veld, lijst] of Object.entries(maak(opname))) {
      if (!Array.isArray(lijst)) continue;
      const eigen = INHOUDSOORTEN.find(({ verzameling }) => verzameling === veld)?.is ?? soort;
      const ids = lijst.flatMap(({ plan, nummer, ...item }: { plan?: string; nummer?: string }) =>
        plan !== undefined && nummer !== undefined ? [`${plan}/${nummer}`] : idsIn(item),
      );
      gevonden.set(eigen, new Set([...(gevonden.get(eigen) ?? []), ...ids]));
    }
  }
  /** A part of a thing stands in the file of the whole, under its own id. */
  const staat = ({ is, id }: Ding): boolean =>
    is === 'onderdeel'
      ? gevonden.get('kader')?.has(id) === true || gevonden.get('kader')?.has(sleutel({ id })) === true
      : gevonden.get(is)?.has(id) === true;
  return [...alleDingen(register)].flatMap((ding) =>
    [...verwezen(Object.values(ding))]
      .filter((deel) => genoemd.get(sleutel(ding))?.has(sleutel(deel)) === true && !staat(deel))
      .map((deel) => `${ding.is} ${ding.id} → ${deel.is} ${deel.id}`),
  );
}

/** The things that a value names; not what those name in turn. */
function* verwezen(waarde: unknown): Iterable<Ding> {
  if (!isVelden(waarde)) return;
  if ('is' in waarde && 'id' in waarde) yield waarde as unknown as Ding;
  else for (const deel of Object.values(waarde)) yield* verwezen(deel);
}

/** Makes all unknown in a register that may be, each for a reason that nothing else has. Returns how much that is. */
export function maakAllesOnbekend(register: Register): number {
  const redenen: string[] = [];
  for (const { is, schema } of INHOUDSOORTEN) {
    for (const ding of dingenVan(register, is)) maakOnbekend(schema, ding, redenen);
  }
  return redenen.length;
}

function maakOnbekend(schema: z.core.$ZodType, waarde: unknown, redenen: string[]): void {
  for (const tak of bladenVan(schema)) {
    if (tak instanceof z.ZodArray && Array.isArray(waarde)) {
      for (const deel of waarde) maakOnbekend(tak.element, deel, redenen);
    }
    if (!(tak instanceof z.ZodObject) || !isVelden(waarde) || !isVan(tak, waarde)) continue;
    for (const [veld, deel] of Object.entries<z.ZodType>(tak.shape)) {
      const naam = kameel(veld);
      if (waarde[naam] === undefined || !isOpenbaar(deel)) continue;
      if (!deel.safeParse({ onbekend: 'reden' }).success) maakOnbekend(deel, waarde[naam], redenen);
      else {
        redenen.push(`reden ${redenen.length}`);
        waarde[naam] = { onbekend: redenen.at(-1) };
      }
    }
  }
}

/** Whether a thing is of this branch of a union: it has the words that tell the branches apart. */
function isVan(tak: z.ZodObject, waarde: Record<string, unknown>): boolean {
  const velden: Record<string, unknown> = { ...waarde, ...(waarde['grond'] as object | undefined) };
  return Object.entries(tak.shape).every(
    ([veld, deel]) => !(deel instanceof z.ZodLiteral) || deel.values.has(velden[kameel(veld)] as never),
  );
}
