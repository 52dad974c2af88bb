/** How much the panel says by itself. */
import * as v from 'valibot';

/** `off` is each person's own; the others are those of the session's structure. */
export const StandSchema = v.picklist(['strict', 'guided', 'free', 'off']);
export type Stand = v.InferOutput<typeof StandSchema>;
