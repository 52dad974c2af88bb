/** The group's lists: which phase has which, what belongs in it, and what the case-bringer says of it. */
import { describe, expect, it } from 'vitest';
import { methods } from '@/lib/methods/library';
import { entriesOf, hasList, listAt, mayAdd, type PhaseList } from '@/lib/session/lists';
import type { NoteKind } from '@/lib/session/notes';
import { viewForRoom } from '@/lib/session/view';
import { methodOf, MINUTE, Sitting } from './spec';

/** A meeting with this method that has begun; Carla brings the case, Els facilitates. */
function meeting(method = 'korthagen'): Sitting {
  const sitting = new Sitting();
  sitting.create(undefined, { method });
  sitting.do({ type: 'startSession' });
  return sitting;
}

function at(phase: string, method = 'korthagen'): Sitting {
  return into(meeting(method), phase);
}

function into(sitting: Sitting, phase: string): Sitting {
  const to = sitting.session.phases.findIndex(
    ({ plan }) => plan.id === phase && plan.source !== 'frame',
  );
  sitting.do({ type: 'jumpToPhase', to, agreed: true });
  return sitting;
}

function listOf({ session }: Sitting): PhaseList | null {
  return listAt(session, session.current);
}

const write = (note: string, kind: NoteKind, person = 'anna') =>
  ({ type: 'writeNote', note, case: 1, kind, person, text: 'Woorden' }) as const;
const rate = (note: string, warmth: 'cold' | 'lukewarm' | 'warm') =>
  ({ type: 'rateQuestion', note, person: 'carla', warmth }) as const;
const choose = (note: string, taken = true, agreed = false) =>
  ({ type: 'chooseAlternative', note, person: 'carla', taken, agreed }) as const;

/** What stands beside a phase: what kind, whether the group adds, what is done with it. */
function inShort(list: PhaseList): string {
  const how = [
    list.adds && 'adds',
    list.apart && 'apart',
    list.use,
    list.sorted && 'sorted',
    list.tried && 'tried',
  ].filter(Boolean);
  return [list.kind, ...how].join(' ');
}

describe('which list a phase has', () => {
  it('and which a whole case has, where one’s own could lie beside the others’', () => {
    const both = (method: string) => {
      const { session } = meeting(method);
      return [hasList(session, 1, 'reading'), hasList(session, 1, 'alternative')];
    };
    expect(both('korthagen')).toEqual([true, true]);
    expect(both('split-moment')).toEqual([false, false]);
    expect(hasList(meeting().session, 2, 'reading')).toBe(false);
  });

  it('is decided on for every phase of every method', () => {
    const table = Object.fromEntries(
      methods.map(({ id }) => {
        const { phases } = meeting(id).session;
        const lists = phases.flatMap(({ plan }, place) => {
          const list = listAt({ phases }, place);
          return list ? [`${plan.id}: ${inShort(list)}`] : [];
        });
        return [id, lists];
      }),
    );
    expect(table).toMatchInlineSnapshot(`
      {
        "action-learning": [
          "kern: reading adds",
          "actie: reading",
        ],
        "appreciative": [
          "ontwerpen: alternative adds",
          "doen: alternative choose",
        ],
        "balint": [],
        "case-clinic": [],
        "denkhoeden": [
          "groen: alternative adds",
          "blauw-stap: alternative choose",
        ],
        "dov": [
          "patroon: reading adds",
          "besluit: reading",
        ],
        "heilsbronn": [
          "invoelen: reading adds",
          "terugmelding: reading",
          "oplossingen: alternative adds",
          "keuze: alternative choose",
        ],
        "incident": [
          "noteren: asked adds apart",
          "informatie: asked",
          "analyse: reading adds",
          "standpunten: alternative adds",
          "gesprek: alternative adds",
          "opbrengst: alternative choose",
        ],
        "korthagen": [
          "analyse: reading adds",
          "betekenis: reading",
          "alternatieven: alternative adds",
          "kiezen: alternative choose",
          "ieder-voor-zich: alternative tried",
        ],
        "raguse": [],
        "roddel": [
          "roddelen: reading adds",
          "terug: reading",
          "stap: reading",
        ],
        "socratisch": [],
        "split-moment": [],
        "successen": [
          "roddelen: reading adds",
          "vertalen: reading",
        ],
        "tienstappen": [
          "vragen: asked adds apart",
          "wegen: asked adds weigh",
          "antwoorden: asked weigh sorted",
          "tweede-ronde: asked weigh sorted",
          "kern: reading adds",
          "kern-wegen: reading",
          "plan: alternative adds choose",
        ],
        "tietze": [
          "consult: alternative adds",
          "slot: alternative choose",
        ],
        "u-procedure": [
          "u3: reading adds",
          "u7: alternative adds choose",
        ],
        "vijfstappen": [
          "kern-schrijven: reading adds apart",
          "kern-delen: reading adds",
          "advies: alternative adds",
          "reactie: alternative choose",
          "evaluatie: alternative choose",
        ],
        "vlaggetjes": [
          "vragen: asked adds apart",
          "vlaggetjes: asked adds weigh",
          "antwoorden: asked weigh sorted",
          "roddelen: reading adds",
          "stap: reading",
        ],
        "vrij-gesprek": [
          "gesprek: alternative adds",
          "inzicht-en-stap: alternative choose",
        ],
        "wise-crowds": [
          "consult: alternative adds",
          "terug: alternative choose",
        ],
      }
    `);
  });

  it('is none around the cases', () => {
    const { session } = meeting();
    const around = session.phases.flatMap(({ plan }, i) => (plan.source === 'frame' ? [i] : []));
    expect(around.length).toBeGreaterThan(4);
    for (const place of around) expect(listAt(session, place)).toBeNull();
  });

  it('follows the rules of the group’s own methods as well', () => {
    const sitting = Sitting.running(
      methodOf(
        { speakers: 'silence', caseBringer: 'writes', turnPolicy: 'none' },
        { speakers: 'caseBringer', caseBringer: 'chooses', turnPolicy: 'none' },
        { speakers: 'groupWithoutCaseBringer', caseBringer: 'silent', feel: true },
        { speakers: 'groupWithoutCaseBringer', caseBringer: 'silent' },
        { speakers: 'caseBringer', caseBringer: 'responds', turnPolicy: 'none' },
        { advice: true, caseBringer: 'listens' },
        { speakers: 'caseBringer', caseBringer: 'chooses', turnPolicy: 'none' },
      ),
    );
    const lists = sitting.session.phases.map((_phase, place) => listAt(sitting.session, place));
    expect(lists.map((list) => list && inShort(list))).toEqual([
      'asked adds apart',
      'asked adds weigh',
      null,
      'reading adds',
      'reading',
      'alternative adds',
      'alternative choose',
    ]);
  });

  it('is of its own case', () => {
    const sitting = meeting();
    const of = { method: 'wise-crowds', leaveOut: [] };
    sitting.do({ type: 'addCase', case: 2, of, caseBringer: 'bram' });
    const { phases } = sitting.session;
    const second = phases.findIndex(({ plan }) => plan.id === 'consult');
    expect(listAt({ phases }, second)).toMatchObject({ kind: 'alternative', case: 2 });
    // Nothing of the first case reaches into the second.
    expect(phases.slice(0, second).some((_phase, i) => listAt({ phases }, i)?.case === 2)).toBe(
      false,
    );
  });
});

