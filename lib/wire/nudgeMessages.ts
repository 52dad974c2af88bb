/** What views say of the nudges on their screens: it stays on this machine, and is seen by nobody else. */
import * as v from 'valibot';
import { PitfallIdSchema } from '@/lib/nudges/ids';
import { NudgeActSchema } from '@/lib/nudges/record';
import { IdSchema } from '@/lib/session/events';

export const nudgeQuestions = [
  /** Of another session than the one on the panel it changes nothing. */
  v.strictObject({
    type: v.literal('nudge'),
    id: IdSchema,
    session: IdSchema,
    act: NudgeActSchema,
  }),
  /** Less of a pitfall outside a card: it keeps silent from now on. */
  v.strictObject({ type: v.literal('silenceNudge'), id: IdSchema, pitfall: PitfallIdSchema }),
  /** Lets all that keep silent speak again. */
  v.strictObject({ type: v.literal('restoreNudges'), id: IdSchema }),
] as const;

export const NudgeQuestionSchema = v.variant('type', nudgeQuestions);
export type NudgeQuestion = v.InferOutput<typeof NudgeQuestionSchema>;

export function isNudgeQuestion(message: { readonly type: string }): message is NudgeQuestion {
  return nudgeQuestions.some(({ entries }) => entries.type.literal === message.type);
}
