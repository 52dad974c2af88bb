import { describe, expect, it } from 'vitest';
import { frame } from '@/lib/methods/frame/definition';
import { korthagen } from '@/lib/methods/korthagen/definition';
import { composeAgenda, plannedMs } from '@/lib/session/agenda';
import { previewGrant } from '@/lib/session/grant';
import { planOf } from '@/lib/session/templates';
import { budgetMs, forecastEnd, phaseTime, turnTime } from '@/lib/session/time';
import { methodOf, MINUTE, SECOND, Sitting, six, T0 } from './spec';

const agenda = composeAgenda(frame, planOf('whole', 'korthagen'), [korthagen]);
const minutesOf = (people: number, only: (id: string) => boolean) =>
  agenda
    .filter((plan) => plan.source === 'frame' && only(plan.id))
    .reduce((sum, plan) => sum + plannedMs(plan, people), 0) / MINUTE;

describe('budgets', () => {
  it('are as written for six, and grow by whole turns', () => {
    expect(minutesOf(6, (id) => id === 'incheck')).toBe(7);
    expect(minutesOf(8, (id) => id === 'incheck')).toBe(9);
    expect(minutesOf(4, (id) => id === 'incheck')).toBe(5);
  });

  it('keep thirteen minutes for the closing of six people, more for more', () => {
    const closing = new Set(['oogst', 'procesblik', 'uitcheck']);
    expect(minutesOf(6, (id) => closing.has(id))).toBe(13);
    expect(minutesOf(8, (id) => closing.has(id))).toBe(17);
  });

  it('make an intervisie with korthagen of six people 114 minutes', () => {
    const neededMs = agenda.reduce((sum, plan) => sum + plannedMs(plan, 6), 0);
    expect(neededMs).toBe(114 * MINUTE);
  });

  it('follow people who come and go, for phases ahead', () => {
    const sitting = Sitting.running(
      methodOf({ turnSeconds: 60, minutes: 6 }, { turnSeconds: 60, minutes: 6 }),
    );
    sitting.do({ type: 'joinSession', person: 'gert' });
    expect(sitting.session.phases.map((phase) => budgetMs(phase) / MINUTE)).toEqual([6, 7]);
    sitting.do({ type: 'leaveSession', person: 'gert' });
    expect(sitting.session.phases.map((phase) => budgetMs(phase) / MINUTE)).toEqual([6, 6]);
  });
});

describe('time left', () => {
  it('turns into overtime instead of an end', () => {
    const sitting = Sitting.running(methodOf({ minutes: 10 }));
    sitting.after(12 * MINUTE);
    expect(phaseTime(sitting.phase, sitting.now)).toMatchObject({
      leftMs: -2 * MINUTE,
      share: 1.2,
    });
    expect(turnTime(sitting.phase, sitting.now)?.leftMs).toBe(-11 * MINUTE);
  });

  it('counts a laptop that slept for an hour, and leaves it out when the group says so', () => {
    const sitting = Sitting.running(methodOf({ minutes: 10 }));
    sitting.after(MINUTE + 60 * MINUTE);
    expect(phaseTime(sitting.phase, sitting.now).spentMs).toBe(61 * MINUTE);
    sitting.do({ type: 'discountGap', ms: 60 * MINUTE });
    sitting.after(MINUTE);
    expect(phaseTime(sitting.phase, sitting.now).spentMs).toBe(2 * MINUTE);
  });

  it('never runs backwards when a command carries an earlier time', () => {
    const sitting = Sitting.running(methodOf({ minutes: 10 }, {}));
    sitting.after(5 * MINUTE).finish();
    sitting.after(-60 * MINUTE).finish();
    expect(sitting.log.at(-1)?.at).toBe(T0 + 5 * MINUTE);
    expect(phaseTime(sitting.phase, T0 + 6 * MINUTE).spentMs).toBe(6 * MINUTE);
  });
});

describe('more time', () => {
  const method = methodOf(
    { turnPolicy: 'free', minutes: 10 },
    { turnPolicy: 'free', minutes: 10 },
    { turnPolicy: 'free', minutes: 20 },
    { turnPolicy: 'free', minutes: 13, closing: true },
  );

  it('moves the end, and the agreed end only when it must', () => {
    const sitting = new Sitting(method);
    sitting.create(six, { endBy: T0 + 54 * MINUTE });
    sitting.do({ type: 'startSession' });
    const grant = { type: 'grantTime', target: 'phase', seconds: 60, source: 'endTime' } as const;
    sitting.do(grant);
    expect(forecastEnd(sitting.session, sitting.now)).toMatchObject({
      endsAt: T0 + 54 * MINUTE,
      endBy: T0 + 54 * MINUTE,
      lateMs: 0,
    });
    expect(previewGrant(sitting.session, grant, sitting.now)).toMatchObject({
      end: { before: T0 + 54 * MINUTE, after: T0 + 55 * MINUTE },
      endBy: { before: T0 + 54 * MINUTE, after: T0 + 55 * MINUTE },
    });
  });

  it('comes from later phases by what they can spare, never from the closing', () => {
    const sitting = Sitting.running(method);
    sitting.do({ type: 'grantTime', target: 'phase', seconds: 180, source: 'laterPhases' });
    expect(sitting.session.phases.map((phase) => budgetMs(phase) / SECOND)).toEqual([
      780, 540, 1080, 780,
    ]);
    expect(
      sitting.try({ type: 'grantTime', target: 'phase', seconds: 900, source: 'laterPhases' }),
    ).toBe('notEnoughLater');
  });

  it('leaves the check-in its minute a person', () => {
    const sitting = new Sitting();
    sitting.create();
    sitting.do({ type: 'startSession' });
    const later = {
      type: 'grantTime',
      target: 'phase',
      seconds: 600,
      source: 'laterPhases',
    } as const;
    sitting.do(later);
    sitting.do(later);
    const checkIn = sitting.session.phases[1];
    expect(checkIn?.plan.id).toBe('incheck');
    expect(checkIn && budgetMs(checkIn)).toBe(7 * MINUTE);
  });

  it('counts from now on when the phase has run over, and moves only what was asked', () => {
    const sitting = Sitting.running(method);
    sitting.after(15 * MINUTE);
    const end = forecastEnd(sitting.session, sitting.now).endsAt;
    sitting.do({ type: 'grantTime', target: 'phase', seconds: 120, source: 'endTime' });
    expect(phaseTime(sitting.phase, sitting.now).leftMs).toBe(2 * MINUTE);
    expect(forecastEnd(sitting.session, sitting.now).endsAt).toBe(end + 2 * MINUTE);
  });

  it('is refused for a turn without a limit', () => {
    const sitting = Sitting.running(method);
    expect(sitting.try({ type: 'grantTime', target: 'turn', seconds: 60, source: 'endTime' })).toBe(
      'noTurnLimit',
    );
  });

  it('says when the closing must begin', () => {
    const sitting = new Sitting(method);
    sitting.create(six, { endBy: T0 + 60 * MINUTE });
    sitting.do({ type: 'startSession' });
    expect(forecastEnd(sitting.session, sitting.now).closingBy).toBe(T0 + 47 * MINUTE);
  });
});
