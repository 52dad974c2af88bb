/** What the strip on a camera image says in every kind of moment, and what it never says. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogue as enCatalogue } from '@/lib/i18n/en';
import { catalogue as nlCatalogue } from '@/lib/i18n/nl';
import { strip as en } from '@/lib/i18n/strip/en';
import { strip as nl } from '@/lib/i18n/strip/nl';
import { cut, MAX_NAME_UNITS, MAX_PHASE_UNITS, stripOf } from '@/lib/i18n/strip/stripOf';
import type { PhaseDefinition } from '@/lib/methods/schema';
import { PauseReasonSchema } from '@/lib/session/events';
import type { Session } from '@/lib/session/state';
import { defaultCamera } from '@/lib/wire/preferences';
import { MAX_STRIP_CHARS, StripSchema } from '@/lib/wire/strip';
import { methodOf, MINUTE, Sitting, T0 } from '../session/spec';

const names: Readonly<Record<string, string>> = {
  els: 'Els',
  anna: 'Anna',
  bram: 'Bram',
  carla: 'Carla',
  dirk: 'Dirk',
  fatma: 'Fatma',
};

/** Els facilitates, Carla brings the case. */
const sittingIn = (...phases: Partial<PhaseDefinition>[]) => Sitting.running(methodOf(...phases));

interface How {
  readonly texts?: typeof nl;
  readonly names?: typeof names;
  readonly phase?: string;
  readonly digits?: boolean;
  readonly clockOffsetMs?: number;
}

function show(session: Session | null, now: number, how: How = {}) {
  return stripOf(
    session,
    {
      texts: how.texts ?? nl,
      names: how.names ?? names,
      phaseName: (index) => how.phase ?? `Fase ${index}`,
    },
    { now, clockOffsetMs: how.clockOffsetMs ?? 0, digits: how.digits ?? true },
    defaultCamera,
  );
}

const of = ({ session, now }: Sitting, how?: How) => show(session, now, how);
const who = (sitting: Sitting, how?: How) => of(sitting, how)?.who;

