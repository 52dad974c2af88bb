/** Time as a pure function of the session and now. All values in milliseconds of session time. */
import { spentMs } from './clock';
import type { Phase, Session } from './state';

export interface TimeLeft {
  readonly budgetMs: number;
  readonly spentMs: number;
  /** Negative in overtime. Spent and left always add up to the budget. */
  readonly leftMs: number;
  /** Spent over budget; above 1 in overtime. */
  readonly share: number;
}

export function budgetMs(phase: Phase): number {
  return phase.plannedMs + phase.movedMs;
}

export function phaseTime(phase: Phase, now: number): TimeLeft {
  return timeLeft(budgetMs(phase), spentMs(phase.clock, now));
}

/** The speaker's turn, or null where nobody speaks or no limit holds. */
export function turnTime(phase: Phase, now: number): TimeLeft | null {
  const { turns } = phase;
  if (turns.speaker === null || turns.limitMs === 0) return null;
  return timeLeft(turns.limitMs, spentMs(turns.clock, now));
}

function timeLeft(budget: number, spent: number): TimeLeft {
  return {
    budgetMs: budget,
    spentMs: spent,
    leftMs: budget - spent,
    share: budget === 0 ? 1 : spent / budget,
  };
}

/** When the active phase ends if it goes on without a pause; null before the start. */
export function phaseEndsAt(session: Session, now: number): number | null {
  const phase = session.phases[session.current];
  return phase ? now + phaseTime(phase, now).leftMs : null;
}

/** When the meeting ends if every phase ahead takes its time and the active one ends in time, or now. */
export function projectEnd(session: Session, now: number): number {
  const current = session.phases[session.current];
  const rest = current ? Math.max(0, phaseTime(current, now).leftMs) : 0;
  return now + rest + aheadMs(session);
}

function aheadMs(session: Session, only: (phase: Phase) => boolean = () => true): number {
  return session.phases
    .slice(session.current + 1)
    .filter((phase) => !phase.skipped && only(phase))
    .reduce((sum, phase) => sum + Math.max(0, budgetMs(phase) - phase.clock.spentMs), 0);
}

/** What the closing still needs. */
export function closingMs(session: Session, now: number): number {
  const current = session.phases[session.current];
  const rest = current?.plan.closing ? Math.max(0, phaseTime(current, now).leftMs) : 0;
  return rest + aheadMs(session, (phase) => phase.plan.closing);
}

export interface EndForecast {
  readonly endsAt: number;
  readonly endBy: number | null;
  /** How much later than agreed it gets; 0 when it fits or nothing was agreed. */
  readonly lateMs: number;
  /** When the closing must begin to have its time before `endBy`; null without an agreed end, or once it began. */
  readonly closingBy: number | null;
}

export function forecastEnd(session: Session, now: number): EndForecast {
  const endsAt = projectEnd(session, now);
  const { endBy } = session;
  const inClosing = session.phases[session.current]?.plan.closing === true;
  return {
    endsAt,
    endBy,
    lateMs: endBy === null ? 0 : Math.max(0, endsAt - endBy),
    closingBy: endBy === null || inClosing ? null : endBy - closingMs(session, now),
  };
}
