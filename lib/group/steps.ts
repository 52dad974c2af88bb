/** Steps that a group remembers of a meeting. */
import * as v from 'valibot';
import { MAX_CARRIED_STEPS } from '@/lib/session/carriedSteps';
import { IdSchema } from '@/lib/session/events';
import { MAX_NOTE_BYTES, notesOf } from '@/lib/session/notes';
import type { Session } from '@/lib/session/state';
import { DaySchema } from '@/lib/session/offers';
import { StepKindSchema } from '@/lib/session/yield';

/** Whose it is, by the id in the group; the words as they were shared. */
export const RememberedStepSchema = v.strictObject({
  id: IdSchema,
  person: IdSchema,
  how: v.picklist(['step', 'lookAgain']),
  kind: v.nullable(StepKindSchema),
  lookAgainOn: v.nullable(DaySchema),
  text: v.pipe(v.string(), v.maxLength(MAX_NOTE_BYTES)),
});
export type RememberedStep = v.InferOutput<typeof RememberedStepSchema>;

export const RememberedStepsSchema = v.pipe(
  v.array(RememberedStepSchema),
  v.maxLength(MAX_CARRIED_STEPS),
);

/** Those whose words their owners shared; not those of a guest. `wordsOf` finds a note's. */
export function stepsToRemember(
  session: Pick<Session, 'cases' | 'notes' | 'yields'>,
  inGroup: (person: string) => string | null,
  wordsOf: (note: string) => string | null,
): RememberedStep[] {
  return session.yields.flatMap(({ case: number, how, kind, lookAgainOn }): RememberedStep[] => {
    const [note] = notesOf(session, 'step', number);
    const caseBringer = session.cases[number - 1]?.caseBringer ?? null;
    const person = caseBringer === null ? null : inGroup(caseBringer);
    const text = note ? wordsOf(note.id) : null;
    if (!note || text === null || person === null || how === 'none' || how === null) return [];
    return [{ id: note.id, person, how, kind, lookAgainOn, text }];
  });
}
