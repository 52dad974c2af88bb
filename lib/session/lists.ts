/** Which list of the group a phase has, what is done with it there, and who adds to it. */
import * as v from 'valibot';
import type { AgendaPhase } from './agenda';
import { placesOfCase } from './cases';
import { notesOf, type listNoteKinds, type Note } from './notes';
import type { PersonId, Phase, Session } from './state';

export type ListKind = (typeof listNoteKinds)[number];

/** What the case-bringer finds of a question that was written down. */
export const WarmthSchema = v.picklist(['cold', 'lukewarm', 'warm']);
export type Warmth = v.InferOutput<typeof WarmthSchema>;

/** What the case-bringer says of a note: of a question how warm it is, of an alternative that it is taken. */
export const MarkSchema = v.picklist([...WarmthSchema.options, 'taken']);
export type Mark = v.InferOutput<typeof MarkSchema>;

export interface PhaseList {
  readonly kind: ListKind;
  readonly case: number;
  /** The group adds to it here. */
  readonly adds: boolean;
  /** In silence: all see how many there are, each sees their own, so that nobody follows another. */
  readonly apart: boolean;
  /** What the case-bringer does with it here. */
  readonly use: 'weigh' | 'choose' | null;
  /** The case-bringer has weighed: the warmest come first. */
  readonly sorted: boolean;
  /** Each tries it against their own work. */
  readonly tried: boolean;
}

/**
 * Phases in which each says in a sentence what they think it is about: in the rules of a phase this
 * does not show. By source and id.
 */
const sentenceRounds: ReadonlySet<string> = new Set([
  'action-learning/kern',
  'tienstappen/kern',
  'vijfstappen/kern-schrijven',
  'vijfstappen/kern-delen',
]);

/** Where each tries what there is against their own work; nor does this. */
const tryingRounds: ReadonlySet<string> = new Set(['korthagen/ieder-voor-zich']);

/** The list of a place in the agenda; null where there is none. */
export function listAt({ phases }: Pick<Session, 'phases'>, index: number): PhaseList | null {
  const plan = phases[index]?.plan;
  if (!plan || !isOfMethod(plan)) return null;
  const of = { case: plan.case, adds: false, apart: false, sorted: false, tried: false };
  const begun = kindBegunAt(phases, index);
  if (begun !== null) {
    return {
      ...of,
      kind: begun,
      adds: true,
      apart: plan.speakers === 'silence',
      use: begun === 'alternative' && plan.caseBringer === 'chooses' ? 'choose' : null,
    };
  }
  const source = sourceOf(phases, index);
  const kind = kindBegunAt(phases, source);
  if (kind === null || plan.feel) return null;
  const decides = plan.caseBringer === 'chooses' || respondsAlone(plan);
  switch (kind) {
    case 'alternative':
      if (decides) return { ...of, kind, use: 'choose' };
      return tryingRounds.has(keyOf(plan)) ? { ...of, kind, use: null, tried: true } : null;
    case 'reading':
      return decides ? { ...of, kind, use: null } : null;
    case 'asked': {
      // Read out and weighed, which is when a scribe writes them down; then answered, the warm ones first.
      if (plan.caseBringer === 'chooses') return { ...of, kind, adds: true, use: 'weigh' };
      if (plan.caseBringer !== 'answers') return null;
      const sorted = phases
        .slice(source, index)
        .some((earlier) => earlier.plan.caseBringer === 'chooses');
      return { ...of, kind, use: sorted ? 'weigh' : null, sorted };
    }
  }
}

/** Whether the group has such a list anywhere in this case. */
export function hasList(
  session: Pick<Session, 'phases' | 'cases'>,
  number: number,
  kind: ListKind,
): boolean {
  return placesOfCase(session, number).some((place) => listAt(session, place)?.kind === kind);
}

/** Whether this person, or the facilitator's machine for whoever has none (null), adds to the list. */
export function mayAdd(session: Session, list: PhaseList, person: PersonId | null): boolean {
  const plan = session.phases[session.current]?.plan;
  if (!plan || session.status !== 'running') return false;
  if (person === null || person === session.facilitator) return list.adds || list.use === 'choose';
  if (person !== session.caseBringer) return list.adds;
  const keepsStill = plan.caseBringer === 'listens' || plan.caseBringer === 'silent';
  return list.kind === 'alternative' && !keepsStill && (list.adds || list.use === 'choose');
}

/** The notes of a list, as they are read: in their order, or by how warm they are. */
export function entriesOf(session: Pick<Session, 'notes' | 'marks'>, list: PhaseList): Note[] {
  const notes = [...notesOf(session, list.kind, list.case)];
  if (!list.sorted) return notes;
  const rank = ({ id }: Note) => {
    const mark = session.marks[id];
    return mark === 'warm' ? 0 : mark === 'lukewarm' ? 1 : mark === 'cold' ? 3 : 2;
  };
  return notes.toSorted((one, other) => rank(one) - rank(other));
}

/**
 * Whether this person may name an alternative: once the group has come to where advice is welcome in
 * this case; in a method without such a phase the case-bringer alone, who owns the case.
 */
export function mayNameAlternative(
  { phases, cases }: Pick<Session, 'phases' | 'cases'>,
  number: number,
  person: PersonId,
): boolean {
  const advising = phases.filter(({ plan }) => plan.case === number && plan.advice);
  if (advising.length === 0) return cases[number - 1]?.caseBringer === person;
  return advising.some(({ entered }) => entered);
}

/** What the group begins to write in this phase; null where it writes nothing new. */
function kindBegunAt(phases: readonly Phase[], index: number): ListKind | null {
  const plan = phases[index]?.plan;
  if (!plan || !isOfMethod(plan)) return null;
  if (plan.advice) return 'alternative';
  if (sentenceRounds.has(keyOf(plan))) return 'reading';
  if (plan.feel) return null;
  if (plan.speakers === 'groupWithoutCaseBringer') return 'reading';
  return writesQuestions(plan, phases[index + 1]?.plan) ? 'asked' : null;
}

/** What is written in silence are questions where the next phase weighs or asks them. */
function writesQuestions(plan: AgendaPhase, next: AgendaPhase | undefined): boolean {
  if (plan.speakers !== 'silence' || plan.caseBringer !== 'writes') return false;
  if (!next || next.case !== plan.case || next.source !== plan.source) return false;
  return next.caseBringer === 'chooses' || next.speakers === 'groupAsksCaseBringer';
}

/** The nearest place before this one, in the same case, where a list was begun; -1 for none. */
function sourceOf(phases: readonly Phase[], index: number): number {
  const number = phases[index]?.plan.case;
  return phases.findLastIndex(
    ({ plan }, place) =>
      place < index && plan.case === number && kindBegunAt(phases, place) !== null,
  );
}

function respondsAlone(plan: AgendaPhase): boolean {
  return plan.caseBringer === 'responds' && plan.speakers === 'caseBringer';
}

/** The frame's phases before a case have none. */
function isOfMethod({ source, case: number }: AgendaPhase): boolean {
  return source !== 'frame' && number > 0;
}

function keyOf({ source, id }: AgendaPhase): string {
  return `${source}/${id}`;
}
