/** How the meeting was for each, asked without a name: safe, deep, heard, and what it did to one's energy. */
import * as v from 'valibot';
import { facilitatorInList } from './agenda';
import { checkOutPhase } from './course';
import type { PersonId, Session } from './state';

export const pulseKinds = ['safety', 'depth', 'heard', 'energy'] as const;
export type PulseKind = (typeof pulseKinds)[number];

/** From one end of each question to the other. */
export const pulseSteps = [1, 2, 3, 4, 5] as const;

/** A question that fewer answered is not shown: whoever answered could be guessed. */
export const FEWEST_ANSWERS = 3;

/** Null where somebody leaves a question out. */
const Answer = v.nullable(v.picklist(pulseSteps));

/** What one person answers; at least one of the four. */
export const PulseSchema = v.pipe(
  v.strictObject({ safety: Answer, depth: Answer, heard: Answer, energy: Answer }),
  v.check((pulse) => pulseKinds.some((kind) => pulse[kind] !== null), 'Nothing is answered.'),
);
export type Pulse = v.InferOutput<typeof PulseSchema>;

/** For each question how many chose each step; null where too few answered it. */
export type PulseCounts = Readonly<Record<PulseKind, readonly number[] | null>>;

export interface Pulses {
  /** Who has answered; what they said stands nowhere beside it. */
  readonly answered: readonly PersonId[];
  /** How many answered on a screen that goes round. */
  readonly unnamed: number;
  /** Null until they are counted, after which nobody answers any more. */
  readonly counts: PulseCounts | null;
}

export const noPulses: Pulses = { answered: [], unnamed: 0, counts: null };

/** The look at how it went, a phase of the frame. */
const LOOK_AT_PROCESS = 'procesblik';

/** Where it is asked: at the look back on the process, or else at the check-out; -1 for nowhere. */
export function pulsesPlace(session: Session): number {
  const look = session.phases.findLastIndex(
    ({ plan, skipped }) => plan.source === 'frame' && plan.id === LOOK_AT_PROCESS && !skipped,
  );
  return look >= 0 ? look : checkOutPhase(session);
}

/** Whether it is asked where the session stands. */
export function pulsesAt(session: Session): boolean {
  return (
    session.status === 'running' &&
    session.current >= 0 &&
    session.pulses.counts === null &&
    session.current === pulsesPlace(session)
  );
}

export function hasAnswers({ answered, unnamed }: Pulses): boolean {
  return answered.length > 0 || unnamed > 0;
}

/** Who is asked: all who are here; a facilitator who has no turn there is not. */
export function pulseGivers(session: Session): PersonId[] {
  const plan = session.phases[session.current]?.plan;
  const outside = plan !== undefined && !facilitatorInList(plan, session.seat);
  return session.people
    .filter(({ id, present }) => present && !(outside && id === session.facilitator))
    .map(({ id }) => id);
}

/** Of those who are asked. Who answered and left does not stand in anybody's place. */
export function countGiven(session: Session): { readonly given: number; readonly of: number } {
  const givers = pulseGivers(session);
  const named = givers.filter((id) => session.pulses.answered.includes(id)).length;
  return { given: Math.min(named + session.pulses.unnamed, givers.length), of: givers.length };
}

export function mayGivePulses(session: Session, person: PersonId): boolean {
  const { given, of } = countGiven(session);
  const owes = pulseGivers(session).includes(person) && !session.pulses.answered.includes(person);
  return pulsesAt(session) && owes && given < of;
}

export function countPulses(pulses: readonly Pulse[]): PulseCounts {
  const of = (kind: PulseKind) => {
    const chosen = pulses.flatMap((pulse) => pulse[kind] ?? []);
    if (chosen.length < FEWEST_ANSWERS) return null;
    return pulseSteps.map((step) => chosen.filter((each) => each === step).length);
  };
  return { safety: of('safety'), depth: of('depth'), heard: of('heard'), energy: of('energy') };
}

/** What every screen gets, field by field; somebody whose joining was taken back is nobody there. */
export function shownPulses({ people, pulses }: Pick<Session, 'people' | 'pulses'>): Pulses {
  const { answered, unnamed, counts } = pulses;
  return {
    answered: answered.filter((person) => people.some(({ id }) => id === person)),
    unnamed,
    counts: counts && {
      safety: counts.safety,
      depth: counts.depth,
      heard: counts.heard,
      energy: counts.energy,
    },
  };
}
