/** `npm start`: from a fresh checkout to Kring on practice call pages, in one command. */
import { runOnBuild } from './onBuild.mjs';

await runOnBuild('tests/tools/demo.ts');
