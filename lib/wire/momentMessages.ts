/** What views say of the moment of whoever they belong to, so that one place of a machine announces it. */
import * as v from 'valibot';
import { IdSchema } from '@/lib/session/events';

export const MomentQuestionSchema = v.strictObject({
  type: v.literal('ownMoment'),
  id: IdSchema,
  /** As the background named it. */
  moment: v.pipe(v.string(), v.maxLength(40)),
  /**
   * Somebody looks at this view; it is about to sound, which is refused where another one does; or
   * the browser held its sound back.
   */
  here: v.picklist(['seen', 'sounds', 'held']),
});
export type MomentQuestion = v.InferOutput<typeof MomentQuestionSchema>;
