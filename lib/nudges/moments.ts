/** Lines that stand beside what somebody is about to do: by no clock, and never as a card. */
import type { Weighed } from '@/lib/methods/suggest';
import type { QuestionKind } from '@/lib/methods/schema';
import type { Structure } from '@/lib/session/meetingPlan';
import { pitfalls } from './catalogue';
import type { PitfallId } from './ids';
import type { Role, Trigger, TriggerOf } from './pitfall';
import { isSilenced, type Dismissals } from './record';
import { standOf } from './stand';
import type { Stand } from './stands';

export type Moment =
  /** A method is looked at, to be chosen. */
  | { readonly on: 'choice'; readonly fact: TriggerOf<'choice'>['fact'] }
  /** A step of the method is skipped, or the method left for another. */
  | { readonly on: 'leave'; readonly what: 'step' | 'method' }
  /** A session ends before all have checked out; a case without a yield; a screen leaves. */
  | { readonly on: 'close'; readonly at: TriggerOf<'close'>['at'] };

export interface Reader {
  readonly role: Role;
  /** What this person wants; null goes by the structure. */
  readonly stand: Stand | null;
  readonly structure: Structure;
  readonly dismissals: Dismissals;
}

/** Of the first of these moments that has a line for this reader. */
export function lineAt(moments: readonly Moment[], reader: Reader): PitfallId | null {
  for (const moment of moments) {
    const found = pitfalls.find(({ id, triggers }) => {
      const applies = triggers.some((trigger) => isAt(trigger, moment, id, reader.role));
      return applies && !isSilenced(reader.dismissals, id) && isLetIn(moment, reader);
    });
    if (found) return found.id;
  }
  return null;
}

/** Who wants to go free is left alone with choices; what closes well is another thing. */
function isLetIn({ on }: Moment, { stand, structure }: Reader): boolean {
  const wanted = standOf(stand, structure);
  return wanted !== 'off' && (wanted !== 'free' || on === 'close');
}

function isAt(trigger: Trigger, moment: Moment, id: PitfallId, role: Role): boolean {
  switch (moment.on) {
    case 'choice':
      return trigger.on === 'choice' && trigger.fact === moment.fact && trigger.to.includes(role);
    case 'leave': {
      // Both are left; what somebody leaves says which of the lines it is.
      const said: PitfallId = moment.what === 'step' ? 'methode-los' : 'verkeerde-methode';
      return trigger.on === 'leave' && id === said && trigger.to.includes(role);
    }
    case 'close':
      return trigger.on === 'close' && trigger.at === moment.at && trigger.to.includes(role);
  }
}

/** What there is to say of a method that is looked at: trust first, then the question, then variation. */
export function momentsOfChoice(
  { method, objections }: Pick<Weighed, 'method' | 'objections'>,
  question: QuestionKind | null,
): readonly Moment[] {
  const young = objections.some((one) => one.against === 'experience' && one.trust);
  const mismatch =
    question !== null && method.questions.length > 0 && !method.questions.includes(question);
  const repeated = objections.some(({ against }) => against === 'repeated');
  const facts = [
    ...(young ? (['young'] as const) : []),
    ...(mismatch ? (['mismatch'] as const) : []),
    ...(repeated ? (['sameMethod'] as const) : []),
  ];
  return facts.map((fact) => ({ on: 'choice', fact }));
}
