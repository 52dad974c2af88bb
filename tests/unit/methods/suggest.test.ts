import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods } from '@/lib/methods/library';
import {
  ExperienceSchema,
  LevelSchema,
  QuestionKindSchema,
  type MethodDefinition,
} from '@/lib/methods/schema';
import { experienceOf, suggest, type Situation } from '@/lib/methods/suggest';
import { canFit } from '@/lib/session/fitting';
import { frameForms, sizesOf } from '@/lib/session/templates';

const MINUTE = 60_000;

const open: Situation = {
  people: 6,
  seat: 'fixed',
  room: { leftMs: null, shorter: [] },
  question: null,
  level: null,
  heavy: false,
  meetings: 8,
  experience: null,
  recent: [],
};

const inMinutes = (minutes: number) => ({ leftMs: minutes * MINUTE, shorter: [] });

const ids = (of: Partial<Situation>) =>
  suggest(methods, { ...open, ...of }).suggested.map(({ method }) => method.id);

function weighed(id: string, of: Partial<Situation>) {
  const { suggested, others } = suggest(methods, { ...open, ...of });
  const found = [...suggested, ...others].find(({ method }) => method.id === id);
  if (!found) throw new Error(`no method ${id}`);
  return found;
}

const against = (id: string, of: Partial<Situation>) => weighed(id, of).objections;

describe('a question leads to the methods that suit it', () => {
  it.each([
    ['incident', ['korthagen', 'incident']],
    ['howTo', ['vijfstappen', 'tietze']],
    ['realQuestion', ['tienstappen']],
    ['relation', ['raguse', 'balint']],
    ['blindSpot', ['tienstappen', 'roddel']],
    ['value', ['socratisch']],
    ['trigger', ['split-moment']],
    ['openFuture', ['case-clinic']],
    ['decision', ['action-learning']],
    ['success', ['successen']],
  ] as const)('%s', (question, expected) => {
    expect(ids({ question })).toEqual(expect.arrayContaining([...expected]));
    const [best] = suggest(methods, { ...open, question }).suggested;
    expect(best?.reasons[0]).toEqual({ why: 'question', question });
  });

  it('and the level that is sought decides between two', () => {
    expect(ids({ question: 'incident', level: 'case' })[0]).toBe('incident');
    expect(ids({ question: 'incident', level: 'reflection' })[0]).toBe('korthagen');
  });

  it('a level alone is enough', () => {
    const { suggested } = suggest(methods, { ...open, level: 'case' });
    expect(suggested).toHaveLength(2);
    for (const { method } of suggested) expect(method.levels).toContain('case');
  });
});

describe('time', () => {
  it('a method that is too long is not suggested, and says by how much', () => {
    const room = inMinutes(60);
    expect(ids({ question: 'incident', room })).not.toContain('korthagen');
    expect(against('korthagen', { room })).toEqual([{ against: 'time', shortMs: 10 * MINUTE }]);
    expect(against('vijfstappen', { room })).toEqual([]);
  });

  it('one that fits with a shorter frame is suggested with that frame, after one that fits as it is', () => {
    const shorter = {
      form: 'short' as const,
      sizes: sizesOf('short'),
      savesMs: 13 * MINUTE,
      changes: [],
    };
    const room = { leftMs: 60 * MINUTE, shorter: [shorter] };
    expect(ids({ question: 'incident', room })).toEqual(['korthagen', 'incident']);
    const { fit, reasons } = weighed('korthagen', { question: 'incident', room });
    expect(fit.frame).toBe(shorter);
    expect(reasons).toContainEqual({ why: 'time', neededMs: 70 * MINUTE, form: 'short' });
    expect(ids({ level: 'analysis', room })).not.toContain('korthagen');
  });

  it('grows with the group', () => {
    const { neededMs } = weighed('vijfstappen', {}).fit;
    expect(neededMs).toBe(50 * MINUTE);
    expect(weighed('vijfstappen', { people: 8 }).fit.neededMs).toBeGreaterThan(neededMs);
  });
});

describe('the group', () => {
  it('too small or too large for a method', () => {
    expect(against('tietze', { people: 4 })).toEqual([{ against: 'tooFew', min: 5 }]);
    expect(against('vijfstappen', { people: 9 })).toEqual([{ against: 'tooMany', max: 8 }]);
  });

  it('in its first two meetings is not led to what asks for experience and trust', () => {
    for (const meetings of [0, 1]) {
      expect(ids({ question: 'relation', meetings })).not.toEqual(
        expect.arrayContaining(['raguse']),
      );
      expect(against('roddel', { meetings })).toEqual([
        { against: 'experience', experience: 'advanced', trust: true },
      ]);
      // Practised people who meet for the first time do not know each other yet.
      expect(against('roddel', { meetings, experience: 'experienced' })).not.toEqual([]);
      expect(against('socratisch', { meetings, experience: 'experienced' })).toEqual([]);
    }
    expect(against('roddel', { meetings: 2 })).toEqual([]);
  });

  it('that nobody knows counts as young, until it says otherwise', () => {
    expect(against('balint', { meetings: null })).not.toEqual([]);
    expect(ids({ question: 'relation', meetings: null, experience: 'experienced' })).toContain(
      'balint',
    );
  });

  it('is experienced after a series of meetings', () => {
    const after = (meetings: number | null) => experienceOf({ meetings, experience: null });
    expect([null, 0, 1, 2, 5, 6].map(after)).toEqual([
      'starting',
      'starting',
      'starting',
      'advanced',
      'advanced',
      'experienced',
    ]);
  });
});

