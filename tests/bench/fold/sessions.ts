/** Sessions as groups hold them, from start to end: mostly the large button, and what comes between. */
import { mainAction } from '@/components/session/mainAction';
import { methods } from '@/lib/methods/library';
import type { CommandBody } from '@/lib/session/commands';
import type { SessionEvent } from '@/lib/session/events';
import type { SessionState } from '@/lib/session/state';
import { handsAllowed } from '@/lib/session/turnList';
import { SECOND, Sitting } from '../../unit/session/spec';
import { seeded } from './chance';

/** Logs of whole sessions with so many events together; the last one is cut off. */
export function sessionLogs(events: number, seed: number): SessionEvent[][] {
  const chance = seeded(seed);
  const logs: SessionEvent[][] = [];
  let left = events;
  while (left > 0) {
    const log = oneSession(chance).slice(0, left);
    logs.push(log);
    left -= log.length;
  }
  return logs;
}

/** A session of five to eight people with any method, or of that size with that method. */
export function oneSession(
  chance: () => number,
  { size, method }: { readonly size?: number; readonly method?: string } = {},
): SessionEvent[] {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  const sitting = new Sitting(undefined, chance());
  const people = Array.from({ length: size ?? 5 + Math.floor(chance() * 4) }, id);
  const endBy = sitting.now + 150 * 60 * SECOND;
  sitting.create(people, { endBy, method: method ?? pick(methods)?.id ?? 'korthagen' });
  sitting.do({ type: 'startSession' });
  while (sitting.session.status === 'running') {
    sitting.after(Math.ceil(chance() * 60) * SECOND);
    const { session } = sitting;
    const [share, list] = mayRaise(session) ? [0.8, withHands] : [0.4, always];
    const aside = chance() < share ? pick(list)?.(session, pick) : null;
    const taken = aside && typeof sitting.try(aside, undefined, id()) !== 'string';
    if (!taken) goOn(sitting, id());
  }
  return sitting.log;

  /** As long as the ids that the background gives, since their length counts when they are read. */
  function id(): string {
    const hex = () => Math.floor(chance() * 16).toString(16);
    return 'xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx'.replace(/x/g, hex);
  }
}

/** What the large button would do, agreed where the group is asked. */
function goOn(sitting: Sitting, id: string): void {
  const command = mainAction(sitting.session, sitting.now)?.command;
  if (!command) throw new Error('the session runs and nothing comes next');
  const agreed: CommandBody =
    command.type === 'nextPhase'
      ? { ...command, agreed: true, withoutYield: true }
      : command.type === 'endSession'
        ? { ...command, withoutCheckOut: true, withoutYield: true }
        : command;
  const answer = sitting.try(agreed, undefined, id);
  if (typeof answer === 'string') throw new Error(`${agreed.type} was refused: ${answer}`);
}

type Pick = <T>(list: readonly T[]) => T | undefined;
type Aside = (session: SessionState, pick: Pick) => CommandBody | null;

const forSomebody =
  (type: 'raiseHand' | 'lowerHand' | 'markSpeaking' | 'leaveSession' | 'returnToSession'): Aside =>
  ({ people }, pick) => {
    const person = pick(people)?.id;
    return person === undefined ? null : { type, person };
  };

const forSpeaker =
  (type: 'passTurn' | 'postponeTurn' | 'giveBackTurn' | 'skipTurn'): Aside =>
  ({ phases, current }) => {
    const person = phases[current]?.turns.speaker ?? null;
    return person === null ? null : { type, person };
  };

/** What a group does between its steps. A step that is refused gives way to the large button. */
const always: readonly Aside[] = [
  forSomebody('leaveSession'),
  forSomebody('returnToSession'),
  forSomebody('returnToSession'),
  forSpeaker('passTurn'),
  forSpeaker('postponeTurn'),
  forSpeaker('giveBackTurn'),
  forSpeaker('skipTurn'),
  () => ({ type: 'pauseSession', reason: 'silence', person: null }),
  () => ({ type: 'grantTime', target: 'phase', seconds: 60, source: 'endTime' }),
  ({ current }) => ({ type: 'previousPhase', from: current }),
  // Never the start itself.
  ({ undo }) => {
    const newest = undo.length > 1 ? undo.at(-1) : undefined;
    return newest ? { type: 'undoCommand', command: newest.command } : null;
  },
];

/** Where people ask for the floor, or speak as they like, they mostly do that. */
const withHands: readonly Aside[] = [
  ...Array.from({ length: 20 }, () => forSomebody('raiseHand')),
  ...Array.from({ length: 10 }, () => forSomebody('markSpeaking')),
  forSomebody('lowerHand'),
  ...always,
];

function mayRaise({ phases, current }: SessionState): boolean {
  const plan = phases[current]?.plan;
  return plan !== undefined && handsAllowed(plan);
}
