import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { isOpenbaar } from '../../schemas/openbaar.ts';
import { isVelden } from '../../schemas/velden.ts';
import { bladenVan, kaartVoor, lijstVan } from '../../src/domain/kern/link/keuze.ts';
import { leesPad } from '../../src/domain/kern/parse/bestandssoort.ts';
import { isFout } from '../../src/domain/kern/melding.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { INHOUDSOORTEN } from '../../src/domain/soorten/soorten.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { alleBestanden, bouwSite } from '../site/bouw.ts';
import { klimaatplannen } from '../site/klimaat.ts';
import { LEKKEN } from './lekken.ts';
import { openbareUitvoer } from './uitvoer.ts';
import type { Proef } from './proef.ts';
import { merk, speur } from './speur.ts';

/*
 * Marks: each field that stays inside, by the schemas, holds a mark that nothing else has; so does every text of an entry
 * that isn't released, and of a proposal that is being written. No file for the public has any of them, in whatever form.
 */

const PEILDATUM = '2023-12-31';

/** What stays inside and is no text of its own: these decide what else does, or go out with what they belong to. */
const GEEN_TEKST: readonly string[] = [
  'site.formaat',
  'actie.voortgang.concept',
  'actie.voortgang.embargo',
  'bron.plek',
];

/** So many actions, whose marks are looked for in all that is exported; and in a built site, unless `zonderSite`. */
export const merken =
  ({ zonderSite = false } = {}): Proef =>
  async (aantal, zaad) => {
    const map = mkdtempSync(join(tmpdir(), 'waakvlam-proef-'));
    try {
      const content = klimaatplannen(aantal, join(map, 'inhoud'));
      const gezet = zetMerken(content, zaad);
      const nergens = internVelden().filter((veld) => !gezet.velden.has(veld));
      const uitvoer = await openbareUitvoer(openRegister(content), PEILDATUM);
      const mis = nergens.map((veld) => `${veld} stays inside, and has no mark`);
      if (!zonderSite) {
        const site = bouwSite({
          naam: 'merken',
          content: () => content,
          peildatum: PEILDATUM,
          grootboek: true,
        });
        if (site.code !== 0) mis.push(`not built: ${site.stderr.slice(0, 500)}`);
        for (const pad of alleBestanden(site.map)) uitvoer.set(pad, readFileSync(join(site.map, pad)));
        site.ruimOp();
      }
      for (const [naam, bytes] of uitvoer) {
        const gelekt = [...speur(naam, bytes)];
        if (gelekt.length > 0)
          mis.push(`${naam} has ${gelekt.length} marks: ${gelekt.slice(0, 3).join(' ')}`);
      }
      return {
        cijfers: {
          actions: aantal,
          'fields that stay inside': internVelden().length,
          marks: gezet.aantal,
          'files looked through': uitvoer.size,
          ...gevondenLekken(gezet.aantal, mis),
        },
        mis,
      };
    } finally {
      rmSync(map, { recursive: true });
    }
  };

/** Whether the marks are found where they leak: each way, with a mark of its own. */
function gevondenLekken(vanaf: number, mis: string[]): Record<string, number> {
  const lekken = Object.entries(LEKKEN);
  const gemist = lekken.filter(([, lek], i) => {
    const een = merk(vanaf + i);
    const [naam, inhoud] = lek(een);
    return !speur(naam, Buffer.from(inhoud as Uint8Array)).has(een);
  });
  mis.push(...gemist.map(([hoe]) => `a leak ${hoe} isn’t seen`));
  return { 'leaks that were made': lekken.length, 'leaks seen': lekken.length - gemist.length };
}

function openRegister(content: string) {
  const gelezen = maakRegister(leesMap(content), { vandaag: PEILDATUM });
  if (!gelezen.goed)
    throw new Error(
      gelezen.meldingen
        .filter(isFout)
        .map(({ zin }) => zin)
        .join('\n'),
    );
  return gelezen.register;
}

