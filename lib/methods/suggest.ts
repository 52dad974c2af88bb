/** Which methods suit a case now: at most two suggestions with reasons, and why not the others. */
import type { FrameForm } from '@/lib/session/templates';
import {
  canFit,
  fitInto,
  methodMs,
  type Fit,
  type Gathering,
  type Room,
} from '@/lib/session/fitting';
import type { Experience, Level, MethodDefinition, QuestionKind } from './schema';

export interface Situation extends Gathering {
  readonly room: Room;
  /** Null where the group left it open. */
  readonly question: QuestionKind | null;
  readonly level: Level | null;
  /** The last case was heavy, or the group is tired. */
  readonly heavy: boolean;
  /** Meetings that the group had together; null when nobody knows. */
  readonly meetings: number | null;
  /** What the group says of itself; null when it did not say. */
  readonly experience: Experience | null;
  /** Ids of the methods that it used, newest first. */
  readonly recent: readonly string[];
}

export type Reason =
  | { readonly why: 'question'; readonly question: QuestionKind }
  | { readonly why: 'lighter' }
  | { readonly why: 'level'; readonly level: Level }
  /** `form`: only with this shorter frame. */
  | { readonly why: 'time'; readonly neededMs: number; readonly form: FrameForm | null }
  | { readonly why: 'experience'; readonly experience: Experience }
  | { readonly why: 'variation' }
  | { readonly why: 'size'; readonly people: number };

export type Objection =
  /** Too long in every frame; by how much in the one that was chosen. */
  | { readonly against: 'time'; readonly shortMs: number }
  | { readonly against: 'tooFew'; readonly min: number }
  | { readonly against: 'tooMany'; readonly max: number }
  | { readonly against: 'experience'; readonly experience: Experience; readonly trust: boolean }
  | { readonly against: 'repeated'; readonly times: number };

export interface Weighed<Method extends MethodDefinition = MethodDefinition> {
  readonly method: Method;
  readonly fit: Fit;
  /** The weightiest first. A suggestion has at least one. */
  readonly reasons: readonly Reason[];
  /** None for a suggestion. */
  readonly objections: readonly Objection[];
}

export interface Suggestions<Method extends MethodDefinition = MethodDefinition> {
  /** The best first; two at most. */
  readonly suggested: readonly Weighed<Method>[];
  /** Every other method, in the order in which they were given: the choice stays free. */
  readonly others: readonly Weighed<Method>[];
}

const MOST = 2;

/** A method that was used this often in a row makes place for others (Stevens on variation). */
const IN_A_ROW = 3;

/** In its first two meetings a group is still getting to know each other. */
const YOUNG_MEETINGS = 2;

/** For a young group, about what fits beside making acquaintance. */
const SHORT_METHOD_MS = 60 * 60_000;

const ranks: Readonly<Record<Experience, number>> = { starting: 0, advanced: 1, experienced: 2 };

/** The same situation and methods always give the same answer; equals keep their order. */
export function suggest<Method extends MethodDefinition>(
  methods: readonly Method[],
  situation: Situation,
): Suggestions<Method> {
  const weighed = methods.map((method) => weigh(method, situation));
  const asked = situation.question !== null || situation.level !== null || situation.heavy;
  const candidates = weighed
    .filter(({ method, objections }) => objections.length === 0 && saysWhatItSuits(method))
    .map((each) => ({ each, score: score(each, situation) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ each }) => each);
  const answering = candidates.filter(({ reasons }) => reasons.some(answers));
  const suggested = (asked && answering.length > 0 ? answering : candidates).slice(0, MOST);
  return { suggested, others: weighed.filter((each) => !suggested.includes(each)) };
}

/** As many meetings as a series has: by then a group carries a method that asks much. */
const PRACTISED_MEETINGS = 6;

/** Experience as the group says, or as its meetings show; starting when neither is known. */
export function experienceOf({
  meetings,
  experience,
}: Pick<Situation, 'meetings' | 'experience'>): Experience {
  if (experience !== null) return experience;
  if (meetings === null || meetings < YOUNG_MEETINGS) return 'starting';
  return meetings < PRACTISED_MEETINGS ? 'advanced' : 'experienced';
}

