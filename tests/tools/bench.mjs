/** `npm run bench`: from a fresh checkout to a table of figures, in one command. */
import { runOnBuild } from './onBuild.mjs';

await runOnBuild('tests/bench/main.ts');
