import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { maakRegister } from '../src/domain/maakRegister.ts';
import { maakOpname } from '../src/domain/opname/opname.ts';
import { parseYaml } from '../src/domain/kern/yaml/boom.ts';
import { leesMap } from '../src/io/leesMap.ts';
import { beeldActie } from '../src/render/soorten/actie/beeld.ts';
import { beeldHome } from '../src/render/beeld/home.ts';
import { beeldPlan } from '../src/render/soorten/plan/beeld.ts';
import { klimaatplannen } from '../test/site/klimaat.ts';

/**
 * `npm run bench`: how the work grows with the number of actions, on generated plans. Machines differ, so what counts
 * are the ratios: each part beside the parsing of the same YAML in the same round, and the work for an action beside that
 * in the smallest plan. A last column that rises says that something looks at every action for every action.
 */
const AANTALLEN = [50, 500, 2000];
const RONDES = 5;
const PEILDATUM = '2025-06-30';

interface Meting {
  readonly aantal: number;
  readonly yaml: number;
  readonly controle: number;
  readonly beelden: number;
}

function duur(werk: () => void): number {
  const begin = performance.now();
  werk();
  return performance.now() - begin;
}

const mediaan = (getallen: readonly number[]): number =>
  getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? Number.NaN;

function meet(aantal: number): Meting {
  const map = mkdtempSync(join(tmpdir(), 'waakvlam-bench-'));
  try {
    const bestanden = leesMap(klimaatplannen(aantal, map));
    const teksten = bestanden.flatMap((bestand) =>
      'bytes' in bestand && bestand.pad.endsWith('.yaml') ? [new TextDecoder().decode(bestand.bytes)] : [],
    );
    const rondes = Array.from({ length: RONDES + 1 }, () => {
      const yaml = duur(() => {
        for (const tekst of teksten) parseYaml(tekst);
      });
      let uitslag = maakRegister([], { vandaag: PEILDATUM });
      const controle = duur(() => {
        uitslag = maakRegister(bestanden, { vandaag: PEILDATUM });
      });
      if (!uitslag.goed) throw new Error('The generated content is wrong');
      const { register } = uitslag;
      const beelden = duur(() => {
        const opname = maakOpname(register, PEILDATUM);
        beeldHome(opname);
        for (const plan of register.plannen.values()) beeldPlan(plan, opname);
        for (const actie of register.acties) beeldActie(actie, opname);
      });
      return { yaml, controle, beelden };
    }).slice(1); // the first warms up
    return {
      aantal,
      yaml: mediaan(rondes.map((ronde) => ronde.yaml)),
      controle: mediaan(rondes.map((ronde) => ronde.controle)),
      beelden: mediaan(rondes.map((ronde) => ronde.beelden)),
    };
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const metingen = AANTALLEN.map(meet);
const kleinste = metingen[0];
const perActie = ({ aantal, controle, beelden }: Meting): number => (controle + beelden) / aantal;
const keer = (getal: number): string => `× ${getal.toFixed(2)}`;
const tabel = new Table({
  head: ['actions', 'YAML alone', 'check / YAML', 'view models / YAML', 'an action / in the smallest'],
  style: { head: [], border: [] },
});
for (const meting of metingen) {
  tabel.push([
    meting.aantal,
    `${meting.yaml.toFixed(0)} ms`,
    keer(meting.controle / meting.yaml),
    keer(meting.beelden / meting.yaml),
    keer(perActie(meting) / (kleinste ? perActie(kleinste) : Number.NaN)),
  ]);
}
process.stdout.write(`${tabel.toString()}\n`);
