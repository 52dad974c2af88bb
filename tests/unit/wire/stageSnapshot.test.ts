import { describe, expect, it } from 'vitest';
import { stageSnapshot } from '@/lib/wire/stageSnapshot';
import type { Snapshot } from '@/lib/wire/viewMessages';
import { viewForFacilitator } from '@/lib/session/view';
import { anOwnMethod } from '../methods/ownMethods';
import { eventful } from '../session/eventful';
import type { Sitting } from '../session/spec';

const CANARY = 'kanarie';

/** As the facilitator's own panel gets it, with a canary in all that is private. */
async function fullSnapshot({ session, now }: Sitting): Promise<Snapshot> {
  const view = viewForFacilitator(session);
  const method = await anOwnMethod();
  const [id = ''] = Object.keys(method.text.phases);
  const phase = {
    name: 'Rondje',
    participant: 'Luister.',
    goal: CANARY,
    caseBringer: CANARY,
    facilitator: CANARY,
    notNow: CANARY,
  };
  return {
    type: 'snapshot',
    now,
    wall: now + 1,
    session: {
      ...view,
      landings: { anna: 3 },
      checkOuts: { anna: true },
      notes: [
        { id: 'asked', case: 1, kind: 'question', person: 'carla' },
        { id: 'facts', case: 1, kind: 'facts', person: 'carla' },
      ],
      offers: { ...view.offers, made: [{ person: 'anna', urgent: true }], opened: true },
      yields: [{ case: 1, how: 'written', kind: null, lookAgainOn: '2027-01-01' }],
      learnings: [{ case: 1, person: 'anna', kind: CANARY }],
      carriedSteps: [{ id: CANARY, person: 'anna', how: null, kind: null, lookAgainOn: null }],
      marks: { facts: CANARY },
    } as unknown as Snapshot['session'],
    names: { els: 'Els', anna: 'Anna', carla: 'Carla', gone: CANARY },
    agreements: [{ id: 'no-advice', text: CANARY, meaning: CANARY }],
    methods: {
      mine: {
        ...method,
        text: {
          name: 'Van ons',
          suits: CANARY,
          preparation: CANARY,
          note: CANARY,
          sources: CANARY,
          phases: { [id]: phase },
        },
      },
    },
    notes: { asked: 'Wat houdt mij hier?', facts: CANARY },
    steps: { one: CANARY },
    cameraFailed: true,
    preferences: {
      language: 'en',
      digits: false,
      nudges: { stand: null, dismissals: { advies: 2 } },
      camera: { on: true, place: 'top', size: 'large' },
      moment: { sound: true, notification: true },
    },
    screenShared: true,
    draft: CANARY,
    gap: { ms: 1 },
    fault: { kind: 'notOpening', detail: CANARY },
    call: { elsewhere: null, canAskNames: true },
    me: 'anna',
    live: { role: 'writer', relay: CANARY, invite: CANARY } as unknown as Snapshot['live'],
    relay: { relay: CANARY, joinPage: CANARY, fixed: true },
    safetyProtocol: CANARY,
    group: { id: CANARY, people: { anna: CANARY } },
    groups: 3,
    ownMethods: 4,
    own: [{ kind: 'parked', text: CANARY }] as unknown as Snapshot['own'],
    ownOf: CANARY,
    lastSignal: { kind: 'pace', at: now },
    restingSignals: [{ kind: 'pace', at: now }],
    keptCases: 5,
    series: { meetings: 7, sameMethod: CANARY } as unknown as Snapshot['series'],
    inCallSince: now,
    nudges: { shown: [CANARY] } as unknown as Snapshot['nudges'],
  };
}

/** What is not here is empty on the stage. */
const shown = {
  snapshot: ['type', 'now', 'wall', 'session', 'names', 'methods', 'notes', 'preferences'],
  session:
    'seq status people facilitator seat structure cases caseBringer notes offers phases current pause'.split(
      ' ',
    ),
  phase: 'plan plannedMs movedMs clock turns factAsker say entered skipped'.split(' '),
  turns: 'speaker upcoming had round clock limitMs askedOn'.split(' '),
  say: 'restsUntil question enough'.split(' '),
};

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (value instanceof Object) return Object.values(value).every(isEmpty);
  return value === null || value === 0 || value === '' || value === false;
}

/** A snapshot of a session that stands at its first phase. */
function partsOf({ session, ...snapshot }: Snapshot) {
  const phase = session?.phases[0];
  if (!phase) throw new Error('the session has no phase');
  return { snapshot: { ...snapshot, session }, session, phase, turns: phase.turns, say: phase.say };
}

