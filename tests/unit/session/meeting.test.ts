import { describe, expect, it } from 'vitest';
import { frame } from '@/lib/methods/frame/definition';
import { findMethod } from '@/lib/methods/library';
import { composeAgenda, plannedMs } from '@/lib/session/agenda';
import { caseAt } from '@/lib/session/cases';
import { planOf, sizesOf, templates } from '@/lib/session/templates';
import type { CommandBody } from '@/lib/session/commands';
import { MINUTE, Sitting, six } from './spec';

const korthagen = findMethod('korthagen');
const tietze = findMethod('tietze');
if (!korthagen || !tietze) throw new Error('the library lacks a method');

/** Two cases in the whole frame: Dirk's by Korthagen, Fatma's by Tietze. */
function twoCases(more: Partial<Extract<CommandBody, { type: 'createSession' }>> = {}): Sitting {
  const sitting = new Sitting();
  sitting.create(six, {
    plan: planOf('whole', 'korthagen', 'tietze'),
    caseBringers: ['dirk', 'fatma'],
    ...more,
  });
  sitting.do({ type: 'startSession' });
  return sitting;
}

const idsOf = (sitting: Sitting) => sitting.session.phases.map(({ plan }) => plan.id);

function goTo(sitting: Sitting, id: string, number?: number): Sitting {
  const to = sitting.session.phases.findIndex(
    ({ plan }) => plan.id === id && (number === undefined || plan.case === number),
  );
  if (to !== sitting.session.current) sitting.do({ type: 'jumpToPhase', to, agreed: true });
  return sitting;
}

describe('the running order', () => {
  it('has frame, cases with what goes before each, a break between them, and the closing', () => {
    const keys = composeAgenda(frame, planOf('whole', 'korthagen', 'tietze'), [korthagen, tietze]);
    const outside = keys.map(({ source, id, case: number }) =>
      source === 'frame' ? `${number}:${id}` : `${number}:${source}`,
    );
    expect(outside.filter((key, i) => key !== outside[i - 1])).toEqual([
      '0:binnenkomst',
      '0:incheck',
      '0:afspraken',
      '0:terugblik',
      '0:casusronde',
      '0:keuze',
      '1:vraag-en-vorm',
      '1:korthagen',
      '0:pauze',
      '2:vraag-en-vorm',
      '2:tietze',
      '0:oogst',
      '0:procesblik',
      '0:uitcheck',
    ]);
  });

  it('gives a part the minutes and the turns of its size', () => {
    const agenda = composeAgenda(
      frame,
      { frame: { oogst: 'short', terugblik: 'long' }, cases: [{ method: 'tietze', leaveOut: [] }] },
      [tietze],
    );
    const lengths = agenda.map(({ id, minutes, turnSeconds }) => [id, minutes, turnSeconds]);
    expect(lengths).toContainEqual(['oogst', 2, 20]);
    expect(lengths).toContainEqual(['terugblik', 15, 150]);
  });

  it('holds check-in, harvest and check-out whatever a plan says', () => {
    const agenda = composeAgenda(
      frame,
      {
        frame: { incheck: 'out', oogst: 'out', uitcheck: 'out' },
        cases: [{ method: 'tietze', leaveOut: tietze.phases.map(({ id }) => id) }],
      },
      [tietze],
    );
    const ids = agenda.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['incheck', 'oogst', 'uitcheck']));
    // A method of which nothing is left is taken whole.
    expect(ids).toEqual(expect.arrayContaining(tietze.phases.map(({ id }) => id)));
  });

  it.each(templates)('of the template $id leaves six people time for a method', (template) => {
    const probe = { ...tietze, minutes: 0, phases: [] };
    const cases = Array.from({ length: template.cases }, () => probe);
    const plan = planOf(template.form, ...cases.map(({ id }) => id));
    const minutes =
      composeAgenda(frame, plan, cases).reduce((sum, phase) => sum + plannedMs(phase, 6), 0) /
      MINUTE;
    const left = (template.minutes - minutes) / template.cases;
    const shortest = { '60': 45, '90': 60, '120': 75, long: 50 }[template.id];
    expect(left).toBeGreaterThanOrEqual(shortest);
  });

  it('never gives less than a minute a person to arrive', () => {
    for (const { form } of templates) {
      for (const people of [3, 6, 12]) {
        const checkIn = composeAgenda(frame, planOf(form, 'tietze'), [tietze]).find(
          ({ id }) => id === 'incheck',
        );
        if (!checkIn) throw new Error('no check-in');
        expect(plannedMs(checkIn, people)).toBeGreaterThanOrEqual(people * MINUTE);
      }
    }
    expect(sizesOf('bare')['incheck']).toBe('whole');
  });
});

