/** Which lines stand on a participant's role card all the time. */
import { later } from '@/components/ui/later';
import type { PitfallId } from '@/lib/nudges/ids';
import type { AgendaPhase } from '@/lib/session/agenda';
import type { Role } from '../role';

export const StaticLines = later(async () => (await import('./StaticLines')).StaticLines);

/** Under a box in which a question to the case-bringer is typed. */
export const askedLines: readonly PitfallId[] = ['nieuwsgierigheid'];

/** While a case is worked on; the one against cornering where the case-bringer is asked or feels. */
export function roleLines(
  { case: number, speakers, feel }: Pick<AgendaPhase, 'case' | 'speakers' | 'feel'>,
  role: Role,
): readonly PitfallId[] {
  if (role !== 'participant' || number === 0) return [];
  const asks = speakers === 'groupAsksCaseBringer' || feel;
  return asks ? ['klemzetten', 'iedereen-faciliteert'] : ['iedereen-faciliteert'];
}
