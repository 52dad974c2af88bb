import { describe, expect, it } from 'vitest';
import { chat } from '@/lib/i18n/chatLine/nl';
import { chat as english } from '@/lib/i18n/chatLine/en';
import type { PhaseDefinition } from '@/lib/methods/schema';
import { chatLine, nextChatLine, type ChatLineWords } from '@/lib/report/chatLine';
import { PauseReasonSchema } from '@/lib/session/events';
import type { Session } from '@/lib/session/state';
import { methodOf, MINUTE, SECOND, Sitting } from '../session/spec';

const round: Partial<PhaseDefinition> = { turnPolicy: 'round', minutes: 10 };
const queue: Partial<PhaseDefinition> = {
  turnPolicy: 'queue',
  speakers: 'groupAsksCaseBringer',
  caseBringer: 'answers',
  minutes: 10,
};
const free: Partial<PhaseDefinition> = { turnPolicy: 'free', minutes: 10 };
const tells: Partial<PhaseDefinition> = {
  turnPolicy: 'none',
  speakers: 'caseBringer',
  caseBringer: 'tells',
  minutes: 10,
};
const silence: Partial<PhaseDefinition> = {
  turnPolicy: 'none',
  speakers: 'silence',
  minutes: 2,
};

/** Minutes since the session began stand for the clock. */
function wordsOf(sitting: Sitting, erased: readonly string[] = [], t = chat.line): ChatLineWords {
  const startedAt = sitting.session.startedAt ?? sitting.now;
  return {
    t,
    nameOf: (id) => (erased.includes(id) ? null : `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`),
    phaseName: (index) => `P${index}`,
    asks: (index) => `Doe dit ${index}. En daarna nog iets.`,
    clock: (at) => `+${Math.floor((at - startedAt) / MINUTE)}`,
  };
}

const line = (sitting: Sitting, erased: readonly string[] = []) =>
  chatLine(sitting.session, sitting.now, wordsOf(sitting, erased));
const next = (sitting: Sitting) => nextChatLine(sitting.session, sitting.now, wordsOf(sitting));

/** Els facilitates, Carla brings the case. Stands in the first of the phases. */
const sittingIn = (...phases: Partial<PhaseDefinition>[]) => Sitting.running(methodOf(...phases));

