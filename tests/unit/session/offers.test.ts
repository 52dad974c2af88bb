/** Choosing the case: offers in silence, two dots each, and who sees what of it. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mainAction } from '@/components/session/mainAction';
import { SessionViewSchema } from '@/lib/live/viewSchema';
import type { CommandBody } from '@/lib/session/commands';
import { replay } from '@/lib/session/evolve';
import {
  caseToChoose,
  choosable,
  countPlaced,
  DOTS,
  offersStage,
  tied,
} from '@/lib/session/offers';
import { planOf } from '@/lib/session/templates';
import { textsForRoom } from '@/lib/session/texts';
import { viewForFacilitator, viewForRoom } from '@/lib/session/view';
import { Sitting, six, type Creation } from './spec';

const ROUND = 'casusronde';
const CHOICE = 'keuze';

function goTo(sitting: Sitting, id: string): Sitting {
  while (sitting.phase.plan.id !== id) sitting.next();
  return sitting;
}

/** In the round of cases, with nobody to bring one yet. */
function round(more: Creation = {}, methods = ['korthagen']): Sitting {
  const sitting = new Sitting();
  sitting.create(six, {
    plan: planOf('whole', ...methods),
    caseBringers: methods.map(() => null),
    ...more,
  });
  sitting.do({ type: 'startSession' });
  return goTo(sitting, ROUND);
}

function offer(sitting: Sitting, ...people: string[]): Sitting {
  for (const person of people) sitting.do({ type: 'offerCase', person, urgent: false }, person);
  return sitting;
}

/** Where cases are chosen, with these offers. */
function choice(...people: string[]): Sitting {
  return goTo(offer(round(), ...people), CHOICE);
}

const dots = (person: string, ...on: string[]) => ({ type: 'placeDots' as const, person, on });
const pitch = (person: string, note = `pitch-${person}`): CommandBody => ({
  type: 'writeNote',
  note,
  case: 0,
  kind: 'pitch',
  person,
  text: `Over wat ${person} bezighoudt`,
});
const order = (sitting: Sitting) => choosable(sitting.session.offers).map((o) => o.offer.person);

describe('the round of cases', () => {
  it('waits in silence until the facilitator lets everybody see what was offered', () => {
    const sitting = round();
    expect(offersStage(sitting.session)).toBe('writing');
    expect(sitting.speaker).toBeNull();
    expect(mainAction(sitting.session, sitting.now)?.kind).toBe('startRound');
    offer(sitting, 'fatma', 'bram');
    expect(mainAction(sitting.session, sitting.now)?.kind).toBe('openOffers');
    expect(sitting.do({ type: 'openOffers' })).toEqual([
      { type: 'offersOpened' },
      { type: 'roundStarted', round: 1, order: ['bram', 'fatma', 'carla', 'dirk', 'anna'] },
      { type: 'turnStarted', person: 'bram' },
    ]);
    expect(offersStage(sitting.session)).toBe('reading');
    expect(sitting.try({ type: 'openOffers' })).toBe('alreadyMoved');
  });

  it('shows them too when the round is begun or the group goes on', () => {
    const begun = offer(round(), 'bram');
    begun.do({ type: 'startRound' });
    expect(begun.session.offers.opened).toBe(true);
    const gone = offer(round(), 'bram');
    gone.next();
    expect(gone.session.offers.opened).toBe(true);
    expect(offersStage(gone.session)).toBe('choosing');
    const nothing = round();
    nothing.next();
    expect(offersStage(nothing.session)).toBe('writing');
    expect(nothing.try({ type: 'openOffers' })).toBe('noSuchOffer');
  });

  it('takes the dots itself where the meeting has no phase to choose in', () => {
    const sitting = new Sitting();
    sitting.create(six, { caseBringer: null, leaveOut: ['frame/keuze'] });
    sitting.do({ type: 'startSession' });
    offer(goTo(sitting, ROUND), 'bram');
    sitting.do({ type: 'openOffers' });
    expect(sitting.try(dots('anna', 'bram'), 'anna')).toBe('noOffersNow');
    while (sitting.speaker !== null) sitting.finish();
    expect(offersStage(sitting.session)).toBe('choosing');
    sitting.do(dots('anna', 'bram'), 'anna');
  });

  it('is about nothing where every case has its case-bringer, and begins at once', () => {
    const sitting = round({ caseBringers: ['carla'] });
    expect(offersStage(sitting.session)).toBe('taken');
    expect(sitting.speaker).not.toBeNull();
    expect(sitting.try({ type: 'offerCase', person: 'anna', urgent: true }, 'anna')).toBe(
      'casesTaken',
    );
    sitting.do({ type: 'assignCaseBringer', case: 1, person: null });
    offer(sitting, 'anna');
  });
});

