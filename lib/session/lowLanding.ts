/** Somebody has not quite arrived: one more minute of silence can be offered, without a name. */
import type { CommandBody } from './commands';
import { previewGrant } from './grant';
import { sayingAt } from './saying';
import type { Session } from './state';
import { isSilence } from './turnList';

/** On the scale of 1 to 10. */
const LOW = 4;

const SECONDS = 60;

/** How many of those present have said that they are hardly there. */
export function lowLandings({ people, landings }: Session): number {
  return people.filter(({ id, present }) => {
    const score = landings[id] ?? null;
    return present && score !== null && score <= LOW;
  }).length;
}

/**
 * What gives the group that minute; null where nobody is low, or a silence was made longer already.
 * In a silence it is time from later phases, or else a later end; in a round the clock stands still.
 */
export function moreSilence(session: Session, now: number): CommandBody | null {
  const phase = session.phases[session.current];
  if (!phase || sayingAt(session) !== 'landed' || lowLandings(session) === 0) return null;
  if (!isSilence(phase.plan)) return { type: 'keepSilence', person: null, seconds: SECONDS };
  if (phase.movedMs > 0) return null;
  const wish = { target: 'phase', seconds: SECONDS } as const;
  const later = previewGrant(session, { ...wish, source: 'laterPhases' }, now);
  return {
    type: 'grantTime',
    ...wish,
    source: 'refused' in later ? 'endTime' : 'laterPhases',
  };
}
