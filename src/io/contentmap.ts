import { join } from 'node:path';
import { leesOfNiets } from './schrijfBestand.ts';

/**
 * The content folder of the project in a folder, as its `package.json` says under `waakvlam`:
 * `"waakvlam": { "content": "." }`. Nothing said is `content`.
 */
export function contentmapVan(projectmap: string): string {
  const { waakvlam } = leesPakket(projectmap) as { waakvlam?: { content?: unknown } };
  return typeof waakvlam?.content === 'string' ? waakvlam.content : 'content';
}

/** What `package.json` says; nothing when it isn't there or can't be read, as npm tells about that itself. */
function leesPakket(projectmap: string): object {
  try {
    return (JSON.parse(leesOfNiets(join(projectmap, 'package.json')) ?? '{}') ?? {}) as object;
  } catch {
    return {};
  }
}
