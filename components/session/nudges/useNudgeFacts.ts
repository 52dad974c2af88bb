/** What this screen knows beside the session, for its nudges; remembered as long as the panel is open. */
import { usePanel } from '@/components/app/panel';
import { wasPreviewed } from '@/components/choose/previewed';
import type { LostLine, NudgeFacts } from '@/lib/nudges/facts';
import { ownCaseFacts } from '@/lib/nudges/ownCaseFacts';
import { factsOfMemory, lookedAgain, noMemory } from '@/lib/nudges/screenMemory';
import { caseAhead } from '@/lib/session/cases';
import { caseOf } from '@/lib/session/ownSeat';
import type { Session } from '@/lib/session/state';
import type { LiveSituation } from '@/lib/wire/liveMessages';

let memory = noMemory;

/** To be called where a session is on the screen, all the time: it looks at each change of it. */
export function useNudgeFacts(): NudgeFacts {
  const panel = usePanel();
  const { session, me, live, own, ownOf, series, inCallSince, lastSignal } = panel.snapshot.value;
  if (session) {
    // The same look again changes nothing, however often a screen is drawn.
    memory = lookedAgain(memory, { session, cutOff: isCutOff(live), now: panel.now.peek() });
  }
  const ofSession = session !== null && ownOf === session.id;
  const number = session && ofSession ? caseOf(session, me ?? session.facilitator) : 0;
  return {
    series,
    inCallSince,
    away: session ? lostLines(live, session) : [],
    previewed: session && me === null ? previewedAhead(session) : null,
    ...ownCaseFacts(own, number, panel.language.value),
    lastSignal,
    ...factsOfMemory(memory),
  };
}

function isCutOff(live: LiveSituation | null): boolean {
  return live?.role === 'member' && live.stage === 'in' && live.line !== 'online';
}

/** Of those who are meant to be there. */
function lostLines(live: LiveSituation | null, { people }: Session): LostLine[] {
  if (live?.role !== 'writer') return [];
  const here = new Set(people.filter(({ present }) => present).map(({ id }) => id));
  return live.members.flatMap(({ person, lostAt }) =>
    lostAt !== null && here.has(person) ? [{ person, since: lostAt }] : [],
  );
}

function previewedAhead(session: Session): boolean | null {
  const method = session.cases[caseAhead(session) - 1]?.method;
  return method === undefined ? null : wasPreviewed(method);
}