describe('an offer', () => {
  it('is one’s own, or said by the facilitator; said again it changes, and keeps its place', () => {
    const sitting = offer(round(), 'anna', 'bram');
    expect(sitting.try({ type: 'offerCase', person: 'carla', urgent: true }, 'anna')).toBe(
      'onlyFacilitator',
    );
    sitting.do({ type: 'offerCase', person: 'carla', urgent: true });
    expect(sitting.do({ type: 'offerCase', person: 'anna', urgent: true }, 'anna')).toEqual([
      { type: 'caseOffered', person: 'anna', urgent: true },
    ]);
    expect(order(sitting)).toEqual(['anna', 'bram', 'carla']);
    expect(sitting.try({ type: 'offerCase', person: 'anna', urgent: true }, 'anna')).toBe(
      'alreadyMoved',
    );
  });

  it('is made where cases are chosen, and nowhere else', () => {
    const sitting = new Sitting();
    sitting.create(six, { caseBringer: null });
    sitting.do({ type: 'startSession' });
    expect(sitting.try({ type: 'offerCase', person: 'anna', urgent: false })).toBe('noOffersNow');
    offer(goTo(sitting, CHOICE), 'anna');
  });

  it('is withdrawn without a reason, with its words, its dots and what it was chosen for', () => {
    const sitting = offer(round(), 'anna', 'bram');
    sitting.do(pitch('anna'), 'anna');
    goTo(sitting, CHOICE);
    sitting.do(dots('dirk', 'anna', 'bram'), 'dirk');
    sitting.do({ type: 'assignCaseBringer', case: 1, person: 'anna' });
    expect(sitting.session.caseBringer).toBe('anna');
    expect(sitting.do({ type: 'withdrawOffer', person: 'anna' }, 'anna')).toEqual([
      { type: 'caseWithdrawn', person: 'anna' },
    ]);
    expect(order(sitting)).toEqual(['bram']);
    expect(sitting.session).toMatchObject({
      notes: [],
      caseBringer: null,
      cases: [{ caseBringer: null }],
      offers: { dots: { dirk: ['bram'] } },
    });
    expect(sitting.try({ type: 'withdrawOffer', person: 'anna' }, 'anna')).toBe('alreadyMoved');
    expect(sitting.try({ type: 'withdrawOffer', person: 'bram' }, 'anna')).toBe('onlyFacilitator');
  });

  it('is not withdrawn any more once its case has begun', () => {
    const sitting = choice('anna', 'bram');
    sitting.do({ type: 'assignCaseBringer', case: 1, person: 'anna' });
    sitting.next();
    expect(sitting.phase.plan.case).toBe(1);
    expect(sitting.try({ type: 'withdrawOffer', person: 'anna' }, 'anna')).toBe('caseBegan');
    sitting.do({ type: 'withdrawOffer', person: 'bram' }, 'bram');
  });

  it('stays, and stays withdrawn, when the facilitator takes a step back', () => {
    const sitting = choice('anna', 'bram');
    sitting.do({ type: 'assignCaseBringer', case: 1, person: 'anna' });
    sitting.do({ type: 'withdrawOffer', person: 'anna' }, 'anna');
    sitting.do({ type: 'offerCase', person: 'dirk', urgent: false }, 'dirk');
    sitting.undo();
    expect(order(sitting)).toEqual(['bram', 'dirk']);
    expect(sitting.session.caseBringer).toBeNull();
  });

  it('tells on which day its maker brought a case before, as far as a group remembers', () => {
    const sitting = round();
    sitting.brought = (person) => ({ anna: '2026-03-12', bram: null })[person];
    offer(sitting, 'anna', 'bram', 'carla');
    expect(sitting.session.offers.made).toEqual([
      { person: 'anna', urgent: false, brought: '2026-03-12' },
      { person: 'bram', urgent: false, brought: null },
      { person: 'carla', urgent: false },
    ]);
    expect(viewForRoom(sitting.session).offers.made).toEqual(sitting.session.offers.made);
  });
});

