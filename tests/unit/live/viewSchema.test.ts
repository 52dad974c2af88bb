import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { SessionViewSchema } from '@/lib/live/viewSchema';
import { MAX_PEOPLE } from '@/lib/session/events';
import { viewForRoom, type RoomView, type SessionView } from '@/lib/session/view';
import { play, scenario } from '../session/scenario';
import { methodOf, Sitting } from '../session/spec';

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
type Accepted = DeepReadonly<v.InferOutput<typeof SessionViewSchema>>;
type Sent = DeepReadonly<RoomView>;

/** Every object in a value, with the names that lead to it. */
function objectsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => objectsIn(one, [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

/** The same with something else at this place. */
function withAt(
  value: unknown,
  [key, ...rest]: string[],
  change: (old: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((one, i) => (String(i) === key ? withAt(one, rest, change) : one));
  }
  const fields = Object.entries(value ?? {});
  return Object.fromEntries(
    fields.map(([name, one]) => [name, name === key ? withAt(one, rest, change) : one]),
  );
}

const accepts = (view: unknown) => v.is(SessionViewSchema, view);

function eventful(): SessionView {
  const sitting = Sitting.running(methodOf({ turnPolicy: 'queue' }, {}));
  sitting.do({ type: 'takeTurn', person: 'anna' });
  sitting.do({ type: 'pauseSession', reason: 'break', person: null });
  return viewForRoom(sitting.session);
}

describe('a session from the relay', () => {
  it('has the type of what a screen is shown', () => {
    expectTypeOf<Accepted>().branded.toEqualTypeOf<Sent>();
    expectTypeOf<v.InferOutput<typeof SessionViewSchema>>().toExtend<SessionView>();
  });

  it('[F6] is read as it was sent, for any session', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        play(given, ({ session }) => {
          const view = viewForRoom(session);
          expect(v.parse(SessionViewSchema, JSON.parse(JSON.stringify(view)))).toEqual(view);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('[F6] is refused with one field more or less, in any object of it', () => {
    const view = eventful();
    expect(accepts(view)).toBe(true);
    for (const path of objectsIn(view)) {
      if (['spoke', 'landings', 'checkOuts', 'dots', 'marks'].includes(path.at(-1) ?? '')) continue;
      const more = withAt(view, path, (old) => Object.assign({}, old, { more: 1 }));
      const less = withAt(view, path, (old) =>
        Object.fromEntries(Object.entries(old ?? {}).slice(1)),
      );
      expect([path, accepts(more), accepts(less)]).toEqual([path, false, false]);
    }
  });

  it('[F6] is refused beyond what a session can be', () => {
    const view = eventful();
    const ids = Array.from({ length: MAX_PEOPLE + 1 }, (_, i) => `p${i}`);
    const wrong: [path: string[], value: unknown][] = [
      [['people'], ids.map((id) => ({ id, present: true }))],
      [['people'], []],
      [['phases'], []],
      [['phases'], Array.from({ length: 61 }, () => view.phases[0])],
      [['phases', '0', 'ready'], ids],
      [['phases', '0', 'turns', 'upcoming'], ids],
      [['phases', '0', 'turns', 'speaker'], '<b>'],
      [['phases', '0', 'turns', 'askedOn'], 1],
      [['phases', '0', 'factAsker'], 'a b'],
      [['phases', '0', 'clock', 'spentMs'], -1],
      [['phases', '0', 'plan', 'id'], 'A b'],
      [['current'], 60],
      [['current'], 0.5],
      [['endBy'], Number.POSITIVE_INFINITY],
      [['lastStep'], { command: 'c1', by: 'els', at: 0, body: { type: 'sessionStarted' } }],
    ];
    for (const [path, value] of wrong) {
      expect([path, accepts(withAt(view, path, () => value))]).toEqual([path, false]);
    }
  });
});
