/** The group of a session as it is now; null when it is gone, or nobody can say. */
import type { Panel } from '@/components/app/panel';
import type { Snapshot } from '@/lib/wire/viewMessages';
import type { Shown } from './formOf';

export async function askGroup(
  panel: Panel,
  { id, people }: NonNullable<Snapshot['group']>,
): Promise<Shown['group']> {
  // Without the group its people are names, which is told when it is set up again.
  const reply = await panel.ask({ type: 'askGroups' });
  const found = reply.ok ? reply.known?.groups.find(({ group }) => group.id === id) : undefined;
  return found ? { of: found.group, people } : null;
}