describe('dots', () => {
  it('are two at most, may lie together and on one’s own, and may be none', () => {
    const sitting = choice('anna', 'bram');
    sitting.do(dots('anna', 'anna', 'anna'), 'anna');
    sitting.do(dots('bram'), 'bram');
    expect(sitting.try(dots('carla', 'dirk'), 'carla')).toBe('noSuchOffer');
    expect(sitting.try(dots('carla', 'bram'), 'dirk')).toBe('onlyFacilitator');
    expect(countPlaced(sitting.session)).toEqual({ placed: 2, of: 5 });
    sitting.do({ type: 'stepBack', person: 'dirk' }, 'dirk');
    expect(countPlaced(sitting.session)).toEqual({ placed: 2, of: 4 });
  });

  it('can be placed elsewhere until all who take turns have, and are counted then', () => {
    const sitting = choice('anna', 'bram');
    sitting.do(dots('anna', 'anna'), 'anna');
    sitting.do(dots('anna', 'bram'), 'anna');
    sitting.do(dots('els', 'bram'));
    for (const person of ['bram', 'carla', 'dirk']) sitting.do(dots(person, 'bram'), person);
    expect(sitting.session.offers.totals).toBeNull();
    expect(sitting.do(dots('fatma', 'anna', 'bram'), 'fatma')).toEqual([
      { type: 'dotsPlaced', person: 'fatma', on: ['anna', 'bram'] },
      { type: 'dotsCounted' },
    ]);
    expect(sitting.session.offers.totals).toEqual({ anna: 1, bram: 6 });
    expect(sitting.try(dots('anna', 'anna'), 'anna')).toBe('dotsAreCounted');
    expect(sitting.try({ type: 'offerCase', person: 'dirk', urgent: true })).toBe('dotsAreCounted');
  });

  it('are counted earlier by the facilitator, who can take that back', () => {
    const sitting = choice('anna', 'bram');
    expect(sitting.try({ type: 'countDots' })).toBe('noDots');
    sitting.do(dots('carla', 'anna', 'anna'), 'carla');
    expect(sitting.try({ type: 'countDots' }, 'anna')).toBe('onlyFacilitator');
    sitting.do({ type: 'countDots' });
    expect(sitting.session.offers.totals).toEqual({ anna: 2, bram: 0 });
    sitting.undo();
    expect(sitting.session.offers.totals).toBeNull();
    sitting.do(dots('carla', 'bram'), 'carla');
    sitting.do({ type: 'countDots' });
    expect(sitting.session.offers.totals).toEqual({ anna: 0, bram: 1 });
  });

  it('advise: what is urgent first, then by their number; what is level is said to be', () => {
    const sitting = choice('anna', 'bram', 'carla');
    sitting.do({ type: 'offerCase', person: 'carla', urgent: true }, 'carla');
    sitting.do(dots('anna', 'bram', 'bram'), 'anna');
    sitting.do(dots('bram', 'carla'), 'bram');
    expect(order(sitting)).toEqual(['anna', 'bram', 'carla']);
    sitting.do({ type: 'countDots' });
    expect(order(sitting)).toEqual(['carla', 'bram', 'anna']);
    expect(tied(choosable(sitting.session.offers))).toEqual([]);
    const level = choice('anna', 'bram');
    level.do(dots('carla', 'anna', 'bram'), 'carla');
    level.do({ type: 'countDots' });
    expect(tied(choosable(level.session.offers)).map((o) => o.offer.person)).toEqual([
      'anna',
      'bram',
    ]);
  });

  it('decide nothing: any who is here is chosen, for one case after the other', () => {
    const sitting = round({}, ['incident', 'tietze']);
    offer(sitting, 'anna', 'bram');
    goTo(sitting, CHOICE);
    expect(caseToChoose(sitting.session)).toBe(1);
    sitting.do({ type: 'assignCaseBringer', case: 1, person: 'bram' });
    expect(caseToChoose(sitting.session)).toBe(2);
    sitting.do({ type: 'assignCaseBringer', case: 2, person: 'dirk' });
    expect(caseToChoose(sitting.session)).toBe(0);
    expect(offersStage(sitting.session)).toBe('choosing');
  });
});

