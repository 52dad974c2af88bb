import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { pitfalls } from '@/lib/nudges/catalogue';
import { pitfallIds } from '@/lib/nudges/ids';
import { PitfallSchema, type Trigger } from '@/lib/nudges/pitfall';
import { listedPitfalls } from '../../fixtures/pitfallTable';
import { codesOf, letters } from './codes';

function lettersOf(trigger: Trigger): string {
  return 'to' in trigger ? trigger.to.map((role) => letters[role]).join('') : '';
}

interface Coded {
  readonly code: string;
  readonly to: string;
}

/** Whether the catalogue's trigger is what the source lists: a share or a role that it leaves open may be any. */
function answers(listed: Coded, ours: Coded): boolean {
  const code = listed.code === ours.code || (listed.code === 'MID' && ours.code.startsWith('MID:'));
  return code && [...listed.to].every((letter) => ours.to.includes(letter));
}

describe('the catalogue', () => {
  it('holds each pitfall once, in a shape that the schema knows', () => {
    const ids = pitfalls.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(pitfallIds.toSorted());
    for (const pitfall of pitfalls) v.parse(PitfallSchema, pitfall);
  });

  it('has for each pitfall the tier and the triggers that the domain lists, and no others', () => {
    expect(listedPitfalls.map(({ id }) => id).toSorted()).toEqual(pitfallIds.toSorted());
    const differences = listedPitfalls.flatMap(({ id, tier, triggers }) => {
      const pitfall = pitfalls.find((one) => one.id === id);
      if (!pitfall) return [`${id}: not in the catalogue`];
      const open = pitfall.triggers.flatMap((trigger) =>
        codesOf(trigger).map((code) => ({ code, to: lettersOf(trigger) })),
      );
      const missing = triggers.filter((listed) => {
        const at = open.findIndex((ours) => answers(listed, ours));
        if (at < 0) return true;
        open.splice(at, 1);
        return false;
      });
      return [
        ...(tier === pitfall.tier ? [] : [`${id}: tier ${pitfall.tier}, listed ${tier}`]),
        ...missing.map(({ code, to }) => `${id}: lacks ${code}${to && `>${to}`}`),
        ...open.map(({ code, to }) => `${id}: has ${code}>${to}, which is not listed`),
      ];
    });
    expect(differences).toEqual([]);
  });
});
