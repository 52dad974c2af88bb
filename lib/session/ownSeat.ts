/** Which case is whose on a machine: the owner's own, and when what is private there comes into play. */
import { caseAhead, caseAt } from './cases';
import { followingPhase } from './course';
import { sharedSheetKinds } from './ownNotes';
import type { PersonId, Session } from './state';

type Course = Pick<Session, 'cases' | 'phases' | 'current'>;

/** The number of the case that this person brings, the one at hand before others; 0 for none. */
export function caseOf(session: Course, person: PersonId | null): number {
  if (person === null) return 0;
  const own = session.cases.flatMap(({ caseBringer }, i) =>
    caseBringer === person ? [i + 1] : [],
  );
  const ahead = caseAhead(session);
  return (
    own.find((number) => number === ahead) ??
    own.findLast((number) => number < ahead) ??
    own.at(-1) ??
    0
  );
}

/** What the case-bringer does in the phase where the session stands; null outside the cases. */
function modeOf({ phases, current }: Course) {
  const plan = phases[current]?.plan;
  return plan && plan.case > 0 ? plan.caseBringer : null;
}

/** The case-bringer answers what was said: the question may be put otherwise here. */
export function isResponding(session: Course): boolean {
  const mode = modeOf(session);
  return mode === 'responds' || mode === 'chooses';
}

/** Others speak to the case-bringer, or about what was told. */
export function mayTouch(session: Session, person: PersonId): boolean {
  if (session.status !== 'running' || session.pause !== null) return false;
  if (caseAt(session, session.current) === 0 || session.caseBringer !== person) return false;
  const mode = modeOf(session);
  return mode !== null && !['tells', 'chooses', 'writes'].includes(mode);
}

/** The moment in which something touches the case-bringer: who has the word, unless that is oneself. */
export function momentNow(session: Session, now: number) {
  const phase = session.phases[session.current];
  const speaker = phase?.factAsker ?? phase?.turns.speaker ?? null;
  const person = speaker === session.caseBringer ? null : speaker;
  const asked =
    person === null
      ? undefined
      : session.notes.findLast((note) => {
          return (
            note.kind === 'asked' &&
            note.person === person &&
            note.case === caseAt(session, session.current)
          );
        });
  return { phase: session.current, person, asked: asked?.id ?? null, at: now };
}

/** Its question is with the group while its bringer's own part is not. */
export function lacksOwnPart({ notes }: Pick<Session, 'notes'>, number: number): boolean {
  const has = (kind: string) => notes.some((note) => note.case === number && note.kind === kind);
  return number > 0 && has('question') && !has('ownPart');
}

/** The next phase is the first of a method, of a case that lacks its bringer's own part. */
export function beginsWithoutOwnPart(session: Session): boolean {
  const next = session.phases[followingPhase(session)]?.plan;
  const begun = session.phases.some(
    ({ plan, entered }) => entered && plan.case === next?.case && plan.source !== 'frame',
  );
  return (
    next !== undefined && next.source !== 'frame' && !begun && lacksOwnPart(session, next.case)
  );
}

/** What its bringer shares of a case, in the order of the sheet; null for nothing. */
export function sharedCase(session: Session, number: number) {
  const caseBringer = session.cases[number - 1]?.caseBringer ?? null;
  const kinds: readonly string[] = [...sharedSheetKinds, 'questionNow'];
  const notes = session.notes
    .filter((note) => note.case === number && kinds.includes(note.kind))
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return number > 0 && notes.length > 0 ? { number, caseBringer, notes } : null;
}
