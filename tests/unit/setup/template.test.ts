import { describe, expect, it } from 'vitest';
import { fitOf } from '@/components/setup/fit';
import { emptyCase, emptyForm, type SetUpForm } from '@/components/setup/form';
import { methodOf } from '@/components/setup/plan';
import { templateOf, withTemplate } from '@/components/setup/template';
import { nextClockTime } from '@/lib/i18n/times';
import { sizesOf, templates, type TemplateId } from '@/lib/session/templates';

const now = new Date(2026, 10, 3, 9, 2).getTime();

function chosen(id: TemplateId, form: SetUpForm = emptyForm, people = 6): SetUpForm {
  const template = templates.find((each) => each.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return withTemplate(form, template, { people, now });
}

describe('a template', () => {
  it.each(templates)('of $id is known again, and fits six people before its end', (template) => {
    const form = chosen(template.id);
    expect(templateOf(form)).toBe(template);
    const end = nextClockTime(form.end, now) ?? 0;
    expect((end - now) / 60_000).toBeGreaterThanOrEqual(template.minutes);
    expect((end - now) / 60_000).toBeLessThan(template.minutes + 5);
    expect(fitOf(form, 6, { availableMs: template.minutes * 60_000, own: null }).shortMs).toBe(0);
  });

  it('takes methods that a starting group can do', () => {
    for (const { id } of templates) {
      for (const each of chosen(id).cases) {
        expect(methodOf(each, null)).toMatchObject({ experience: 'starting', needsTrust: false });
      }
    }
  });

  it('leaves a method that somebody chose, and who brings the case', () => {
    const own = {
      ...emptyCase,
      method: 'raguse',
      picked: true,
      caseBringer: 'Anna',
      leaveOut: ['x'],
    };
    const form = chosen('60', { ...emptyForm, cases: [own] });
    expect(form.cases).toEqual([own]);
    expect(fitOf(form, 6, { availableMs: 60 * 60_000, own: null }).shortMs).toBeGreaterThan(0);
  });

  it('is not known again once a size or the number of cases is changed', () => {
    const form = chosen('120');
    expect(templateOf({ ...form, frame: { ...form.frame, keuze: 'long' } })).toBeUndefined();
    expect(templateOf({ ...form, cases: [...form.cases, ...form.cases] })).toBeUndefined();
    expect(templateOf({ ...form, frame: sizesOf('short') })?.id).toBe('90');
  });

  it('is reckoned for six while nobody is named', () => {
    const free = { availableMs: null, own: null };
    expect(fitOf(chosen('90'), 0, free)).toEqual(fitOf(chosen('90'), 6, free));
  });
});
