/** How cases change: who brings them, by which method, and one more of them. */
import { caseBringerAt, placesOfCase } from './cases';
import { mayAskFact } from './caseQuestions';
import type { EventBody } from './events';
import { changePhase, newPhases, setFactAsker } from './evolvePhases';
import { laidDown } from './evolveSay';
import { letSafetyGo } from './evolveSafety';
import type { Fresh } from './fresh';
import { noSafety } from './safety';
import type { Case, Session } from './state';

type CaseBody = Body<'caseAdded'>['of'];
type Body<Type extends EventBody['type']> = Extract<EventBody, { type: Type }>;

export function asCase({ caseBringer, method, needsTrust }: CaseBody): Case {
  return { caseBringer, method, needsTrust: needsTrust === true };
}

/** A question of fact was for whoever brought the case then. */
export function changeCaseBringer(session: Fresh<Session>): void {
  const person = caseBringerAt(session, session.current);
  if (person !== session.caseBringer) {
    setFactAsker(session, null);
    changePhase(session, session.current, (phase) => {
      phase.say = laidDown(phase.say);
    });
  }
  session.caseBringer = person;
}

export function factStillFits(session: Session): boolean {
  const phase = session.phases[session.current];
  const asker = phase?.factAsker ?? null;
  return !phase || asker === null || mayAskFact(session, phase.plan, asker);
}

/** What stood there had not begun; the phases of the frame stay. */
export function chooseMethod(session: Fresh<Session>, body: Body<'methodChosen'>): void {
  if (session.safety.case === body.case) letSafetyGo(session);
  const places = placesOfCase(session, body.case);
  const old = places.filter((place) => session.phases[place]?.plan.source !== 'frame');
  const first = old[0] ?? (places.at(-1) ?? -1) + 1;
  session.phases = session.phases
    .filter((_phase, place) => !old.includes(place))
    .toSpliced(first, 0, ...newPhases(session, body.phases));
  session.cases = session.cases.with(body.case - 1, {
    caseBringer: session.cases[body.case - 1]?.caseBringer ?? null,
    method: body.method,
    needsTrust: body.needsTrust === true,
  });
}

/** After the last case that is there, and so always ahead of where the session stands. */
export function addCase(session: Fresh<Session>, { of, phases }: Body<'caseAdded'>): void {
  const last = session.phases.findLastIndex(({ plan }) => plan.case > 0);
  session.phases = session.phases.toSpliced(last + 1, 0, ...newPhases(session, phases));
  session.cases = [...session.cases, asCase(of)];
  // One of that number was taken back.
  if (session.safety.case === session.cases.length) session.safety = noSafety;
}
