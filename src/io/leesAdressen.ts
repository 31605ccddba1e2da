import { parseYaml, zoekOffset } from '../domain/kern/yaml/boom.ts';
import { scanYaml } from '../domain/kern/yaml/scan.ts';
import { Regels } from '../domain/kern/yaml/regels.ts';
import { leesOfNiets } from './schrijfBestand.ts';

/** The file with addresses is wrong: a sentence in Dutch with the line. */
export class Adresfout extends Error {}

/** Where the e-mail addresses of owners stand, in the folder of the project: outside git, as they are personal data. */
export const ADRESSENBESTAND = '.waakvlam/adressen.yaml';

const ADRES = /^[^\s@<>,;"]+@[^\s@<>,;".]+(?:\.[^\s@<>,;".]+)+$/;

/** The e-mail address of each owner, by id. No file means no addresses. */
export function leesAdressen(pad: string): ReadonlyMap<string, string> {
  const tekst = leesOfNiets(pad);
  if (tekst === undefined) return new Map();
  const regels = new Regels(tekst);
  const fout = (offset: number, zin: string): Adresfout => {
    const { regel, kolom } = regels.plaatsVan(offset);
    return new Adresfout(`${pad}:${regel}:${kolom} ${zin}`);
  };
  const [gescand] = scanYaml(tekst);
  if (gescand) throw fout(gescand.offset, VORM);
  const { waarde, boom, vondsten } = parseYaml(tekst);
  const [vondst] = vondsten;
  if (vondst) throw fout(vondst.offset, VORM);
  if (waarde === null) return new Map();
  if (typeof waarde !== 'object' || Array.isArray(waarde)) throw fout(0, VORM);
  return new Map(
    Object.entries(waarde as Record<string, unknown>).map(([id, adres]) => {
      if (typeof adres === 'string' && ADRES.test(adres)) return [id, adres] as const;
      throw fout(zoekOffset(boom, [id]), `Bij ‘${id}’ staat geen e-mailadres. ${VORM}`);
    }),
  );
}

const VORM =
  'Verwacht: per regel een functie of organisatie met een adres, zoals ‘manager-uitvoering: post@example.nl’.';
