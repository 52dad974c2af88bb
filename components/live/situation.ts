/** How this machine takes part in a shared session, for the screens. */
import { usePanel } from '@/components/app/panel';
import type { MemberSituation, WriterSituation } from '@/lib/wire/liveMessages';

export function useWriter(): WriterSituation | null {
  const live = usePanel().snapshot.value.live;
  return live?.role === 'writer' ? live : null;
}

export function useMember(): MemberSituation | null {
  const live = usePanel().snapshot.value.live;
  return live?.role === 'member' ? live : null;
}

/** Who one is on a screen of one's own; null on the facilitator's machine. */
export function useMe(): string | null {
  return usePanel().snapshot.value.me;
}
