import { rmSync } from 'node:fs';
import { z } from 'zod';
import { somOp } from '../domain/kern/woorden/opsomming.ts';
import { leesOfNiets } from '../io/schrijfBestand.ts';
import { herstel, isHalverwege, type Herstel } from '../io/vastlegging.ts';
import { schrijvend } from '../io/wijzigInhoud.ts';
import { bewaarBijBeheer, bijBeheer } from './opslag/beheermap.ts';
import { gitInWoorden } from './woorden.ts';

const Meldingen = z.array(z.string());

const pad = (content: string): string => bijBeheer(content, 'herstel.json');

/**
 * Finishes what a server that was stopped halfway was writing, and keeps what there is to say of that until somebody has
 * seen it. Throws what `schrijvend` throws, and a `GitFout` when another git is busy.
 */
export async function herstelNaStop(content: string): Promise<string | undefined> {
  if (!isHalverwege(content)) return undefined;
  const wat = await schrijvend(
    content,
    () => undefined,
    () => herstel(content),
  );
  const zin = wat && herstelInWoorden(wat);
  if (zin !== undefined)
    bewaarBijBeheer(content, pad(content), JSON.stringify([...leesHerstel(content), zin]));
  return zin;
}

/** What was mended after a stop, and nobody has seen yet. */
export function leesHerstel(content: string): readonly string[] {
  try {
    return Meldingen.parse(JSON.parse(leesOfNiets(pad(content)) ?? '[]'));
  } catch {
    return [];
  }
}

/** Somebody has seen it. */
export function vergeetHerstel(content: string): void {
  rmSync(pad(content), { force: true });
}

/** What became of what was being written; nothing to say when it hadn't begun. */
function herstelInWoorden({ boodschap, paden, uitkomst, reden }: Herstel): string | undefined {
  const [wat = ''] = boodschap.split('\n');
  switch (uitkomst) {
    case 'niets':
      return undefined;
    case 'staat':
      return `Het beheer stopte terwijl het iets vastlegde: ‘${wat}’. Dat staat er, en hoeft niet nog eens.`;
    case 'terug':
      return `Het beheer stopte terwijl het iets vastlegde: ‘${wat}’. Dat is niet gelukt, en er is niets veranderd. Wat is ingevuld, staat nog in het kladje. ${reden ? gitInWoorden(reden) : ''}`.trim();
    case 'botst':
      return `Het beheer stopte terwijl het iets vastlegde: ‘${wat}’. Daarna is ${somOp(paden)} veranderd. Kijk of het er goed staat, en leg dat dan vast.`;
  }
}
