import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** So that what one piece of work leaves behind is not swept up in the time of the next. */
export function collectGarbage(): void {
  if (typeof collect !== 'function') throw new Error('this Node cannot collect garbage when asked');
  collect();
}
