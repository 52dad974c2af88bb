/** The cases that are kept on this machine, asked for again whenever one has changed. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { withOwnNote, type OwnNote } from '@/lib/session/ownNotes';
import type { KeptCase } from '@/lib/wire/ownNoteMessages';

export interface KeptCases {
  /** Null until they are there. */
  readonly kept: readonly KeptCase[] | null;
  /** Whether it could be done; then the list is as it is now. */
  add(id: string): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** What was saved in one of them. */
  saved(id: string, note: OwnNote): void;
}

export function useKeptCases(): KeptCases {
  const panel = usePanel();
  const [kept, setKept] = useState<readonly KeptCase[] | null>(null);
  const stamp = panel.snapshot.value.keptCases;

  useEffect(() => {
    let current = true;
    const ask = async () => {
      const reply = await panel.ask({ type: 'askKeptCases' });
      if (current && reply.ok && reply.kept) setKept(reply.kept);
    };
    void ask();
    return () => {
      current = false;
    };
  }, [panel, stamp]);

  const change = useCallback(
    async (question: { type: 'addKeptCase' | 'removeKeptCase'; kept: string }) => {
      const reply = await panel.ask(question);
      if (reply.ok && reply.kept) setKept(reply.kept);
      return reply.ok;
    },
    [panel],
  );
  return {
    kept,
    add: (id) => change({ type: 'addKeptCase', kept: id }),
    remove: (id) => change({ type: 'removeKeptCase', kept: id }),
    saved: (id, note) =>
      setKept(
        (old) =>
          old?.map((each) =>
            each.id === id
              ? { ...each, notes: withOwnNote(each.notes, note, note.text === '' ? null : note) }
              : each,
          ) ?? null,
      ),
  };
}