/** The fields that stay inside, by the schemas: `actie.voortgang.intern`. */
function internVelden(): string[] {
  const velden = new Set<string>();
  const loop = (vorm: z.core.$ZodType, pad: string): void => {
    for (const tak of bladenVan(vorm)) {
      if (tak instanceof z.ZodArray) loop(tak.element, pad);
      if (!(tak instanceof z.ZodObject)) continue;
      for (const [veld, deel] of Object.entries<z.ZodType>(tak.shape)) {
        if (isOpenbaar(deel)) loop(deel, `${pad}.${veld}`);
        else velden.add(`${pad}.${veld}`);
      }
    }
  };
  for (const { is, schema } of INHOUDSOORTEN) loop(schema, is);
  return [...velden].filter((veld) => !GEEN_TEKST.includes(veld));
}

interface Gezet {
  readonly aantal: number;
  readonly velden: ReadonlySet<string>;
}

/** Puts a mark in every field of the files that stays inside, adds what isn't released yet, and says where. */
function zetMerken(content: string, zaad: number): Gezet {
  let aantal = 0;
  const velden = new Set<string>();
  const nieuw = (): string => merk(zaad * 10_000 + (aantal += 1));
  for (const pad of readdirSync(content, { recursive: true, encoding: 'utf8' }).sort()) {
    const soort = leesPad(pad);
    if (!('soort' in soort) || typeof soort.soort !== 'string') continue;
    const { is, schema } = INHOUDSOORTEN.find((deel) => deel.is === soort.soort) ?? {};
    if (is === undefined || schema === undefined) continue;
    const tekst = readFileSync(join(content, pad), 'utf8');
    const [, kop = tekst, lijf] = /^---\n(.*?\n)---\n(.*)$/s.exec(tekst) ?? [];
    const waarde = parse(kop) as Record<string, unknown>;
    if (is === 'actie') voegConceptToe(waarde, nieuw, aantal % 2 === 0);
    vul(schema, waarde, is);
    const yaml = stringify(waarde, { lineWidth: 0, aliasDuplicateObjects: false });
    writeFileSync(
      join(content, pad),
      lijf === undefined ? yaml : `---\n${yaml}---\n${lijf.replaceAll('INTERN-MERKTEKEN', nieuw)}`,
    );
  }
  return { aantal, velden };

  function vul(vorm: z.core.$ZodType | undefined, deel: unknown, pad: string): void {
    if (vorm === undefined) return;
    if (Array.isArray(deel)) for (const lid of deel) vul(lijstVan(vorm), lid, pad);
    if (!isVelden(deel)) return;
    const eigen: Record<string, unknown> = deel;
    for (const [veld, lid] of Object.entries(kaartVoor(vorm, deel) ?? {})) {
      const naam = `${pad}.${veld}`;
      if (isOpenbaar(lid)) vul(lid, eigen[veld], naam);
      else if (!GEEN_TEKST.includes(naam)) {
        velden.add(naam);
        eigen[veld] = metMerk(lid, nieuw);
      }
    }
  }
}

/** A value of a field that stays inside, with a mark in each of its texts. */
function metMerk(vorm: z.core.$ZodType, nieuw: () => string): unknown {
  const [tak] = bladenVan(vorm);
  if (tak instanceof z.ZodArray) return [metMerk(tak.element, nieuw)];
  if (!(tak instanceof z.ZodObject)) return nieuw();
  return Object.fromEntries(
    Object.entries<z.ZodType>(tak.shape).map(([veld, deel]) => [veld, metMerk(deel, nieuw)]),
  );
}

/** An entry that isn't released, or waits for a decision: all that it says stays inside. */
function voegConceptToe(actie: Record<string, unknown>, nieuw: () => string, embargo: boolean): void {
  const bericht = {
    datum: PEILDATUM,
    concept: 'ja',
    ...(embargo && { embargo: 'wordt-geschreven' }),
    status: 'in-gang-gezet',
    tekst: nieuw(),
    collegezin: nieuw(),
    resultaat: nieuw(),
    verwachtingen: [
      { id: nieuw(), tekst: nieuw(), collegezin: nieuw(), niet_bekend: nieuw(), termijn: '2024-06' },
    ],
    grondslag: 'duiding',
    reden: nieuw(),
    vindplaats: { bron: 'klimaatoverleg-2023-03-14', plek: nieuw() },
    intern: { notitie: nieuw() },
  };
  actie['voortgang'] = [...((actie['voortgang'] as unknown[] | undefined) ?? []), bericht];
}
