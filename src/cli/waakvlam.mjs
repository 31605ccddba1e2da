#!/usr/bin/env node
// Plain JavaScript, so that a Node that is too old for the rest can still say so.
import '../../scripts/eis-node.mjs';

// What was compiled is kept for the next time: it halves the time to start.
const { enableCompileCache } = await import('node:module');
enableCompileCache();
const { voerUit } = await import('./main.ts');
process.exitCode = await voerUit(process.argv.slice(2));
