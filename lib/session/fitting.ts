/** Whether a meeting or a method fits in its time, and with which shorter frame it would. */
import type { FrameDefinition, MethodDefinition } from '@/lib/methods/schema';
import { composeAgenda, methodPhases, plannedMs, type AgendaPhase } from './agenda';
import { placesOfCase } from './cases';
import { framePhases, sizeOf, type FrameSizes, type MeetingPlan, type Seat } from './meetingPlan';
import type { Session } from './state';
import { frameForms, sizesOf, type FrameForm } from './templates';
import { projectEnd } from './time';

export interface Gathering {
  readonly people: number;
  readonly seat: Seat;
}

/** One part of the frame in a shorter frame; all its places together, in milliseconds. */
export interface FrameChange {
  readonly phase: string;
  readonly beforeMs: number;
  /** 0: left out. */
  readonly afterMs: number;
}

/** The frame of a plan cut down to a named form: nothing gets longer, nothing is added. */
export interface ShorterFrame {
  readonly form: FrameForm;
  readonly sizes: FrameSizes;
  /** What it saves: the sum of its changes; above 0. */
  readonly savesMs: number;
  readonly changes: readonly FrameChange[];
}

/** The time that there is for one method, everything else of the meeting kept. */
export interface Room {
  /** Null when no end was agreed; below 0 when the rest alone is too long. */
  readonly leftMs: number | null;
  /** Frames that leave more, from long to bare; none where the frame can no longer be chosen. */
  readonly shorter: readonly ShorterFrame[];
}

export interface Fit {
  readonly neededMs: number;
  /** How much it is too long with the frame as it is; 0 when it fits. */
  readonly shortMs: number;
  /** The fullest of the shorter frames with which it fits; null when it fits without, or with none. */
  readonly frame: ShorterFrame | null;
}

/** Fits as it is, or with a named shorter frame. */
export function canFit({ shortMs, frame }: Fit): boolean {
  return shortMs === 0 || frame !== null;
}

export function fitInto({ leftMs, shorter }: Room, neededMs: number): Fit {
  const shortMs = leftMs === null ? 0 : Math.max(0, neededMs - leftMs);
  const frame = shortMs === 0 ? null : shorter.find(({ savesMs }) => savesMs >= shortMs);
  return { neededMs, shortMs, frame: frame ?? null };
}

/** What a method takes in this group, in milliseconds. */
export function methodMs(
  method: MethodDefinition,
  gathering: Gathering,
  leaveOut: readonly string[] = [],
): number {
  return lengthOf(methodPhases(method, leaveOut, 1), gathering);
}

/**
 * Whether the whole meeting fits in `availableMs`. `methods` are those of the plan's cases, in
 * their order.
 */
export function fitPlan(
  frame: FrameDefinition,
  plan: MeetingPlan,
  methods: readonly MethodDefinition[],
  gathering: Gathering & { readonly availableMs: number | null },
): Fit {
  const { availableMs: leftMs } = gathering;
  const neededMs = lengthOf(composeAgenda(frame, plan, methods), gathering);
  const asItIs = fitInto({ leftMs, shorter: [] }, neededMs);
  if (asItIs.shortMs === 0) return asItIs;
  return fitInto({ leftMs, shorter: shorterFrames(frame, plan, methods, gathering) }, neededMs);
}

/** The room for the method of case `number` (1 and up), the method that stands there taken away. */
export function roomInPlan(
  frame: FrameDefinition,
  plan: MeetingPlan,
  methods: readonly MethodDefinition[],
  {
    number,
    availableMs,
    ...gathering
  }: Gathering & { readonly number: number; readonly availableMs: number | null },
): Room {
  const others = composeAgenda(frame, plan, methods).filter(
    ({ case: of, source }) => of !== number || source === 'frame',
  );
  return {
    leftMs: availableMs === null ? null : availableMs - lengthOf(others, gathering),
    shorter: shorterFrames(frame, plan, methods, gathering),
  };
}

/**
 * The room for the method of a case that has not begun with its own, from `now` on: what lies
 * before it and after it keeps its time, the closing above all.
 */
