/** What is typed into notes of one's own and not saved yet: it outlives the sheet that it was typed in. */
import { signal, type Signal } from '@preact/signals';
import type { Panel } from '@/components/app/panel';
import {
  MAX_OWN_NOTE_CHARS,
  ownNoteId,
  type Moment,
  type OwnNoteRef,
} from '@/lib/session/ownNotes';
import type { HostRefusal } from '@/lib/wire/viewMessages';

export interface Draft {
  readonly text: string;
  /** What stood there before it, as far as is known here. */
  readonly base: string;
  /** Why it could not be saved; null while nothing is known to be wrong. */
  readonly refused: HostRefusal | null;
}

/** A note, by the session or kept case that it is in. */
export interface NoteAt {
  readonly of: string;
  readonly ref: OwnNoteRef;
  readonly moment: Moment | null;
  /** Tells where the notes are held by somebody else than the snapshot. */
  readonly saved?: ((text: string) => void) | undefined;
}

const SAVE_AFTER_MS = 400;

/** Shown beside the field, not as the answer to a press. */
const taken = [
  'ownNoteChanged',
  'ownNotesFull',
  'ownNotesGone',
  'storageFull',
  'storageFailed',
  'failed',
] as const satisfies readonly HostRefusal[];

export class Drafts {
  private readonly drafts = new Map<string, Signal<Draft | null>>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly saving = new Set<string>();
  private readonly places = new Map<string, NoteAt>();

  constructor(private readonly panel: Pick<Panel, 'ask'>) {
    const flush = () => {
      for (const at of this.places.values()) this.flush(at);
    };
    document.addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    addEventListener('beforeunload', (event) => {
      flush();
      if (this.isUnsaved) event.preventDefault();
    });
  }

  get isUnsaved(): boolean {
    return [...this.drafts.values()].some((draft) => draft.peek() !== null);
  }

  of(at: NoteAt): Signal<Draft | null> {
    const key = keyOf(at);
    let draft = this.drafts.get(key);
    if (!draft) this.drafts.set(key, (draft = signal(null)));
    return draft;
  }

  /** `stored` is what is known to stand there. */
  type(at: NoteAt, text: string, stored: string): void {
    const draft = this.of(at);
    const base = draft.peek()?.base ?? stored;
    draft.value = { text, base, refused: draft.peek()?.refused ?? null };
    this.places.set(keyOf(at), at);
    this.later(at);
  }

  /** Saves what was typed, without waiting for more. */
  flush(at: NoteAt): void {
    const key = keyOf(at);
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    void this.save(at);
  }

  /** What is typed here takes the place of `stored`, which came from elsewhere. */
  keepMine(at: NoteAt, stored: string): void {
    const draft = this.of(at);
    const now = draft.peek();
    if (now) draft.value = { ...now, base: stored, refused: null };
    this.flush(at);
  }

  takeTheirs(at: NoteAt): void {
    this.of(at).value = null;
  }

  private later(at: NoteAt): void {
    const key = keyOf(at);
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => this.flush(at), SAVE_AFTER_MS),
    );
  }

  private async save(at: NoteAt): Promise<void> {
    const key = keyOf(at);
    const draft = this.of(at);
    const before = draft.peek();
    if (!before || this.saving.has(key)) return;
    const text = before.text.slice(0, MAX_OWN_NOTE_CHARS);
    // What does not fit waits for what is taken out of it.
    if (text === before.base && before.text !== text) return;
    this.saving.add(key);
    const { of, ref, moment } = at;
    const reply = await this.panel.ask(
      { type: 'saveOwnNote', of, ...ref, text, from: before.base, moment },
      taken,
    );
    this.saving.delete(key);
    const now = draft.peek();
    if (!now) return;
    // One decided otherwise while it was on its way.
    if (now.base !== before.base) {
      void this.save(at);
      return;
    }
    if (!reply.ok) {
      draft.value = { ...now, refused: reply.reason };
      return;
    }
    at.saved?.(text);
    draft.value = now.text === text ? null : { ...now, base: text, refused: null };
    if (now.text !== text && now.text !== before.text) this.later(at);
  }
}

function keyOf({ of, ref }: NoteAt): string {
  return `${of}/${ownNoteId(ref)}`;
}

const known = new WeakMap<Panel, Drafts>();

export function draftsOf(panel: Panel): Drafts {
  let drafts = known.get(panel);
  if (!drafts) known.set(panel, (drafts = new Drafts(panel)));
  return drafts;
}
