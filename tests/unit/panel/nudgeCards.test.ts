import { describe, expect, it } from 'vitest';
import { cardActions } from '@/components/session/nudges/cardActions';
import { leftBy } from '@/components/session/nudges/leaving';
import { nudgeCards } from '@/lib/i18n/nudgeCards/nl';
import { pitfalls } from '@/lib/nudges/catalogue';
import type { Card } from '@/lib/nudges/record';
import { methodOf, MINUTE, Sitting } from '../session/spec';

const words = nudgeCards.card;
const talk = { turnPolicy: 'free', minutes: 10 } as const;

function actions(
  sitting: Sitting,
  card: Partial<Card>,
  away: Parameters<typeof cardActions>[3]['away'] = [],
) {
  const of: Card = { pitfall: 'ongemak', on: 'log', phase: 0, cause: 0, ...card };
  return cardActions(of, sitting.session, sitting.now, { away }, words);
}

/** What the session itself says to each of them. */
function refusedOf(sitting: Sitting, card: Partial<Card>): unknown[] {
  return actions(sitting, card)
    .map(({ command }) => sitting.try(command))
    .filter((answer) => !Array.isArray(answer));
}

describe('what can be done at once beside a nudge', () => {
  it('is to stay, where something chafes', () => {
    const sitting = Sitting.running(methodOf(talk, talk));
    const stay = { type: 'pauseSession', reason: 'stay', person: null };
    expect(actions(sitting, {}).map(({ command }) => command)).toEqual([stay]);
    const chafing = actions(sitting, { pitfall: 'redden', on: 'signal' });
    expect(chafing.map(({ command }) => command)).toEqual([stay]);
    expect(actions(sitting, { pitfall: 'redden', on: 'say' })).toEqual([]);
  });

  it('is a silence, where somebody asks for one', () => {
    const sitting = Sitting.running(methodOf(talk, talk));
    const asked = actions(sitting, { pitfall: 'stilte-vullen', on: 'signal' });
    expect(asked.map(({ command }) => command)).toEqual([
      { type: 'keepSilence', person: null, seconds: 30 },
      { type: 'keepSilence', person: null, seconds: 60 },
    ]);
  });

  it('is to wait for who fell away, and for nobody else', () => {
    const sitting = Sitting.running(methodOf(talk, talk));
    const away = [
      { person: 'anna', since: 10 },
      { person: 'bram', since: 20 },
    ];
    const lost = { pitfall: 'techniek', on: 'net', cause: 20 } as const;
    expect(actions(sitting, lost, away)[0]?.command).toMatchObject({ person: 'bram' });
    expect(actions(sitting, lost, [])).toEqual([]);
  });

  it('is two minutes more, from later where later can miss them, else by a later end', () => {
    const over = { pitfall: 'uitloop', on: 'over' } as const;
    const first = Sitting.running(methodOf(talk, talk)).after(11 * MINUTE);
    expect(actions(first, over)[0]?.command).toMatchObject({
      seconds: 120,
      source: 'laterPhases',
    });
    const last = Sitting.running(methodOf(talk)).after(11 * MINUTE);
    expect(actions(last, over)[0]?.command).toMatchObject({ source: 'endTime' });
  });

  it('is nothing in a pause, and never what the session refuses', () => {
    for (const { id, triggers } of pitfalls) {
      for (const { on } of triggers) {
        const sitting = Sitting.running(methodOf(talk, talk)).after(11 * MINUTE);
        expect([id, on, refusedOf(sitting, { pitfall: id, on })]).toEqual([id, on, []]);
        const paused = Sitting.running(methodOf(talk, talk));
        paused.do({ type: 'pauseSession', reason: 'break', person: null });
        expect(actions(paused, { pitfall: id, on })).toEqual([]);
      }
    }
  });
});

describe('what is left by going elsewhere', () => {
  const sitting = Sitting.running(methodOf(talk, talk));
  const { plan } = sitting.phase;
  const at = (source: string, number: number) => ({ plan: { ...plan, source, case: number } });
  const session = {
    ...sitting.session,
    current: 1,
    phases: [
      at('frame', 0),
      at('korthagen', 1),
      at('korthagen', 1),
      at('frame', 1),
      at('tietze', 2),
    ].map((part) => ({ ...sitting.phase, ...part })),
  };

  it('is a step within the method, the method beyond it, and nothing from the frame', () => {
    expect(leftBy(session, { kind: 'jump', phase: 2 })).toEqual([{ on: 'leave', what: 'step' }]);
    expect(leftBy(session, { kind: 'jump', phase: 3 })).toEqual([{ on: 'leave', what: 'method' }]);
    expect(leftBy(session, { kind: 'jump', phase: 4 })).toEqual([{ on: 'leave', what: 'method' }]);
    expect(leftBy({ ...session, current: 0 }, { kind: 'jump', phase: 2 })).toEqual([]);
  });

  it('is a step where one of a method is left out', () => {
    expect(leftBy(session, { kind: 'skip', phase: 4 })).toEqual([{ on: 'leave', what: 'step' }]);
    expect(leftBy(session, { kind: 'skip', phase: 3 })).toEqual([]);
    expect(leftBy(session, { kind: 'skip', phase: 99 })).toEqual([]);
  });
});
