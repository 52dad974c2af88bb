import { describe, expect, it } from 'vitest';
import type { Nudge } from '@/lib/nudges/nudgesFor';
import { RoleSchema, type Role, type Trigger } from '@/lib/nudges/pitfall';
import { roleOf } from '@/lib/nudges/scene';
import { budgetMs } from '@/lib/session/time';
import { SECOND, type Sitting } from '../session/spec';
import { circleAt, nudgeOn, only, personOf, viewerOf } from './circle';
import { cardKinds, codedTriggers, type CodedTrigger } from './codes';
import { inPlace } from './inPlace';
import { scenes, type Scene } from './scenes';

const coded = codedTriggers();
const cards = coded.filter(({ trigger }) => cardKinds.includes(trigger.on));
/** Help is opened by hand, on every pitfall. */
const beside = coded.filter(
  ({ trigger }) => !cardKinds.includes(trigger.on) && trigger.on !== 'ask',
);

const nameOf = ({ pitfall, code }: Pick<CodedTrigger, 'pitfall' | 'code'>) => `${pitfall} ${code}`;

describe('every trigger fires', () => {
  it('has a scene for each, and no scene for what is not there', () => {
    const acted = new Set(scenes.map(nameOf));
    const listed = new Set(cards.map(nameOf));
    expect([...listed].filter((name) => !acted.has(name))).toEqual([]);
    expect([...acted].filter((name) => !listed.has(name))).toEqual([]);
    expect(inPlace.map(nameOf).toSorted()).toEqual(beside.map(nameOf).toSorted());
  });

  for (const place of inPlace) {
    it(`${nameOf(place)} beside what somebody does`, () => {
      const trigger = triggerOf(place);
      const to = 'to' in trigger ? trigger.to : (['participant'] as const);
      for (const role of to) expect(place.shows(role)).toContain(place.pitfall);
    });
  }

  for (const scene of scenes) {
    it(`${nameOf(scene)} in ${scene.at}`, () => {
      const trigger = triggerOf(scene);
      const to = 'to' in trigger ? trigger.to : [];
      expect(to.length).toBeGreaterThan(0);
      for (const role of to) plays(scene, trigger, role);
      for (const role of RoleSchema.options.filter((one) => !to.includes(one))) {
        staysAway(scene, trigger, role);
      }
    });
  }
});

function triggerOf({ pitfall, code }: Pick<Scene, 'pitfall' | 'code'>): Trigger {
  const found = coded.find((one) => one.pitfall === pitfall && one.code === code);
  if (!found) throw new Error(`the catalogue has no ${code} for ${pitfall}`);
  return found.trigger;
}

/** The line shows on a screen of this role, by this trigger, and not a moment too soon or too late. */
function plays(scene: Scene, trigger: Trigger, role: Role): void {
  const person = (role === 'participant' ? scene.person : undefined) ?? personOf[role];
  expect(by(trigger, shownBefore(scene, trigger, person))).toBeNull();
  const sitting = played(scene, trigger);
  expect(roleOf(sitting.session, viewerOf(sitting, person))).toBe(role);
  expect(shown(scene, sitting, person)).toEqual({
    card: {
      pitfall: scene.pitfall,
      on: trigger.on,
      phase: sitting.session.current,
      cause: expect.any(Number) as number,
    },
    role,
  });
  const over = overAfter(trigger, sitting);
  if (over === null) return;
  const facts = scene.facts?.(sitting);
  expect(by(trigger, nudgeOn(sitting.after(over), person, only(scene.pitfall, facts)))).toBeNull();
}

/** On the screen of a role that it is not for it does not come. */
function staysAway(scene: Scene, trigger: Trigger, role: Role): void {
  const sitting = played(scene, trigger);
  const nudge = shown(scene, sitting, personOf[role]);
  const ours = nudge?.card.on === trigger.on && !answersElse(scene, trigger, role);
  expect([role, ours]).toEqual([role, false]);
}

/** Another trigger of the same pitfall and the same kind is for this role. */
function answersElse({ pitfall }: Scene, trigger: Trigger, role: Role): boolean {
  return coded.some(
    (other) =>
      other.pitfall === pitfall &&
      other.trigger !== trigger &&
      other.trigger.on === trigger.on &&
      'to' in other.trigger &&
      other.trigger.to.includes(role),
  );
}

function staged({ at, with: creation, before }: Scene): Sitting {
  const sitting = circleAt(at, creation);
  before?.(sitting);
  return sitting;
}

function played(scene: Scene, trigger: Trigger): Sitting {
  const sitting = staged(scene);
  scene.next?.(sitting);
  const share = shareOf(trigger);
  if (share !== null) sitting.after(Math.ceil(share * budgetMs(sitting.phase)));
  return sitting;
}

/** What the same screen shows just before; null where there is no just before. */
function shownBefore(scene: Scene, trigger: Trigger, person: string): Nudge | null {
  const share = shareOf(trigger);
  if (share !== null) {
    const sitting = played(scene, trigger);
    return shown(scene, sitting.after(-1), person);
  }
  if (scene.next) {
    const sitting = staged(scene);
    const here = sitting.session.people.some(({ id }) => id === person);
    return here ? shown(scene, sitting, person) : null;
  }
  if (scene.facts) return shown({ ...scene, facts: () => ({}) }, staged(scene), person);
  if (scene.with) return shown(scene, circleAt(scene.at), person);
  return null;
}

/** The share of the phase at which a line of time comes. */
function shareOf(trigger: Trigger): number | null {
  if (trigger.on === 'mid' || trigger.on === 'end') return trigger.share;
  return trigger.on === 'over' ? 1 : null;
}

/** So long after it came it comes no more, if nobody saw it; null where it stays due. */
function overAfter(trigger: Trigger, sitting: Sitting): number | null {
  if (trigger.on === 'start') return 60 * SECOND;
  if (trigger.on === 'end') return Math.ceil((1 - trigger.share) * budgetMs(sitting.phase));
  if (trigger.on === 'mid') return Math.ceil(0.25 * budgetMs(sitting.phase));
  if (trigger.on === 'say' || trigger.on === 'log' || trigger.on === 'ownSignal')
    return 120 * SECOND;
  return trigger.on === 'signal' ? 180 * SECOND : null;
}

/** Only if it comes by this kind of trigger. */
function by({ on }: Trigger, nudge: Nudge | null): Nudge | null {
  return nudge?.card.on === on ? nudge : null;
}

function shown(scene: Scene, sitting: Sitting, person: string): Nudge | null {
  return nudgeOn(sitting, person, only(scene.pitfall, scene.facts?.(sitting)));
}