describe('what the stage is sent', () => {
  it('is decided on field by field: what is not shown is there, and empty', async () => {
    const all = partsOf(await fullSnapshot(eventful()));
    const cut = partsOf(stageSnapshot(await fullSnapshot(eventful())));
    for (const part of ['snapshot', 'session', 'phase', 'turns', 'say'] as const) {
      const fields = Object.entries(cut[part]);
      expect(fields.map(([name]) => name).toSorted()).toEqual(Object.keys(all[part]).toSorted());
      const full = fields.filter(([name, value]) => !shown[part].includes(name) && !isEmpty(value));
      expect([part, full]).toEqual([part, []]);
    }
  });

  it('has nothing private in it, whatever the session holds', async () => {
    const all = await fullSnapshot(eventful());
    expect(JSON.stringify(all).split(CANARY).length).toBeGreaterThan(25);
    expect(JSON.stringify(stageSnapshot(all))).not.toContain(CANARY);
  });

  it('leaves out a field that nobody decided on', async () => {
    const all = await fullSnapshot(eventful());
    const [phase] = all.session?.phases ?? [];
    const more = {
      ...all,
      extra: 'geheim',
      session: {
        ...all.session,
        extra: 'geheim',
        people: all.session?.people.map((person) => ({ ...person, extra: 'geheim' })),
        cases: all.session?.cases.map((one) => ({ ...one, extra: 'geheim' })),
        pause: { reason: 'break', person: null, since: 1, until: null, extra: 'geheim' },
        phases: [
          {
            ...phase,
            extra: 'geheim',
            turns: { ...phase?.turns, extra: 'geheim' },
            say: { ...phase?.say, extra: 'geheim' },
          },
        ],
      },
    };
    expect(JSON.stringify(stageSnapshot(more as unknown as Snapshot))).not.toContain('geheim');
  });

  it('is looked at as nobody: the machine of a member shows the same', async () => {
    const { me, session, names } = stageSnapshot(await fullSnapshot(eventful()));
    expect(me).toBeNull();
    expect(session?.phases[0]?.turns.upcoming).toEqual(['bram']);
    expect(names).toEqual({ els: 'Els', anna: 'Anna', carla: 'Carla' });
  });

  it('has what the group is asked to do of a method of its own, and no more of it', async () => {
    const { methods } = stageSnapshot(await fullSnapshot(eventful()));
    const [phase] = Object.values(methods['mine']?.text.phases ?? {});
    expect(methods['mine']?.text.name).toBe('Van ons');
    expect([phase?.name, phase?.participant]).toEqual(['Rondje', 'Luister.']);
  });

  it('has words only of the question that every screen shows, as long as it does', async () => {
    const sitting = eventful();
    expect(stageSnapshot(await fullSnapshot(sitting)).notes).toEqual({});
    sitting.do({ type: 'showQuestion', person: 'carla' });
    const cut = stageSnapshot(await fullSnapshot(sitting));
    expect(cut.notes).toEqual({ asked: 'Wat houdt mij hier?' });
    expect(cut.session?.notes.map(({ id }) => id)).toEqual(['asked']);
  });

  it('does not say who took distance or said stop, only whom the group waits for', async () => {
    const reasons = ['stop', 'distance', 'lostConnection'] as const;
    const named = reasons.map(async (reason) => {
      const sitting = eventful();
      sitting.do({ type: 'pauseSession', reason, person: 'carla' });
      return stageSnapshot(await fullSnapshot(sitting)).session?.pause?.person;
    });
    expect(await Promise.all(named)).toEqual([null, null, 'carla']);
  });

  it('shows whoever takes distance as away', async () => {
    const sitting = eventful();
    sitting.do({ type: 'stepBack', person: 'carla' });
    sitting.do({ type: 'resumeSession' });
    const carla = (cut: Snapshot) => cut.session?.people.find(({ id }) => id === 'carla');
    expect(sitting.session.people.find(({ id }) => id === 'carla')?.apart).toBe(true);
    expect(carla(stageSnapshot(await fullSnapshot(sitting)))).toEqual({
      id: 'carla',
      present: false,
      apart: false,
    });
  });

  it('is as good as nothing without a session', async () => {
    const all = await fullSnapshot(eventful());
    const cut = stageSnapshot({ ...all, session: null });
    expect([cut.names, cut.methods, cut.notes]).toEqual([{}, {}, {}]);
  });
});
