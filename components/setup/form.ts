/** What is filled in before a session, kept as a draft so that a reload loses nothing. */
import * as v from 'valibot';
import { AgreementSchema } from '@/lib/session/agreement';
import { IdSchema, MAX_AGREEMENTS, MAX_PEOPLE } from '@/lib/session/events';
import {
  FrameSizesSchema,
  MAX_CASES,
  SeatSchema,
  StructureSchema,
} from '@/lib/session/meetingPlan';
import { sizesOf } from '@/lib/session/templates';
import { fromOlderDraft } from './olderDraft';

const FormCaseSchema = v.object({
  /** Empty for the first of the library. */
  method: v.string(),
  /** What a method of one's own is called, to be told when it is gone; empty for one of the library. */
  methodName: v.optional(v.string(), ''),
  /** Somebody chose the method: a template leaves it as it is. */
  picked: v.boolean(),
  /** By name, so that it follows when lines move; empty means not chosen. */
  caseBringer: v.string(),
  /** Phases of the method. */
  leaveOut: v.array(v.string()),
});
export type FormCase = v.InferOutput<typeof FormCaseSchema>;

/** The group as it was when it was last seen, so that a draft is whole without it. */
const FormGroupSchema = v.object({
  id: IdSchema,
  name: v.string(),
  people: v.pipe(
    v.array(v.object({ id: IdSchema, name: v.string(), here: v.boolean() })),
    v.maxLength(MAX_PEOPLE),
  ),
  agreements: v.pipe(v.array(AgreementSchema), v.maxLength(MAX_AGREEMENTS)),
});
export type FormGroup = v.InferOutput<typeof FormGroupSchema>;

const FormSchema = v.object({
  group: v.nullable(FormGroupSchema),
  /** One a line; with a group only those who are not of it. */
  names: v.string(),
  /** By name; empty for whoever is proposed. */
  facilitator: v.string(),
  frame: FrameSizesSchema,
  cases: v.pipe(v.array(FormCaseSchema), v.minLength(1), v.maxLength(MAX_CASES)),
  /** "HH:MM", or empty for no fixed end. */
  end: v.string(),
  structure: StructureSchema,
  seat: SeatSchema,
  firstTimersFirst: v.boolean(),
  /** Null where nobody said so. */
  rank: v.optional(v.nullable(v.boolean()), null),
});
export type SetUpForm = v.InferOutput<typeof FormSchema>;

export const emptyCase: FormCase = {
  method: '',
  methodName: '',
  picked: false,
  caseBringer: '',
  leaveOut: [],
};

export const emptyForm: SetUpForm = {
  group: null,
  names: '',
  facilitator: '',
  frame: sizesOf('whole'),
  cases: [emptyCase],
  end: '',
  structure: 'guided',
  seat: 'fixed',
  firstTimersFirst: false,
  rank: null,
};

/** An unreadable draft is taken as the names themselves: nothing that was typed is thrown away. */
export function readDraft(draft: string): SetUpForm {
  if (draft === '') return emptyForm;
  try {
    const stored: unknown = JSON.parse(draft);
    const read = v.safeParse(FormSchema, stored);
    if (read.success) return read.output;
    const older = fromOlderDraft(stored);
    return { ...emptyForm, ...(older ?? { names: draft }) };
  } catch {
    return { ...emptyForm, names: draft };
  }
}

export function writeDraft(form: SetUpForm): string {
  const draft = JSON.stringify(form);
  return draft === JSON.stringify(emptyForm) ? '' : draft;
}
