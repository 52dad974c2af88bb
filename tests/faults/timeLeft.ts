/** What is left of the active phase, folded from the log anew: the engine's own fold is what is tested. */
import { plannedMs, type AgendaPhase } from '@/lib/session/agenda';
import type { Seat } from '@/lib/session/meetingPlan';
import type { SessionEvent } from '@/lib/session/events';

interface Part {
  readonly plan: AgendaPhase;
  entered: boolean;
  plannedMs: number;
  movedMs: number;
  spentMs: number;
}

/** Milliseconds at this session time, negative in overtime; null while no phase is active. */
export function timeLeft(log: readonly SessionEvent[], now: number): number | null {
  const present = new Set<string>();
  let parts: Part[] = [];
  let active: Part | undefined;
  let seat: Seat = 'fixed';
  let paused = false;
  let last = 0;

  const pass = (at: number) => {
    if (active && !paused) active.spentMs += at - last;
    last = at;
  };
  const rescale = () => {
    for (const part of parts) {
      if (!part.entered) part.plannedMs = plannedMs(part.plan, present.size, seat);
    }
  };

  for (const { at, body } of withoutUndone(log)) {
    pass(at);
    switch (body.type) {
      case 'sessionCreated':
        for (const person of body.people) present.add(person);
        ({ seat } = body);
        parts = body.agenda.map(emptyPart);
        rescale();
        break;
      case 'personJoined':
      case 'personReturned':
        present.add(body.person);
        rescale();
        break;
      case 'personLeft':
        present.delete(body.person);
        rescale();
        break;
      case 'methodChosen': {
        const isOld = ({ plan }: Part) => plan.case === body.case && plan.source !== 'frame';
        const first = parts.findIndex(isOld);
        parts = parts.filter((part) => !isOld(part));
        parts.splice(first, 0, ...body.phases.map(emptyPart));
        rescale();
        break;
      }
      case 'caseAdded': {
        const lastOfCases = parts.findLastIndex(({ plan }) => plan.case > 0);
        parts.splice(lastOfCases + 1, 0, ...body.phases.map(emptyPart));
        rescale();
        break;
      }
      case 'phaseEntered':
        active = parts[body.phase];
        if (active) active.entered = true;
        break;
      case 'sessionPaused':
        paused = true;
        break;
      case 'sessionResumed':
        paused = false;
        break;
      case 'timeGranted':
        if (active) active.movedMs += body.phaseMs;
        for (const cut of body.cuts) {
          const later = parts[cut.phase];
          if (later) later.movedMs -= cut.ms;
        }
        break;
      case 'gapDiscounted':
        if (active) active.spentMs = Math.max(0, active.spentMs - body.ms);
        break;
      case 'sessionEnded':
      case 'sessionAbandoned':
        active = undefined;
        break;
    }
  }
  pass(Math.max(now, last));
  return active ? active.plannedMs + active.movedMs - active.spentMs : null;
}

function emptyPart(plan: AgendaPhase): Part {
  return { plan, entered: false, plannedMs: 0, movedMs: 0, spentMs: 0 };
}

/** A step that was taken back never was: time went on in the phase in which it had been given. */
function withoutUndone(log: readonly SessionEvent[]): SessionEvent[] {
  const undone = new Set(
    log.flatMap(({ body }) => (body.type === 'commandUndone' ? [body.undone] : [])),
  );
  return log.filter(({ command }) => !undone.has(command));
}
