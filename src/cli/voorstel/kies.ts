import type { Collegevoorstel } from '../../domain/register.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import { raad } from '../../domain/kern/woorden/raad.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';

/** The proposal with an id, or a sentence that says which there are. */
export function kiesVoorstel(id: string, voorstellen: ReadonlyMap<string, Collegevoorstel>): Collegevoorstel {
  const voorstel = voorstellen.get(id);
  if (voorstel) return voorstel;
  const ids = [...voorstellen.keys()];
  const bedoeld = raad(id, ids);
  const bekend = somOp(
    ids.map((naam) => `‘${naam}’`),
    'of',
  );
  const kies = bekend === '' ? 'Er zijn nog geen voorstellen.' : `Kies ${bekend}.`;
  throw new Gebruiksfout(
    `Het voorstel ‘${id}’ bestaat niet. ${bedoeld === undefined ? kies : `Bedoelde u ‘${bedoeld}’?`}`,
  );
}
