/** The words of reports, and how they write times; each language has its own. */
import type { Mark } from '@/lib/session/lists';
import type { PulseKind } from '@/lib/session/pulses';
import type { SignalKind } from '@/lib/session/signals';

export interface ReportTexts {
  readonly title: (day: string) => string;
  /** From and until are clock times, the length is of the whole meeting. */
  readonly when: (day: string, from: string, until: string, length: string) => string;
  readonly paused: (length: string) => string;
  readonly facilitator: (name: string) => string;
  readonly present: (names: string) => string;
  readonly agreements: string;
  readonly caseOf: (number: number, name: string) => string;
  readonly caseOfNobody: (number: number) => string;
  readonly method: (name: string) => string;
  readonly readings: string;
  readonly alternatives: string;
  readonly asked: string;
  readonly takes: string;
  /** What the case-bringer said of an entry. */
  readonly marks: Readonly<Record<Mark, string>>;
  readonly insight: string;
  readonly choice: string;
  readonly step: string;
  readonly learnt: string;
  readonly learntBy: (name: string, text: string) => string;
  readonly pulses: string;
  readonly pulseAsked: string;
  readonly pulse: Readonly<Record<PulseKind, string>>;
  readonly pulsesTooFew: (questions: string) => string;
  /** How often something came up: signals, what the facilitator saw, lines for everybody. */
  readonly cameUp: string;
  readonly cameUpWhat: string;
  readonly howOften: string;
  readonly signal: Readonly<Record<SignalKind, string>>;
  readonly seen: (pitfall: string) => string;
  readonly shared: (pitfall: string) => string;
  readonly course: string;
  readonly phase: string;
  readonly planned: string;
  readonly spent: string;
  readonly phaseOfCase: (phase: string, number: number) => string;
  readonly ownTitle: (title: string) => string;
  readonly ownUntitled: string;
  readonly brought: (day: string, method: string) => string;
  readonly touched: string;
  readonly touchedAt: (phase: string, name: string) => string;
  readonly fromGroup: string;
  readonly own: Readonly<Record<OwnLine, string>>;
  readonly footer: string;
}

export type OwnLine =
  | 'facts'
  | 'wish'
  | 'ownPart'
  | 'question'
  | 'questionNow'
  | 'opening'
  | 'looking'
  | 'analysis'
  | 'solution'
  | 'keep'
  | 'rather'
  | 'notepad';
