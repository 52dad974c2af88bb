/** What a user has chosen for the panel, on this machine. */
import * as v from 'valibot';
import { pitfallIds } from '@/lib/nudges/ids';
import { StandSchema } from '@/lib/nudges/stands';
import { StripPlaceSchema, StripSizeSchema } from './strip';

export const LanguageSchema = v.picklist(['nl', 'en']);
export type Language = v.InferOutput<typeof LanguageSchema>;

export const MIN_DOCK_WIDTH = 320;
export const MAX_DOCK_WIDTH = 480;
export const DEFAULT_DOCK_WIDTH = 372;

export const DockPlaceSchema = v.strictObject({
  open: v.boolean(),
  side: v.picklist(['left', 'right']),
  /** CSS pixels. */
  width: v.pipe(v.number(), v.minValue(MIN_DOCK_WIDTH), v.maxValue(MAX_DOCK_WIDTH)),
});
export type DockPlace = v.InferOutput<typeof DockPlaceSchema>;

export const defaultDockPlace: DockPlace = {
  open: false,
  side: 'right',
  width: DEFAULT_DOCK_WIDTH,
};

/** What a person wants of the nudges. A pitfall that this version does not know is left out. */
export const NudgePreferencesSchema = v.strictObject({
  /** Null goes by the session's structure. */
  stand: v.nullable(StandSchema),
  /** How often each pitfall was put away, by its id; the host alone changes it. */
  dismissals: v.partial(
    v.object(
      v.entriesFromList(pitfallIds, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
    ),
  ),
});
export type NudgePreferences = v.InferOutput<typeof NudgePreferencesSchema>;

export const defaultNudges: NudgePreferences = { stand: null, dismissals: {} };

/** The strip on one's own camera image. */
export const CameraPreferencesSchema = v.strictObject({
  on: v.boolean(),
  place: StripPlaceSchema,
  size: StripSizeSchema,
});
export type CameraPreferences = v.InferOutput<typeof CameraPreferencesSchema>;

export const defaultCamera: CameraPreferences = { on: false, place: 'bottom', size: 'medium' };

/** How one's own moment is announced, beside the title and the badge. */
export const MomentPreferencesSchema = v.strictObject({
  sound: v.boolean(),
  notification: v.boolean(),
});
export type MomentPreferences = v.InferOutput<typeof MomentPreferencesSchema>;

export const defaultMoment: MomentPreferences = { sound: false, notification: false };

export const PreferencesSchema = v.strictObject({
  /** null follows the browser. */
  language: v.nullable(LanguageSchema),
  /** Whether time shows as digits, or as ring and words alone. */
  digits: v.boolean(),
  /** Preferences that were stored before there was one of these lack it. */
  nudges: v.optional(NudgePreferencesSchema, defaultNudges),
  camera: v.optional(CameraPreferencesSchema, defaultCamera),
  moment: v.optional(MomentPreferencesSchema, defaultMoment),
});
export type Preferences = v.InferOutput<typeof PreferencesSchema>;

export const defaultPreferences: Preferences = {
  language: null,
  digits: true,
  nudges: defaultNudges,
  camera: defaultCamera,
  moment: defaultMoment,
};

/** What a view asks for; what was put away is not a view's to say: it may have an older count of it. */
export function chosen(wanted: Preferences, before: Preferences): Preferences {
  const { dismissals } = before.nudges;
  return { ...wanted, nudges: { ...wanted.nudges, dismissals } };
}
