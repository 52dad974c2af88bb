/** Meetings to start from: how much frame, how many cases, and how long it takes for a group of six. */
import type { FrameSizes, MeetingPlan, PartSize } from './meetingPlan';

/** Named forms of the frame, from the fullest to the barest. */
export const frameForms = ['long', 'whole', 'short', 'bare'] as const;
export type FrameForm = (typeof frameForms)[number];

const sized = (size: PartSize, ...ids: string[]) =>
  Object.fromEntries(ids.map((id) => [id, size] as const));

/**
 * Switching takes time: the check-in has a minute a person in every form (Hopmans on arriving), and
 * check-in, harvest and check-out are in every one.
 */
const sizes: Readonly<Record<FrameForm, FrameSizes>> = {
  long: {
    ...sized('long', 'binnenkomst', 'incheck', 'afspraken', 'terugblik'),
    ...sized('whole', 'casusronde', 'keuze', 'vraag-en-vorm', 'pauze'),
    // The look ahead also says what could go better, so no look at the process of its own.
    ...sized('whole', 'thema-ervaring', 'thema-inbreng', 'thema-gesprek', 'vooruitblik'),
    ...sized('long', 'oogst', 'uitcheck'),
  },
  whole: {
    ...sized('whole', 'binnenkomst', 'incheck', 'afspraken', 'terugblik', 'casusronde', 'keuze'),
    ...sized('whole', 'vraag-en-vorm', 'oogst', 'procesblik', 'uitcheck'),
    ...sized('short', 'pauze'),
  },
  short: {
    ...sized('short', 'binnenkomst', 'afspraken', 'casusronde', 'keuze', 'pauze', 'procesblik'),
    ...sized('whole', 'incheck', 'vraag-en-vorm', 'oogst', 'uitcheck'),
  },
  bare: {
    ...sized('whole', 'incheck'),
    ...sized('short', 'vraag-en-vorm', 'oogst', 'uitcheck'),
  },
};

export function sizesOf(form: FrameForm): FrameSizes {
  return sizes[form];
}

/** The form with these sizes, or null when a group has made its own. */
export function formOfSizes(chosen: FrameSizes): FrameForm | null {
  return frameForms.find((form) => written(sizes[form]) === written(chosen)) ?? null;
}

function written(of: FrameSizes): string {
  const held = Object.entries(of).filter(([, size]) => size !== 'out');
  return JSON.stringify(held.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export const templateIds = ['60', '90', '120', 'long'] as const;
export type TemplateId = (typeof templateIds)[number];

export interface Template {
  readonly id: TemplateId;
  readonly minutes: number;
  readonly form: FrameForm;
  readonly cases: number;
}

/** `long` has two cases with a break between them, and a theme (Hoekzema's fixed structure). */
export const templates: readonly Template[] = [
  { id: '60', minutes: 60, form: 'bare', cases: 1 },
  { id: '90', minutes: 90, form: 'short', cases: 1 },
  { id: '120', minutes: 120, form: 'whole', cases: 1 },
  { id: 'long', minutes: 240, form: 'long', cases: 2 },
];

/** A meeting with these methods, one a case, each of them whole. */
export function planOf(form: FrameForm, ...methods: string[]): MeetingPlan {
  return {
    frame: sizesOf(form),
    cases: methods.map((method) => ({ method, leaveOut: [] })),
  };
}