describe('what went before', () => {
  it('three times the same makes place for two others', () => {
    const recent = ['vijfstappen', 'vijfstappen', 'vijfstappen', 'tietze'];
    expect(ids({ question: 'howTo', recent })).not.toContain('vijfstappen');
    expect(against('vijfstappen', { recent })).toEqual([{ against: 'repeated', times: 3 }]);
    expect(against('tietze', { recent })).toEqual([]);
  });

  it('something else comes first where both suit', () => {
    expect(ids({ question: 'incident', recent: ['korthagen'] })).toEqual(['incident', 'korthagen']);
    expect(weighed('incident', { recent: ['korthagen'] }).reasons).toContainEqual({
      why: 'variation',
    });
  });

  it('after a heavy case learning from success is offered, also beside a question', () => {
    expect(ids({ heavy: true })[0]).toBe('successen');
    expect(weighed('successen', { heavy: true }).reasons[0]).toEqual({ why: 'lighter' });
    expect(ids({ heavy: true, question: 'incident' })).toEqual(['incident', 'successen']);
  });
});

describe('a method that says nothing of what it suits', () => {
  const untagged: MethodDefinition = {
    ...(methods[0] as MethodDefinition),
    id: 'own-talk',
    levels: [],
    questions: [],
  };

  it('is listed and never suggested', () => {
    const { suggested, others } = suggest([untagged], open);
    expect(suggested).toEqual([]);
    expect(others.map(({ method }) => method.id)).toEqual(['own-talk']);
    expect(ids({})).not.toContain('vrij-gesprek');
  });
});

describe('for any group and any list of methods', () => {
  const shorter = fc.array(
    fc.record({
      form: fc.constantFrom(...frameForms),
      sizes: fc.constant({}),
      savesMs: fc.integer({ min: 1, max: 60 }).map((minutes) => minutes * MINUTE),
      changes: fc.constant([]),
    }),
    { maxLength: 3 },
  );
  const situation: fc.Arbitrary<Situation> = fc.record({
    people: fc.integer({ min: 2, max: 20 }),
    seat: fc.constantFrom('fixed', 'rotating', 'empty'),
    room: fc.record({
      leftMs: fc.option(fc.integer({ min: -60, max: 240 }).map((minutes) => minutes * MINUTE)),
      shorter,
    }),
    question: fc.option(fc.constantFrom(...QuestionKindSchema.options)),
    level: fc.option(fc.constantFrom(...LevelSchema.options)),
    heavy: fc.boolean(),
    meetings: fc.option(fc.nat(20)),
    experience: fc.option(fc.constantFrom(...ExperienceSchema.options)),
    recent: fc.array(fc.constantFrom('gone', ...methods.slice(0, 3).map(({ id }) => id)), {
      maxLength: 6,
    }),
  });
  const known: readonly MethodDefinition[] = methods;
  const own = fc
    .tuple(
      fc.constantFrom(...known),
      fc.subarray([...LevelSchema.options]),
      fc.subarray([...QuestionKindSchema.options]),
    )
    .map(([method, levels, questions]) => ({
      ...method,
      id: `own-${method.id}`,
      levels,
      questions,
    }));
  const list = fc
    .tuple(fc.shuffledSubarray([...known]), fc.uniqueArray(own, { selector: ({ id }) => id }))
    .map(([some, owned]) => [...some, ...owned]);

  const holds = (check: (of: readonly MethodDefinition[], given: Situation) => void) =>
    fc.assert(fc.property(list, situation, check), { numRuns: 100 });

  it('two at most, each with a reason and nothing against it, and the choice stays free', () => {
    holds((of, given) => {
      const { suggested, others } = suggest(of, given);
      expect(suggested.length).toBeLessThanOrEqual(2);
      for (const { reasons, objections } of suggested) {
        expect(reasons.length).toBeGreaterThan(0);
        expect(objections).toEqual([]);
      }
      const all = [...suggested, ...others].map(({ method }) => method.id);
      expect(all.toSorted()).toEqual(of.map(({ id }) => id).toSorted());
    });
  });

  it('never one that does not fit in the time, unless with a frame that is named', () => {
    holds((of, given) => {
      for (const { fit, reasons } of suggest(of, given).suggested) {
        expect(canFit(fit)).toBe(true);
        if (fit.shortMs === 0) continue;
        expect(fit.frame?.savesMs).toBeGreaterThanOrEqual(fit.shortMs);
        const time = reasons.find(({ why }) => why === 'time');
        expect(time).toMatchObject({ form: fit.frame?.form });
      }
    });
  });

  it('what is not suggested and does not fit says so', () => {
    holds((of, given) => {
      for (const { fit, objections } of suggest(of, given).others) {
        const said = objections.some((objection) => objection.against === 'time');
        expect(said).toBe(!canFit(fit));
      }
    });
  });

  it('the same answer every time', () => {
    holds((of, given) => {
      expect(suggest(of, given)).toEqual(suggest(structuredClone(of), given));
    });
  });
});
