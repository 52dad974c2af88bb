/** What triggers look at: the session as one screen has it at one moment. */
import type { OwnMethod } from '@/lib/methods/ownMethod';
import { phasePitfalls } from '@/lib/session/phasePitfalls';
import type { PersonId, Phase, Session } from '@/lib/session/state';
import { phaseTime } from '@/lib/session/time';
import type { NudgeFacts } from './facts';
import type { PitfallId } from './ids';
import type { Role } from './pitfall';
import { placesAt, type PlaceKind } from './places';

/** Whose screen it is. */
export interface Viewer {
  /** Null where nobody in particular looks. */
  readonly person: PersonId | null;
  readonly facilitates: boolean;
  /** No other screen is in the session: what is for others is for the facilitator to say. */
  readonly alone: boolean;
}

export interface Scene {
  readonly session: Session;
  readonly viewer: Viewer;
  readonly role: Role;
  readonly now: number;
  readonly facts: NudgeFacts;
  /** Null before the first phase. */
  readonly phase: Phase | null;
  readonly places: ReadonlySet<PlaceKind>;
  /** The pitfalls that the phase's definition names. */
  readonly pitfallsHere: readonly PitfallId[];
  /** Of the phase's planned time, spent; above 1 in overtime. */
  readonly share: number;
  readonly spentMs: number;
}

export function sceneOf(
  session: Session,
  viewer: Viewer,
  now: number,
  facts: NudgeFacts,
  own: Readonly<Record<string, OwnMethod>> = {},
): Scene {
  const phase = session.phases[session.current] ?? null;
  const time = phase && phaseTime(phase, now);
  return {
    session,
    viewer,
    role: roleOf(session, viewer),
    now,
    facts,
    phase,
    places: placesAt(session, session.current),
    pitfallsHere: phase ? phasePitfalls(phase.plan, own) : [],
    share: time?.share ?? 0,
    spentMs: time?.spentMs ?? 0,
  };
}

/** Who facilitates is that first, also with a case of their own. */
export function roleOf({ caseBringer }: Session, { person, facilitates }: Viewer): Role {
  if (facilitates) return 'facilitator';
  return person !== null && person === caseBringer ? 'caseBringer' : 'participant';
}
