/** The nudge of this screen now: the engine's answer to the session, the time and what this device knows. */
import { useRef } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useMe, useMember, useWriter } from '@/components/live/situation';
import { noFacts, type NudgeFacts } from '@/lib/nudges/facts';
import { nudgesFor, type Nudge } from '@/lib/nudges/nudgesFor';
import { noOwnCase, ownCaseFacts } from '@/lib/nudges/ownCaseFacts';
import { afterLook, factsSeen, seesNothing } from '@/lib/nudges/screenSees';
import { caseAhead } from '@/lib/session/cases';

/** Null also while it is not known what was shown before. */
export function useNudge(): { readonly nudge: Nudge | null; readonly facts: NudgeFacts } {
  const panel = usePanel();
  const me = useMe();
  const writer = useWriter();
  const member = useMember();
  const sees = useRef(seesNothing);
  const session = panel.session.value;
  const now = panel.now.value;
  const { nudges: record, preferences, methods, own, ...known } = panel.snapshot.value;
  if (!session || !record) return { nudge: null, facts: noFacts };
  sees.current = afterLook(sees.current, session, (member?.line ?? 'online') === 'online', now);
  const brings = (me ?? session.facilitator) === session.caseBringer;
  const facts: NudgeFacts = {
    ...noFacts,
    ...factsSeen(sees.current),
    ...(brings ? ownCaseFacts(own, caseAhead(session), panel.language.value) : noOwnCase),
    series: known.series,
    inCallSince: known.inCallSince,
    lastSignal: known.lastSignal,
    away: (writer?.members ?? []).flatMap(({ person, lostAt }) =>
      lostAt === null ? [] : [{ person, since: lostAt }],
    ),
  };
  const viewer = {
    person: me ?? session.facilitator,
    facilitates: me === null,
    alone: me === null && !writer?.members.some(({ connected }) => connected),
  };
  const { stand, dismissals } = preferences.nudges;
  return {
    nudge: nudgesFor(session, viewer, now, { stand, dismissals, record, facts, methods }),
    facts,
  };
}