describe('several cases', () => {
  it('have each their own case-bringer, and none in the break and at the end', () => {
    const sitting = twoCases();
    expect(sitting.session.caseBringer).toBe('dirk');
    goTo(sitting, 'vertelling', 2);
    expect(sitting.session.caseBringer).toBe('fatma');
    expect(sitting.speaker).toBe('fatma');
    goTo(sitting, 'pauze');
    expect(sitting.session.caseBringer).toBeNull();
    goTo(sitting, 'oogst');
    expect(sitting.session.caseBringer).toBeNull();
    // Everybody harvests, also both who brought.
    expect(sitting.phase.turns.upcoming.length + 1).toBe(5);
    goTo(sitting, 'terugblik', 1);
    expect(sitting.session.caseBringer).toBe('dirk');
  });

  it('do not begin without their own case-bringer', () => {
    const sitting = twoCases({ caseBringers: ['dirk'] });
    const to = sitting.session.phases.findIndex(({ plan }) => plan.case === 2);
    expect(sitting.try({ type: 'jumpToPhase', to, agreed: true })).toBe('chooseCaseBringerFirst');
    sitting.do({ type: 'assignCaseBringer', case: 2, person: 'bram' });
    sitting.do({ type: 'jumpToPhase', to, agreed: true });
    expect(sitting.session.caseBringer).toBe('bram');
    expect(sitting.try({ type: 'assignCaseBringer', case: 3, person: 'bram' })).toBe('noSuchCase');
  });

  it('take another method until their own has begun', () => {
    const sitting = twoCases();
    const before = idsOf(sitting);
    sitting.do({ type: 'chooseMethod', case: 2, of: { method: 'incident', leaveOut: [] } });
    const second = sitting.session.phases.filter(({ plan }) => plan.case === 2);
    expect(second.map(({ plan }) => plan.source)).toEqual([
      'frame',
      ...(findMethod('incident')?.phases ?? []).map(() => 'incident'),
    ]);
    expect(sitting.session.cases[1]).toEqual({
      caseBringer: 'fatma',
      method: 'incident',
      needsTrust: false,
    });
    const { length } = frame.opening;
    expect(idsOf(sitting).slice(0, length)).toEqual(before.slice(0, length));
    goTo(sitting, 'vraag-en-vorm', 1);
    sitting.do({ type: 'chooseMethod', case: 1, of: { method: 'tietze', leaveOut: ['casting'] } });
    expect(sitting.session.phases[sitting.session.current + 1]?.plan.id).toBe('vertelling');
    sitting.next();
    expect(
      sitting.try({ type: 'chooseMethod', case: 1, of: { method: 'korthagen', leaveOut: [] } }),
    ).toBe('caseBegan');
    expect(
      sitting.try({ type: 'chooseMethod', case: 2, of: { method: 'nonsense', leaveOut: [] } }),
    ).toBe('unknownMethod');
  });

  it('can be added until the closing begins, once for one click', () => {
    const sitting = new Sitting();
    sitting.create();
    sitting.do({ type: 'startSession' });
    const add: CommandBody = {
      type: 'addCase',
      case: 2,
      of: { method: 'tietze', leaveOut: [] },
      caseBringer: 'anna',
    };
    sitting.do(add);
    expect(sitting.try(add)).toBe('alreadyMoved');
    const ids = idsOf(sitting);
    expect(ids.indexOf('slot')).toBe(ids.indexOf('oogst') - 1);
    goTo(sitting, 'vertelling', 2);
    expect(sitting.speaker).toBe('anna');
    goTo(sitting, 'oogst');
    expect(sitting.try({ ...add, case: 3 })).toBe('closingBegan');
  });

  it('are taken back as one step', () => {
    const sitting = twoCases();
    const before = idsOf(sitting);
    sitting.do({ type: 'chooseMethod', case: 2, of: { method: 'incident', leaveOut: [] } });
    const command = sitting.session.undo.at(-1)?.command ?? '';
    sitting.do({ type: 'undoCommand', command });
    expect(idsOf(sitting)).toEqual(before);
    expect(sitting.session.cases[1]?.method).toBe('tietze');
  });

  it('know which of them a place belongs to', () => {
    const { session } = twoCases();
    const numbers = session.phases.map((_phase, place) => caseAt(session, place));
    expect(new Set(numbers.slice(0, 6))).toEqual(new Set([1]));
    expect(numbers.at(-1)).toBe(0);
    expect(caseAt(session, -1)).toBe(1);
  });
});

