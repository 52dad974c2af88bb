/** What is filled in before a session, kept as a draft so that a reload loses nothing. */
import * as v from 'valibot';
import { nextClockTime, timeFieldValue } from '@/lib/i18n/times';
import { frame } from '@/lib/methods/frame/definition';
import { findMethod, methods } from '@/lib/methods/library';
import type { MethodDefinition } from '@/lib/methods/schema';
import { composeAgenda, phaseKey, type AgendaPhase } from '@/lib/session/agenda';
import type { MeetingPlan } from '@/lib/session/meetingPlan';
import { sizesOf } from '@/lib/session/templates';
import type { Session } from '@/lib/session/state';
import { parseNames } from '@/lib/session/names';
import type { SetUp } from '@/lib/wire/viewMessages';

const FormSchema = v.object({
  names: v.string(),
  /** By name, so that they follow when lines move; empty means not chosen. */
  facilitator: v.optional(v.string(), ''),
  caseBringer: v.optional(v.string(), ''),
  method: v.optional(v.string(), ''),
  /** "HH:MM", or empty for no fixed end. */
  end: v.optional(v.string(), ''),
  leaveOut: v.optional(v.array(v.string()), []),
  firstTimersFirst: v.optional(v.boolean(), false),
});
export type SetUpForm = v.InferOutput<typeof FormSchema>;

export const emptyForm: SetUpForm = v.parse(FormSchema, { names: '' });

/** An unreadable draft is taken as the names themselves: nothing that was typed is thrown away. */
export function readDraft(draft: string): SetUpForm {
  if (draft === '') return emptyForm;
  try {
    const read = v.safeParse(FormSchema, JSON.parse(draft));
    return read.success ? read.output : { ...emptyForm, names: draft };
  } catch {
    return { ...emptyForm, names: draft };
  }
}

export function writeDraft(form: SetUpForm): string {
  return form.names === '' ? '' : JSON.stringify(form);
}

/** The form that would create this session again. */
export function formOf(
  session: Session,
  names: Readonly<Record<string, string>>,
  toWall: (sessionMs: number) => number,
): SetUpForm {
  const nameOf = (id: string | null) => (id === null ? '' : (names[id] ?? ''));
  const method = session.cases[0]?.method ?? '';
  const held = new Set(session.phases.map(({ plan }) => phaseKey(plan)));
  const definition = findMethod(method);
  return {
    names: session.people.map(({ id }) => nameOf(id)).join('\n'),
    facilitator: nameOf(session.facilitator),
    caseBringer: nameOf(session.caseBringer),
    method,
    end: session.endBy === null ? '' : timeFieldValue(toWall(session.endBy)),
    leaveOut: definition
      ? wholeAgenda(definition)
          .map(phaseKey)
          .filter((key) => !held.has(key))
      : [],
    firstTimersFirst: session.firstTimersFirst,
  };
}

/** The facilitator who was chosen, or the first of the list. */
export function chosenFacilitator(form: SetUpForm, names: readonly string[]): number {
  return Math.max(0, names.indexOf(form.facilitator));
}

/** Null when nobody was chosen, or the one chosen is no longer in the list. */
export function chosenCaseBringer(form: SetUpForm, names: readonly string[]): number | null {
  const at = form.caseBringer === '' ? -1 : names.indexOf(form.caseBringer);
  return at < 0 ? null : at;
}

export function chosenMethod(form: SetUpForm): string {
  return methods.some(({ id }) => id === form.method) ? form.method : (methods[0]?.id ?? '');
}

/** The whole frame around the method. */
export function wholeAgenda(method: MethodDefinition): AgendaPhase[] {
  const plan = { frame: sizesOf('whole'), cases: [{ method: method.id, leaveOut: [] }] };
  return composeAgenda(frame, plan, [method]);
}

/** One case in the whole frame, without what is left out. */
export function chosenPlan(form: SetUpForm): MeetingPlan {
  const method = chosenMethod(form);
  const outOf = (source: string) =>
    form.leaveOut.flatMap((key) =>
      key.startsWith(`${source}/`) ? [key.slice(source.length + 1)] : [],
    );
  const out = Object.fromEntries(outOf('frame').map((id) => [id, 'out'] as const));
  return {
    frame: { ...sizesOf('whole'), ...out },
    cases: [{ method, leaveOut: outOf(method) }],
  };
}

/** `toSession` turns a wall-clock moment into session time; both in milliseconds. */
export function toSetUp(
  form: SetUpForm,
  wallNow: number,
  toSession: (wallMs: number) => number,
): SetUp {
  const { names } = parseNames(form.names);
  const end = nextClockTime(form.end, wallNow);
  return {
    names: [...names],
    facilitator: chosenFacilitator(form, names),
    seat: 'fixed',
    structure: 'guided',
    plan: chosenPlan(form),
    caseBringers: [chosenCaseBringer(form, names)],
    agreements: [],
    endBy: end === null ? null : toSession(end),
    firstTimersFirst: form.firstTimersFirst,
  };
}
