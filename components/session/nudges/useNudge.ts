/** The nudge of this screen now: the engine's answer to the session, the time and what this device knows. */
import { usePanel } from '@/components/app/panel';
import { useMe, useWriter } from '@/components/live/situation';
import type { NudgeFacts } from '@/lib/nudges/facts';
import { nudgesFor, type Nudge } from '@/lib/nudges/nudgesFor';
import { useNudgeFacts } from './useNudgeFacts';

/** No nudge also while it is not known what was shown before. */
export function useNudge(): { readonly nudge: Nudge | null; readonly facts: NudgeFacts } {
  const panel = usePanel();
  const me = useMe();
  const writer = useWriter();
  const facts = useNudgeFacts();
  const session = panel.session.value;
  const { nudges: record, preferences, methods } = panel.snapshot.value;
  if (!session || !record) return { nudge: null, facts };
  const viewer = {
    person: me ?? session.facilitator,
    facilitates: me === null,
    alone: me === null && !writer?.members.some(({ connected }) => connected),
  };
  const { stand, dismissals } = preferences.nudges;
  const known = { stand, dismissals, record, facts, methods };
  return { nudge: nudgesFor(session, viewer, panel.now.value, known), facts };
}
