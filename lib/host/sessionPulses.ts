/** Answers to how it was, beside the log until they are counted: without a name, and in no order. */
import type { CommandBody } from '@/lib/session/commands';
import type { SessionEvent } from '@/lib/session/events';
import { PulseSchema, type Pulse } from '@/lib/session/pulses';
import type { ContentRow } from '@/lib/store/database';
import * as v from 'valibot';

/** Under a key by chance: neither who answered nor when can be read from it. */
const PREFIX = 'pulse/';

/** Of a command whose events are these. */
export function pulseRows(body: CommandBody, events: readonly SessionEvent[]): ContentRow[] {
  const given = events.find((event) => event.body.type === 'pulsesGiven');
  if (body.type !== 'givePulses' || !given) return [];
  const key = `${PREFIX}${crypto.randomUUID()}`;
  return [{ session: given.session, key, text: JSON.stringify(body.pulse) }];
}

/** One that cannot be read counts as not given. */
export function pulsesIn(content: ReadonlyMap<string, string>): Pulse[] {
  return pulseKeys(content).flatMap((key) => {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), PulseSchema), content.get(key));
    return read.success ? [read.output] : [];
  });
}

/** The keys of answers that these events have counted. */
export function countedPulses(
  events: readonly SessionEvent[],
  content: ReadonlyMap<string, string>,
): string[] {
  const counted = events.some((event) => event.body.type === 'pulsesCounted');
  return counted ? pulseKeys(content) : [];
}

function pulseKeys(content: ReadonlyMap<string, string>): string[] {
  return [...content.keys()].filter((key) => key.startsWith(PREFIX));
}
