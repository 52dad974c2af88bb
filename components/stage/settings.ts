/** How the stage looks on this machine: it says nothing of a session, so the page keeps it by itself. */
import { signal, type ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';

const ThemeSchema = v.picklist(['light', 'dark']);
export type Theme = v.InferOutput<typeof ThemeSchema>;

const StageSettingsSchema = v.strictObject({
  /** Null follows the system. */
  theme: v.nullable(ThemeSchema),
  /** Null follows what is chosen for the panel. */
  digits: v.nullable(v.boolean()),
});
export type StageSettings = v.InferOutput<typeof StageSettingsSchema>;

const KEY = 'stage';
const unchosen: StageSettings = { theme: null, digits: null };

/** What cannot be read was never chosen: it is a matter of one tap. */
export function readSettings(stored: string | null): StageSettings {
  if (stored === null) return unchosen;
  try {
    const read = v.safeParse(StageSettingsSchema, JSON.parse(stored));
    return read.success ? read.output : unchosen;
  } catch {
    return unchosen;
  }
}

export interface Settings {
  readonly value: ReadonlySignal<StageSettings>;
  choose(part: Partial<StageSettings>): void;
}

export function keptSettings(storage: Pick<Storage, 'getItem' | 'setItem'>): Settings {
  const value = signal(readSettings(storage.getItem(KEY)));
  return {
    value,
    choose: (part) => {
      value.value = { ...value.value, ...part };
      storage.setItem(KEY, JSON.stringify(value.value));
    },
  };
}
