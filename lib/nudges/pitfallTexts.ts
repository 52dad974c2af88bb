/** What is said of a pitfall in one language: its name, what one notices, and a line for each role. */
import * as v from 'valibot';
import { pitfallIds, type PitfallId } from './ids';

/** Characters that a line may have: it is read at a glance, or read out. */
export const MAX_PITFALL_LINE = 90;

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

export const PitfallTextSchema = v.strictObject({
  name: text(60),
  /** What one notices when it happens. */
  signs: text(160),
  lines: v.strictObject({
    facilitator: text(MAX_PITFALL_LINE),
    participant: text(MAX_PITFALL_LINE),
    caseBringer: text(MAX_PITFALL_LINE),
  }),
});
export type PitfallText = v.InferOutput<typeof PitfallTextSchema>;

export type PitfallTexts = Readonly<Record<PitfallId, PitfallText>>;

/** Every pitfall, and nothing besides. */
export const PitfallTextsSchema = v.strictObject(v.entriesFromList(pitfallIds, PitfallTextSchema));
