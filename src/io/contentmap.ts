import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { leesOfNiets } from './schrijfBestand.ts';

/**
 * The content folder of the project in a folder, as its `package.json` says under `waakvlam`:
 * `"waakvlam": { "content": "." }`. Nothing said is `content`.
 */
export function contentmapVan(projectmap: string): string {
  const { waakvlam } = leesPakket(projectmap) as { waakvlam?: { content?: unknown } };
  return typeof waakvlam?.content === 'string' ? waakvlam.content : 'content';
}

/**
 * The folder of the project that somebody works in: this one, or the nearest above it that has content. Relative to
 * `van`; that itself where none is found.
 */
export function vindProjectmap(van: string): string {
  if (existsSync(join(van, 'content'))) return '.';
  let map = resolve(van);
  while (!isProject(map)) {
    const hoger = dirname(map);
    if (hoger === map) return '.';
    map = hoger;
  }
  return relative(resolve(van), map) || '.';
}

/** Whether a folder says where its content is, or has it where it is by itself. */
const isProject = (map: string): boolean =>
  'waakvlam' in leesPakket(map) || existsSync(join(map, 'content', 'site.yaml'));

/** What `package.json` says; nothing when it isn't there or can't be read, as npm tells about that itself. */
function leesPakket(projectmap: string): object {
  try {
    return (JSON.parse(leesOfNiets(join(projectmap, 'package.json')) ?? '{}') ?? {}) as object;
  } catch {
    return {};
  }
}
