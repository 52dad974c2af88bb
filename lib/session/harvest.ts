/** What everybody learns from a case: a sentence, which is a note, and what kind of learning it is. */
import * as v from 'valibot';
import { caseAt, placesOfCase } from './cases';
import type { PersonId, Session } from './state';
import { caseBegan } from './yield';

export const LearningKindSchema = v.picklist([
  'weight',
  'moment',
  'newLink',
  'doubt',
  'otherLight',
  'othersValue',
  'ideal',
  'skill',
]);
export type LearningKind = v.InferOutput<typeof LearningKindSchema>;

export interface Learning {
  readonly case: number;
  readonly person: PersonId;
  readonly kind: LearningKind;
}

/** The case of whose learning the group tells where the session stands; 0 where it does not. */
export function harvestAt(session: Session): number {
  const plan = session.phases[session.current]?.plan;
  if (session.status !== 'running' || !plan) return 0;
  if (plan.source === 'frame') return plan.id === 'oogst' ? lastCase(session) : 0;
  if (plan.turnPolicy !== 'round' || plan.speakers !== 'roundOfAll' || plan.case === 0) return 0;
  const chosen = placesOfCase(session, plan.case).findLast(
    (at) => session.phases[at]?.plan.caseBringer === 'chooses',
  );
  return chosen !== undefined && chosen < session.current ? plan.case : 0;
}

function lastCase(session: Session): number {
  const began = session.cases.map((_, i) => i + 1).filter((number) => caseBegan(session, number));
  return caseAt(session, session.current) || (began.at(-1) ?? 0);
}

export function learningOf(
  { learnings }: Pick<Session, 'learnings'>,
  number: number,
  person: PersonId,
): LearningKind | null {
  return learnings.find((each) => each.case === number && each.person === person)?.kind ?? null;
}
