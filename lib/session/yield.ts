/** What a case-bringer takes from a case: a step, a day to look again, or deliberately nothing. */
import * as v from 'valibot';
import { placesOfCase } from './cases';
import { isPresent } from './guards';
import type { PersonId, Session } from './state';

export const YieldWaySchema = v.picklist(['step', 'lookAgain', 'none']);
export type YieldWay = v.InferOutput<typeof YieldWaySchema>;

/** A step is not always doing something at once. */
export const StepKindSchema = v.picklist([
  'do',
  'practise',
  'findOut',
  'askHelp',
  'discuss',
  'adjustGoal',
]);
export type StepKind = v.InferOutput<typeof StepKindSchema>;

/** The words of it are the case-bringer's own, or notes where they share them. */
export interface Yield {
  readonly case: number;
  /** Null where only that it is settled is told. */
  readonly how: YieldWay | null;
  readonly kind: StepKind | null;
  readonly lookAgainOn: string | null;
}

export function yieldOf({ yields }: Pick<Session, 'yields'>, number: number): Yield | undefined {
  return yields.find((each) => each.case === number);
}

/** Its bringer shares words of the yield with the group. */
export function isYieldShared({ notes }: Pick<Session, 'notes'>, number: number): boolean {
  return notes.some(
    ({ case: of, kind }) =>
      of === number && (kind === 'insight' || kind === 'choice' || kind === 'step'),
  );
}

/** The group has entered the method of this case. */
export function caseBegan({ phases }: Pick<Session, 'phases'>, number: number): boolean {
  return phases.some(
    ({ plan, entered }) => plan.case === number && plan.source !== 'frame' && entered,
  );
}

/** Where its bringer last chooses or responds, or else its last phase that is not left out; -1 for none. */
function yieldPlace(session: Pick<Session, 'phases' | 'cases'>, number: number): number {
  const places = placesOfCase(session, number).filter((at) => !session.phases[at]?.skipped);
  const says = places.findLast((at) => {
    const plan = session.phases[at]?.plan;
    const mode = plan?.caseBringer;
    return (mode === 'chooses' || mode === 'responds') && plan?.source !== 'frame';
  });
  return says ?? places.at(-1) ?? -1;
}

/** The case whose yield is at hand where the session stands: the newest that has come so far; 0 for none. */
export function yieldAtHand(session: Session): number {
  if (session.status !== 'running') return 0;
  const here = session.phases[session.current]?.plan.case ?? 0;
  const numbers = session.cases
    .map((_, i) => i + 1)
    .filter((number) => here === 0 || number === here);
  return (
    numbers.findLast((number) => {
      const place = yieldPlace(session, number);
      return caseBegan(session, number) && place >= 0 && place <= session.current;
    }) ?? 0
  );
}

/**
 * The first case that going on to `place` would leave for good although its bringer, who is here,
 * has not said what they take from it; 0 for none. `place` after the last phase is the end.
 */
export function caseLeftOpen(session: Session, place: number): number {
  const numbers = session.cases.map((_, i) => i + 1);
  return (
    numbers.find((number) => {
      const bringer: PersonId | null = session.cases[number - 1]?.caseBringer ?? null;
      if (bringer === null || !isPresent(session, bringer)) return false;
      if (yieldOf(session, number) || !caseBegan(session, number)) return false;
      const last = placesOfCase(session, number).findLast(
        (at) => !session.phases[at]?.skipped || at === session.current,
      );
      return last !== undefined && last >= session.current && last < place;
    }) ?? 0
  );
}
