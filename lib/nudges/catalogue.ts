/** All pitfalls in the catalogue's order, with what lets their lines show. */
import type { PitfallId } from './ids';
import type { Pitfall } from './pitfall';
import { asking } from './rules/asking';
import { group } from './rules/group';
import { presence } from './rules/presence';
import { roles } from './rules/roles';
import { safety } from './rules/safety';
import { steps } from './rules/steps';

export const pitfalls: readonly Pitfall[] = [
  ...presence,
  ...roles,
  ...group,
  ...steps,
  ...asking,
  ...safety,
];

const byId = new Map(pitfalls.map((pitfall) => [pitfall.id, pitfall]));

export function pitfallOf(id: PitfallId): Pitfall {
  const pitfall = byId.get(id);
  if (!pitfall) throw new Error(`no pitfall ${id}`);
  return pitfall;
}
