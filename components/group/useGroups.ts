/** All groups as the background has them, asked for again whenever one has changed. */
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import type { KnownGroups } from '@/lib/wire/groupMessages';

/** Null until they are there. `take` is for answers that bring them along. */
export function useGroups(): {
  readonly known: KnownGroups | null;
  readonly take: (known: KnownGroups | undefined) => void;
} {
  const panel = usePanel();
  const [known, setKnown] = useState<KnownGroups | null>(null);
  const stamp = panel.snapshot.value.groups;

  useEffect(() => {
    let current = true;
    void (async () => {
      const reply = await panel.ask({ type: 'askGroups' });
      if (current && reply.ok && reply.known) setKnown(reply.known);
    })();
    return () => {
      current = false;
    };
  }, [panel, stamp]);

  return {
    known,
    take: (next) => {
      if (next) setKnown(next);
    },
  };
}
