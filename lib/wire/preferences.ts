/** What a user has chosen for the panel, on this machine. */
import * as v from 'valibot';

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

export const PreferencesSchema = v.strictObject({
  /** null follows the browser. */
  language: v.nullable(LanguageSchema),
  /** Whether time shows as digits, or as ring and words alone. */
  digits: v.boolean(),
});
export type Preferences = v.InferOutput<typeof PreferencesSchema>;

export const defaultPreferences: Preferences = { language: null, digits: true };
