import { describe, expect, it } from 'vitest';
import { catalogue } from '@/lib/i18n/nl';
import { methods } from '@/lib/methods/library';
import { suggest, type Situation } from '@/lib/methods/suggest';
import { pitfalls } from '@/lib/nudges/catalogue';
import { fittingPitfalls } from '@/lib/nudges/fitting';
import { lineAt, momentsOfChoice, type Moment, type Reader } from '@/lib/nudges/moments';
import type { Role } from '@/lib/nudges/pitfall';

const reader = (role: Role, part: Partial<Reader> = {}): Reader => ({
  role,
  stand: null,
  structure: 'guided',
  dismissals: {},
  ...part,
});
const facilitator = reader('facilitator');

const moments: readonly (readonly [Moment, Role, string])[] = [
  [{ on: 'choice', fact: 'sameMethod' }, 'facilitator', 'sleur'],
  [{ on: 'choice', fact: 'young' }, 'facilitator', 'te-vroeg-diep'],
  [{ on: 'choice', fact: 'mismatch' }, 'facilitator', 'verkeerde-methode'],
  [{ on: 'leave', what: 'step' }, 'facilitator', 'methode-los'],
  [{ on: 'leave', what: 'method' }, 'facilitator', 'verkeerde-methode'],
  [{ on: 'close', at: 'session' }, 'facilitator', 'weg-zonder-check'],
  [{ on: 'close', at: 'case' }, 'facilitator', 'geen-actie'],
  [{ on: 'close', at: 'screen' }, 'participant', 'op-de-gang'],
  [{ on: 'close', at: 'screen' }, 'caseBringer', 'op-de-gang'],
];

describe('a line beside what somebody is about to do', () => {
  it.each(moments)('%o, for the %s: %s', (moment, role, pitfall) => {
    expect(lineAt([moment], reader(role))).toBe(pitfall);
  });

  it('comes for each pitfall of the catalogue that has its line there', () => {
    const inPlace = pitfalls.filter(({ triggers }) =>
      triggers.some(({ on }) => on === 'choice' || on === 'leave' || on === 'close'),
    );
    const found = new Set(moments.map(([, , pitfall]) => pitfall));
    expect(inPlace.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  it('is for nobody else', () => {
    const at: Moment = { on: 'close', at: 'session' };
    expect(lineAt([at], reader('participant'))).toBeNull();
    expect(lineAt([{ on: 'close', at: 'screen' }], facilitator)).toBeNull();
  });

  it('keeps silent where nudges are off, and for a pitfall that was put away twice', () => {
    for (const [moment, role] of moments) {
      expect(lineAt([moment], reader(role, { stand: 'off' }))).toBeNull();
    }
    const at: Moment = { on: 'close', at: 'case' };
    expect(lineAt([at], reader('facilitator', { dismissals: { 'geen-actie': 1 } }))).toBe(
      'geen-actie',
    );
    expect(lineAt([at], reader('facilitator', { dismissals: { 'geen-actie': 2 } }))).toBeNull();
  });

  it('leaves who goes free alone with choices, and still closes well', () => {
    const free = reader('facilitator', { structure: 'free' });
    expect(lineAt([{ on: 'choice', fact: 'mismatch' }], free)).toBeNull();
    expect(lineAt([{ on: 'leave', what: 'step' }], free)).toBeNull();
    expect(lineAt([{ on: 'close', at: 'session' }], free)).toBe('weg-zonder-check');
    // Who wants more than the group gets it.
    const firm = { ...free, stand: 'strict' } as const;
    expect(lineAt([{ on: 'leave', what: 'step' }], firm)).toBe('methode-los');
  });

  it('is the first that speaks', () => {
    const both: Moment[] = [
      { on: 'choice', fact: 'young' },
      { on: 'choice', fact: 'sameMethod' },
    ];
    expect(lineAt(both, facilitator)).toBe('te-vroeg-diep');
    const less = reader('facilitator', { dismissals: { 'te-vroeg-diep': 2 } });
    expect(lineAt(both, less)).toBe('sleur');
  });
});

describe('what there is to say of a method that is looked at', () => {
  const situation: Situation = {
    people: 6,
    seat: 'fixed',
    room: { leftMs: null, shorter: [] },
    question: null,
    level: null,
    heavy: false,
    meetings: null,
    experience: null,
    recent: [],
  };
  const weighed = (id: string, part: Partial<Situation>) => {
    const { suggested, others } = suggest(methods, { ...situation, ...part });
    const found = [...suggested, ...others].find(({ method }) => method.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  it('is nothing for a method that suits a group', () => {
    expect(momentsOfChoice(weighed('incident', { meetings: 8 }), null)).toEqual([]);
  });

  it('is trust, for a young group', () => {
    const deep = methods.find(({ needsTrust }) => needsTrust);
    if (!deep) throw new Error('no method needs trust');
    const facts = (meetings: number) =>
      momentsOfChoice(weighed(deep.id, { meetings }), null).map((moment) => moment);
    expect(facts(1)).toContainEqual({ on: 'choice', fact: 'young' });
    expect(facts(8)).not.toContainEqual({ on: 'choice', fact: 'young' });
  });

  it('is variation, after three times the same', () => {
    const after = (times: number) =>
      momentsOfChoice(
        weighed('incident', {
          meetings: 8,
          recent: Array.from({ length: times }, () => 'incident'),
        }),
        null,
      );
    expect(after(2)).toEqual([]);
    expect(after(3)).toEqual([{ on: 'choice', fact: 'sameMethod' }]);
  });

  it('is the question, where the method is for others', () => {
    for (const method of methods) {
      const kinds = Object.keys(
        catalogue.choose.questions,
      ) as (keyof typeof catalogue.choose.questions)[];
      for (const kind of kinds) {
        const found = momentsOfChoice({ method, objections: [] }, kind).length > 0;
        expect(found).toBe(method.questions.length > 0 && !method.questions.includes(kind));
      }
      expect(momentsOfChoice({ method, objections: [] }, null)).toEqual([]);
    }
  });
});

describe('the pitfalls that fit a method', () => {
  it.each(methods.map((method) => [method.id, method] as const))(
    'are a few that its phases name: %s',
    (_id, method) => {
      const fitting = fittingPitfalls(method);
      const named = new Set(method.phases.flatMap((phase) => phase.pitfalls));
      expect(fitting.length).toBe(Math.min(6, named.size));
      for (const pitfall of fitting) expect(named.has(pitfall)).toBe(true);
      const tiers = fitting.map((id) => pitfalls.find((each) => each.id === id)?.tier ?? 0);
      expect(tiers).toEqual(tiers.toSorted());
    },
  );
});
