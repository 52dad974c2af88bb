/** The list of the phase at hand, and whether this screen shows it in the circle's place. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { entriesOf, listAt, mayAdd, type PhaseList } from '@/lib/session/lists';
import type { Session } from '@/lib/session/state';

export interface ShownList {
  readonly list: PhaseList;
  /** How many stand in it. */
  readonly count: number;
  readonly adds: boolean;
  readonly open: boolean;
  /** Whether somebody opened it here, and not the phase. */
  readonly pressed: boolean;
  readonly turn: () => void;
}

/** Null where the phase has none, or none that this person has to do with yet. */
export function useList(): ShownList | null {
  const panel = usePanel();
  const me = useMe();
  /** What somebody chose holds for the phase in which they did. */
  const [chosen, setChosen] = useState<{ at: number; open: boolean } | null>(null);
  const session = panel.session.value;
  const list = session && listAt(session, session.current);
  if (!list) return null;
  const count = entriesOf(session, list).length;
  const adds = mayAdd(session, list, me);
  if (count === 0 && !adds) return null;
  const at = session.current;
  const pressed = chosen?.at === at;
  const open = pressed ? chosen.open : opensOfItself(session, list, me, count);
  return { list, count, adds, open, pressed, turn: () => setChosen({ at, open: !open }) };
}

/** Where it is what the phase is about. */
function opensOfItself(
  session: Session,
  list: PhaseList,
  me: string | null,
  count: number,
): boolean {
  if (list.apart) return me !== null && mayAdd(session, list, me);
  if (list.tried || list.use !== null) return count > 0;
  return false;
}
