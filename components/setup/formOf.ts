/** The form that would create a session again: nothing is lost when a group goes back to filling in. */
import type { Group } from '@/lib/group/group';
import { timeFieldValue } from '@/lib/i18n/times';
import { frame } from '@/lib/methods/frame/definition';
import { findMethod } from '@/lib/methods/library';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import type { FramePhase, MethodDefinition } from '@/lib/methods/schema';
import { framePhases, type FrameSizes, type PartSize } from '@/lib/session/meetingPlan';
import type { Session } from '@/lib/session/state';
import { frameForms, sizesOf } from '@/lib/session/templates';
import type { SetUpForm } from './form';
import { asFormGroup } from './group';

export interface Shown {
  readonly session: Session;
  /** Person id to name. */
  readonly names: Readonly<Record<string, string>>;
  /** Whose meeting it is, with group people by session people; null without a group. */
  readonly group: { readonly of: Group; readonly people: Readonly<Record<string, string>> } | null;
  /** Those of its own, by id. */
  readonly methods: Readonly<Record<string, OwnMethod>>;
  readonly toWall: (sessionMs: number) => number;
}

export function formOf({ session, names, group, methods, toWall }: Shown): SetUpForm {
  const nameOf = (id: string | null) => (id === null ? '' : (names[id] ?? ''));
  const known = new Set(group?.of.people.map(({ id }) => id));
  const here = new Set(Object.values(group?.people ?? {}));
  const guests = session.people.flatMap(({ id }) => {
    return known.has(group?.people[id] ?? '') ? [] : [id];
  });
  return {
    group: group && asFormGroup(group.of, (id) => here.has(id)),
    names: guests.map(nameOf).join('\n'),
    facilitator: nameOf(session.facilitator),
    frame: sizesIn(session),
    cases: session.cases.map(({ method, caseBringer }, i) => ({
      method,
      methodName: methods[method]?.text.name ?? '',
      picked: true,
      caseBringer: nameOf(caseBringer),
      leaveOut: leftOut(session, i + 1, findMethod(method) ?? methods[method]?.definition),
    })),
    end: session.endBy === null ? '' : timeFieldValue(toWall(session.endBy)),
    structure: session.structure,
    seat: session.seat,
    firstTimersFirst: session.firstTimersFirst,
    rank: session.rank,
  };
}

function leftOut(
  { phases }: Session,
  number: number,
  method: MethodDefinition | undefined,
): string[] {
  const held = new Set(
    phases.flatMap(({ plan }) => {
      return plan.case === number && plan.source === method?.id ? [plan.id] : [];
    }),
  );
  return (method?.phases ?? []).flatMap(({ id }) => (held.has(id) ? [] : [id]));
}

function sizesIn(session: Session): FrameSizes {
  const held = Object.fromEntries(
    framePhases(frame).map((phase) => [phase.id, sizeIn(session, phase)] as const),
  );
  const unseen = new Set(session.cases.length > 1 ? [] : frame.between.map(({ id }) => id));
  // With one case there is no break, so its size is that of the form that all else belongs to.
  const form = frameForms.find((each) =>
    Object.entries(held).every(([id, size]) => {
      return unseen.has(id) || size === (sizesOf(each)[id] ?? 'out');
    }),
  );
  return form ? sizesOf(form) : held;
}

function sizeIn({ phases }: Session, phase: FramePhase): PartSize {
  const held = phases.find(({ plan }) => plan.source === 'frame' && plan.id === phase.id)?.plan;
  if (!held) return 'out';
  const is = (length: { minutes: number; turnSeconds: number } | null) =>
    length?.minutes === held.minutes && length.turnSeconds === held.turnSeconds;
  if (is(phase.short)) return 'short';
  return is(phase.long) ? 'long' : 'whole';
}
