#!/usr/bin/env node
// Plain JavaScript, so that a Node that is too old for the rest can still say so.
import '../../scripts/eis-node.mjs';

await import('./main.ts');
