/** Answers to whether it is safe enough, beside the log until all are there: without a name, and in no order. */
import type { CommandBody } from '@/lib/session/commands';
import type { SessionEvent } from '@/lib/session/events';
import { isBeingAsked } from '@/lib/session/safety';
import type { SessionState } from '@/lib/session/state';
import type { ContentRow } from '@/lib/store/database';

/** Under a key by chance: neither who answered nor when can be read from it. */
const PREFIX = 'safety/';

/** Of a command whose events are these; the last answer is told of in the result alone. */
export function safetyRows(body: CommandBody, events: readonly SessionEvent[]): ContentRow[] {
  const given = events.find((event) => event.body.type === 'safetyAnswered');
  const found = events.some((event) => event.body.type === 'safetyFound');
  if (body.type !== 'answerSafety' || !given || found) return [];
  const key = `${PREFIX}${crypto.randomUUID()}`;
  return [{ session: given.session, key, text: body.safe ? 'yes' : 'no' }];
}

/** One that cannot be read is a no. */
export function safetyIn(content: ReadonlyMap<string, string>): boolean[] {
  return safetyKeys(content).map((key) => content.get(key) === 'yes');
}

/** The keys of answers that are of no use after these events, which lead to `next`. */
export function goneSafety(
  events: readonly SessionEvent[],
  next: SessionState | null,
  content: ReadonlyMap<string, string>,
): string[] {
  const isNew = events.some(({ body }) => body.type === 'safetyAsked');
  return next && isBeingAsked(next.safety) && !isNew ? [] : safetyKeys(content);
}

function safetyKeys(content: ReadonlyMap<string, string>): string[] {
  return [...content.keys()].filter((key) => key.startsWith(PREFIX));
}
