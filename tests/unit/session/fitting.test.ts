import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame } from '@/lib/methods/frame/definition';
import { findMethod, methods } from '@/lib/methods/library';
import type { MethodDefinition } from '@/lib/methods/schema';
import { composeAgenda, plannedMs } from '@/lib/session/agenda';
import {
  beforeCaseMs,
  canFit,
  fitInto,
  fitPlan,
  gatheringOf,
  methodIsOpen,
  methodMs,
  roomForAnotherCase,
  roomInPlan,
  roomInSession,
} from '@/lib/session/fitting';
import {
  framePhases,
  type FrameSizes,
  type MeetingPlan,
  type Seat,
} from '@/lib/session/meetingPlan';
import { frameForms, planOf, sizesOf } from '@/lib/session/templates';
import { projectEnd } from '@/lib/session/time';
import { MINUTE, Sitting, six, T0 } from './spec';

const group = { people: 6, seat: 'fixed' } as const;

function method(id: string): MethodDefinition {
  const found = findMethod(id);
  if (!found) throw new Error(`no method ${id}`);
  return found;
}

const vijfstappen = method('vijfstappen');

function neededMs(
  plan: MeetingPlan,
  of: readonly MethodDefinition[],
  people: number,
  seat: Seat,
): number {
  const agenda = composeAgenda(frame, plan, of);
  return agenda.reduce((sum, phase) => sum + plannedMs(phase, people, seat), 0);
}

describe('a meeting of 94 minutes: vijfstappen in the whole frame', () => {
  const plan = planOf('whole', 'vijfstappen');
  const fit = (minutes: number | null) =>
    fitPlan(frame, plan, [vijfstappen], {
      ...group,
      availableMs: minutes === null ? null : minutes * MINUTE,
    });

  it('fits in 94 minutes, and without an end', () => {
    expect(fit(94)).toEqual({ neededMs: 94 * MINUTE, shortMs: 0, frame: null });
    expect(fit(null)).toEqual({ neededMs: 94 * MINUTE, shortMs: 0, frame: null });
  });

  it('fits in 90 minutes with the short frame, which says what it makes shorter and leaves out', () => {
    const { shortMs, frame: shorter } = fit(90);
    expect(shortMs).toBe(4 * MINUTE);
    expect(shorter?.form).toBe('short');
    expect(shorter?.sizes).toEqual(expect.objectContaining({ incheck: 'whole', keuze: 'short' }));
    expect(
      shorter?.changes.map(({ phase, beforeMs, afterMs }) => [
        phase,
        beforeMs / MINUTE,
        afterMs / MINUTE,
      ]),
    ).toEqual([
      ['binnenkomst', 2, 1],
      ['afspraken', 3, 1],
      ['terugblik', 5, 0],
      ['casusronde', 6, 3],
      ['keuze', 3, 1],
      ['procesblik', 4, 2],
    ]);
  });

  it('fits in 65 minutes with the barest frame, and in 60 with none', () => {
    expect(fit(65).frame?.form).toBe('bare');
    expect(fit(60)).toEqual({ neededMs: 94 * MINUTE, shortMs: 34 * MINUTE, frame: null });
    expect(canFit(fit(60))).toBe(false);
  });
});

