import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import type { Bestand } from '../../src/domain/kern/bestand.ts';
import type { Register } from '../../src/domain/register.ts';
import type { Werkboek } from '../../src/domain/blad/blad.ts';
import type { Actierij, Waarde } from '../../src/domain/blad/actierij.ts';
import { duidBlad, type Bladlezing } from '../../src/domain/blad/duid.ts';
import { zoekIndeling, type Bladkeuze } from '../../src/domain/blad/kop.ts';
import { zoekRijen } from '../../src/domain/blad/rijen.ts';
import { MINI } from '../map.ts';

/** A plan without actions yet, in the miniature content. */
export const PROEF = 'proefplan';
export const PROEFPLAN = `titel: Proefplan
organisatie: gemeente-voorbeeldstad
samenvatting: Een plan om in te lezen.
looptijd: { van: 2022, tot_en_met: 2027 }
vaststelling: { datum: 2022-02-15, door: college-voorbeeldstad, grondslag: duiding, reden: Verzonnen. }
vindplaatsen: [{ bron: klimaatplan-voorbeeldstad, plek: bladzijde 2 }]
kaders: [{ kader: klimaatkoers-2020-2023, grondslag: duiding, reden: Verzonnen. }]
vereiste_koppelingen: [{ een_van: [pijler] }, { een_van: [ambitie] }]
doelstellingen:
  - { nummer: 1, tekst: Minder warmte weg., vindplaats: { bron: klimaatplan-voorbeeldstad, plek: bladzijde 7 } }
`;

/** The miniature content with that plan, which here asks no koppelingen: those that a sheet lacks aren't told of. */
export function proefBestanden(): Bestand[] {
  const bestanden: Bestand[] = readdirSync(MINI, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => {
      const pad = join(item.parentPath, item.name);
      return { pad: pad.slice(MINI.length + 1), bytes: readFileSync(pad) };
    });
  const plan = {
    pad: `plannen/${PROEF}/plan.yaml`,
    bytes: new TextEncoder().encode(
      PROEFPLAN.replace(/^vereiste_koppelingen: .*$/m, 'vereiste_koppelingen: []'),
    ),
  };
  return [...bestanden, plan];
}

/** The register of it. */
function proefRegister(): Register {
  const gelezen = maakRegister(proefBestanden(), { vandaag: '2026-12-01' });
  if (!gelezen.goed) throw new Error(JSON.stringify(gelezen.meldingen, null, 2));
  return gelezen.register;
}

export const register = proefRegister();

/** Reads a spreadsheet as the first of the plan. */
export function lees(
  werkboek: Werkboek,
  antwoorden: Readonly<Record<string, string>> = {},
  keuze: Bladkeuze = {},
): Bladlezing {
  const plan = register.plannen.get(PROEF);
  if (!plan) throw new Error('No plan');
  const indeling = zoekIndeling(werkboek, plan, register, keuze);
  return duidBlad(indeling, zoekRijen(indeling), {
    plan,
    register,
    antwoorden: new Map(Object.entries(antwoorden)),
    nu: () => undefined,
  });
}

/** A row in one line: `1.1 Titel | in-gang-gezet | Programmamanager klimaat | 2023-Q2 | pijler-1`. */
export const alsRegel = ({ nummer, titel, status, eigenaar, deadline, koppelingen }: Actierij): string =>
  [
    `${nummer} ${titel}`,
    waarde(status, ({ status: is, uitgevoerd }) => (uitgevoerd ? 'uitgevoerd' : is)),
    waarde(eigenaar, ({ naam }) => naam),
    waarde(deadline, (is) => is),
    koppelingen.map(({ onderdelen }) => onderdelen?.map(({ id }) => id).join('+') ?? '?').join(','),
  ].join(' | ');

const waarde = <T>(deze: Waarde<T> | undefined, woorden: (is: T) => string): string =>
  deze === undefined ? '-' : 'is' in deze ? woorden(deze.is) : 'onbekend';

/** The questions, each as its cells and its first words; `!` before those that rows wait for. */
export const alsVragen = ({ vragen }: Bladlezing): string[] =>
  vragen.map(({ cellen, zin, wacht }) => `${wacht ? '!' : ''}${cellen.join(' ')}: ${zin}`);
