/** `npm run faults`: stops the worker, the tab and the browser at random, in generated sessions. */
import { runOnBuild } from './onBuild.mjs';

await runOnBuild('tests/faults/main.ts');
