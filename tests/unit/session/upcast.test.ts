import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EventEnvelopeSchema, type SessionEvent } from '@/lib/session/events';
import { replay } from '@/lib/session/evolve';
import { upcast } from '@/lib/session/upcast';
import { Sitting } from './spec';

/** A log of version 1 as it stands on disks: one case, no sizes, no structure, no camera. */
function firstVersion(): Record<string, unknown>[] {
  const sitting = new Sitting();
  sitting.create();
  sitting.do({ type: 'startSession' });
  sitting.do({ type: 'assignCaseBringer', case: 1, person: 'dirk' });
  return sitting.log.map((event) => ({ ...event, v: 1, body: firstBody(event.body) }));
}

function firstBody(body: SessionEvent['body']): Record<string, unknown> {
  if (body.type === 'caseBringerAssigned') {
    const { case: _case, ...rest } = body;
    return rest;
  }
  if (body.type !== 'sessionCreated') return body;
  const { seat: _seat, structure: _structure, cases, agreements: _agreements, ...rest } = body;
  return {
    ...rest,
    ...cases[0],
    agenda: rest.agenda.map(({ case: _case, camera: _camera, ...phase }) => phase),
  };
}

const read = (row: unknown) => v.safeParse(EventEnvelopeSchema, upcast(row));

describe('a log of the first version', () => {
  it('is read, and goes on as the session that it was', () => {
    const rows = firstVersion();
    expect(rows.some((row) => v.is(EventEnvelopeSchema, row))).toBe(false);
    const events = rows.map((row) => v.parse(EventEnvelopeSchema, upcast(row)));
    const state = replay(events);
    expect(state).toMatchObject({
      status: 'running',
      structure: 'guided',
      seat: 'fixed',
      cases: [{ caseBringer: 'dirk', method: 'korthagen' }],
      caseBringer: 'dirk',
    });
    const numbers = state?.phases.map(({ plan }) => [plan.part, plan.case]);
    expect(numbers).toContainEqual(['case', 1]);
    expect(numbers).toContainEqual(['closing', 0]);
    expect(numbers).not.toContainEqual(['case', 0]);
  });

  it('is refused where it is damaged, as before', () => {
    const [created = {}] = firstVersion();
    const damaged = { ...created, body: { ...(created['body'] as object), agenda: 'none' } };
    for (const row of [damaged, { ...created, body: null }, { ...created, v: 3 }, null, 'text']) {
      expect(read(row).success).toBe(false);
    }
  });

  it('is left alone when it is of today', () => {
    const sitting = new Sitting();
    sitting.create();
    for (const event of sitting.log) expect(upcast(event)).toBe(event);
  });
});