describe('the strip says', () => {
  it('nothing without a session, before the beginning and after the end', () => {
    expect(show(null, T0)).toBeNull();
    const sitting = new Sitting(methodOf({}));
    sitting.create();
    expect(of(sitting)).toBeNull();
    sitting.do({ type: 'startSession' });
    expect(of(sitting)).not.toBeNull();
    sitting.do({ type: 'endSession', withoutCheckOut: true });
    expect(of(sitting)).toBeNull();

    const other = sittingIn({});
    other.do({ type: 'abandonSession' });
    expect(of(other)).toBeNull();
  });

  it('in a round who is at turn and who follows, until nobody does', () => {
    const sitting = sittingIn({ caseBringer: 'listens', minutes: 8 });
    const { speaker, upcoming } = sitting.phase.turns;
    expect(of(sitting)).toEqual({
      who: `${names[speaker ?? '']} is aan de beurt`,
      phase: 'Fase 0',
      next: `daarna ${names[upcoming[0] ?? '']}`,
      endsAt: T0 + sitting.phase.plannedMs,
      times: { minutes: 'min', lastMinute: 'laatste minuut', over: 'over de tijd' },
      place: 'bottom',
      size: 'medium',
    });
    while (sitting.phase.turns.upcoming.length > 0) sitting.finish();
    expect(of(sitting)).toMatchObject({ next: null });
    sitting.finish();
    expect(of(sitting)).toMatchObject({ who: 'Iedereen is geweest', next: null });
  });

  it('where hands are raised who asks, who asks on, and else that somebody can', () => {
    const sitting = sittingIn({
      turnPolicy: 'queue',
      speakers: 'groupAsksCaseBringer',
      caseBringer: 'answers',
    });
    expect(who(sitting)).toBe('Wie heeft een vraag?');
    sitting.do({ type: 'raiseHand', person: 'dirk' });
    sitting.do({ type: 'raiseHand', person: 'anna' });
    sitting.do({ type: 'takeTurn', person: 'dirk' });
    expect(of(sitting)).toMatchObject({ who: 'Dirk is aan de beurt', next: 'daarna Anna' });
    sitting.do({ type: 'askOn', person: 'dirk' });
    expect(who(sitting)).toBe('Dirk vraagt door');
  });

  it('after "not now" nothing of it, and it asks nobody for a question', () => {
    const sitting = sittingIn({
      turnPolicy: 'queue',
      speakers: 'groupAsksCaseBringer',
      caseBringer: 'answers',
    });
    sitting.do({ type: 'sayNotNow', person: 'carla' }, 'carla');
    expect(who(sitting)).toBe('Niemand is aan de beurt');
    expect(who(sitting.after(MINUTE))).toBe('Niemand is aan de beurt');
    sitting.do({ type: 'sayEnough', person: 'carla' }, 'carla');
    expect(who(sitting)).toBe('Niemand is aan de beurt');
  });

  it('who tells, who has the floor, and where everybody may speak', () => {
    expect(
      who(sittingIn({ turnPolicy: 'none', speakers: 'caseBringer', caseBringer: 'tells' })),
    ).toBe('Carla vertelt');
    expect(
      who(sittingIn({ turnPolicy: 'none', speakers: 'caseBringer', caseBringer: 'chooses' })),
    ).toBe('Carla is aan het woord');
    expect(who(sittingIn({ turnPolicy: 'none', speakers: 'facilitator' }))).toBe(
      'Els is aan het woord',
    );
    expect(who(sittingIn({ turnPolicy: 'free', speakers: 'everyone' }))).toBe(
      'Iedereen kan iets zeggen',
    );
  });

  it('that a phase is a silence, with nobody in it', () => {
    expect(of(sittingIn({ turnPolicy: 'none', speakers: 'silence' }))).toMatchObject({
      who: 'Stilte, ieder voor zich',
      phase: 'Fase 0',
      next: null,
    });
  });

  it('that a question of fact is with the case-bringer', () => {
    const sitting = sittingIn({
      turnPolicy: 'free',
      speakers: 'groupWithoutCaseBringer',
      caseBringer: 'silent',
    });
    sitting.do({ type: 'askFact', person: 'anna' }, 'anna');
    expect(who(sitting)).toBe('Feitenvraag aan Carla');
  });

  it('in a pause one line, without phase, name or time', () => {
    const lines = PauseReasonSchema.options.map((reason) => {
      const sitting = sittingIn({ caseBringer: 'listens' });
      const { session } = sitting;
      const pause = { reason, person: 'carla', since: sitting.now, until: null };
      const shown = show({ ...session, pause }, sitting.now);
      expect(shown).toMatchObject({ phase: '', next: null, endsAt: null });
      for (const name of Object.values(names)) expect(JSON.stringify(shown)).not.toContain(name);
      return [reason, shown?.who];
    });
    // Why the group stands still, and for whom, cannot be read from it.
    const stands = 'De tijd staat even stil';
    expect(Object.fromEntries(lines)).toEqual({
      break: 'Even pauze',
      silence: 'Stilte',
      distance: stands,
      lostConnection: stands,
      stop: stands,
      stay: stands,
      safety: stands,
    });
  });

  it('when the phase is over by this machine’s own clock, and no time without digits', () => {
    const sitting = sittingIn({ minutes: 8 });
    const endsAt = T0 + sitting.phase.plannedMs;
    expect(of(sitting.after(3 * MINUTE))?.endsAt).toBe(endsAt);
    expect(of(sitting, { clockOffsetMs: 5000 })?.endsAt).toBe(endsAt - 5000);
    expect(of(sitting.after(30 * MINUTE))?.endsAt).toBe(endsAt);
    expect(of(sitting, { digits: false })?.endsAt).toBeNull();
  });

  it('nothing of a name that was erased', () => {
    const sitting = sittingIn({ turnPolicy: 'queue' });
    sitting.do({ type: 'raiseHand', person: 'dirk' });
    sitting.do({ type: 'raiseHand', person: 'anna' });
    sitting.do({ type: 'takeTurn', person: 'dirk' });
    expect(of(sitting, { names: {} })).toMatchObject({
      who: 'Iemand is aan de beurt',
      next: null,
    });
  });

  it('what the page script reads, however long and strange the names are', () => {
    const sitting = sittingIn({ turnPolicy: 'queue' });
    sitting.do({ type: 'raiseHand', person: 'dirk' });
    sitting.do({ type: 'raiseHand', person: 'anna' });
    sitting.do({ type: 'takeTurn', person: 'dirk' });
    for (const long of ['n'.repeat(60), '👩‍👩‍👧‍👦'.repeat(20), '\ud800'.repeat(60), '"\\'.repeat(30)]) {
      const strip = of(sitting, { names: { dirk: long, anna: long }, phase: long.repeat(3) });
      expect(v.is(StripSchema, strip)).toBe(true);
      expect(JSON.stringify({ on: true, strip }).length).toBeLessThanOrEqual(MAX_STRIP_CHARS);
    }
  });

  it('the same words as the panel does', () => {
    for (const [texts, t] of [
      [nl, nlCatalogue],
      [en, enCatalogue],
    ] as const) {
      const { isSpeaking, asksOn, tells, leads, fact, after } = t.turn;
      for (const [ours, theirs] of [
        [texts.people.isSpeaking, isSpeaking],
        [texts.people.asksOn, asksOn],
        [texts.people.tells, tells],
        [texts.people.leads, leads],
        [texts.people.fact, fact],
        [texts.next, after],
      ] as const) {
        expect(ours('Bram')).toBe(theirs('Bram'));
      }
      const { goesOn, times } = texts;
      expect(goesOn).toMatchObject({
        silence: t.turn.silence,
        writing: t.offers.headline,
        break: t.pause.states.break(null),
        open: t.turn.open,
        waitingForHand: t.turn.waitingForHand,
        roundDone: t.turn.roundDone,
        nobody: t.turn.nobodyYet,
        pausedForBreak: t.pause.states.break(null),
        pausedForSilence: t.pause.states.silence(null),
      });
      expect(times).toMatchObject({ lastMinute: t.phase.lastMinute, over: t.phase.over });
    }
  });
});

describe('what is too long', () => {
  it('is cut between signs as people see them, with a mark', () => {
    expect(cut('Anna', 4)).toBe('Anna');
    expect(cut('Annabel', 5)).toBe('Anna…');
    expect(cut('Anna van der Berg', 6)).toBe('Anna…');
    const family = '👩‍👩‍👧‍👦';
    expect(cut(family.repeat(3), family.length * 2 + 3)).toBe(`${family.repeat(2)}…`);
    expect(cut('é'.normalize('NFD').repeat(4), 4)).toBe(`${'é'.normalize('NFD')}…`);
  });

  it('leaves room for what is said of the person', () => {
    const sitting = sittingIn({ turnPolicy: 'queue' });
    sitting.do({ type: 'raiseHand', person: 'dirk' });
    sitting.do({ type: 'takeTurn', person: 'dirk' });
    const strip = of(sitting, { names: { dirk: 'D'.repeat(60) }, phase: 'P'.repeat(200) });
    expect(strip?.who).toBe(`${'D'.repeat(MAX_NAME_UNITS - 1)}… is aan de beurt`);
    expect(strip?.phase).toBe(`${'P'.repeat(MAX_PHASE_UNITS - 1)}…`);
  });
});
