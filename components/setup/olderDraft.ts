/** Reads a draft of the time when a meeting was one case in the whole frame. */
import * as v from 'valibot';
import { sizesOf } from '@/lib/session/templates';
import type { SetUpForm } from './form';

const OlderSchema = v.object({
  names: v.string(),
  facilitator: v.optional(v.string(), ''),
  caseBringer: v.optional(v.string(), ''),
  method: v.optional(v.string(), ''),
  end: v.optional(v.string(), ''),
  /** Keys such as `frame/terugblik` and `korthagen/vragen`. */
  leaveOut: v.optional(v.array(v.string()), []),
  firstTimersFirst: v.optional(v.boolean(), false),
});

/** Null when it is no such draft. */
export function fromOlderDraft(stored: unknown): Partial<SetUpForm> | null {
  const read = v.safeParse(OlderSchema, stored);
  if (!read.success) return null;
  const { names, facilitator, caseBringer, method, end, leaveOut, firstTimersFirst } = read.output;
  const outOf = (source: string) =>
    leaveOut.flatMap((key) => (key.startsWith(`${source}/`) ? [key.slice(source.length + 1)] : []));
  const out = outOf('frame').map((id) => [id, 'out'] as const);
  return {
    names,
    facilitator,
    end,
    firstTimersFirst,
    frame: { ...sizesOf('whole'), ...Object.fromEntries(out) },
    cases: [
      { method, methodName: '', picked: method !== '', caseBringer, leaveOut: outOf(method) },
    ],
  };
}
