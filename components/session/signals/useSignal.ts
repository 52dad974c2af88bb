/** Gives a private signal, and holds whether it is under way or did not arrive. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import type { SignalKind } from '@/lib/session/signals';
import type { HostRefusal } from '@/lib/wire/viewMessages';

/** Told here, where it was tapped. */
const takes: readonly HostRefusal[] = ['failed', 'notShared', 'notRunning', 'notHere', 'notYours'];

export function useSignal(): {
  readonly sent: SignalKind | null;
  readonly failed: boolean;
  /** Whether it arrived. */
  give(kind: SignalKind): Promise<boolean>;
} {
  const panel = usePanel();
  const [sent, setSent] = useState<SignalKind | null>(null);
  const [failed, setFailed] = useState(false);
  return {
    sent,
    failed,
    give: async (kind) => {
      setSent(kind);
      setFailed(false);
      const reply = await panel.ask({ type: 'giveSignal', kind }, takes);
      setSent(null);
      setFailed(!reply.ok);
      return reply.ok;
    },
  };
}