/** A free talk and a group's own method without marks can be chosen, and are never suggested. */
function saysWhatItSuits({ questions, levels }: MethodDefinition): boolean {
  return questions.length > 0 || levels.length > 0;
}

function weigh<Method extends MethodDefinition>(
  method: Method,
  situation: Situation,
): Weighed<Method> {
  const fit = fitInto(situation.room, methodMs(method, situation));
  return {
    method,
    fit,
    reasons: reasonsFor(method, situation, fit),
    objections: objectionsTo(method, situation, fit),
  };
}

function reasonsFor(method: MethodDefinition, situation: Situation, fit: Fit): Reason[] {
  const { question, level, heavy, people, recent, room } = situation;
  const reasons: Reason[] = [];
  if (question !== null && method.questions.includes(question)) {
    reasons.push({ why: 'question', question });
  }
  if (heavy && isLighter(method)) reasons.push({ why: 'lighter' });
  if (level !== null && method.levels.includes(level)) reasons.push({ why: 'level', level });
  if (room.leftMs !== null && canFit(fit)) {
    reasons.push({ why: 'time', neededMs: fit.neededMs, form: fit.frame?.form ?? null });
  }
  if (knowsExperience(situation) && !asksMore(method, situation)) {
    const experience = experienceOf(situation);
    // That a practised group can do a simple method too is no reason for it.
    if (experience === 'starting' || ranks[method.experience] > ranks.starting) {
      reasons.push({ why: 'experience', experience: method.experience });
    }
  }
  if (recent.length > 0 && !recent.slice(0, IN_A_ROW).includes(method.id)) {
    reasons.push({ why: 'variation' });
  }
  if (sizeFits(method, people)) reasons.push({ why: 'size', people });
  return reasons;
}

function objectionsTo(method: MethodDefinition, situation: Situation, fit: Fit): Objection[] {
  const { people, recent } = situation;
  const objections: Objection[] = [];
  if (!canFit(fit)) objections.push({ against: 'time', shortMs: fit.shortMs });
  if (people < method.group.min) objections.push({ against: 'tooFew', min: method.group.min });
  if (people > method.group.max) objections.push({ against: 'tooMany', max: method.group.max });
  if (asksMore(method, situation)) {
    const { experience, needsTrust: trust } = method;
    objections.push({ against: 'experience', experience, trust });
  }
  const other = recent.findIndex((id) => id !== method.id);
  const times = other < 0 ? recent.length : other;
  if (times >= IN_A_ROW) objections.push({ against: 'repeated', times });
  return objections;
}

function score({ method, reasons, fit }: Weighed, situation: Situation): number {
  const has = (why: Reason['why']) => reasons.some((reason) => reason.why === why);
  const young = knowsExperience(situation) && experienceOf(situation) === 'starting';
  return (
    (has('question') ? 16 : 0) +
    (has('lighter') ? 14 : 0) +
    (has('level') ? 8 : 0) -
    (situation.heavy && method.levels.includes('reflection') ? 4 : 0) +
    (has('variation') ? 2 : 0) +
    (young && fit.neededMs <= SHORT_METHOD_MS ? 2 : 0) -
    (fit.frame ? 2 : 0) -
    (method.variant ? 1 : 0)
  );
}

/** An answer to what the group said, not only something that does no harm. */
function answers({ why }: Reason): boolean {
  return why === 'question' || why === 'lighter' || why === 'level';
}

/** Learning from what went well asks least of a group that has just carried something heavy. */
function isLighter({ questions }: MethodDefinition): boolean {
  return questions.includes('success');
}

function sizeFits({ group }: MethodDefinition, people: number): boolean {
  return group.min <= people && people <= group.max;
}

function knowsExperience({ meetings, experience }: Situation): boolean {
  return meetings !== null || experience !== null;
}

/** Trust takes time together; what people say of their experience stands for it when that is unknown. */
function asksMore(method: MethodDefinition, situation: Situation): boolean {
  const { meetings } = situation;
  const group = experienceOf(situation);
  const young = meetings === null ? group === 'starting' : meetings < YOUNG_MEETINGS;
  return ranks[method.experience] > ranks[group] || (method.needsTrust && young);
}
