import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { frame } from '@/lib/methods/frame/definition';
import { korthagen } from '@/lib/methods/korthagen/definition';
import { findMethod, loadTexts, methods, type MethodId } from '@/lib/methods/library';
import {
  FrameDefinitionSchema,
  MethodDefinitionSchema,
  MethodTextSchema,
  type MethodText,
  type PhaseDefinition,
} from '@/lib/methods/schema';

import { composeAgenda } from '@/lib/session/agenda';
import { framePhases as phasesOfFrame } from '@/lib/session/meetingPlan';
import { planOf } from '@/lib/session/templates';

const languages = ['nl', 'en'] as const;

const framePhases = phasesOfFrame(frame);
/** What a whole meeting of one case holds. */
const wholeFrame = composeAgenda(frame, planOf('whole', 'korthagen'), [korthagen]).filter(
  ({ source }) => source === 'frame',
);

const parts: { id: MethodId | 'frame'; phases: PhaseDefinition[] }[] = [
  { id: 'frame', phases: framePhases },
  ...methods,
];

const phasesOfAll = parts.flatMap(({ id, phases }) =>
  phases.map((phase) => ({ ...phase, title: `${id}/${phase.id}` })),
);

const idsWhere = (test: (phase: PhaseDefinition) => boolean, phases: PhaseDefinition[]) =>
  phases.filter(test).map((phase) => phase.id);

const minutesOf = (phases: readonly Pick<PhaseDefinition, 'minutes'>[]) =>
  phases.reduce((sum, phase) => sum + phase.minutes, 0);

/** Every text of a method with its place, such as `phases.oogst.goal`. */
function linesOf({ phases, ...own }: MethodText): { place: string; line: string }[] {
  const lines = Object.entries(own).map(([key, line]) => ({ place: key, line }));
  for (const [id, text] of Object.entries(phases)) {
    for (const [key, line] of Object.entries(text)) {
      lines.push({ place: `phases.${id}.${key}`, line });
    }
  }
  return lines;
}

describe('the library', () => {
  it('has each method once, and finds it by its id', () => {
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
    for (const method of methods) expect(findMethod(method.id)).toBe(method);
  });

  it('has no method for an unknown id, nor for the frame', () => {
    expect(findMethod('no-such-method')).toBeUndefined();
    expect(findMethod('frame')).toBeUndefined();
  });
});

describe('the frame', () => {
  it('is a valid definition', () => {
    expect(v.parse(FrameDefinitionSchema, frame)).toEqual(frame);
  });

  it('opens and closes a session in this order', () => {
    expect(frame.opening.map(({ id }) => id)).toEqual([
      'binnenkomst',
      'incheck',
      'afspraken',
      'terugblik',
      'casusronde',
      'keuze',
    ]);
    expect(frame.beforeCase.map(({ id }) => id)).toEqual(['vraag-en-vorm']);
    expect(frame.closing.map(({ id }) => id)).toEqual([
      'oogst',
      'procesblik',
      'vooruitblik',
      'uitcheck',
    ]);
  });

  it('takes the minutes that its note promises', async () => {
    expect(minutesOf(wholeFrame)).toBe(44);
    expect(minutesOf(wholeFrame.filter(({ closing }) => closing))).toBe(13);
    for (const language of languages) {
      const { note } = await loadTexts('frame', language);
      expect(note).toContain('44');
      expect(note).toContain('13');
    }
  });

  it('protects its closing, and guards check-in and check-out', () => {
    expect(idsWhere((phase) => phase.closing, framePhases)).toEqual([
      'oogst',
      'procesblik',
      'vooruitblik',
      'uitcheck',
    ]);
    expect(idsWhere((phase) => phase.guarded, framePhases)).toEqual(['incheck', 'uitcheck']);
    expect(idsWhere((phase) => 'optional' in phase && !phase.optional, framePhases)).toEqual([
      'incheck',
      'oogst',
      'uitcheck',
    ]);
  });

  it('gives the facilitator a turn in check-in and check-out, and the last one on the process', () => {
    const turns = framePhases.map(({ id, facilitatorTurn }) => [id, facilitatorTurn]);
    expect(turns.filter(([, turn]) => turn !== 'none')).toEqual([
      ['incheck', 'inOrder'],
      ['procesblik', 'last'],
      ['uitcheck', 'inOrder'],
    ]);
  });
});

