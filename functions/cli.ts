#!/usr/bin/env node
// Where the terminal comes in. Node strips and compiles what is imported from here on once, and not at every start.

import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Where the folder cannot be written, everything is compiled each time, as without it.
enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));
await import('./cli/commands.ts');
