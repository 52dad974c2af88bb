/** The newest step in words, with who gave it for whom. */
import type { Catalogue } from '@/lib/i18n/catalogue';
import { shortLength } from '@/lib/i18n/times';
import type { EventBody } from '@/lib/session/events';
import type { Session } from '@/lib/session/state';
import type { SessionView } from '@/lib/session/view';

export function stepText(
  session: SessionView,
  nameOf: (id: string) => string,
  phaseName: (index: number) => string,
  methodName: (id: string) => string,
  t: Catalogue,
): string | null {
  const step = session.lastStep;
  if (!step) return null;
  const text = bodyText(step.body, { session, nameOf, phaseName, methodName, t });
  const person = 'person' in step.body ? step.body.person : null;
  return person !== null && person !== step.by && step.by === session.facilitator
    ? `${text} · ${t.step.byFacilitator}`
    : text;
}

interface Spoken {
  readonly session: Session;
  readonly nameOf: (id: string) => string;
  readonly phaseName: (index: number) => string;
  readonly methodName: (id: string) => string;
  readonly t: Catalogue;
}

function bodyText(body: EventBody, { session, nameOf, phaseName, methodName, t }: Spoken): string {
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
    case 'askedOn':
    case 'landed':
    case 'agreementsAccepted':
    case 'checkedOut':
      return t.step[body.type](nameOf(body.person));
    case 'caseBringerAssigned':
      return caseBringerText(body, { session, nameOf, t });
    case 'methodChosen':
      return t.step.methodChosen(methodName(body.method), body.case);
    case 'caseAdded':
      return t.step.caseAdded(methodName(body.of.method), session.cases.length);
    case 'structureChanged':
      return t.step.structureChanged(t.group.structures[body.structure]);
    case 'agreementStressed':
      return body.agreement === null ? t.step.noAgreementStressed : t.step.agreementStressed;
    case 'kindAsked':
      return body.asked === null ? t.depth.notAsked : t.depth.asked(t.depth.kinds[body.asked.kind]);
    case 'phaseEntered':
    case 'phaseSkipped':
      return t.step[body.type](phaseName(body.phase));
    case 'timeGranted':
    case 'gapDiscounted':
      return t.step[body.type](shortLength(body.ms));
    case 'offersOpened':
    case 'dotsCounted':
    case 'offersMerged':
      return t.offers.steps[body.type];
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

function caseBringerText(
  { person, case: number }: Extract<EventBody, { type: 'caseBringerAssigned' }>,
  { session, nameOf, t }: Pick<Spoken, 'session' | 'nameOf' | 't'>,
): string {
  const several = session.cases.length > 1;
  if (person === null) {
    return several ? t.step.noCaseBringerOfCase(number) : t.step.noCaseBringer;
  }
  return several
    ? t.step.caseBringerOfCase(nameOf(person), number)
    : t.step.caseBringerAssigned(nameOf(person));
}