describe('two offers', () => {
  it('become one where both agree, with the dots of both, and can be taken apart by either', () => {
    const sitting = choice('anna', 'bram', 'carla');
    sitting.do(dots('dirk', 'anna', 'bram'), 'dirk');
    const merge = { type: 'mergeOffers' as const, from: 'bram', into: 'anna' };
    expect(sitting.try({ ...merge, agreed: false })).toBe('needsAgreement');
    expect(sitting.try({ ...merge, agreed: true }, 'anna')).toBe('onlyFacilitator');
    expect(sitting.try({ ...merge, into: 'bram', agreed: true })).toBe('noSuchOffer');
    sitting.do({ ...merge, agreed: true });
    expect(order(sitting)).toEqual(['anna', 'carla']);
    expect(sitting.try(dots('fatma', 'bram'), 'fatma')).toBe('noSuchOffer');
    sitting.do({ type: 'countDots' });
    expect(choosable(sitting.session.offers)).toMatchObject([
      { offer: { person: 'anna' }, added: [{ person: 'bram' }], dots: 2 },
      { offer: { person: 'carla' }, added: [], dots: 0 },
    ]);
    sitting.do({ type: 'splitOffers', person: 'bram' }, 'bram');
    expect(choosable(sitting.session.offers).map((o) => o.dots)).toEqual([1, 1, 0]);
    expect(sitting.try({ type: 'splitOffers', person: 'anna' }, 'anna')).toBe('alreadyMoved');
  });

  it('are each their own again when one of them is withdrawn', () => {
    const sitting = choice('anna', 'bram');
    sitting.do({ type: 'mergeOffers', from: 'bram', into: 'anna', agreed: true });
    sitting.do({ type: 'withdrawOffer', person: 'anna' }, 'anna');
    expect(order(sitting)).toEqual(['bram']);
  });
});

describe('what leaves the facilitator’s machine', () => {
  it('[S1] says who placed dots and how many lie where, and never whose', () => {
    const sitting = choice('anna', 'bram');
    sitting.do(dots('dirk', 'anna', 'anna'), 'dirk');
    for (const view of [viewForRoom(sitting.session), viewForFacilitator(sitting.session)]) {
      expect(view.offers).toMatchObject({ dots: { dirk: null }, totals: null });
    }
    sitting.do({ type: 'countDots' });
    expect(viewForRoom(sitting.session).offers).toMatchObject({
      dots: { dirk: null },
      totals: { anna: 2, bram: 0 },
    });
  });

  it('[S7] has no words of an offer before everybody may see them, and none of a withdrawn one', () => {
    const sitting = offer(round(), 'anna', 'bram');
    sitting.do(pitch('anna'), 'anna');
    const texts = { 'note/pitch-anna': 'Over iets', 'agreement/no-advice': '{}' };
    expect(textsForRoom(sitting.session, texts)).toEqual({ 'agreement/no-advice': '{}' });
    sitting.do({ type: 'openOffers' });
    expect(textsForRoom(sitting.session, texts)).toEqual(texts);
  });
});

