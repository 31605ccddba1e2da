#!/usr/bin/env node
// The command. In the project it runs the source, as that is now; a package has only what was made of it (pakket/).
import { existsSync } from 'node:fs';

const bron = new URL('../src/cli/waakvlam.mjs', import.meta.url);
await import(existsSync(bron) ? bron.href : new URL('../pakket/src/cli/waakvlam.mjs', import.meta.url).href);
