import { maakOpname } from '../../src/domain/opname/opname.ts';
import type { Register } from '../../src/domain/register.ts';
import type { Blok } from '../../src/render/beeld/document.ts';
import { beeldVoorstel, type VoorstelBeeld } from '../../src/render/soorten/collegevoorstel/beeld.ts';

/** What a proposal of a register shows. */
export function beeldVan(register: Register, id: string): VoorstelBeeld {
  const voorstel = register.collegevoorstellen.get(id);
  if (!voorstel) throw new Error(`No ${id}`);
  return beeldVoorstel(voorstel, maakOpname(register, voorstel.peildatum));
}

/** The table of which the caption begins so. */
export const tabelMet = (blokken: readonly Blok[], begin: string): Extract<Blok, { soort: 'tabel' }> => {
  const tabel = blokken.find((blok) => blok.soort === 'tabel' && blok.bijschrift.startsWith(begin));
  if (tabel?.soort !== 'tabel') throw new Error(`No table ${begin}`);
  return tabel;
};

/** All that a part holds, to look for a word in. */
export const platte = (blok: unknown): string => JSON.stringify(blok);