const people = ['els', 'anna', 'bram', 'carla', 'dirk'];
const someone = fc.constantFrom(...people);
const step = fc.oneof(
  fc.record({ type: fc.constant('offerCase' as const), person: someone, urgent: fc.boolean() }),
  fc.record({ type: fc.constant('withdrawOffer' as const), person: someone }),
  fc.record({
    type: fc.constant('placeDots' as const),
    person: someone,
    on: fc.array(someone, { maxLength: DOTS }),
  }),
  fc.record({ type: fc.constant('splitOffers' as const), person: someone }),
  fc.record({
    type: fc.constant('mergeOffers' as const),
    from: someone,
    into: someone,
    agreed: fc.constant(true),
  }),
  fc.record({
    type: fc.constant('assignCaseBringer' as const),
    case: fc.constant(1),
    person: fc.option(someone),
  }),
  fc.record({ type: fc.constantFrom('leaveSession', 'returnToSession'), person: someone }),
  fc.constantFrom('openOffers', 'countDots', 'next', 'previous', 'undo').map((type) => ({ type })),
);

it('whatever is offered, placed, merged, withdrawn and taken back: dots lie on offers, totals never exceed what was placed, and no place leaves the machine', () => {
  let counted = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), (steps) => {
      const sitting = new Sitting();
      sitting.create(people, { caseBringer: null });
      sitting.do({ type: 'startSession' });
      goTo(sitting, ROUND);
      for (const one of steps) {
        const from = sitting.session.current;
        if (one.type === 'next') {
          if (sitting.phase.plan.id === ROUND) sitting.next();
        } else if (one.type === 'previous') {
          if (sitting.phase.plan.id === CHOICE) sitting.do({ type: 'previousPhase', from });
        } else if (one.type === 'undo') {
          const command = sitting.session.undo.at(-1)?.command ?? 'none';
          if (sitting.phase.plan.id === CHOICE) sitting.try({ type: 'undoCommand', command });
        } else {
          sitting.try(one as CommandBody);
        }
        const { offers, people: all } = sitting.session;
        const made = offers.made.map(({ person }) => person);
        expect(new Set(made).size).toBe(made.length);
        for (const on of Object.values(offers.dots)) {
          expect((on ?? []).length).toBeLessThanOrEqual(DOTS);
          expect(made).toEqual(expect.arrayContaining([...(on ?? [])]));
        }
        for (const { from: merged, into } of offers.merged) {
          expect(made).toEqual(expect.arrayContaining([merged, into]));
          expect(offers.merged.some((each) => each.from === into)).toBe(false);
        }
        if (offers.totals) {
          counted += 1;
          expect(made).toEqual(expect.arrayContaining(Object.keys(offers.totals)));
          const sum = Object.values(offers.totals).reduce((a, b) => a + b, 0);
          expect(sum).toBeLessThanOrEqual(DOTS * all.length);
          expect(choosable(offers).reduce((a, { dots: b }) => a + (b ?? 0), 0)).toBe(sum);
        }
        const shown = viewForRoom(sitting.session).offers;
        expect(Object.values(shown.dots).every((on) => on === null)).toBe(true);
      }
      const view = viewForRoom(sitting.session);
      expect(v.parse(SessionViewSchema, JSON.parse(JSON.stringify(view)))).toEqual(view);
      expect(replay(sitting.log)?.offers).toEqual(sitting.session.offers);
    }),
    { numRuns: 100 },
  );
  expect(counted).toBeGreaterThan(0);
});