describe('what belongs in a list', () => {
  it('is about the case that the group is with', () => {
    const sitting = meeting();
    expect(sitting.try(write('r1', 'reading'))).toBe('notThisCase');
    expect(sitting.try(write('a1', 'asked'))).toBe('notThisCase');
    into(sitting, 'analyse').do(write('r1', 'reading'));
    sitting.do({ type: 'jumpToPhase', to: sitting.session.phases.length - 1, agreed: true });
    expect(sitting.try(write('r2', 'reading'))).toBe('notThisCase');
    // What was written stays its writer's.
    sitting.do({ type: 'withdrawNote', note: 'r1', person: 'anna' }, 'anna');
  });

  it('is no alternative before the group has come to where advice is welcome', () => {
    const sitting = at('analyse');
    expect(sitting.try(write('a1', 'alternative'))).toBe('adviceLater');
    expect(sitting.try(write('a1', 'alternative'), 'anna')).toBe('adviceLater');
    into(sitting, 'alternatieven').do(write('a1', 'alternative'), 'anna');
    // One more may come up while the case-bringer chooses.
    into(sitting, 'kiezen').do(write('a2', 'alternative', 'carla'), 'carla');
    into(sitting, 'analyse').do(write('a3', 'alternative'));
    expect(sitting.session.notes).toHaveLength(3);
  });

  it('is, in a method without advice, no alternative but the case-bringer’s own', () => {
    const sitting = at('stap', 'roddel');
    expect(sitting.try(write('a1', 'alternative'), 'anna')).toBe('adviceLater');
    sitting.do(write('a2', 'alternative', 'carla'), 'carla');
  });

  it('is added by the group, not by a case-bringer who keeps still', () => {
    const may = (sitting: Sitting, person: string | null) => {
      const list = listOf(sitting);
      return list !== null && mayAdd(sitting.session, list, person);
    };
    const all = [null, 'els', 'anna', 'carla'] as const;
    expect(all.map((person) => may(at('analyse'), person))).toEqual([true, true, true, false]);
    expect(all.map((person) => may(at('alternatieven'), person))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(all.map((person) => may(at('kiezen'), person))).toEqual([true, true, false, true]);
    expect(all.map((person) => may(at('betekenis'), person))).toEqual([false, false, false, false]);
    expect(all.map((person) => may(at('gesprek', 'vrij-gesprek'), person))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('weighing questions', () => {
  function weighing(): Sitting {
    const sitting = at('vragen', 'tienstappen');
    for (const note of ['a1', 'a2', 'a3', 'a4']) sitting.do(write(note, 'asked'), 'anna');
    return into(sitting, 'wegen');
  }

  it('is the case-bringer’s, on their own screen or through the facilitator', () => {
    const sitting = weighing();
    expect(sitting.try(rate('a1', 'warm'), 'carla')).toEqual([
      { type: 'questionRated', note: 'a1', warmth: 'warm' },
    ]);
    sitting.devices.add('carla');
    sitting.do(rate('a2', 'cold'));
    expect(sitting.try(rate('a3', 'warm'), 'anna')).toBe('onlyFacilitator');
    expect(sitting.try({ ...rate('a3', 'warm'), person: 'anna' }, 'anna')).toBe('onlyCaseBringer');
    expect(sitting.session.marks).toEqual({ a1: 'warm', a2: 'cold' });
  });

  it('says how warm a question is, and may be said otherwise', () => {
    const sitting = weighing();
    sitting.do(rate('a1', 'cold'));
    expect(sitting.try(rate('a1', 'cold'))).toBe('alreadyMoved');
    sitting.do(rate('a1', 'lukewarm'));
    expect(sitting.session.marks).toEqual({ a1: 'lukewarm' });
    sitting.do({ type: 'withdrawNote', note: 'a1', person: 'anna' });
    expect(sitting.session.marks).toEqual({});
    expect(sitting.try(rate('a1', 'warm'))).toBe('alreadyMoved');
  });

  it('brings the warmest up where they are answered, and moves nothing before', () => {
    const sitting = weighing();
    sitting.do(rate('a2', 'cold'));
    sitting.do(rate('a3', 'lukewarm'));
    sitting.do(rate('a4', 'warm'));
    const order = () => {
      const list = listOf(sitting);
      return list && entriesOf(sitting.session, list).map(({ id }) => id);
    };
    expect(order()).toEqual(['a1', 'a2', 'a3', 'a4']);
    into(sitting, 'antwoorden');
    expect(order()).toEqual(['a4', 'a3', 'a1', 'a2']);
  });

  it('is of questions alone, in their own case, in a session that runs', () => {
    const sitting = weighing();
    sitting.do(write('r1', 'reading'));
    expect(sitting.try(rate('r1', 'warm'))).toBe('alreadyMoved');
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    expect(sitting.try(rate('a1', 'warm'))).toBe('paused');
    sitting.do({ type: 'resumeSession' });
    const to = sitting.session.phases.length - 1;
    sitting.do({ type: 'jumpToPhase', to, agreed: true });
    expect(sitting.try(rate('a1', 'warm'))).toBe('notThisCase');
  });

  it('holds no name and no tally of who wrote which', () => {
    const sitting = weighing();
    sitting.do(rate('a1', 'cold'), 'carla');
    expect(sitting.log.at(-1)?.body).toEqual({ type: 'questionRated', note: 'a1', warmth: 'cold' });
    expect(viewForRoom(sitting.session).marks).toEqual({ a1: 'cold' });
  });
});

describe('choosing', () => {
  function choosing(...notes: string[]): Sitting {
    const sitting = at('alternatieven');
    for (const note of notes) sitting.do(write(note, 'alternative'), 'anna');
    return into(sitting, 'kiezen');
  }

  it('takes one or several, and can be taken back', () => {
    const sitting = choosing('a1', 'a2', 'a3');
    expect(sitting.try(choose('a1'), 'carla')).toEqual([
      { type: 'alternativeChosen', note: 'a1', taken: true },
    ]);
    sitting.do(choose('a3'));
    expect(sitting.session.marks).toEqual({ a1: 'taken', a3: 'taken' });
    expect(sitting.try(choose('a1'))).toBe('alreadyMoved');
    sitting.do(choose('a1', false), 'carla');
    expect(sitting.try(choose('a1', false))).toBe('alreadyMoved');
    expect(sitting.session.marks).toEqual({ a3: 'taken' });
    expect(sitting.try({ ...choose('a2'), person: 'bram' }, 'bram')).toBe('onlyCaseBringer');
  });

  it('wants more than one to choose from, unless that is agreed', () => {
    const sitting = choosing('a1');
    expect(sitting.try(choose('a1'), 'carla')).toBe('oneAlternative');
    sitting.do(choose('a1', true, true), 'carla');
    sitting.do(choose('a1', false), 'carla');
    sitting.do(write('a2', 'alternative', 'els'));
    sitting.do(choose('a1'), 'carla');
  });

  it('stays when the facilitator takes a step back, and goes when the case is somebody else’s', () => {
    const sitting = choosing('a1', 'a2');
    sitting.do({ type: 'grantTime', target: 'phase', seconds: 60, source: 'endTime' });
    sitting.after(MINUTE).do(choose('a1'), 'carla');
    sitting.undo();
    expect(sitting.session.marks).toEqual({ a1: 'taken' });
    sitting.do({ type: 'assignCaseBringer', case: 1, person: 'bram' });
    expect(sitting.session.marks).toEqual({});
    sitting.do({ ...choose('a2'), person: 'bram' }, 'bram');
    // Bram's choice is not that of Carla, whose case it is again.
    sitting.undo();
    expect(sitting.session.marks).toEqual({ a1: 'taken' });
  });
});
