/** Whether a trigger applies at a moment, and by which cause: one look at the scene for each kind. */
import { notesOf } from '@/lib/session/notes';
import { lowLandings } from '@/lib/session/lowLanding';
import { signalsLately } from '@/lib/session/signals';
import { closingMs } from '@/lib/session/time';
import { turnList } from '@/lib/session/turnList';
import { dominates, unheard } from './balance';
import { caseHere, hasOwnPart, isMet } from './conditions';
import type { PitfallId } from './ids';
import type { Trigger, TriggerKind, TriggerOf } from './pitfall';
import type { PlaceKind } from './places';
import type { Scene } from './scene';
import { START_MS } from './timing';
import { alternating, fastTurns, overrun, risingTurns } from './turnPatterns';

/** Of the planned time: a line for the middle is one for so long. */
const MID_SHARE = 0.25;
/** What people tapped is answered so long. */
const ANSWER_MS = 2 * 60_000;
/** Below this, as a mean of all who are here, the group has hardly arrived; of one, see lowLandings. */
const LOW_MEAN = 6;
/** Of five steps. */
const LOW_HEARD = 3;
/** Whose line is gone for longer is missed. */
const LOST_MS = 10_000;
/** In the call, with nothing begun. */
const WAITING_MS = 6 * 60_000;
/** A phase that was left before this share of its time. */
const SHORT_SHARE = 0.3;
/** Of the time of the phase in which the case's sheet is filled in. */
const FORM_SHARE = 0.4;
/** Of the time in which cases are offered: before, somebody may still come. */
const OFFERS_SHARE = 0.85;
const FEW_TICKS = 3;
const SMALLEST = 4;
const LARGEST = 8;
const PRACTISED = 4;
const REMIND_DAYS = 3;

type Looks = {
  readonly [K in TriggerKind]?: (
    scene: Scene,
    trigger: TriggerOf<K>,
    pitfall: PitfallId,
  ) => number | null;
};

/** What all of one kind need: a cheap look, before each of them is looked at. */
const needs: Readonly<Partial<Record<TriggerKind, (scene: Scene) => boolean>>> = {
  start: ({ phase, spentMs, share }) => phase !== null && spentMs < START_MS && share < 1,
  mid: ({ phase, share }) => phase !== null && share > 0 && share < 1,
  end: ({ phase, share }) => phase !== null && share > 0 && share < 1,
  over: ({ phase, share }) => phase !== null && share >= 1,
  turn: ({ phase }) =>
    phase !== null && (phase.turns.speaker !== null || phase.turns.lately.length > 0),
  balance: ({ phase }) => phase !== null,
  signal: ({ session }) => session.signals.length > 0,
  ownSignal: ({ facts }) => facts.lastSignal !== null,
  say: ({ phase }) => phase !== null && phase.say.last !== null,
  log: ({ session }) => session.nudging.seen.length > 0,
  arrival: ({ session }) => session.cameIn !== null,
  pulse: ({ session }) => session.pulses.counts !== null,
  setup: ({ session, facts }) => session.status === 'ready' || facts.newFacilitatorAt !== null,
  series: ({ facts }) => facts.series !== null,
  closing: ({ session }) => session.endBy !== null,
  waiting: ({ facts }) => facts.inCallSince !== null,
  net: ({ facts }) => facts.away.length > 0 || facts.backAt !== null,
};

/** Whether any trigger of a kind could apply. */
export function mayApply(kind: TriggerKind, scene: Scene): boolean {
  return needs[kind]?.(scene) ?? true;
}

/** When what it answers happened; 0 for what belongs to the phase as a whole; null: it does not apply. */
export function causeOf(trigger: Trigger, scene: Scene, pitfall: PitfallId): number | null {
  if (!mayApply(trigger.on, scene)) return null;
  const look = looks[trigger.on] as
    ((scene: Scene, trigger: Trigger, pitfall: PitfallId) => number | null) | undefined;
  return look?.(scene, trigger, pitfall) ?? null;
}

