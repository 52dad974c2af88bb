/** Which kinds of phase a place of the agenda is, by which the triggers of pitfalls name it. */
import type { AgendaPhase } from '@/lib/session/agenda';
import { listAt } from '@/lib/session/lists';
import type { Session } from '@/lib/session/state';
import { isSilence } from '@/lib/session/turnList';

export const placeKinds = [
  'any',
  'landing',
  'checkIn',
  'agreements',
  'caseRound',
  'caseChoice',
  'questionAndForm',
  'case',
  'methodStart',
  'tell',
  'questions',
  'firstQuestions',
  'secondQuestions',
  'lastQuestions',
  'feel',
  'analyse',
  'gossip',
  'advice',
  'alternatives',
  'writing',
  'silence',
  'choose',
  'respond',
  'caseBringerStill',
  'dialogue',
  'listening',
  'afterCameraOff',
  'closing',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

const framePlaces: Readonly<Partial<Record<string, PlaceKind>>> = {
  binnenkomst: 'landing',
  incheck: 'checkIn',
  afspraken: 'agreements',
  casusronde: 'caseRound',
  keuze: 'caseChoice',
  'vraag-en-vorm': 'questionAndForm',
};

/** Where the case-bringer is talked about: the rules of such a phase look like those of any analysis. */
const gossiping: ReadonlySet<string> = new Set([
  'roddel/roddelen',
  'vlaggetjes/roddelen',
  'successen/roddelen',
  'raguse/identificatie',
]);

type Phases = Pick<Session, 'phases'>;

/** The kinds of the phase at this index; none where there is no phase. */
export function placesAt(session: Phases, index: number): ReadonlySet<PlaceKind> {
  const plan = session.phases[index]?.plan;
  if (!plan) return new Set();
  const kinds = new Set<PlaceKind>(['any']);
  const add = (kind: PlaceKind, holds: boolean) => holds && kinds.add(kind);
  const before = session.phases[index - 1]?.plan;
  const ofMethod = plan.source !== 'frame' && plan.case > 0;
  const still = plan.caseBringer === 'silent' || plan.caseBringer === 'listens';

  if (plan.source === 'frame') {
    const kind = framePlaces[plan.id];
    if (kind) kinds.add(kind);
  }
  add('closing', plan.closing);
  add('feel', plan.feel);
  add('advice', plan.advice);
  add('writing', isWriting(plan));
  add('silence', isSilence(plan) && !isWriting(plan));
  add('dialogue', plan.turnPolicy === 'free' && !isSilence(plan));
  add('listening', ofMethod && plan.turnPolicy === 'none' && !isSilence(plan));
  if (!ofMethod) return kinds;

  kinds.add('case');
  add('methodStart', before?.source !== plan.source || before.case !== plan.case);
  add('tell', tells(plan));
  add('choose', plan.caseBringer === 'chooses');
  add('respond', plan.caseBringer === 'responds');
  add('caseBringerStill', still);
  add('analyse', plan.speakers === 'groupWithoutCaseBringer' && !plan.advice && !plan.feel);
  add('gossip', gossiping.has(`${plan.source}/${plan.id}`));
  add('alternatives', listAt(session, index)?.kind === 'alternative');
  add('afterCameraOff', plan.camera === 'on' && before?.camera === 'caseBringerOff');
  if (asks(plan)) {
    const asking = questionPlaces(session, plan);
    kinds.add('questions');
    add('firstQuestions', asking[0] === index);
    add('secondQuestions', asking[1] === index);
    add('lastQuestions', asking.at(-1) === index);
  }
  return kinds;
}

function isWriting(plan: AgendaPhase): boolean {
  return plan.speakers === 'silence' && plan.caseBringer === 'writes';
}

function tells({ caseBringer, speakers }: AgendaPhase): boolean {
  return (
    caseBringer === 'tells' &&
    (speakers === 'caseBringer' || speakers === 'caseBringerOthersOnRequest')
  );
}

/** The group asks the case-bringer. */
function asks({ speakers, caseBringer }: AgendaPhase): boolean {
  return speakers === 'groupAsksCaseBringer' || caseBringer === 'answers';
}

function questionPlaces({ phases }: Phases, { source, case: number }: AgendaPhase): number[] {
  return phases.flatMap(({ plan, skipped }, i) =>
    plan.source === source && plan.case === number && !skipped && asks(plan) ? [i] : [],
  );
}
