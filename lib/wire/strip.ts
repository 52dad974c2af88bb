/**
 * What the script in a call page's own world is told: the strip on the camera image, and nothing
 * else of a session. It goes one way; nothing in the page is listened to.
 */
import * as v from 'valibot';

/** An event of the page's document, sent by our script there; its detail is a `StripOrder` as JSON. */
export const STRIP_EVENT = 'kring:strip';

/** An order with more characters of JSON is not read. */
export const MAX_STRIP_CHARS = 2000;

const Line = v.pipe(v.string(), v.maxLength(120));

export const StripPlaceSchema = v.picklist(['top', 'bottom']);
export type StripPlace = v.InferOutput<typeof StripPlaceSchema>;

export const StripSizeSchema = v.picklist(['small', 'medium', 'large']);
export type StripSize = v.InferOutput<typeof StripSizeSchema>;

export const StripSchema = v.strictObject({
  /** Who is at turn; or what goes on, where nobody is. */
  who: Line,
  phase: Line,
  /** "daarna Bram"; null where nobody follows. */
  next: v.nullable(Line),
  /** Wall-clock milliseconds at which the phase is over; null where no time is shown. */
  endsAt: v.nullable(v.number()),
  /** What stands in place of the minutes: "min" behind their number, then the last one, then none. */
  times: v.strictObject({ minutes: Line, lastMinute: Line, over: Line }),
  place: StripPlaceSchema,
  size: StripSizeSchema,
});
export type Strip = v.InferOutput<typeof StripSchema>;

export const StripOrderSchema = v.strictObject({
  /** Off: the page gets its own functions back, and images already under way pass unchanged. */
  on: v.boolean(),
  /** Null while there is nothing to show. */
  strip: v.nullable(StripSchema),
});
export type StripOrder = v.InferOutput<typeof StripOrderSchema>;
