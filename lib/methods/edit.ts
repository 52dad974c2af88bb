/** Changes to a method while it is edited. Each gives a method that is right, or says what is missing. */
import type { Fault } from './fault';
import { methodFaults } from './methodFaults';
import type { OwnMethod } from './ownMethod';
import { phaseOf, type PhasePattern } from './phasePatterns';
import type { MethodText, PhaseDefinition, PhaseText } from './schema';

export type Edited =
  | { readonly ok: true; readonly method: OwnMethod }
  /** `draft` holds what was filled in, also where that cannot stay so. */
  | { readonly ok: false; readonly draft: OwnMethod; readonly faults: readonly Fault[] };

/** The id ties rules and texts together, and whether a phase closes is for the frame. */
export type PhaseRules = Omit<PhaseDefinition, 'id' | 'closing'>;
export type MethodRules = Pick<
  OwnMethod['definition'],
  'group' | 'levels' | 'experience' | 'needsTrust' | 'questions'
>;

/** The method as it is, with what is missing. */
export function checkDraft(draft: OwnMethod): Edited {
  const faults = methodFaults(draft);
  return faults.length === 0 ? { ok: true, method: draft } : { ok: false, draft, faults };
}

export function rename(method: OwnMethod, name: string): Edited {
  return changeText(method, { name });
}

/** Lines of the method itself, such as when it suits. A line break becomes a space. */
export function changeText(method: OwnMethod, part: Partial<Omit<MethodText, 'phases'>>): Edited {
  return checkDraft({ ...method, text: { ...method.text, ...onOneLine(part) } });
}

export function changeRules(method: OwnMethod, part: Partial<MethodRules>): Edited {
  return checkDraft({ ...method, definition: { ...method.definition, ...part } });
}

/** To another place in the running order; a place beyond either end means that end. */
export function movePhase(method: OwnMethod, id: string, to: number): Edited {
  const { phases } = method.definition;
  const phase = phases.find((one) => one.id === id);
  if (!phase) return checkDraft(method);
  const others = phases.filter((one) => one !== phase);
  const place = Math.min(Math.max(to, 0), others.length);
  return withPhases(method, others.toSpliced(place, 0, phase));
}

/** After the phase with this id, or at the end. */
export function addPhase(method: OwnMethod, pattern: PhasePattern, after?: string): Edited {
  const { phases } = method.definition;
  const taken = [...phases.map(({ id }) => id), ...Object.keys(method.text.phases)];
  const { rules, text } = phaseOf(pattern, method.language, taken);
  const at = after === undefined ? phases.length : placeOf(method, after) + 1;
  const withText = {
    ...method,
    text: { ...method.text, phases: { ...method.text.phases, [rules.id]: text } },
  };
  return withPhases(withText, phases.toSpliced(at, 0, rules));
}

export function removePhase(method: OwnMethod, id: string): Edited {
  const { [id]: _gone, ...texts } = method.text.phases;
  const rest = method.definition.phases.filter((phase) => phase.id !== id);
  return withPhases({ ...method, text: { ...method.text, phases: texts } }, rest);
}

/** Rules of one phase; those that only make sense together follow. */
export function changePhase(method: OwnMethod, id: string, part: Partial<PhaseRules>): Edited {
  return withPhases(
    method,
    method.definition.phases.map((phase) => (phase.id === id ? fitting(phase, part) : phase)),
  );
}

/** Lines of one phase. A line break becomes a space. */
export function changePhaseText(method: OwnMethod, id: string, part: Partial<PhaseText>): Edited {
  const old = method.text.phases[id];
  if (!old) return checkDraft(method);
  const text: PhaseText = { ...old, ...onOneLine(part) };
  return checkDraft({
    ...method,
    text: { ...method.text, phases: { ...method.text.phases, [id]: text } },
  });
}

function placeOf(method: OwnMethod, id: string): number {
  return method.definition.phases.findIndex((phase) => phase.id === id);
}

/** The minutes of a method are always the sum of its phases, and its texts stand in their order. */
function withPhases(method: OwnMethod, phases: PhaseDefinition[]): Edited {
  const minutes = phases.reduce((sum, phase) => sum + phase.minutes, 0);
  const order = phases.map(({ id }) => id);
  const texts = Object.entries(method.text.phases).toSorted(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  );
  return checkDraft({
    ...method,
    definition: { ...method.definition, phases, minutes },
    text: { ...method.text, phases: Object.fromEntries(texts) },
  });
}

/** Seconds a turn where a round is new: as in the check-in of the frame. */
const NEW_ROUND_SECONDS = 60;

/** A soft limit belongs to turns, and repeating to a round. */
function fitting(phase: PhaseDefinition, part: Partial<PhaseRules>): PhaseDefinition {
  const next = { ...phase, ...part };
  if (part.turnPolicy === undefined) return next;
  if (next.turnPolicy === 'none') next.turnSeconds = 0;
  if (next.turnPolicy === 'round' && next.turnSeconds === 0) next.turnSeconds = NEW_ROUND_SECONDS;
  if (next.turnPolicy !== 'round') {
    next.rounds = 1;
    next.facilitatorTurn = 'none';
  }
  return next;
}

function onOneLine<T extends object>(part: T): T {
  const lines = Object.entries(part).map(([key, text]) => [
    key,
    typeof text === 'string' ? text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ') : text,
  ]);
  return Object.fromEntries(lines) as T;
}
