/** When the sessions of a load say what: each in its own phase, all in the rhythms of the product. */
import { PULSE_MS, TIME_MS } from '@/lib/live/limits';

export type Due =
  | { readonly atMs: number; readonly session: number; readonly kind: 'pulse' }
  /** `step`: which of the recorded steps. */
  | {
      readonly atMs: number;
      readonly session: number;
      readonly kind: 'change';
      readonly step: number;
    }
  | {
      readonly atMs: number;
      readonly session: number;
      readonly kind: 'question';
      readonly member: number;
    };

/** A group goes on each ten seconds, which is far quicker than any does for long. */
export const STEP_EVERY_MS = 10_000;

export interface Load {
  readonly sessions: number;
  readonly members: number;
  /** A whole number of each rhythm, so that every load holds the same of each kind for each event. */
  readonly lastsMs: number;
  /** How many steps were recorded. */
  readonly steps: number;
}

/** Everything that is sent by itself, in order. `random`: from 0 up to 1. */
export function rhythmOf({ sessions, members, lastsMs, steps }: Load, random: () => number): Due[] {
  const each = lastsMs / STEP_EVERY_MS;
  const due: Due[] = [];
  for (let session = 0; session < sessions; session += 1) {
    // At any moment of its ten seconds: people do not press in a rhythm.
    for (let event = 0; event < each; event += 1) {
      const atMs = (event + random()) * STEP_EVERY_MS;
      const step = Math.floor(((session * each + event) * steps) / (sessions * each));
      due.push({ atMs, session, kind: 'change', step });
    }
    for (const atMs of beats(PULSE_MS, lastsMs, random)) due.push({ atMs, session, kind: 'pulse' });
    for (let member = 0; member < members; member += 1) {
      for (const atMs of beats(TIME_MS, lastsMs, random)) {
        due.push({ atMs, session, kind: 'question', member });
      }
    }
  }
  return due.toSorted((a, b) => a.atMs - b.atMs);
}

/** From a random moment of the first on. */
function beats(everyMs: number, lastsMs: number, random: () => number): number[] {
  const phase = random() * everyMs;
  return Array.from({ length: lastsMs / everyMs }, (_, i) => phase + i * everyMs);
}
