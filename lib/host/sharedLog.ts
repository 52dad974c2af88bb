/** The session of this machine, as the live protocol's writer needs it. */
import type { Range, RemoteCommand } from '@/lib/live/messages';
import type { WriterLog } from '@/lib/live/writerLog';
import type { SessionEvent } from '@/lib/session/events';
import type { RefusalReason } from '@/lib/session/refusal';
import type { SignalKind } from '@/lib/session/signals';
import type { SessionState } from '@/lib/session/state';
import { textsForRoom, type SessionTexts } from '@/lib/session/texts';
import type { SessionHost, StepRefusal } from './sessionHost';

export class SharedLog implements WriterLog {
  constructor(private readonly session: SessionHost) {}

  get state(): SessionState | null {
    return this.session.state;
  }

  get names(): Readonly<Record<string, string>> {
    return this.session.names;
  }

  get texts(): SessionTexts {
    const { state, texts } = this.session;
    return state ? textsForRoom(state, texts) : texts;
  }

  now(): number {
    return this.session.now();
  }

  async give(
    id: string,
    person: string,
    command: RemoteCommand,
  ): Promise<{ readonly made: Range | null } | { readonly refused: RefusalReason | 'failed' }> {
    const { answer, made } = await this.session.giveAs(id, person, { ...command, person });
    if (answer === null) return { made };
    return { refused: isOfThisMachine(answer.reason) ? 'failed' : answer.reason };
  }

  signal(id: string, person: string, kind: SignalKind): RefusalReason | null {
    return this.session.signal(id, person, kind);
  }

  async join(name: string): Promise<string | null> {
    const person = crypto.randomUUID();
    const answer = await this.session.join(crypto.randomUUID(), name, person);
    return answer === null ? person : null;
  }

  eventsAfter(seq: number): Promise<readonly SessionEvent[]> {
    return this.session.eventsAfter(seq);
  }

  stop(): Promise<number> {
    return this.session.stop();
  }
}

/** Why it was not stored is for the facilitator alone. */
function isOfThisMachine(reason: StepRefusal): reason is Exclude<StepRefusal, RefusalReason> {
  return ownReasons.has(reason);
}

const ownReasons: ReadonlySet<StepRefusal> = new Set<Exclude<StepRefusal, RefusalReason>>([
  'storageFull',
  'storageFailed',
  'handedOver',
  'tooManyOwnMethods',
  'textsTooLong',
]);
