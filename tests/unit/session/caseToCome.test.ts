import { describe, expect, it } from 'vitest';
import { caseBeginning, caseToCome } from '@/lib/session/caseToCome';
import { placesOfCase } from '@/lib/session/cases';
import { planOf } from '@/lib/session/templates';
import { budgetMs } from '@/lib/session/time';
import { MINUTE, Sitting, six } from './spec';

function twoCases(): Sitting {
  const sitting = new Sitting();
  sitting.create(six, {
    plan: planOf('whole', 'incident', 'tietze'),
    caseBringers: ['anna', 'bram'],
  });
  sitting.do({ type: 'startSession' });
  return sitting;
}

function jump(sitting: Sitting, to: number): Sitting {
  sitting.do({ type: 'jumpToPhase', to, agreed: true });
  return sitting;
}

const first = (sitting: Sitting) => placesOfCase(sitting.session, 1);
const toCome = (sitting: Sitting) => caseToCome(sitting.session, sitting.now);

describe('the case that comes', () => {
  it('is not told of in the opening, nor inside a case', () => {
    const sitting = twoCases();
    expect(toCome(sitting)).toBeNull();
    expect(toCome(jump(sitting, first(sitting)[1] ?? 0))).toBeNull();
  });

  it('is told of when the last phase of a case has a minute left', () => {
    const sitting = twoCases();
    jump(sitting, first(sitting).at(-1) ?? 0);
    const budget = budgetMs(sitting.phase);
    expect(toCome(sitting)).toBeNull();
    expect(toCome(sitting.after(budget - MINUTE))).toMatchObject({ number: 2 });
  });

  it('is told of one phase earlier when the last is skipped', () => {
    const sitting = twoCases();
    const [before = 0, last = 0] = first(sitting).slice(-2);
    jump(sitting, before).after(budgetMs(sitting.phase) * 2);
    expect(toCome(sitting)).toBeNull();
    sitting.do({ type: 'skipPhase', phase: last, agreed: true });
    expect(toCome(sitting)).toMatchObject({ number: 2 });
  });

  it('is told of in the break, with who brings it, the method and the time it takes', () => {
    const sitting = twoCases();
    const pause = sitting.session.phases.findIndex(({ plan }) => plan.part === 'between');
    jump(sitting, pause);
    const minutes = placesOfCase(sitting.session, 2)
      .map((place) => sitting.session.phases[place])
      .reduce((sum, phase) => sum + (phase ? budgetMs(phase) : 0), 0);
    expect(toCome(sitting)).toEqual({
      number: 2,
      caseBringer: 'bram',
      method: 'tietze',
      ms: minutes,
    });
  });

  it('is none in the last case and in the closing', () => {
    const sitting = twoCases();
    jump(sitting, placesOfCase(sitting.session, 2).at(-1) ?? 0).after(60 * MINUTE);
    expect(toCome(sitting)).toBeNull();
    expect(toCome(jump(sitting, sitting.session.phases.length - 1))).toBeNull();
  });
});

it('a case begins at its first phase alone', () => {
  const { session } = twoCases();
  const begins = session.phases.flatMap((_phase, place) => {
    const number = caseBeginning(session, place);
    return number > 0 ? [[number, place]] : [];
  });
  expect(begins).toEqual([
    [1, placesOfCase(session, 1)[0]],
    [2, placesOfCase(session, 2)[0]],
  ]);
});