describe.each(methods)('the method $id', (method) => {
  it('is a valid definition, whose minutes are the sum of its phases', () => {
    expect(v.parse(MethodDefinitionSchema, method)).toEqual(method);
    expect(minutesOf(method.phases)).toBe(method.minutes);
  });

  it('leaves protected time and the facilitator’s turns to the frame', () => {
    expect(idsWhere((phase) => phase.closing || phase.guarded, method.phases)).toEqual([]);
    expect(idsWhere((phase) => phase.facilitatorTurn !== 'none', method.phases)).toEqual([]);
  });
});

it('a korthagen case-bringer is silent while the group analyses and while it finds alternatives', () => {
  const phases = findMethod('korthagen')?.phases ?? [];
  expect(idsWhere((phase) => phase.caseBringer === 'silent', phases)).toEqual([
    'analyse',
    'alternatieven',
  ]);
});

describe('turns', () => {
  it.each(phasesOfAll.filter((phase) => phase.turnPolicy !== 'none'))(
    'of $title fit its minutes with six people',
    ({ caseBringer, facilitatorTurn, minutes, rounds, speakers, turnSeconds }) => {
      const caseBringerOutside =
        caseBringer === 'listens' ||
        caseBringer === 'silent' ||
        speakers === 'groupWithoutCaseBringer' ||
        speakers === 'groupAsksCaseBringer';
      const turnTakers = 6 - Number(caseBringerOutside) - Number(facilitatorTurn === 'none');
      expect(turnTakers * turnSeconds * rounds).toBeLessThanOrEqual(minutes * 60);
    },
  );

  it('have a soft limit in every round, and only where there are turns', () => {
    for (const { title, turnPolicy, turnSeconds } of phasesOfAll) {
      if (turnPolicy === 'round') expect(turnSeconds, title).toBeGreaterThan(0);
      if (turnPolicy === 'none') expect(turnSeconds, title).toBe(0);
    }
  });
});

describe.each(parts)('the texts of $id', ({ id, phases }) => {
  it.each(languages)('are valid and cover exactly the phases, in %s', async (language) => {
    const text = await loadTexts(id, language);
    expect(v.parse(MethodTextSchema, text)).toEqual(text);
    expect(Object.keys(text.phases)).toEqual(phases.map((phase) => phase.id));
  });

  it.each(languages)('keep the tone, in %s', async (language) => {
    for (const { place, line } of linesOf(await loadTexts(id, language))) {
      expect(line, place).not.toMatch(/!/);
      expect(line, place).not.toMatch(/^(hetzelfde|(the )?same)\b/i);
      expect(line, place).not.toMatch(/https?:|www\.|\[[SPK]\]/);
    }
  });

  it('differ between Dutch and English, except names', async () => {
    const dutch = new Map(
      linesOf(await loadTexts(id, 'nl')).map(({ place, line }) => [place, line]),
    );
    const equal = linesOf(await loadTexts(id, 'en')).filter(
      ({ place, line }) => !/(^|\.)name$/.test(place) && dutch.get(place) === line,
    );
    expect(equal).toEqual([]);
  });
});

describe('the schemas refuse', () => {
  const [method] = methods;
  const [phase] = framePhases;
  if (!method || !phase) throw new Error('The library is empty.');

  it.each([
    ['minutes that do not add up', { ...method, minutes: method.minutes + 1 }],
    ['a smallest group above the largest', { ...method, group: { min: 8, max: 4 } }],
    ['no phases', { ...method, minutes: 1, phases: [] }],
    ['two phases with one id', { ...method, minutes: 2 * phase.minutes, phases: [phase, phase] }],
    ['a text among the rules', { ...method, name: 'Korthagen' }],
    ['an id that is not plain', { ...method, id: 'Mijn methode' }],
  ])('%s', (_what, definition) => {
    expect(v.is(MethodDefinitionSchema, method)).toBe(true);
    expect(v.is(MethodDefinitionSchema, definition)).toBe(false);
  });

  it('a line that is blank or too long for the screen', async () => {
    const text = await loadTexts('frame', 'nl');
    const withGoal = (goal: string) => ({
      ...text,
      phases: { ...text.phases, oogst: { ...text.phases['oogst'], goal } },
    });
    expect(v.is(MethodTextSchema, withGoal('a'.repeat(200)))).toBe(true);
    expect(v.is(MethodTextSchema, withGoal('a'.repeat(201)))).toBe(false);
    expect(v.is(MethodTextSchema, withGoal(' '))).toBe(false);
  });
});
