/** Events in the making: each one is folded at once, so that the next decision sees it. */
import type { Command } from './commands';
import { EVENT_VERSION, type EventBody, type SessionEvent } from './events';
import { evolve } from './evolve';
import type { Phase, SessionState } from './state';

export class Draft {
  readonly events: SessionEvent[] = [];

  constructor(
    public session: SessionState,
    readonly command: Command,
    readonly now: number,
  ) {}

  emit(body: EventBody): void {
    const event = envelope(this.session.id, this.session.seq + 1, this.command, this.now, body);
    this.events.push(event);
    this.session = evolve(this.session, event);
  }

  get current(): Phase | undefined {
    return this.session.phases[this.session.current];
  }
}

export function envelope(
  session: string,
  seq: number,
  command: Command,
  at: number,
  body: EventBody,
): SessionEvent {
  return { v: EVENT_VERSION, session, seq, command: command.id, at, by: command.by, body };
}
