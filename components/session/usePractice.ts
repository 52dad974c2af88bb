/** What the group did before this session, and the session before one of its cases. */
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { practiceOf, type AtHand, type Practice } from '@/lib/group/practice';

/**
 * As it is when it is first asked for; null until then. `number` is the case that a method is
 * chosen for.
 */
export function usePractice(number: number): Practice | null {
  const panel = usePanel();
  const [start] = useState(() => {
    const { session, group } = panel.snapshot.peek();
    const methods = session?.cases.slice(0, number - 1).map(({ method }) => method) ?? [];
    const atHand: AtHand | null = session && { session: session.id, methods };
    return { atHand, group: group?.id };
  });
  const [practice, setPractice] = useState(() =>
    start.group === undefined ? practiceOf(null, start.atHand) : null,
  );

  useEffect(() => {
    const { atHand, group } = start;
    if (group === undefined) return undefined;
    let current = true;
    void (async () => {
      // A group that is gone, or cannot be asked for, leaves what the session itself tells.
      const reply = await panel.ask({ type: 'askGroups' });
      const groups = reply.ok ? reply.known?.groups : undefined;
      const found = groups?.find((each) => each.group.id === group);
      if (current) setPractice(practiceOf(found?.meetings ?? null, atHand));
    })();
    return () => {
      current = false;
    };
  }, [panel, start]);

  return practice;
}
