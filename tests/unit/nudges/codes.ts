/** The words of the fixture `pitfallTable` for the triggers of the catalogue. */
import { pitfalls } from '@/lib/nudges/catalogue';
import type { PitfallId } from '@/lib/nudges/ids';
import type { Role, Trigger, TriggerKind } from '@/lib/nudges/pitfall';

/** Code and detail; several where one trigger answers several taps. */
export function codesOf(trigger: Trigger): string[] {
  switch (trigger.on) {
    case 'start':
      return ['START'];
    case 'mid':
      return [`MID:${trigger.share}`];
    case 'end':
      return [`END:${trigger.share}`];
    case 'over':
      return ['OVER'];
    case 'turn':
      return [`TURN:${trigger.pattern}`];
    case 'balance':
      return [`BAL:${trigger.pattern}`];
    case 'signal':
      return [`SIG:${trigger.kind}:${trigger.from}`];
    case 'ownSignal':
      return [`SIG:own:${trigger.kind}`];
    case 'say':
      return trigger.kinds.map((kind) => `INB:${kind}${trigger.times === 2 ? ':x2' : ''}`);
    case 'pulse':
      return [`PULSE:${trigger.kind}`];
    case 'setup':
      return [`SETUP:${trigger.fact}`];
    case 'series':
      return [`SERIES:${trigger.fact}`];
    case 'form':
      return [`FORM:${trigger.fact}`];
    case 'net':
      return [`NET:${trigger.fact}`];
    case 'choice':
      return [trigger.fact === 'mismatch' ? 'CHOICE:mismatch' : `SERIES:${trigger.fact}`];
    case 'landing':
      return ['LAND'];
    case 'arrival':
      return ['JOIN'];
    case 'log':
      return ['LOG'];
    case 'closing':
      return ['TIME'];
    case 'waiting':
      return ['WAIT'];
    case 'shortPhase':
      return ['SHORT'];
    case 'leave':
    case 'close':
    case 'review':
    case 'lint':
    case 'static':
    case 'ask':
      return [trigger.on.toUpperCase()];
  }
}

export const letters: Readonly<Record<Role, string>> = {
  facilitator: 'F',
  participant: 'P',
  caseBringer: 'C',
};

export interface CodedTrigger {
  readonly pitfall: PitfallId;
  /** Its code, numbered from the second on where a pitfall has several of one: `START#2`. */
  readonly code: string;
  readonly trigger: Trigger;
}

/** Every trigger of the catalogue, one for each tap that it answers. */
export function codedTriggers(): CodedTrigger[] {
  return pitfalls.flatMap(({ id, triggers }) => {
    const seen = new Map<string, number>();
    return triggers.flatMap((trigger) =>
      codesOf(trigger).map((code) => {
        const times = (seen.get(code) ?? 0) + 1;
        seen.set(code, times);
        return { pitfall: id, code: times === 1 ? code : `${code}#${times}`, trigger };
      }),
    );
  });
}

/** By what a card comes; all else stands beside what somebody does. */
export const cardKinds: readonly TriggerKind[] = [
  'start',
  'mid',
  'end',
  'over',
  'turn',
  'balance',
  'signal',
  'ownSignal',
  'say',
  'landing',
  'arrival',
  'pulse',
  'log',
  'setup',
  'series',
  'form',
  'closing',
  'waiting',
  'shortPhase',
  'net',
];