describe('the line of now', () => {
  it('of a round: who has the turn, who follows, until when', () => {
    const sitting = sittingIn(round);
    expect(line(sitting)).toBe('Fase 1 P0 · nu Anna · straks Bram · tot +10');
  });

  it('keeps the time of its end while the phase goes on, and says when it is over', () => {
    const sitting = sittingIn(round);
    sitting.after(9 * MINUTE);
    expect(line(sitting)).toMatch(/ · tot \+10$/);
    sitting.after(MINUTE + 2 * SECOND);
    expect(line(sitting)).toBe('Fase 1 P0 · nu Anna · straks Bram · de tijd is om');
  });

  it('of the last of a round, and once everybody has had a turn', () => {
    const sitting = sittingIn(round);
    while (sitting.phase.turns.upcoming.length > 0) finish(sitting);
    expect(line(sitting)).toMatch(/^Fase 1 P0 · nu \S+ · tot \+10$/);
    finish(sitting);
    expect(line(sitting)).toBe('Fase 1 P0 · iedereen is geweest · tot +10');
  });

  it('of a queue: whoever asked for the word, or that it is open', () => {
    const sitting = sittingIn(queue);
    expect(line(sitting)).toBe('Fase 1 P0 · wie iets wil zeggen, laat het weten · tot +10');
    sitting.do({ type: 'raiseHand', person: 'anna' });
    sitting.do({ type: 'raiseHand', person: 'bram' });
    sitting.do({ type: 'takeTurn', person: 'anna' });
    expect(line(sitting)).toBe('Fase 1 P0 · nu Anna · straks Bram · tot +10');
  });

  it('of a fact that is asked: whoever answers', () => {
    const sitting = sittingIn({
      ...round,
      speakers: 'groupWithoutCaseBringer',
      caseBringer: 'listens',
    });
    expect(line(sitting)).toContain('nu Anna');
    sitting.do({ type: 'askFact', person: 'dirk' });
    expect(line(sitting)).toBe('Fase 1 P0 · nu Carla · straks Bram · tot +10');
  });

  it('of free talk, of who tells, and of a silence', () => {
    expect(line(sittingIn(free))).toBe('Fase 1 P0 · wie wil, zegt iets · tot +10');
    expect(line(sittingIn(tells))).toBe('Fase 1 P0 · nu Carla · tot +10');
    expect(line(sittingIn(silence))).toBe('Fase 1 P0 · in stilte · tot +2');
  });

  it('says for nobody in particular that the session stands still, and why only where it is everybody’s', () => {
    for (const reason of PauseReasonSchema.options) {
      const sitting = sittingIn(round);
      sitting.do({ type: 'pauseSession', reason, person: 'carla' });
      expect(line(sitting)).toBe(`${chat.line.paused[reason]} · Fase 1 P0`);
      expect(line(sitting)).not.toMatch(/Carla|Anna|stop|veilig|afstand/i);
    }
  });

  it('tells when a silence that ends by itself is over', () => {
    const sitting = sittingIn(round);
    sitting.after(MINUTE);
    sitting.do({ type: 'keepSilence', person: null, seconds: 60 });
    expect(line(sitting)).toBe('Even stil · Fase 1 P0 · verder om +2');
  });

  it('of what the case-bringer said tells no more than every screen shows', () => {
    const sitting = sittingIn(queue);
    sitting.do({ type: 'sayNotNow', person: 'carla' });
    expect(line(sitting)).toBe('Fase 1 P0 · even rust · tot +10');
    sitting.after(11 * SECOND);
    sitting.do({ type: 'sayEnough', person: 'carla' });
    expect(line(sitting)).toBe('Fase 1 P0 · we ronden deze stap af · tot +10');
  });

  it('leaves out who was erased', () => {
    const sitting = sittingIn(round);
    expect(line(sitting, ['anna'])).toBe('Fase 1 P0 · straks Bram · tot +10');
    expect(line(sitting, ['anna', 'bram'])).toBe('Fase 1 P0 · tot +10');
  });

  it('of one of several cases says which', () => {
    const sitting = sittingIn(round);
    const [one] = sitting.session.cases;
    if (!one) throw new Error('no case');
    const two: Session = { ...sitting.session, cases: [one, one] };
    expect(chatLine(two, sitting.now, wordsOf(sitting))).toMatch(/^Casus 1 van 2 · Fase 1 P0 · /);
  });

  it('before the start, and after the end', () => {
    const sitting = new Sitting(methodOf(round));
    sitting.create();
    expect(line(sitting)).toBe('Straks beginnen we · eerst Fase 1 P0');
    sitting.do({ type: 'startSession' });
    sitting.do({ type: 'endSession', withoutCheckOut: true, withoutYield: true });
    expect(line(sitting)).toBe('Dit was het voor vandaag');
    expect(next(sitting)).toBeNull();
  });

  it('of a session that was broken off', () => {
    const sitting = sittingIn(round);
    sitting.do({ type: 'abandonSession' });
    expect(line(sitting)).toBe('De sessie is gestopt');
  });
});

describe('the line of the phase that comes', () => {
  it('is about when it will be over, and the first sentence of what it asks', () => {
    const sitting = sittingIn(round, free);
    sitting.after(4 * MINUTE);
    expect(next(sitting)).toBe('Zo meteen: Fase 2 P1 · tot ± +20 · Doe dit 1.');
  });

  it('counts from now where the phase at hand is over its time', () => {
    const sitting = sittingIn(round, free);
    sitting.after(15 * MINUTE);
    expect(next(sitting)).toContain('tot ± +25');
  });

  it('leaves out what is skipped, and is none at the end', () => {
    const sitting = sittingIn(round, free, silence);
    sitting.do({ type: 'skipPhase', phase: 1, agreed: true });
    expect(next(sitting)).toContain('Zo meteen: Fase 2 P2');
    expect(next(sittingIn(round))).toBeNull();
  });

  it('is there before the start', () => {
    const sitting = new Sitting(methodOf(round));
    sitting.create();
    expect(next(sitting)).toMatch(/^Zo meteen: Fase 1 P0 · /);
  });
});

it('begins with a word of ours, whatever a method or a person is called', () => {
  const starts = Object.values({ ...chat.line.paused, ...english.line.paused });
  for (const start of starts) expect(start).toMatch(/^[A-Z]/);
  const sitting = sittingIn(round);
  const words = { ...wordsOf(sitting, [], english.line), phaseName: () => '/kick' };
  expect(chatLine(sitting.session, sitting.now, words)).toMatch(/^Phase 1 \/kick · now Anna/);
});

function finish(sitting: Sitting): void {
  const { speaker } = sitting.phase.turns;
  if (speaker === null) throw new Error('nobody speaks');
  sitting.do({ type: 'finishTurn', person: speaker });
}
