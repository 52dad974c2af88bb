/** What every screen of the panel works with: the last snapshot, the time, the texts, and how to ask. */
import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue } from '@/lib/i18n/catalogue';
import type { MethodText } from '@/lib/methods/schema';
import type { CommandBody } from '@/lib/session/commands';
import type { SessionView } from '@/lib/session/view';
import type { Language, Preferences } from '@/lib/wire/preferences';
import type { Question, Reply } from '@/lib/wire/viewClient';
import type { HostRefusal, Snapshot, Surface } from '@/lib/wire/viewMessages';

/** Texts by source: 'frame' or a method's id. */
export type SourceTexts = Readonly<Record<string, MethodText>>;

export interface Panel {
  readonly surface: Surface;
  /** What the page was opened with, where that was an invitation. */
  readonly invite: ReadonlySignal<string | null>;
  readonly snapshot: ReadonlySignal<Snapshot>;
  readonly session: ReadonlySignal<SessionView | null>;
  readonly connected: ReadonlySignal<boolean>;
  /** The moment of whoever has this machine, by its name, each time that it is announced. */
  readonly ownMoment: ReadonlySignal<{ readonly moment: string } | null>;
  /** Session time in milliseconds, twice a second while the panel is seen. */
  readonly now: ReadonlySignal<number>;
  readonly language: ReadonlySignal<Language>;
  readonly t: ReadonlySignal<Catalogue>;
  readonly texts: ReadonlySignal<SourceTexts>;
  /** Has `texts` hold every method of the library from now on; rejects when a chunk cannot be loaded. */
  loadAllTexts(): Promise<void>;
  /** The newest refusal, until the next question or until it is put away. */
  readonly refusal: ReadonlySignal<HostRefusal | null>;
  /** Asks the background; a refusal is shown unless the caller takes it. */
  ask(question: Question, takes?: readonly HostRefusal[]): Promise<Reply>;
  command(body: CommandBody, takes?: readonly HostRefusal[]): Promise<Reply>;
  setPreferences(part: Partial<Preferences>): void;
  putRefusalAway(): void;
  /** Reads the clock: for a window of ours that is seen while the panel's own is not. */
  tick(): void;
  /** Session time to the machine's own clock time. */
  toWall(sessionMs: number): number;
}

const PanelContext = createContext<Panel | null>(null);
export const PanelProvider = PanelContext.Provider;

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('used outside the panel');
  return panel;
}

/** The name of a person; a sign in its place when it was erased. */
export function useNames(): (id: string | null) => string {
  const panel = usePanel();
  const { names } = panel.snapshot.value;
  return (id) => (id === null ? '' : (names[id] ?? '…'));
}
