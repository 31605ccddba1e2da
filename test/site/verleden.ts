import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schrijfStandboek } from '../../src/domain/grootboek/standboek.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { laadRegister } from '../../src/io/laadRegister.ts';

/** The plan that moved, and the day of its stand of which something changed since it was published. */
export const PLAN = 'voorbeeldstad-2022-2024';
export const STANDDAG = '2023-03-14';

const ADRESSEN = `# Elk adres.
/
/begrippen/oud/ ingetrokken op 2024-05-01: Het begrip ‘oud’ zei hetzelfde als een ander.
/data/klimaatplan-oud.xlsx ingetrokken op 2024-05-01: Het rekenblad had een fout.
/plannen/klimaatplan-oud/
/plannen/klimaatplan-oud/acties/1.1/
/plannen/klimaatplan-oud/* verhuisd naar /plannen/${PLAN}/* op 2024-05-01: Het plan heet nu naar zijn looptijd.
`;

/** Gives content a past: a page that was withdrawn, a plan that moved, a stand of which an action says something else than at first. Returns the folder. */
export function metVerleden(map: string, peildatum: string): string {
  writeFileSync(join(map, 'adressen.txt'), ADRESSEN);
  const gelezen = laadRegister(map, peildatum);
  const plan = gelezen.goed ? gelezen.register.plannen.get(PLAN) : undefined;
  if (!gelezen.goed || !plan) throw new Error('The generated content is wrong');
  const merken = maakOpname(gelezen.register, STANDDAG).vanPlan(plan).standmerken;
  const regel = new Map(
    Array.from(merken, ([deel, merk]) => [
      deel,
      deel === '1.1' ? { merk: 'aaaaaa', gewijzigd: '2024-05-01' } : { merk, gewijzigd: undefined },
    ]),
  );
  const standboek = new Map([[`/plannen/${PLAN}/stand/${STANDDAG}/`, regel]]);
  writeFileSync(join(map, 'standen.txt'), schrijfStandboek(standboek));
  return map;
}