const looks: Looks = {
  start: (scene, trigger, pitfall) =>
    once(isHere(scene, trigger, pitfall) && isMet(trigger.when, scene)),
  mid: (scene, trigger, pitfall) =>
    once(
      isHere(scene, trigger, pitfall) &&
        scene.share >= trigger.share &&
        scene.share < trigger.share + MID_SHARE &&
        isMet(trigger.when, scene),
    ),
  end: (scene, trigger, pitfall) =>
    once(isHere(scene, trigger, pitfall) && scene.share >= trigger.share),
  over: (scene, trigger, pitfall) => once(isHere(scene, trigger, pitfall)),
  turn: turnCause,
  balance: ({ session, viewer, facts, now }, { pattern }) => {
    if (pattern === 'unheard') return once(unheard(session, now).length > 0);
    const plan = session.phases[session.current]?.plan;
    if (!plan || viewer.person === null) return null;
    const turns = facts.turnsSeen.phases[session.current] ?? {};
    return once(dominates(turns, turnList(session, plan), viewer.person));
  },
  signal: ({ session, places, now }, { kind, from, in: where }) =>
    once(isIn(places, where) && signalsLately(session, kind, now) >= from),
  ownSignal: ({ facts: { lastSignal }, now }, { kind }) =>
    lastSignal?.kind === kind ? lately(lastSignal.at, now) : null,
  say: ({ phase, places, now }, { kinds, times, in: where }) => {
    const last = phase?.say.last;
    if (!phase || !last || !kinds.some((kind) => kind === last.kind)) return null;
    if (!isIn(places, where)) return null;
    if (last.kind === 'notNow' && phase.say.notNow < times && times > 1) return null;
    return lately(last.at, now);
  },
  landing: ({ session, places }) =>
    once(isArriving(places) && (lowLandings(session) > 0 || meanLanding(session) < LOW_MEAN)),
  arrival: ({ session: { cameIn }, viewer, places, now }) => {
    if (!cameIn || isArriving(places) || places.has('closing')) return null;
    return viewer.person === cameIn.person || viewer.alone ? lately(cameIn.at, now) : null;
  },
  pulse: ({ session }, { kind }) => {
    const counts = session.pulses.counts?.[kind];
    return once(counts !== undefined && counts !== null && mean(counts) < LOW_HEARD);
  },
  log: ({ session, now }, _trigger, pitfall) => {
    const seen = session.nudging.seen.at(-1);
    return seen?.pitfall === pitfall ? lately(seen.at, now) : null;
  },
  setup: setupCause,
  series: seriesCause,
  form: formCause,
  closing: ({ session, now }) =>
    once(
      session.status === 'running' &&
        session.endBy !== null &&
        session.phases[session.current]?.plan.closing !== true &&
        session.endBy - now < closingMs(session, now),
    ),
  waiting: ({ session, facts, now }) =>
    once(
      session.status === 'ready' &&
        facts.inCallSince !== null &&
        now - facts.inCallSince > WAITING_MS,
    ),
  shortPhase: ({ session }) => {
    const before = session.phases.slice(0, Math.max(0, session.current)).findLast((p) => p.entered);
    if (!before || before.plan.closing || before.plannedMs === 0) return null;
    const share = before.clock.spentMs / (before.plannedMs + before.movedMs);
    return once(before.plan.case > 0 && share < SHORT_SHARE);
  },
  net: ({ session, phase, facts, now }, { fact }) => {
    if (fact === 'back') return facts.backAt === null ? null : lately(facts.backAt, now);
    const missed = facts.away.find(
      ({ person, since }) =>
        now - since > LOST_MS &&
        (person === session.caseBringer || person === phase?.turns.speaker),
    );
    return missed?.since ?? null;
  },
};

function turnCause({ session, phase, places, viewer, now }: Scene, trigger: TriggerOf<'turn'>) {
  if (!phase || !isIn(places, trigger.in)) return null;
  const { turns } = phase;
  switch (trigger.pattern) {
    case 'overrun':
      return once(overrun(turns, now) && (viewer.facilitates || turns.speaker === viewer.person));
    case 'fast':
      return once(fastTurns(turns));
    case 'rising':
      return once(risingTurns(turns));
    case 'alternating':
      return once(alternating(turns));
    case 'facilitator':
      return once(session.seat !== 'empty' && turns.speaker === session.facilitator);
    case 'caseBringer':
      return once(turns.speaker !== null && turns.speaker === session.caseBringer);
  }
}

