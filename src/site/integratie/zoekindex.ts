import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's own user interfaces, which this site doesn't use. */
const ONGEBRUIKT = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** Makes Pagefind's index of the built pages, with Dutch stemming, in `pagefind/`. Returns how many pages it holds. */
export async function maakZoekindex(map: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    const { page_count: paginas } = await index.addDirectory({ path: map });
    const { files } = await index.getFiles();
    for (const { path, content } of files) {
      if (ONGEBRUIKT.test(path)) continue;
      const pad = join(map, 'pagefind', path);
      await mkdir(dirname(pad), { recursive: true });
      await writeFile(pad, content);
    }
    return paginas;
  } finally {
    await close();
  }
}
