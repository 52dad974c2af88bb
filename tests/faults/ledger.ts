/** What was asked and what was answered, held against what stands in the log. */
import { frame } from '@/lib/methods/frame/definition';
import { findMethod } from '@/lib/methods/library';
import { HOST_ID, type CommandBody } from '@/lib/session/commands';
import { decide, isRefusal } from '@/lib/session/decide';
import { replay } from '@/lib/session/evolve';
import type { SessionEvent } from '@/lib/session/events';
import type { Question, Reply } from '@/lib/wire/viewClient';
import { parseLog } from '../e2e/harness/eventLog';
import type { Stored } from './stored';

/** `stored`: it was on the disk before its answer was lost, and so has to stand. */
type Outcome = 'acknowledged' | 'refused' | 'unanswered' | 'stored';

interface Entry {
  readonly question: Question;
  /** The session that was open when it was asked. */
  readonly session: string | undefined;
  outcome: Outcome;
}

export interface Judgement {
  /** Ids of commands that were acknowledged and do not stand in the log. */
  readonly lost: readonly string[];
  /** Ids of commands that took effect more than once. */
  readonly doubled: readonly string[];
  /** Everything else that is wrong, in words. */
  readonly wrong: readonly string[];
}

export class Ledger {
  private readonly entries = new Map<string, Entry>();
  private readonly sound = new Set<string>();

  get acknowledged(): number {
    return [...this.entries.values()].filter(({ outcome }) => outcome === 'acknowledged').length;
  }

  enter(id: string, question: Question, session: string | undefined): void {
    this.entries.set(id, { question, session, outcome: 'unanswered' });
  }

  answered(id: string, { ok }: Reply): void {
    this.mark(id, ok ? 'acknowledged' : 'refused');
  }

  /** The answer is lost for good, with the view that waited for it. */
  stored(id: string): void {
    this.mark(id, 'stored');
  }

  private mark(id: string, outcome: Outcome): void {
    const entry = this.entries.get(id);
    if (!entry) throw new Error(`${id} was answered and never asked`);
    entry.outcome = outcome;
  }

  judge({ logs, sessions, log }: Stored): Judgement {
    const lost: string[] = [];
    const doubled: string[] = [];
    const wrong: string[] = [];
    const effects = effectsIn([...logs.values()].map(parseLog));

    for (const [id, { question, session, outcome }] of this.entries) {
      const given = outcome === 'acknowledged' || outcome === 'stored';
      if (question.type === 'closeSession') {
        const open = sessions.some((row) => row['id'] === session && row['status'] === 'open');
        if (given && open) lost.push(id);
        continue;
      }
      const effect = effects.get(id);
      if (given && leavesTrace(question) && !effect) lost.push(id);
      if (outcome === 'refused' && effect) wrong.push(`${id} was refused and stands in the log`);
      if (!effect || this.sound.has(id)) continue;
      const difference = compare(effect, question);
      if (difference === 'more') doubled.push(id);
      else if (difference === 'less') wrong.push(`${id} stands in the log by half`);
      else this.sound.add(id);
    }
    for (const { command, by } of log) {
      if (by !== HOST_ID && !this.entries.has(command)) wrong.push(`nobody asked for ${command}`);
    }
    return { lost, doubled, wrong };
  }
}

/** Whether a question that is done stands in the log under its own id. */
function leavesTrace({ type }: Question): boolean {
  return type !== 'dismissGap' && type !== 'closeSession';
}

interface Effect {
  readonly before: readonly SessionEvent[];
  readonly events: readonly SessionEvent[];
  /** In one piece and at one moment, as one decision writes it. */
  readonly whole: boolean;
}

function effectsIn(logs: readonly (readonly SessionEvent[])[]): Map<string, Effect> {
  const effects = new Map<string, Effect>();
  for (const log of logs) {
    log.forEach((event, i) => {
      if (event.by === HOST_ID) return;
      const known = effects.get(event.command);
      const last = known?.events.at(-1);
      effects.set(event.command, {
        before: known?.before ?? log.slice(0, i),
        events: [...(known?.events ?? []), event],
        whole:
          (known?.whole ?? true) &&
          (!last ||
            (last === log[i - 1] && last.at === event.at && last.session === event.session)),
      });
    });
  }
  return effects;
}

/** Held against what the engine decides for the same command in the same place. */
function compare({ before, events, whole }: Effect, question: Question): 'same' | 'more' | 'less' {
  if (!whole) return 'more';
  const expected = decidedTypes(before, events, question);
  const found = events.map(({ body }) => body.type);
  if (found.length < expected.length) return 'less';
  return found.length === expected.length && found.every((type, i) => type === expected[i])
    ? 'same'
    : 'more';
}

function decidedTypes(
  before: readonly SessionEvent[],
  [first]: readonly SessionEvent[],
  question: Question,
): string[] {
  if (!first || question.type === 'createSession') return ['sessionCreated'];
  const command = { id: first.command, by: first.by, body: bodyOf(question, first) };
  // Chance only says who begins the first round, not what kinds of things happen.
  const context = {
    now: first.at,
    chance: 0,
    frame,
    findMethod,
    hasDevice: () => false,
    pulses: () => [],
    safety: () => [],
  };
  const answer = decide(replay(before), command, context);
  return isRefusal(answer) ? [answer.refused] : answer.map(({ body }) => body.type);
}

/** What the host made of a question: it gives out ids, and knows how long a gap was. */
function bodyOf(question: Question, { body }: SessionEvent): CommandBody {
  if (question.type === 'command') return question.body;
  if (question.type === 'joinSession' && body.type === 'personJoined') {
    return { type: 'joinSession', person: body.person };
  }
  if (question.type === 'discountGap' && body.type === 'gapDiscounted') {
    return { type: 'discountGap', ms: body.ms };
  }
  throw new Error(`${question.type} stands in the log as ${body.type}`);
}
