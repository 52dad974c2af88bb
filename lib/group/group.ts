/** A group that meets again and again: its people, what they agreed, and how they like to meet. */
import * as v from 'valibot';
import { AgreementSchema as WordsSchema } from '@/lib/session/agreement';
import { IdSchema, MAX_AGREEMENTS, MAX_PEOPLE, MIN_PEOPLE } from '@/lib/session/events';
import { SeatSchema, StructureSchema } from '@/lib/session/meetingPlan';
import { checkNames, cleanName } from '@/lib/session/names';
import { templateIds } from '@/lib/session/templates';

/** In characters as people count them. */
export const MAX_GROUP_NAME = 60;

export function lengthOf(text: string): number {
  return [...text].length;
}

const Moment = v.pipe(v.number(), v.finite());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const GroupPersonSchema = v.strictObject({
  id: IdSchema,
  name: v.pipe(
    v.string(),
    v.check((name) => cleanName(name) === name && name !== '', 'no clean name'),
  ),
  /** Not in the meetings for now: on leave, or ill. */
  away: v.boolean(),
});
export type GroupPerson = v.InferOutput<typeof GroupPersonSchema>;

export const AgreementSchema = v.strictObject({
  ...WordsSchema.entries,
  /** Wall-clock milliseconds at which its text or meaning was written last. */
  changedAt: Moment,
});
export type Agreement = v.InferOutput<typeof AgreementSchema>;

export const TemplateSchema = v.picklist(templateIds);

export const GroupSettingsSchema = v.strictObject({
  /** The facilitator's seat: one person's, everybody's in turn, or nobody's. */
  seat: SeatSchema,
  /** Whose seat it is when it is fixed; null leaves that to the last meeting. */
  facilitator: v.nullable(IdSchema),
  structure: StructureSchema,
  /** The usual kind of meeting, see lib/session/templates; null for none. */
  template: v.nullable(TemplateSchema),
  firstTimersFirst: v.boolean(),
});
export type GroupSettings = v.InferOutput<typeof GroupSettingsSchema>;

function uniqueIds<T extends { id: string }>(items: T[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

export const GroupSchema = v.pipe(
  v.strictObject({
    id: IdSchema,
    /** One more with every save: who saves an older one does not know what they would overwrite. */
    version: v.pipe(Count, v.minValue(1)),
    name: v.pipe(
      v.string(),
      v.check(
        (name) => name.trim() !== '' && lengthOf(name) <= MAX_GROUP_NAME,
        'empty or too long',
      ),
    ),
    people: v.pipe(
      v.array(GroupPersonSchema),
      v.minLength(MIN_PEOPLE),
      v.maxLength(MAX_PEOPLE),
      v.check((people) => uniqueIds(people), 'two people share an id'),
      v.check((people) => checkNames(people.map(({ name }) => name)).length === 0, 'names'),
    ),
    agreements: v.pipe(
      v.array(AgreementSchema),
      v.maxLength(MAX_AGREEMENTS),
      v.check((list) => uniqueIds(list), 'two agreements share an id'),
    ),
    /** One more whenever an agreement came, went or was rewritten; `at` is when, null for never. */
    agreed: v.strictObject({ version: Count, at: v.nullable(Moment) }),
    settings: GroupSettingsSchema,
  }),
  v.check(
    ({ people, settings: { facilitator } }) =>
      facilitator === null || people.some(({ id }) => id === facilitator),
    'the facilitator is not in the group',
  ),
);
export type Group = v.InferOutput<typeof GroupSchema>;

export const defaultSettings: GroupSettings = {
  seat: 'rotating',
  facilitator: null,
  structure: 'guided',
  template: null,
  firstTimersFirst: false,
};

/** Those who come to the next meeting, as far as the group knows. */
export function peopleHere({ people }: Pick<Group, 'people'>): GroupPerson[] {
  return people.filter(({ away }) => !away);
}