describe('structure', () => {
  it('when strict, keeps a method that began until its end, in its order', () => {
    const sitting = twoCases({ structure: 'strict' });
    goTo(sitting, 'titels', 1);
    sitting.do({ type: 'nextPhase', from: sitting.session.current, agreed: true });
    const here = sitting.session.current;
    for (const body of [
      { type: 'jumpToPhase', to: here + 2, agreed: true },
      { type: 'skipPhase', phase: here, agreed: true },
      { type: 'skipPhase', phase: here + 1, agreed: true },
      { type: 'previousPhase', from: here },
    ] as const) {
      expect(sitting.try(body)).toBe('heldByStructure');
    }
    expect(sitting.try({ type: 'changeStructure', structure: 'free', agreed: true })).toBe(
      'onlyAtBoundary',
    );
    sitting.next();
    expect(sitting.session.current).toBe(here + 1);
  });

  it('when strict, asks before a round that is not done is left', () => {
    const sitting = twoCases({ structure: 'strict' });
    goTo(sitting, 'casusronde');
    const from = sitting.session.current;
    expect(sitting.try({ type: 'nextPhase', from, agreed: false })).toBe('roundNotDone');
    const guided = twoCases();
    goTo(guided, 'casusronde');
    guided.do({ type: 'nextPhase', from: guided.session.current, agreed: false });
  });

  it('when free, lets the group go anywhere without asking, but guards check-in and closing', () => {
    const sitting = twoCases({ structure: 'free' });
    sitting.do({ type: 'jumpToPhase', to: 4, agreed: false });
    expect(sitting.session.current).toBe(4);
    const checkOut = sitting.session.phases.length - 1;
    expect(sitting.try({ type: 'skipPhase', phase: checkOut, agreed: false })).toBe(
      'needsAgreement',
    );
  });

  it('changes at a boundary, when the group agrees', () => {
    const sitting = twoCases();
    expect(sitting.try({ type: 'changeStructure', structure: 'strict', agreed: false })).toBe(
      'needsAgreement',
    );
    sitting.do({ type: 'changeStructure', structure: 'strict', agreed: true });
    expect(sitting.session.structure).toBe('strict');
    expect(sitting.try({ type: 'changeStructure', structure: 'strict', agreed: true })).toBe(
      'alreadyMoved',
    );
  });
});

describe('the facilitator’s seat', () => {
  it('stands outside the turns of method phases, unless it is empty', () => {
    const turns = (seat: 'fixed' | 'rotating' | 'empty') => {
      const { turns: list } = goTo(twoCases({ seat }), 'alternatieven', 1).phase;
      return [list.speaker, ...list.upcoming];
    };
    expect(turns('fixed')).not.toContain('els');
    expect(turns('rotating')).not.toContain('els');
    expect(turns('empty')).toContain('els');
    expect(turns('empty')).not.toContain('dirk');
  });

  it('gives a round the time of one more turn when it is empty', () => {
    const minutes = (seat: 'fixed' | 'empty') =>
      goTo(twoCases({ seat }), 'alternatieven', 1).phase.plannedMs / MINUTE;
    // Two turns of 45 seconds, in whole minutes.
    expect(minutes('empty')).toBe(minutes('fixed') + 2);
  });
});

describe('arriving, agreeing, leaving', () => {
  it('says how far somebody has landed, by themselves or through the facilitator', () => {
    const sitting = twoCases();
    sitting.do({ type: 'markLanded', person: 'anna', score: 3 }, 'anna');
    sitting.do({ type: 'markLanded', person: 'bram', score: null });
    expect(sitting.session.landings).toEqual({ anna: 3, bram: null });
    expect(sitting.try({ type: 'markLanded', person: 'bram', score: 9 }, 'anna')).toBe(
      'onlyFacilitator',
    );
    expect(sitting.try({ type: 'markLanded', person: 'anna', score: 3 })).toBe('alreadyMoved');
    goTo(sitting, 'vertelling', 2);
    expect(sitting.try({ type: 'markLanded', person: 'carla', score: 8 })).toBe('alreadyMoved');
  });

  it('keeps what people said of themselves when a step is taken back', () => {
    const sitting = twoCases();
    sitting.next();
    sitting.do({ type: 'markLanded', person: 'anna', score: 3 }, 'anna');
    sitting.do({ type: 'acceptAgreements', person: 'anna' }, 'anna');
    const command = sitting.session.undo.at(-1)?.command ?? '';
    sitting.do({ type: 'undoCommand', command });
    expect(sitting.session.current).toBe(0);
    expect(sitting.session.landings).toEqual({ anna: 3 });
    expect(sitting.session.agreements.accepted).toEqual(['anna']);
  });

  it('knows who agreed, and which agreement has extra care today', () => {
    const sitting = twoCases();
    sitting.do({ type: 'acceptAgreements', person: 'fatma' }, 'fatma');
    expect(sitting.try({ type: 'acceptAgreements', person: 'fatma' })).toBe('alreadyMoved');
    sitting.do({ type: 'stressAgreement', agreement: 'no-advice' });
    expect(sitting.session.agreements).toEqual({
      ids: ['stays-here', 'no-advice'],
      accepted: ['fatma'],
      stressed: 'no-advice',
    });
    expect(sitting.try({ type: 'stressAgreement', agreement: 'other' })).toBe('unknownAgreement');
  });

  it('lets people check out in the last round only, and change their mind', () => {
    const sitting = twoCases();
    const fine: CommandBody = { type: 'checkOut', person: 'anna', aftercare: false };
    expect(sitting.try(fine, 'anna')).toBe('notYetCheckOut');
    goTo(sitting, 'uitcheck');
    sitting.do(fine, 'anna');
    expect(sitting.try(fine, 'anna')).toBe('alreadyMoved');
    sitting.do({ ...fine, aftercare: true }, 'anna');
    expect(sitting.session.checkOuts).toEqual({ anna: true });
  });
});
