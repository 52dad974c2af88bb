import { describe, expect, it } from 'vitest';
import { nudgesFor, type Nudge, type Preferences } from '@/lib/nudges/nudgesFor';
import { noFacts } from '@/lib/nudges/facts';
import { afterAct, noNudges, type NudgeRecord } from '@/lib/nudges/record';
import type { Sitting } from '../session/spec';
import { MINUTE, SECOND } from '../session/spec';
import { caseBringer, circleAt, facilitator, goTo, nudgeOn, participant } from './circle';

const strict = (record: Partial<NudgeRecord> = {}): Preferences => ({
  stand: 'strict',
  dismissals: {},
  record: { ...noNudges('s1'), ...record },
  facts: noFacts,
});

/** What shows on a screen whose owner has seen and done what the record holds. */
function on(sitting: Sitting, person: string, record: NudgeRecord): Nudge | null {
  return nudgeOn(sitting, person, strict(record));
}

/** The card that shows, and the record once the screen has shown it. */
function see(sitting: Sitting, person: string, record = noNudges('s1')) {
  const nudge = on(sitting, person, record);
  if (!nudge) throw new Error('nothing shows');
  const { card } = nudge;
  return { card, record: afterAct(record, { act: 'shown', card, at: sitting.now }) };
}

describe('a card', () => {
  it('stands for a minute on a participant’s screen, and three on the facilitator’s', () => {
    const room = circleAt('korthagen/analyse');
    const shown = see(room, participant);
    expect(on(room.after(59 * SECOND), participant, shown.record)?.card).toEqual(shown.card);
    expect(on(room.after(SECOND), participant, shown.record)).toBeNull();

    const late = circleAt('korthagen/concreet').after(12 * MINUTE);
    const over = see(late, facilitator);
    expect(over.card).toMatchObject({ pitfall: 'uitloop', on: 'over' });
    expect(on(late.after(179 * SECOND), facilitator, over.record)?.card).toEqual(over.card);
    expect(on(late.after(SECOND), facilitator, over.record)).toBeNull();
  });

  it('comes back two minutes after "later", though its moment has passed, and only in its phase', () => {
    const sitting = circleAt('korthagen/analyse');
    const { card, record } = see(sitting, participant);
    expect(card.on).toBe('start');
    const later = afterAct(record, { act: 'later', card, at: sitting.now });
    expect(on(sitting.after(119 * SECOND), participant, later)).toBeNull();
    expect(on(sitting.after(SECOND), participant, later)?.card).toEqual(card);
    goTo(sitting, 'korthagen/kiezen');
    expect(on(sitting, participant, later)?.card).not.toEqual(card);
  });

  it('that was asked for later is gone once what it answers is over', () => {
    const sitting = circleAt('frame/incheck');
    sitting.do({ type: 'markLanded', person: 'dirk', score: 3 }, 'dirk');
    const { card, record } = see(sitting, facilitator);
    expect(card.on).toBe('landing');
    const later = afterAct(record, { act: 'later', card, at: sitting.now });
    sitting.after(2 * MINUTE);
    expect(on(sitting, facilitator, later)?.card).toEqual(card);
    sitting.do({ type: 'markLanded', person: 'dirk', score: 8 }, 'dirk');
    expect(on(sitting, facilitator, later)).toBeNull();
  });

  it('goes where its reader has another role', () => {
    const sitting = circleAt('korthagen/concreet').after(12 * MINUTE);
    const { card, record } = see(sitting, facilitator);
    expect(card.pitfall).toBe('uitloop');
    sitting.do({ type: 'assignFacilitator', person: participant });
    expect(on(sitting, facilitator, record)).toBeNull();
  });

  it('gives way to a line that is shared with all, and to the answer to a tap of the case-bringer', () => {
    const sitting = circleAt('korthagen/concreet');
    const { card, record } = see(sitting, participant);
    expect(card.pitfall).toBe('advies');
    sitting.after(10 * SECOND).do({ type: 'shareLine', pitfall: 'klemzetten' });
    expect(on(sitting, participant, record)).toBeNull();
    sitting.do({ type: 'hideLine' });
    expect(on(sitting, participant, record)?.card).toEqual(card);
    sitting.do({ type: 'sayNotNow', person: caseBringer }, caseBringer);
    expect(on(sitting, participant, record)?.card.on).toBe('say');
  });

  it('waits through a pause and stands there after it', () => {
    const sitting = circleAt('korthagen/concreet');
    const { card, record } = see(sitting, participant);
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    expect(on(sitting, participant, record)).toBeNull();
    sitting.after(10 * SECOND).do({ type: 'resumeSession' });
    expect(on(sitting, participant, record)?.card).toEqual(card);
  });
});

describe('which card comes first', () => {
  it('that of the start, before a correction', () => {
    const sitting = circleAt('korthagen/concreet');
    for (const person of ['anna', 'bram', 'dirk', 'fatma']) {
      sitting.do({ type: 'takeTurn', person });
      sitting.after(10 * SECOND);
      sitting.finish();
    }
    const record = { watched: ['kruisverhoor'] as const };
    const fast = strict({ watched: [...record.watched] });
    expect(nudgeOn(sitting, facilitator, fast)?.card).toMatchObject({ on: 'turn' });
    const own = strict({ watched: [...record.watched], own: { pitfall: 'uitloop', case: 1 } });
    expect(nudgeOn(sitting, facilitator, own)?.card).toMatchObject({
      pitfall: 'uitloop',
      on: 'start',
    });
  });

  it('one answer to one tap, though several pitfalls have one', () => {
    const sitting = circleAt('korthagen/concreet').after(2 * MINUTE);
    sitting.do({ type: 'sayNotNow', person: caseBringer }, caseBringer);
    const { card, record } = see(sitting, participant);
    const done = afterAct(record, { act: 'let', card });
    expect(on(sitting.after(5 * SECOND), participant, done)).toBeNull();
    sitting.do({ type: 'sayNotNow', person: caseBringer }, caseBringer);
    expect(on(sitting, participant, done)?.card).toMatchObject({ on: 'say', cause: sitting.now });
  });
});

describe('on the only screen', () => {
  const alone = (sitting: Sitting, preferences: Preferences) =>
    nudgesFor(
      sitting.session,
      { person: facilitator, facilitates: true, alone: true },
      sitting.now,
      preferences,
    );

  it('the facilitator has the lines that are for others, to say them', () => {
    const sitting = circleAt('korthagen/analyse');
    expect(nudgeOn(sitting, facilitator, strict())).toBeNull();
    const { card, role } = alone(sitting, strict()) ?? {};
    expect([card?.on, role]).toEqual(['start', 'facilitator']);
  });

  it('is told nothing that counts twice before it was twice', () => {
    const sitting = circleAt('korthagen/concreet');
    sitting.do({ type: 'sayNotNow', person: caseBringer }, caseBringer);
    const first = alone(sitting, strict());
    expect(first?.card).toMatchObject({ pitfall: 'afstemming', on: 'say' });
    sitting.do({ type: 'sayNotNow', person: caseBringer }, caseBringer);
    expect(alone(sitting, strict())?.card).toMatchObject({ pitfall: 'klemzetten', on: 'say' });
  });

  it('a facilitator who tells a case is left alone as well', () => {
    const sitting = circleAt('korthagen/terugblik', { caseBringer: facilitator }).after(4 * MINUTE);
    expect(nudgeOn(sitting, facilitator, strict())).toBeNull();
    const another = circleAt('korthagen/terugblik').after(4 * MINUTE);
    expect(nudgeOn(another, facilitator, strict())?.card.pitfall).toBe('interpreteren');
  });
});
