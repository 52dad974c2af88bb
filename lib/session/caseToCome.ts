/** Where one case ends and another comes: which one that is, and how long it takes. */
import { nextCase, placesOfCase } from './cases';
import type { PersonId, Session } from './state';
import { budgetMs, phaseTime } from './time';
import { roundsDone } from './turnList';

export interface CaseToCome {
  /** 1 and up. */
  readonly number: number;
  readonly caseBringer: PersonId | null;
  readonly method: string;
  /** All its phases that are held, in milliseconds. */
  readonly ms: number;
}

/** From here on a case counts as ending. */
const ENDING_MS = 60_000;

/** Between two cases, or when the last phase of one is nearly over; null everywhere else. */
export function caseToCome(session: Session, now: number): CaseToCome | null {
  const number = nextCase(session, session.current);
  const phase = session.phases[session.current];
  const next = session.cases[number - 1];
  if (!phase || !next || phase.plan.part === 'opening') return null;
  const { case: here } = phase.plan;
  const goesOn = placesOfCase(session, here).some(
    (place) => place > session.current && session.phases[place]?.skipped === false,
  );
  const ending = phaseTime(phase, now).leftMs <= ENDING_MS || roundsDone(phase);
  if (here > 0 && (goesOn || !ending)) return null;
  const held = placesOfCase(session, number).flatMap((place) => session.phases[place] ?? []);
  return {
    number,
    caseBringer: next.caseBringer,
    method: next.method,
    ms: held.filter(({ skipped }) => !skipped).reduce((sum, each) => sum + budgetMs(each), 0),
  };
}

/** The number of the case whose first phase stands at this place; 0 where none begins. */
export function caseBeginning({ phases }: Pick<Session, 'phases'>, place: number): number {
  const here = phases[place]?.plan.case ?? 0;
  return here === (phases[place - 1]?.plan.case ?? 0) ? 0 : here;
}
