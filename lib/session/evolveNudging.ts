/** How what is told of the pitfalls changes. */
import type { PitfallId } from '@/lib/nudges/ids';
import type { EventBody } from './events';
import type { Fresh } from './fresh';
import type { PitfallMoment } from './nudging';
import type { Session } from './state';

export type NudgingEvent = Extract<
  EventBody,
  { type: 'lineShared' | 'lineHidden' | 'pitfallSeen' | 'pitfallUnseen' }
>;

export function changeNudging(session: Fresh<Session>, body: NudgingEvent, at: number): void {
  const { line, shared, seen } = session.nudging;
  switch (body.type) {
    case 'lineShared': {
      const one = momentIn(session, body, at);
      // After a step that was taken back the group may stand elsewhere; that it was shared stays.
      const here = body.phase === session.current ? one : line;
      session.nudging = { line: here, shared: [...shared, one], seen };
      return;
    }
    case 'lineHidden':
      session.nudging = { line: null, shared, seen };
      return;
    case 'pitfallSeen': {
      const one = momentIn(session, body, at);
      session.nudging = { line, shared, seen: [...seen, one] };
      return;
    }
    case 'pitfallUnseen': {
      const newest = seen.findLastIndex(({ pitfall }) => pitfall === body.pitfall);
      session.nudging = { line, shared, seen: seen.filter((_one, i) => i !== newest) };
    }
  }
}

/** Where the step into its phase was taken back, it counts for the phase where the group stands again. */
function momentIn(
  { phases, current }: Session,
  { pitfall, phase }: { readonly pitfall: PitfallId; readonly phase: number },
  at: number,
): PitfallMoment {
  return { pitfall, at, phase: phases[phase]?.entered ? phase : current };
}

/** A line ends with its phase. */
export function endLine(session: Fresh<Session>): void {
  const { line, shared, seen } = session.nudging;
  if (line !== null) session.nudging = { line: null, shared, seen };
}
