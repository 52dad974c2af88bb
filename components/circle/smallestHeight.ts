/** How low the circle of these people can be at this width and still keep its timer readable. */
import { layoutCircle } from './layout';
import { measureWidth } from './measure';
import { shortNames } from './shortNames';

/** CSS pixels. */
export function smallestHeight(names: readonly string[], width: number): number {
  const short = shortNames(names).map((label) => label.short);
  return layoutCircle({ names: short, width, maxHeight: 0, measure: measureWidth }).height;
}
