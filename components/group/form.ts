/** What stands on a group's page: as it was opened, and as it was changed since. */
import * as v from 'valibot';
import { defaultSettings, GroupSettingsSchema, type Group } from '@/lib/group/group';
import { cleanName, parseNames } from '@/lib/session/names';

/** In the address, where a group has its id. */
export const NEW_GROUP = 'new';

const FormSchema = v.object({
  name: v.string(),
  people: v.array(v.object({ id: v.string(), name: v.string(), away: v.boolean() })),
  /** Names that are still to be added, one a line. */
  adding: v.string(),
  agreements: v.array(v.object({ id: v.string(), text: v.string(), meaning: v.string() })),
  settings: GroupSettingsSchema,
});
export type GroupForm = v.InferOutput<typeof FormSchema>;

/** `from` is the version that it was opened with, null for a new group; `base` is how it looked then. */
const OpenedSchema = v.object({
  id: v.string(),
  from: v.nullable(v.number()),
  base: FormSchema,
  form: FormSchema,
});
export type OpenedGroup = v.InferOutput<typeof OpenedSchema>;

const emptyForm: GroupForm = {
  name: '',
  people: [],
  adding: '',
  agreements: [],
  settings: defaultSettings,
};

export function formOf({ name, people, agreements, settings }: Group): GroupForm {
  return {
    name,
    people,
    adding: '',
    agreements: agreements.map(({ id, text, meaning }) => ({ id, text, meaning })),
    settings,
  };
}

export function opened(group: Group): OpenedGroup {
  return { id: group.id, from: group.version, base: formOf(group), form: formOf(group) };
}

export function openedNew(id: string): OpenedGroup {
  return { id, from: null, base: emptyForm, form: emptyForm };
}

export function isChanged({ base, form }: OpenedGroup): boolean {
  return !sameForm(base, form);
}

export function sameForm(one: GroupForm, other: GroupForm): boolean {
  return same(one, other);
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The names that were typed become people, in their order. */
export function withAdded(form: GroupForm, newId: () => string): GroupForm {
  const { names } = parseNames(form.adding);
  if (names.length === 0) return { ...form, adding: '' };
  const added = names.map((name) => ({ id: newId(), name, away: false }));
  return { ...form, adding: '', people: [...form.people, ...added] };
}

/** What of it can be saved: see GroupEdit. */
export function editOf({
  name,
  people,
  agreements,
  settings,
}: GroupForm): Omit<GroupForm, 'adding'> {
  return { name, people, agreements, settings };
}

const parts = ['name', 'people', 'agreements', 'settings'] as const;
export type GroupPart = (typeof parts)[number];

/** Where two looks at one group differ. */
export function changedParts(one: GroupForm, other: GroupForm): GroupPart[] {
  return parts.filter((part) => !same(one[part], other[part]));
}

/** How a person of the list is called while the name is being typed. */
export function calledAt(people: GroupForm['people'], at: number): string {
  return cleanName(people[at]?.name ?? '') || String(at + 1);
}

/** Null for what an older Kring wrote, or nobody. */
export function readOpened(text: string | null): OpenedGroup | null {
  if (text === null) return null;
  try {
    const read = v.safeParse(OpenedSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
