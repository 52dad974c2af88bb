/** A group at work on the real engine, and what each screen of it would show. */
import { noFacts, type NudgeFacts } from '@/lib/nudges/facts';
import { pitfallIds, type PitfallId } from '@/lib/nudges/ids';
import { nudgesFor, type Nudge, type Preferences } from '@/lib/nudges/nudgesFor';
import type { Role } from '@/lib/nudges/pitfall';
import { noNudges, SILENT_FROM, type Dismissals } from '@/lib/nudges/record';
import type { Viewer } from '@/lib/nudges/scene';
import type { Session, SessionState } from '@/lib/session/state';
import { viewForRoom } from '@/lib/session/view';
import { Sitting, type Creation } from '../session/spec';

export const facilitator = 'els';
export const participant = 'anna';
export const caseBringer = 'carla';

export const personOf: Readonly<Record<Role, string>> = { facilitator, participant, caseBringer };

/**
 * The group of six in a phase, named as `<method>/<phase>` or `frame/<phase>`, or before the start
 * as `ready`. It is free, so that any phase can be gone to.
 */
export function circleAt(place: string, creation: Creation = {}): Sitting {
  const [source = '', id = ''] = place.split('/');
  const method = source === 'frame' || source === 'ready' ? 'korthagen' : source;
  const sitting = new Sitting();
  sitting.create(undefined, { structure: 'free', method, caseBringer, ...creation });
  if (source === 'ready') return sitting;
  sitting.do({ type: 'startSession' });
  goTo(sitting, place);
  if (sitting.phase.plan.id !== id) throw new Error(`nobody gets to ${place}`);
  return sitting;
}

export function goTo(sitting: Sitting, place: string): void {
  const [source, id] = place.split('/');
  const { phases, current } = sitting.session;
  const to = phases.findIndex(({ plan }) => plan.source === source && plan.id === id);
  if (to !== current) sitting.do({ type: 'jumpToPhase', to, agreed: true });
}

/** What a person's own screen has: all of it on the facilitator's, elsewhere what leaves that machine. */
export function screenOf(session: SessionState, person: string): Session {
  return person === session.facilitator ? session : viewForRoom(session);
}

export function viewerOf({ session }: Sitting, person: string): Viewer {
  return { person, facilitates: person === session.facilitator, alone: false };
}

/** As if everything but this pitfall had been put away for good, and this one had been asked for. */
export function only(pitfall: PitfallId, facts: Partial<NudgeFacts> = {}): Preferences {
  const dismissals: Dismissals = Object.fromEntries(
    pitfallIds.filter((id) => id !== pitfall).map((id) => [id, SILENT_FROM]),
  );
  return {
    stand: 'strict',
    dismissals,
    record: { ...noNudges('s1'), watched: [pitfall] },
    facts: { ...noFacts, ...facts },
  };
}

export function nudgeOn(sitting: Sitting, person: string, preferences: Preferences): Nudge | null {
  const viewer = viewerOf(sitting, person);
  return nudgesFor(screenOf(sitting.session, person), viewer, sitting.now, preferences);
}