/** Before the meeting starts, and for a facilitator who is new. */
function setupCause({ session, facts, now }: Scene, { fact }: TriggerOf<'setup'>): number | null {
  const before = session.status === 'ready';
  const present = session.people.filter((person) => person.present).length;
  switch (fact) {
    case 'inContent':
      return once(
        before &&
          (session.seat === 'empty' ||
            session.cases.some(({ caseBringer }) => caseBringer === session.facilitator)),
      );
    case 'notPrepared':
      return once(before && facts.previewed === false);
    case 'rank':
      return once(before && session.rank === true);
    case 'noSeat':
      return once(before && session.seat === 'empty');
    case 'size':
      return once(before && (present < SMALLEST || present > LARGEST));
    case 'newRole':
      return facts.newFacilitatorAt === null ? null : lately(facts.newFacilitatorAt, now);
  }
}

function seriesCause({ session, places, facts }: Scene, trigger: TriggerOf<'series'>) {
  const { series } = facts;
  if (!series || !isIn(places, trigger.in)) return null;
  const before = session.status === 'ready';
  switch (trigger.fact) {
    case 'absent':
      return once(series.absentNow);
    case 'absentTwice':
      return once(series.absentTwice);
    case 'safetyFalls':
      return once(before && series.safetyFalling);
    case 'practised':
      return once(series.meetings !== null && series.meetings >= PRACTISED);
    case 'first':
      return once(series.meetings === 0);
    case 'newMember':
      return once(series.newMember || series.memberJoined);
    case 'noCaseYet':
      return once(
        series.caseNoted === false &&
          series.daysToNext !== null &&
          series.daysToNext <= REMIND_DAYS,
      );
    case 'oneBringer':
      return once(series.oneBringer);
    case 'problemsOnly':
      return once(series.problemCases);
  }
}

function formCause(scene: Scene, trigger: TriggerOf<'form'>): number | null {
  const { session, places, facts, share } = scene;
  if (!isIn(places, trigger.in)) return null;
  if (share < (trigger.fact === 'noOffers' ? OFFERS_SHARE : FORM_SHARE)) return null;
  switch (trigger.fact) {
    case 'noOwnPart':
      return once(!hasOwnPart(scene));
    case 'complaint':
      return once(!hasOwnPart(scene) && notesOf(session, 'question', caseHere(scene)).length > 0);
    case 'fewTicks':
      return once(facts.checksTicked !== null && facts.checksTicked < FEW_TICKS);
    case 'noOffers':
      return once(session.caseBringer === null && session.offers.made.length === 0);
  }
}

function isHere(
  { places, pitfallsHere }: Scene,
  trigger: { readonly in: readonly PlaceKind[]; readonly listed?: boolean | undefined },
  pitfall: PitfallId,
): boolean {
  return isIn(places, trigger.in) && (trigger.listed !== true || pitfallsHere.includes(pitfall));
}

function isIn(places: ReadonlySet<PlaceKind>, where: readonly PlaceKind[] | undefined): boolean {
  return where === undefined || where.some((kind) => places.has(kind));
}

function once(applies: boolean): number | null {
  return applies ? 0 : null;
}

function lately(at: number, now: number): number | null {
  return now >= at && now - at < ANSWER_MS ? at : null;
}

function isArriving(places: ReadonlySet<PlaceKind>): boolean {
  return places.has('landing') || places.has('checkIn');
}

/** Of those who gave a number; above the scale where nobody did. */
function meanLanding({ people, landings }: Scene['session']): number {
  const scores = people.flatMap(({ id, present }) => (present ? (landings[id] ?? []) : []));
  if (scores.length === 0) return Infinity;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Of how often each step, from 1 on, was chosen. */
function mean(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, i) => sum + count * (i + 1), 0) / Math.max(1, all);
}
