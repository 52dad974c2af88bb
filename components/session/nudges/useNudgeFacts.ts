/** What this screen knows beside the session, for its nudges; remembered as long as the panel is open. */
import { signal, useComputed, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { usePanel } from '@/components/app/panel';
import { wasPreviewed } from '@/components/choose/previewed';
import type { LostLine, NudgeFacts } from '@/lib/nudges/facts';
import { ownCaseFacts } from '@/lib/nudges/ownCaseFacts';
import { factsOfMemory, lookedAgain, noMemory } from '@/lib/nudges/screenMemory';
import { caseAhead } from '@/lib/session/cases';
import { caseOf } from '@/lib/session/ownSeat';
import type { Session } from '@/lib/session/state';
import type { LiveSituation } from '@/lib/wire/liveMessages';

const memory = signal(noMemory);

/** To be called where a session is on the screen, all the time: it looks at each change of it. */
export function useNudgeFacts(): ReadonlySignal<NudgeFacts> {
  const panel = usePanel();
  useSignalEffect(() => {
    const session = panel.session.value;
    const { live } = panel.snapshot.value;
    if (!session) return;
    const look = { session, cutOff: isCutOff(live), now: panel.now.peek() };
    memory.value = lookedAgain(memory.peek(), look);
  });
  return useComputed(() => {
    const { session, me, live, own, ownOf, series, inCallSince, lastSignal } = panel.snapshot.value;
    const ofSession = session !== null && ownOf === session.id;
    const number = session && ofSession ? caseOf(session, me ?? session.facilitator) : 0;
    return {
      series,
      inCallSince,
      away: session ? lostLines(live, session) : [],
      previewed: session && me === null ? previewedAhead(session) : null,
      ...ownCaseFacts(own, number, panel.language.value),
      lastSignal,
      ...factsOfMemory(memory.value),
    };
  });
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
