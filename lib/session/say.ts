/** The case-bringer's say over the work on the case: who has it, and what can be said now. */
import type { SilenceSeconds } from './commands';
import { isPresent } from './guards';
import { waitsForSafety } from './safety';
import type { PauseReason, PersonId, Phase, Session } from './state';

/** After "not now" nobody is given the word for this long, in milliseconds. */
export const REST_MS = 10_000;

export const silenceLengths: readonly SilenceSeconds[] = [10, 30, 60];

/** What one tap on a moment of silence gives. */
export const SILENCE_SECONDS: SilenceSeconds = 30;

/** What can be said; `silence` and `tooMuch` are the commands `keepSilence` and `stepBack`. */
export type SayKind =
  'notNow' | 'silence' | 'tooMuch' | 'question' | 'questionDone' | 'enough' | 'notEnough' | 'stop';

/** Who has the say where the session stands: the bringer of the case that is worked on. */
export function whoseSay(session: Session): PersonId | null {
  const plan = session.phases[session.current]?.plan;
  const { caseBringer, status } = session;
  if (status !== 'running' || !plan || plan.case === 0 || caseBringer === null) return null;
  return isPresent(session, caseBringer) ? caseBringer : null;
}

/** In the order in which it is offered; empty for everybody else. Only what would not be refused. */
export function sayable(session: Session, person: PersonId): SayKind[] {
  const phase = session.phases[session.current];
  if (!phase || whoseSay(session) !== person || isApart(session, person)) return [];
  const { say } = phase;
  const reason = session.pause?.reason ?? null;
  const offered: readonly (readonly [boolean, SayKind])[] = [
    [reason === null, 'notNow'],
    [reason === null || reason === 'silence', 'silence'],
    [reason !== 'stop', 'tooMuch'],
    [reason === null && !say.question, 'question'],
    [reason === null && say.question, 'questionDone'],
    [reason === null && !say.enough, 'enough'],
    [reason === null && say.enough, 'notEnough'],
    [reason !== 'stop', 'stop'],
  ];
  return offered.filter(([may]) => may).map(([, kind]) => kind);
}

/** Whether the queue rests after "not now". */
export function rests({ say }: Phase, now: number): boolean {
  return say.restsUntil !== null && now < say.restsUntil;
}

const quiet: ReadonlySet<PauseReason> = new Set(['silence', 'stay', 'distance', 'stop', 'safety']);

/** A pause in which screens show nothing but why. */
export function isQuiet({ pause }: Pick<Session, 'pause'>): boolean {
  return pause !== null && quiet.has(pause.reason);
}

export function isApart({ people }: Pick<Session, 'people'>, person: PersonId): boolean {
  return people.some(({ id, apart }) => id === person && apart);
}

/** The case-bringer asked for this pause: whether, and how, it goes on is to be found out with care. */
export function standsForCaseBringer(session: Session): boolean {
  const { pause } = session;
  const theirs = pause?.reason === 'stop' || pause?.reason === 'distance';
  if (!theirs || whoseSay(session) === null) return false;
  return pause.person === null || pause.person === session.caseBringer;
}

/**
 * Where the case at hand leads when its method is left; -1 where nothing comes after it. Nobody is
 * kept in a case: a next one that waits until it is safe enough is passed by, and can be gone to later.
 */
export function afterCase(session: Session): number {
  const { phases, current } = session;
  const here = phases[current]?.plan.case ?? 0;
  return phases.findIndex(
    ({ plan, skipped }, i) =>
      i > current && !skipped && (here === 0 || plan.case !== here) && !waitsForSafety(session, i),
  );
}
