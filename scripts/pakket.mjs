// Makes `pakket/`, what the npm package holds: the same tree, with JavaScript where there was TypeScript, because Node
// strips no types below node_modules. npm runs this before it packs, after an install from git, and after `npm ci`;
// it is plain JavaScript, since that may be on an older Node.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const DOEL = 'pakket';
const DELEN = ['schemas', 'src', 'scripts/eis-node.mjs'];

/** Not needed where the engine runs: declarations, and the generated JSON Schemas, which are packed apart. */
const OVERBODIG = /\.d\.ts$|^schemas[\\/]json\b/;

const OPTIES = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

rmSync(DOEL, { recursive: true, force: true });
for (const deel of DELEN) {
  cpSync(deel, join(DOEL, deel), { recursive: true, filter: (bron) => !OVERBODIG.test(bron) });
}
for (const item of readdirSync(DOEL, { recursive: true, withFileTypes: true })) {
  if (item.isFile()) zetOm(join(item.parentPath, item.name));
}

/** @param {string} pad A file of the package. */
function zetOm(pad) {
  if (pad.endsWith('.ts')) {
    const { outputText } = ts.transpileModule(readFileSync(pad, 'utf8'), { compilerOptions: OPTIES });
    writeFileSync(pad.replace(/\.ts$/, '.js'), outputText);
    rmSync(pad);
  } else if (/\.(astro|mjs)$/.test(pad)) {
    const tekst = readFileSync(pad, 'utf8');
    writeFileSync(pad, tekst.replace(/((?:from|import) ?\(?'\.{1,2}\/[^']+)\.ts'/g, "$1.js'"));
  }
}
