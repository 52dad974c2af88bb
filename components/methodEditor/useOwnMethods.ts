/** All methods of one's own as the background has them, asked for again whenever one has changed. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import type { KnownMethod, KnownMethods } from '@/lib/wire/methodMessages';
import type { HostRefusal } from '@/lib/wire/viewMessages';

/** The method as it is stored now, or why it was not. */
export type Saved = { readonly saved: KnownMethod } | { readonly refused: HostRefusal };

export interface OwnMethodsModel {
  readonly known: KnownMethods;
  /** `from` is what was edited, null for a new one. */
  save(method: OwnMethod, from: string | null): Promise<Saved>;
  remove(id: string): Promise<void>;
  /** What was changed and not saved; null when there is nothing any more. */
  keepDraft(id: string, draft: string | null): void;
}

/** Null until they are there. */
export function useOwnMethods(): OwnMethodsModel | null {
  const panel = usePanel();
  const [known, setKnown] = useState<KnownMethods | null>(null);
  const stamp = panel.snapshot.value.ownMethods;

  useEffect(() => {
    let current = true;
    const ask = async () => {
      const reply = await panel.ask({ type: 'askMethods' });
      if (current && reply.ok && reply.methods) setKnown(reply.methods);
    };
    // Drafts that other tabs kept meanwhile make no new stamp.
    const seen = () => {
      if (!document.hidden) void ask();
    };
    void ask();
    document.addEventListener('visibilitychange', seen);
    return () => {
      current = false;
      document.removeEventListener('visibilitychange', seen);
    };
  }, [panel, stamp]);

  const save = useCallback<OwnMethodsModel['save']>(
    async (method, from) => {
      const takes = ['methodChanged', 'noSuchMethod'] as const;
      const reply = await panel.ask({ type: 'saveMethod', method, from }, takes);
      if (!reply.ok) return { refused: reply.reason };
      const { id } = method.definition;
      const saved = reply.methods?.methods.find((each) => each.method.definition.id === id);
      if (!reply.methods || !saved) return { refused: 'failed' };
      setKnown(reply.methods);
      return { saved };
    },
    [panel],
  );
  const remove = useCallback<OwnMethodsModel['remove']>(
    async (method) => {
      const reply = await panel.ask({ type: 'removeMethod', method });
      if (reply.ok && reply.methods) setKnown(reply.methods);
    },
    [panel],
  );
  const keepDraft = useCallback<OwnMethodsModel['keepDraft']>(
    (method, draft) => {
      setKnown((old) => old && withDraft(old, method, draft));
      void panel.ask({ type: 'keepMethodDraft', method, draft }, ['noSuchMethod']);
    },
    [panel],
  );
  return known && { known, save, remove, keepDraft };
}

function withDraft(known: KnownMethods, id: string, draft: string | null): KnownMethods {
  const methods = known.methods.map((each) =>
    each.method.definition.id === id ? { ...each, draft } : each,
  );
  return { ...known, methods };
}
