/** What a template fills in: frame, number of cases, end, and methods where nobody chose one. */
import { timeFieldValue } from '@/lib/i18n/times';
import { methods } from '@/lib/methods/library';
import { composeAgenda } from '@/lib/session/agenda';
import { frame } from '@/lib/methods/frame/definition';
import { formOfSizes, planOf, sizesOf, templates, type Template } from '@/lib/session/templates';
import { emptyCase, type FormCase, type SetUpForm } from './form';
import { minutesOf } from './plan';

const MINUTE_MS = 60_000;
/** Ends that Kring fills in lie on five minutes. */
const STEP_MS = 5 * MINUTE_MS;

/** `now` in wall-clock milliseconds. */
export function withTemplate(
  form: SetUpForm,
  template: Template,
  { people, now }: { readonly people: number; readonly now: number },
): SetUpForm {
  const cases = Array.from({ length: template.cases }, (_, i) => form.cases[i] ?? emptyCase);
  const method = usualMethod(template, people);
  return {
    ...form,
    frame: sizesOf(template.form),
    cases: cases.map((each) =>
      keepsMethod(each) ? each : { ...each, method, methodName: '', leaveOut: [] },
    ),
    end: timeFieldValue(roundUp(now + template.minutes * MINUTE_MS)),
  };
}

function keepsMethod({ picked, method }: FormCase): boolean {
  return picked && method !== '';
}

/** The first method for a group that starts that leaves the frame its time, else the shortest. */
export function usualMethod(template: Template, people: number): string {
  const easy = methods.filter(({ experience, needsTrust }) => {
    return experience === 'starting' && !needsTrust;
  });
  const needed = (method: (typeof methods)[number]) => {
    const held = Array.from({ length: template.cases }, () => method);
    const plan = planOf(template.form, ...held.map(({ id }) => id));
    return composeAgenda(frame, plan, held).reduce(
      (sum, phase) => sum + minutesOf(phase, people, 'fixed'),
      0,
    );
  };
  const fitting = easy.find((method) => needed(method) <= template.minutes);
  return (fitting ?? easy.toSorted((a, b) => needed(a) - needed(b))[0])?.id ?? '';
}

/** The template that the form still is, by frame and number of cases; undefined once made by hand. */
export function templateOf({ frame: sizes, cases }: SetUpForm): Template | undefined {
  const form = formOfSizes(sizes);
  return templates.find((each) => each.form === form && each.cases === cases.length);
}

export function roundUp(wallMs: number): number {
  return Math.ceil(wallMs / STEP_MS) * STEP_MS;
}
