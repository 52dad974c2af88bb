/** A method while it is edited: its steps, what is missing, what is saved, and the draft that outlives a reload. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readDraft, sameMethod, writeDraft } from '@/lib/methods/draft';
import { checkDraft, type Edited } from '@/lib/methods/edit';
import type { Fault } from '@/lib/methods/fault';
import { redo, remember, startHistory, undo, type History } from '@/lib/methods/history';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import { MAX_METHOD_DRAFT_CHARS, type KnownMethod } from '@/lib/wire/methodMessages';
import type { OwnMethodsModel } from './useOwnMethods';

/** A step of an operation; steps in one field that follow each other are taken back as one. */
export type Change = (edited: Edited, field?: string) => void;

export interface EditorModel {
  readonly method: OwnMethod;
  readonly faults: readonly Fault[];
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What was kept of an earlier time could not be read. */
  readonly draftLost: boolean;
  /** What was changed here would not outlive a reload. */
  readonly draftTooLarge: boolean;
  /** Somebody else's save came between, or a removal. */
  readonly conflict: 'changed' | 'gone' | null;
  readonly change: Change;
  undo(): void;
  redo(): void;
  /** Whether it is on the disk. */
  save(): Promise<boolean>;
  /** Back to what is stored. */
  discard(): void;
}

interface Base {
  readonly savedBy: string;
  readonly method: OwnMethod;
}

const KEEP_AFTER_MS = 300;

export function useEditor(known: KnownMethod, gone: boolean, own: OwnMethodsModel): EditorModel {
  const [opened] = useState(() => openingOf(known));
  const [base, setBase] = useState<Base>(opened.base);
  const [history, setHistory] = useState<History>(opened.history);
  const [draftLost, setDraftLost] = useState(opened.draftLost);
  const [saving, setSaving] = useState(false);
  const method = history.present;
  const dirty = useMemo(() => !sameMethod(method, base.method), [method, base]);
  const edited = useMemo(() => checkDraft(method), [method]);
  const behind = known.savedBy !== base.savedBy;

  const restart = useCallback((from: KnownMethod) => {
    setBase(from);
    setHistory(startHistory(from.method));
  }, []);

  // With nothing changed here, the newest is simply shown.
  useEffect(() => {
    if (behind && !dirty && !saving) restart(known);
  }, [behind, dirty, saving, known, restart]);

  const draft = dirty ? writeDraft({ from: base.savedBy, method }) : null;
  const draftTooLarge = (draft?.length ?? 0) > MAX_METHOD_DRAFT_CHARS;
  useKeptDraft(known, draft, draftLost || draftTooLarge, own);

  const step = (next: (history: History) => History) => {
    setDraftLost(false);
    setHistory(next);
  };
  return {
    method,
    faults: edited.ok ? [] : edited.faults,
    dirty,
    saving,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    draftLost,
    draftTooLarge,
    conflict: gone ? 'gone' : behind && dirty && !saving ? 'changed' : null,
    change: (next, field) =>
      step((old) => remember(old, next.ok ? next.method : next.draft, field ?? null)),
    undo: () => step(undo),
    redo: () => step(redo),
    save: async () => {
      if (!edited.ok) return false;
      setSaving(true);
      const answer = await own.save(method, base.savedBy);
      setSaving(false);
      if (!('saved' in answer)) return false;
      const { saved } = answer;
      setBase(saved);
      // Spaces around a text are gone; what was typed meanwhile is not.
      setHistory((old) => (old.present === method ? { ...old, present: saved.method } : old));
      return true;
    },
    discard: () => {
      setDraftLost(false);
      restart(known);
    },
  };
}

function openingOf(known: KnownMethod) {
  const draft = known.draft === null ? null : readDraft(known.draft);
  const stored = startHistory(known.method);
  return {
    base: { savedBy: draft?.from ?? known.savedBy, method: known.method },
    history: draft ? remember(stored, draft.method, null) : stored,
    draftLost: known.draft !== null && draft === null,
  };
}

/** Kept with the background soon after each change, and at once when the page is left. */
function useKeptDraft(
  known: KnownMethod,
  draft: string | null,
  stays: boolean,
  own: OwnMethodsModel,
): void {
  const kept = useRef(known.draft);
  const { id } = known.method.definition;
  const keep = useRef<() => void>(() => undefined);
  // A save made elsewhere took the draft away; it is still here.
  useEffect(() => {
    kept.current = known.draft;
  }, [known]);

  keep.current = () => {
    if (draft === kept.current || stays) return;
    kept.current = draft;
    own.keepDraft(id, draft);
  };
  useEffect(() => {
    const timer = setTimeout(() => keep.current(), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, known]);
  useEffect(() => {
    const leave = () => keep.current();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
}
