/** What views ask about groups, and what they are told of them. */
import * as v from 'valibot';
import { GroupSettingsSchema, type Group } from '@/lib/group/group';
import type { Meeting } from '@/lib/group/meetings';
import { IdSchema } from '@/lib/session/events';

/** What is too long or too much is refused with its length, so it has to arrive. */
const Typed = v.pipe(v.string(), v.maxLength(20_000));
const MAX_ITEMS = 200;
/** The key of a row as it was found, which may be no id that Kring would give. */
const Key = v.pipe(v.string(), v.maxLength(200));

const GroupEditSchema = v.strictObject({
  name: Typed,
  people: v.pipe(
    v.array(v.strictObject({ id: IdSchema, name: Typed, away: v.boolean() })),
    v.maxLength(MAX_ITEMS),
  ),
  agreements: v.pipe(
    v.array(v.strictObject({ id: IdSchema, text: Typed, meaning: Typed })),
    v.maxLength(MAX_ITEMS),
  ),
  settings: GroupSettingsSchema,
});

/** Each is answered with all groups as they are then, or refused with a GroupRefusal. */
export const groupQuestions = [
  v.strictObject({ type: v.literal('askGroups'), id: IdSchema }),
  v.strictObject({
    type: v.literal('saveGroup'),
    id: IdSchema,
    group: IdSchema,
    /** The version that was edited; null for a new group. */
    from: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    edit: GroupEditSchema,
  }),
  v.strictObject({ type: v.literal('removeGroup'), id: IdSchema, group: Key }),
  v.strictObject({ type: v.literal('forgetMeeting'), id: IdSchema, group: Key, session: Key }),
  v.strictObject({
    type: v.literal('forgetStep'),
    id: IdSchema,
    group: Key,
    session: Key,
    step: Key,
  }),
] as const;

export const GroupQuestionSchema = v.variant('type', groupQuestions);
export type GroupQuestion = v.InferOutput<typeof GroupQuestionSchema>;

export function isGroupQuestion(message: { readonly type: string }): message is GroupQuestion {
  return groupQuestions.some(({ entries }) => entries.type.literal === message.type);
}

export type GroupRefusal =
  /** It was removed, or never was. */
  | 'unknownGroup'
  /** Somebody saved it after it was opened here. */
  | 'groupChanged'
  /** It lies there, and cannot be read. */
  | 'groupUnreadable'
  /** Empty, too long or too much; see `problemsOf`. */
  | 'badGroup';

export interface KnownGroup {
  readonly group: Group;
  readonly meetings: readonly Meeting[];
  /** How many meetings of it cannot be read. */
  readonly unreadableMeetings: number;
}

export interface UnreadableGroup {
  /** The key of its row. */
  readonly id: string;
  /** As far as one can be made out. */
  readonly name: string | null;
  readonly detail: string;
  readonly meetings: number;
}

export interface KnownGroups {
  /** In the order of their names. */
  readonly groups: readonly KnownGroup[];
  readonly unreadable: readonly UnreadableGroup[];
}
