/** What this machine remembers of the nudges of its session: while the browser runs, never in the log and never on the wire. */
import * as v from 'valibot';
import {
  afterAct,
  dismissalsAfter,
  noNudges,
  NudgeRecordSchema,
  SILENT_FROM,
  type Dismissals,
  type NudgeRecord,
} from '@/lib/nudges/record';
import type { NudgeQuestion } from '@/lib/wire/nudgeMessages';
import type { RunMemory } from './runMemory';

const RECORD = 'nudges';

export class NudgeDesk {
  private held: { readonly session: string; record: NudgeRecord | null } | null = null;

  constructor(
    private readonly memory: RunMemory,
    private readonly changed: () => void,
  ) {}

  /** Null until it is read, which is told then. */
  of(session: string): NudgeRecord | null {
    if (this.held?.session !== session) {
      this.held = { session, record: null };
      void this.read(session);
    }
    return this.held.record;
  }

  /** What was put away, after what a view says; the same object where that is nothing new. */
  take(question: NudgeQuestion, dismissals: Dismissals): Dismissals {
    switch (question.type) {
      case 'silenceNudge':
        return { ...dismissals, [question.pitfall]: SILENT_FROM };
      case 'restoreNudges':
        return Object.keys(dismissals).length === 0 ? dismissals : {};
      case 'nudge': {
        const { held } = this;
        if (held?.session !== question.session || !held.record) return dismissals;
        const { record } = held;
        held.record = afterAct(record, question.act);
        return dismissalsAfter(dismissals, record, question.act);
      }
    }
  }

  /** Writes down what was taken; until then it lives as long as the worker. */
  async keep(): Promise<void> {
    if (this.held?.record) await this.memory.set(RECORD, this.held.record);
  }

  /** After the session was put away or left. */
  async forget(): Promise<void> {
    this.held = null;
    await this.memory.set(RECORD, undefined);
  }

  /** What cannot be read is of another version of the program: it begins anew. */
  private async read(session: string): Promise<void> {
    const stored = v.safeParse(NudgeRecordSchema, await this.memory.get(RECORD));
    const { held } = this;
    if (held?.session !== session || held.record) return;
    const known = stored.success && stored.output.session === session;
    held.record = known ? stored.output : noNudges(session);
    this.changed();
  }
}
