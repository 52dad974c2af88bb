/** The newest step in words, with who gave it for whom. */
import type { Catalogue } from '@/lib/i18n/catalogue';
import { shortLength } from '@/lib/i18n/times';
import type { EventBody } from '@/lib/session/events';
import type { SessionView } from '@/lib/session/view';

export function stepText(
  session: SessionView,
  nameOf: (id: string) => string,
  phaseName: (index: number) => string,
  t: Catalogue,
): string | null {
  const step = session.lastStep;
  if (!step) return null;
  const text = bodyText(step.body, nameOf, phaseName, t);
  const person = 'person' in step.body ? step.body.person : null;
  return person !== null && person !== step.by && step.by === session.facilitator
    ? `${text} · ${t.step.byFacilitator}`
    : text;
}

function bodyText(
  body: EventBody,
  nameOf: (id: string) => string,
  phaseName: (index: number) => string,
  t: Catalogue,
): string {
  switch (body.type) {
    case 'turnEnded':
      return t.step[body.outcome](nameOf(body.person));
    case 'personJoined':
    case 'personLeft':
    case 'personReturned':
    case 'facilitatorAssigned':
    case 'turnStarted':
    case 'turnResumed':
    case 'speakingMarked':
      return t.step[body.type](nameOf(body.person));
    case 'caseBringerAssigned':
      return body.person === null
        ? t.step.noCaseBringer
        : t.step.caseBringerAssigned(nameOf(body.person));
    case 'phaseEntered':
    case 'phaseSkipped':
      return t.step[body.type](phaseName(body.phase));
    case 'timeGranted':
    case 'gapDiscounted':
      return t.step[body.type](shortLength(body.ms));
    case 'sessionStarted':
    case 'roundStarted':
    case 'orderChanged':
    case 'sessionPaused':
    case 'sessionResumed':
    case 'sessionEnded':
    case 'sessionAbandoned':
      return t.step[body.type];
    default:
      return t.step.other;
  }
}