export function roomInSession(session: Session, number: number, now: number): Room {
  if (session.endBy === null) return { leftMs: null, shorter: [] };
  const own = new Set(
    placesOfCase(session, number).filter((i) => session.phases[i]?.plan.source !== 'frame'),
  );
  const without = { ...session, phases: session.phases.filter((_phase, i) => !own.has(i)) };
  return { leftMs: session.endBy - projectEnd(without, now), shorter: [] };
}

/** The room for the method of one case more, after what the frame puts before it. */
export function roomForAnotherCase(session: Session, frame: FrameDefinition, now: number): Room {
  if (session.endBy === null) return { leftMs: null, shorter: [] };
  const before = beforeCaseMs(frame, gatheringOf(session));
  return { leftMs: session.endBy - projectEnd(session, now) - before, shorter: [] };
}

/** How long what stands before a case takes that is added on the way: always in its whole length. */
export function beforeCaseMs(frame: FrameDefinition, gathering: Gathering): number {
  const phases = frame.beforeCase.map(({ short: _short, long: _long, optional: _o, ...phase }) => ({
    source: 'frame',
    part: 'case' as const,
    case: 1,
    ...phase,
  }));
  return lengthOf(phases, gathering);
}

export function gatheringOf({ people, seat }: Session): Gathering {
  return { people: people.filter(({ present }) => present).length, seat };
}

/** A case whose method can still be chosen: none of its method's phases has been entered. */
export function methodIsOpen(session: Session, number: number): boolean {
  const own = placesOfCase(session, number).filter(
    (i) => session.phases[i]?.plan.source !== 'frame',
  );
  return (
    own.length > 0 && own.every((i) => i > session.current && session.phases[i]?.entered === false)
  );
}

function shorterFrames(
  frame: FrameDefinition,
  plan: MeetingPlan,
  methods: readonly MethodDefinition[],
  gathering: Gathering,
): ShorterFrame[] {
  // The methods keep their time in every frame.
  const bare = methods.map((method) => ({ ...method, phases: [] }));
  const lengthsIn = (sizes: FrameSizes) =>
    lengths(composeAgenda(frame, { ...plan, frame: sizes }, bare), gathering);
  const before = lengthsIn(plan.frame);
  return frameForms.flatMap((form) => {
    // One that is longer as a whole may still leave something out: it is no shorter frame.
    if (total(lengthsIn(sizesOf(form))) >= total(before)) return [];
    const sizes = cutTo(frame, plan.frame, form);
    const after = lengthsIn(sizes);
    const changes = [...before].flatMap(([phase, beforeMs]) => {
      const afterMs = after.get(phase) ?? 0;
      return afterMs === beforeMs ? [] : [{ phase, beforeMs, afterMs }];
    });
    const savesMs = total(before) - total(after);
    return savesMs > 0 ? [{ form, sizes, savesMs, changes }] : [];
  });
}

const bySize = ['out', 'short', 'whole', 'long'] as const;

/** Each part at the shorter of its own size and that of the form. */
function cutTo(frame: FrameDefinition, sizes: FrameSizes, form: FrameForm): FrameSizes {
  const target = sizesOf(form);
  return Object.fromEntries(
    framePhases(frame).flatMap((phase) => {
      const [own, wanted] = [sizeOf(sizes, phase), sizeOf(target, phase)];
      const size = bySize.indexOf(own) <= bySize.indexOf(wanted) ? own : wanted;
      return size === 'out' ? [] : [[phase.id, size] as const];
    }),
  );
}

/** Milliseconds of the frame's parts by id, in the order of the meeting. */
function lengths(agenda: readonly AgendaPhase[], gathering: Gathering): Map<string, number> {
  const found = new Map<string, number>();
  for (const plan of agenda) {
    const ms = plannedMs(plan, gathering.people, gathering.seat);
    found.set(plan.id, (found.get(plan.id) ?? 0) + ms);
  }
  return found;
}

function total(of: ReadonlyMap<string, number>): number {
  return [...of.values()].reduce((sum, ms) => sum + ms, 0);
}

function lengthOf(agenda: readonly AgendaPhase[], { people, seat }: Gathering): number {
  return agenda.reduce((sum, plan) => sum + plannedMs(plan, people, seat), 0);
}
