import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** What a site can have that the miniature content lacks: begrippen, afwijkingen, toezeggingen, more pages. */
const ERBIJ = join(import.meta.dirname, 'inhoud');
const INSTELLINGEN = `neutrale_titel: Weerbericht
snelle_uitgang: { adres: 'https://weer.example/', naam: het weerbericht, uitleg: veilig-bezoeken }
`;

/** Makes, in a folder, the miniature climate content with more kinds of pages, in a theme made of one colour, grown until its two municipalities have this many actions together. Returns the folder. */
export function klimaatplannen(aantal: number, map: string): string {
  for (const deel of [MINI, ERBIJ]) cpSync(deel, map, { recursive: true });
  appendFileSync(join(map, 'site.yaml'), INSTELLINGEN);
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
  return map;
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

/** Makes, in a folder, ten plans with about forty actions each. Returns the folder. */
export function tienPlannen(map: string): string {
  klimaatplannen(80, map);
  const [van] = PLANNEN;
  for (let i = 3; i <= 10; i += 1) {
    const plan = join(map, 'plannen', `voorbeeldstad-wijk-${i}`);
    cpSync(join(map, 'plannen', van), plan, { recursive: true });
    const bestand = join(plan, 'plan.yaml');
    const tekst = readFileSync(bestand, 'utf8');
    writeFileSync(bestand, tekst.replace(/^titel: .*$/m, `titel: Klimaatplan Voorbeeldstad, wijk ${i}`));
  }
  return map;
}
