import type { Dag } from '../../schemas/datum.ts';
import { leesMap } from '../io/leesMap.ts';
import { laadRegister } from '../io/laadRegister.ts';
import type { Melding } from '../domain/kern/melding.ts';
import { maakOpname, type Opname } from '../domain/opname/opname.ts';
import type { Collegevoorstel } from '../domain/register.ts';
import { leesOmgeving } from './omgeving.ts';
import { sitegegevens } from './register.ts';

/** A proposal with what holds in the register that it was linked in. */
interface Voorstelpagina {
  readonly voorstel: Collegevoorstel;
  readonly opname: Opname;
  /** Whether this is how it is now. If not, it is how it was when it last was right. */
  readonly actueel: boolean;
}

/** The proposals to make pages of, and while writing what the checker has to say. */
export interface Voorstelstand {
  /** Of every proposal that there is; `undefined` for one that hasn't been right since the site is served. */
  readonly voorstellen: ReadonlyMap<string, Voorstelpagina | undefined>;
  /** Empty in a build: there is nothing wrong then, and a reader has no use for warnings. */
  readonly meldingen: readonly Melding[];
  /** Whether the rest of the content is right, so that the frame of a page can be made. */
  readonly metRaam: boolean;
}

// Kept over the reloads of a page while the site is served.
const SLEUTEL = Symbol.for('waakvlam.voorstellen');
const gedeeld = globalThis as { [SLEUTEL]?: Map<string, Voorstelpagina> | undefined };

/** Whether somebody is writing (`astro dev`): the integration says so. */
export const schrijft = import.meta.env.WAAKVLAM_SCHRIJFT;

/** In a build the public proposals. While writing those that are being written too, each as it last was right. */
export function voorstelstand(): Voorstelstand {
  if (!schrijft) {
    const { opname } = sitegegevens();
    return {
      voorstellen: metOpname(opname.register.collegevoorstellen, opname),
      meldingen: [],
      metRaam: true,
    };
  }
  const { content, peildatum, intern } = leesOmgeving();
  const resultaat = laadRegister(content, peildatum, { metConcepten: intern });
  const eerder = (gedeeld[SLEUTEL] ??= new Map<string, Voorstelpagina>());
  const nu = resultaat.goed
    ? metOpname(
        [...resultaat.register.collegevoorstellen, ...resultaat.concepten],
        maakOpname(resultaat.register, resultaat.peildatum),
      )
    : new Map<string, Voorstelpagina>();
  if (!intern) for (const [id, pagina] of metEmbargo(content, peildatum, nu.keys())) nu.set(id, pagina);
  for (const [id, pagina] of nu) eerder.set(id, pagina);
  const voorstellen = new Map(
    idsIn(content).map((id) => {
      const vorige = eerder.get(id);
      return [id, nu.get(id) ?? (vorige && { ...vorige, actueel: false })];
    }),
  );
  return { voorstellen, meldingen: resultaat.meldingen, metRaam: resultaat.goed };
}

/** The proposals that something was written down for: those count it, though nobody else sees it yet. */
function* metEmbargo(
  content: string,
  peildatum: Dag | undefined,
  ids: Iterable<string>,
): Iterable<readonly [string, Voorstelpagina]> {
  const teksten = leesMap(content).map((bestand) =>
    'bytes' in bestand && bestand.pad.startsWith('plannen/') ? new TextDecoder().decode(bestand.bytes) : '',
  );
  for (const id of [...ids].filter((naam) => teksten.some((tekst) => tekst.includes(`embargo: ${naam}`)))) {
    const resultaat = laadRegister(content, peildatum, { voorstel: id });
    const voorstel = resultaat.goed ? resultaat.concepten.get(id) : undefined;
    if (!resultaat.goed || !voorstel) continue;
    yield [id, { voorstel, opname: maakOpname(resultaat.register, resultaat.peildatum), actueel: true }];
  }
}

const metOpname = (
  voorstellen: Iterable<readonly [string, Collegevoorstel]>,
  opname: Opname,
): Map<string, Voorstelpagina> =>
  new Map([...voorstellen].map(([id, voorstel]) => [id, { voorstel, opname, actueel: true }]));

/** The ids of all proposals, right or wrong. */
const idsIn = (content: string): string[] =>
  leesMap(content).flatMap(({ pad }) => /^collegevoorstellen\/(.+)\.mdx$/.exec(pad)?.[1] ?? []);
