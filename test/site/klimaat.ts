import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { themaVoor } from '../../src/domain/thema/themaVoor.ts';
import { MINI } from '../map.ts';

const PLANNEN = ['voorbeeldstad-2022-2024', 'fictiedorp-2023-2026'] as const;
const EIGENAREN = ['programmamanager-klimaat', 'gemeente-voorbeeldstad', 'energieloket-verzonnen-land'];
const STATUSSEN = ['nog-uit-te-voeren', 'in-gang-gezet', 'in-gang-gezet', 'onbekend'];
const TITELS = [
  'Bomen planten',
  'Daken isoleren',
  'Laadpalen plaatsen',
  'Regenwater opvangen',
  'Wijken van het gas',
];

/** The colour that the theme of the generated content is made of. */
export const KLIMAATKLEUR = '#8c2f5b';

/** A content folder in a temporary place, and how to throw it away. */
export interface Inhoudsmap {
  readonly map: string;
  readonly ruimOp: () => void;
}

/** The miniature climate content in a theme made of one colour, with a neutral title, grown until its two municipalities have this many actions together. */
export function klimaatplannen(aantal: number): Inhoudsmap {
  const map = mkdtempSync(join(tmpdir(), 'waakvlam-klimaat-'));
  cpSync(MINI, map, { recursive: true });
  appendFileSync(join(map, 'site.yaml'), 'neutrale_titel: Weerbericht\n');
  mkdirSync(join(map, 'thema'));
  writeFileSync(join(map, 'thema/thema.css'), themaVoor(KLIMAATKLEUR));
  const bestaand = 7; // of the miniature content
  for (let i = 0; i < aantal - bestaand; i += 1) {
    const plan = PLANNEN[i % 2] ?? PLANNEN[0];
    const nummer = `${20 + Math.floor(i / 20)}.${1 + (Math.floor(i / 2) % 10)}`;
    writeFileSync(
      join(map, 'plannen', plan, 'acties', `${nummer}.yaml`),
      stringify(actie(i, plan), { aliasDuplicateObjects: false }),
    );
  }
  return {
    map,
    ruimOp: () => {
      rmSync(map, { recursive: true, force: true });
    },
  };
}

function actie(i: number, plan: (typeof PLANNEN)[number]): object {
  const jaar = plan === PLANNEN[0] ? 2022 : 2023;
  const vindplaatsen = [{ bron: 'klimaatplan-voorbeeldstad', plek: `bladzijde ${10 + i}` }];
  const status = STATUSSEN[i % STATUSSEN.length] ?? 'onbekend';
  return {
    titel: `${TITELS[i % TITELS.length] ?? 'Iets doen'} in wijk ${i + 1}`,
    vindplaatsen,
    koppelingen: [
      {
        onderdeel: `klimaatkoers-2020-2023/pijler-${[1, 6][i % 2] ?? 1}`,
        relatie: plan === PLANNEN[0] ? 'eigen' : 'vergelijkbaar',
        grondslag: 'duiding',
        reden: 'Het plan zet de actie daar.',
      },
      { geen: 'ambitie', reden: 'Geen van de ambities gaat hierover.' },
    ],
    vastgesteld: {
      datum: `${jaar}-06-01`,
      status,
      eigenaar: i % 4 === 0 ? 'onbekend' : EIGENAREN[i % EIGENAREN.length],
      deadline: i % 5 === 0 ? 'onbekend' : `${jaar + 1}-Q${1 + (i % 3)}`,
      vindplaatsen,
    },
  };
}
