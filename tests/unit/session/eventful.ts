import { MINUTE, methodOf, Sitting, six, T0 } from './spec';

/** A running session in which every field that is anybody's own says something. */
export function eventful(): Sitting {
  const sitting = new Sitting(
    methodOf(
      { turnPolicy: 'queue' },
      { turnPolicy: 'free' },
      { turnPolicy: 'free', closing: true, guarded: true, facilitatorTurn: 'inOrder' },
    ),
  );
  sitting.create(six, { rank: true, endBy: T0 + 90 * MINUTE });
  sitting.do({ type: 'startSession' });
  sitting.do({ type: 'leaveSession', person: 'fatma' });
  sitting.do({ type: 'returnToSession', person: 'fatma' });
  sitting.do({ type: 'jumpToPhase', to: 2, agreed: true });
  for (const person of ['anna', 'bram', 'els']) {
    const pulse = { safety: 2, depth: 4, heard: 5, energy: null } as const;
    sitting.do({ type: 'givePulses', person, pulse }, person);
  }
  sitting.do({ type: 'jumpToPhase', to: 0, agreed: true });
  sitting.do({ type: 'acceptAgreements', person: 'anna' });
  sitting.do({ type: 'stressAgreement', agreement: 'no-advice' });
  sitting.do({ type: 'askAbout', asked: { kind: 'feeling', level: 'reflection' } });
  sitting.do({ type: 'markSide', person: 'anna', side: 'meFelt', seen: true });
  sitting.do({ type: 'countSignals', kind: 'pace', count: 2, phase: 0 }, 'kring');
  sitting.do({ type: 'shareLine', pitfall: 'advies' });
  sitting.do({ type: 'markPitfall', pitfall: 'redden', seen: true });
  sitting.do({ type: 'takeTurn', person: 'anna' });
  sitting.after(MINUTE).finish();
  sitting.do({ type: 'raiseHand', person: 'bram' });
  sitting.do({ type: 'markReady', person: 'dirk' });
  return sitting;
}
