/** The circle's layout for names and room, kept for the few rooms that a session moves between. */
import { layoutCircle, type CircleLayout } from './layout';
import { measureWidth } from './measure';
import { shortNames, type ShortName } from './shortNames';

export interface KnownLayout {
  readonly names: readonly ShortName[];
  readonly layout: CircleLayout;
}

/** Room above and below changes by a line of text here and there: the circle heeds whole steps only. */
const STEP = 8;
const MOST = 24;

const known = new Map<string, KnownLayout>();

/** `width` and `maxHeight` in CSS pixels. The search for a layout costs milliseconds, a repeated one none. */
export function knownLayout(
  names: readonly string[],
  width: number,
  maxHeight: number,
): KnownLayout {
  const height = Math.floor(maxHeight / STEP) * STEP;
  const key = JSON.stringify([width, height, names]);
  const found = known.get(key);
  if (found) return found;
  const labels = shortNames(names);
  const short = labels.map((label) => label.short);
  const layout = layoutCircle({ names: short, width, maxHeight: height, measure: measureWidth });
  const made = { names: labels, layout };
  const [oldest] = known.keys();
  if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
  known.set(key, made);
  return made;
}