describe('a shorter frame', () => {
  const sizes: fc.Arbitrary<FrameSizes> = fc
    .tuple(
      ...framePhases(frame).map(({ id }) =>
        fc.constantFrom('whole', 'short', 'long', 'out').map((size) => [id, size] as const),
      ),
    )
    .map((entries) => Object.fromEntries(entries));
  const meeting = fc.record({
    frame: sizes,
    cases: fc.array(fc.constantFrom(...methods), { minLength: 1, maxLength: 4 }),
    people: fc.integer({ min: 2, max: 20 }),
    seat: fc.constantFrom('fixed', 'empty'),
    minutes: fc.integer({ min: 0, max: 600 }),
  });

  it('never adds or lengthens anything, and its changes are what it saves', () => {
    fc.assert(
      fc.property(meeting, ({ frame: chosen, cases, people, seat, minutes }) => {
        const plan = {
          frame: chosen,
          cases: cases.map(({ id }) => ({ method: id, leaveOut: [] })),
        };
        const given = { people, seat, availableMs: minutes * MINUTE } as const;
        const fit = fitPlan(frame, plan, cases, given);
        if (!fit.frame) return;
        const { sizes: shorter, savesMs, changes } = fit.frame;
        const after = fitPlan(frame, { ...plan, frame: shorter }, cases, given);
        expect(after.shortMs).toBe(0);
        expect(after.neededMs).toBe(fit.neededMs - savesMs);
        expect(changes.filter(({ beforeMs, afterMs }) => afterMs >= beforeMs)).toEqual([]);
        const ids = (of: FrameSizes) =>
          composeAgenda(frame, { ...plan, frame: of }, cases).map(({ id }) => id);
        const held = new Set(ids(chosen));
        expect(ids(shorter).filter((id) => !held.has(id))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is the fullest with which it fits, and there is one if the barest fits', () => {
    fc.assert(
      fc.property(meeting, ({ cases, people, seat, minutes }) => {
        const plan = planOf('whole', ...cases.map(({ id }) => id));
        const given = { people, seat, availableMs: minutes * MINUTE } as const;
        const needed = (form: (typeof frameForms)[number]) =>
          neededMs({ ...plan, frame: sizesOf(form) }, cases, people, seat);
        const forms = ['whole', 'short', 'bare'] as const;
        const fits = forms.find((form) => needed(form) <= given.availableMs);
        const fit = fitPlan(frame, plan, cases, given);
        expect(fit.shortMs === 0 ? 'whole' : fit.frame?.form).toBe(fits);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the room for a method', () => {
  it('is what the rest of the plan leaves: 120 minutes less the whole frame of 44', () => {
    const room = roomInPlan(frame, planOf('whole', 'vijfstappen'), [vijfstappen], {
      ...group,
      number: 1,
      availableMs: 120 * MINUTE,
    });
    expect(room.leftMs).toBe(76 * MINUTE);
    expect(room.shorter.map(({ form, savesMs }) => [form, savesMs / MINUTE])).toEqual([
      ['short', 15],
      ['bare', 29],
    ]);
    expect(fitInto(room, 76 * MINUTE).shortMs).toBe(0);
    expect(fitInto(room, 92 * MINUTE).frame?.form).toBe('bare');
  });

  it('fits a method exactly when the plan with it fits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...frameForms),
        fc.constantFrom(...methods),
        fc.constantFrom(...methods),
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 30, max: 400 }),
        (form, first, second, people, minutes) => {
          const given = { people, seat: 'fixed', availableMs: minutes * MINUTE } as const;
          const plan = planOf(form, 'korthagen', second.id);
          const room = roomInPlan(frame, plan, [method('korthagen'), second], {
            ...given,
            number: 1,
          });
          const whole = fitPlan(frame, planOf(form, first.id, second.id), [first, second], given);
          const own = fitInto(room, methodMs(first, given));
          expect(own.shortMs).toBe(whole.shortMs);
          expect(own.frame?.form).toBe(whole.frame?.form);
        },
      ),
    );
  });
});

describe('in a session that runs', () => {
  const begin = (minutes: number | null) => {
    const sitting = new Sitting();
    sitting.create(six, {
      method: 'vijfstappen',
      endBy: minutes === null ? null : T0 + minutes * MINUTE,
    });
    sitting.do({ type: 'startSession' });
    return sitting;
  };

  it('the room is what lies between now and the end, less all that comes around the case', () => {
    const sitting = begin(120);
    expect(roomInSession(sitting.session, 1, sitting.now).leftMs).toBe(76 * MINUTE);
    sitting.after(12 * MINUTE);
    // Arriving took ten minutes longer than its two.
    expect(roomInSession(sitting.session, 1, sitting.now).leftMs).toBe(66 * MINUTE);
  });

  it('a method that fits leaves the closing its time, to the minute', () => {
    const sitting = begin(94);
    const { leftMs } = roomInSession(sitting.session, 1, sitting.now);
    expect(leftMs).toBe(methodMs(vijfstappen, gatheringOf(sitting.session)));
    expect(projectEnd(sitting.session, sitting.now)).toBe(sitting.session.endBy);
  });

  it('there is room for anything where no end was agreed', () => {
    const { session, now } = begin(null);
    expect(roomInSession(session, 1, now)).toEqual({ leftMs: null, shorter: [] });
    expect(roomForAnotherCase(session, frame, now)).toEqual({ leftMs: null, shorter: [] });
  });

  it('one case more makes the meeting as much longer as was said', () => {
    const sitting = begin(180);
    const before = projectEnd(sitting.session, sitting.now);
    const { leftMs } = roomForAnotherCase(sitting.session, frame, sitting.now);
    expect(leftMs).toBe((180 - 94 - 5) * MINUTE);
    const gathering = gatheringOf(sitting.session);
    sitting.do({
      type: 'addCase',
      case: 2,
      of: { method: 'tietze', leaveOut: [] },
      caseBringer: null,
    });
    expect(projectEnd(sitting.session, sitting.now) - before).toBe(
      beforeCaseMs(frame, gathering) + methodMs(method('tietze'), gathering),
    );
  });

  it('a method stays open until its first phase is entered, also while the form is chosen', () => {
    const sitting = begin(180);
    while (sitting.phase.plan.id !== 'vraag-en-vorm') sitting.next();
    expect(methodIsOpen(sitting.session, 1)).toBe(true);
    sitting.next();
    expect(methodIsOpen(sitting.session, 1)).toBe(false);
    expect(methodIsOpen(sitting.session, 2)).toBe(false);
  });

  it('who is away is not counted', () => {
    const sitting = begin(180);
    sitting.do({ type: 'leaveSession', person: 'bram' });
    expect(gatheringOf(sitting.session)).toEqual({ people: 5, seat: 'fixed' });
  });
});
