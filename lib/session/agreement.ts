/** What a group has agreed on, in its own words. The log knows agreements by their ids alone. */
import * as v from 'valibot';
import { IdSchema } from './events';

export const MAX_AGREEMENT_CHARS = 200;
export const MAX_MEANING_CHARS = 300;

export const AgreementSchema = v.strictObject({
  id: IdSchema,
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_AGREEMENT_CHARS)),
  /** What this group means by it; empty while nobody said so. */
  meaning: v.pipe(v.string(), v.trim(), v.maxLength(MAX_MEANING_CHARS)),
});
export type Agreement = v.InferOutput<typeof AgreementSchema>;
