/** For each trigger of the catalogue a moment at which it applies, made by real commands on real methods. */
import type { NudgeFacts } from '@/lib/nudges/facts';
import type { PitfallId } from '@/lib/nudges/ids';
import { noTurnsSeen, turnsSeen } from '@/lib/nudges/turnsSeen';
import type { SeriesFacts } from '@/lib/group/seriesFacts';
import type { NoteKind } from '@/lib/session/notes';
import { HOST_ID } from '@/lib/session/commands';
import type { SignalKind } from '@/lib/session/signals';
import { evolve } from '@/lib/session/evolve';
import type { SessionState } from '@/lib/session/state';
import { budgetMs } from '@/lib/session/time';
import { MINUTE, SECOND, type Creation, type Sitting } from '../session/spec';
import { caseBringer, facilitator, goTo, participant, screenOf } from './circle';

export interface Scene {
  readonly pitfall: PitfallId;
  readonly code: string;
  /** `<method>/<phase>`, `frame/<phase>`, or `ready`. */
  readonly at: string;
  readonly with?: Creation;
  /** What is so already and is not yet enough. */
  readonly before?: (sitting: Sitting) => void;
  /** After this the line shows, and not before. Time alone passes where the code says when. */
  readonly next?: (sitting: Sitting) => void;
  readonly facts?: (sitting: Sitting) => Partial<NudgeFacts>;
  /** Whose screen it is where any of that role would not do. */
  readonly person?: string;
}

type Rest = Omit<Scene, 'pitfall' | 'code' | 'at'>;

const of = (
  pitfall: PitfallId,
  ...scenes: readonly (readonly [string, string, Rest?])[]
): Scene[] => scenes.map(([code, at, rest = {}]) => ({ pitfall, code, at, ...rest }));

const signal = (kind: SignalKind): Rest => ({
  before: (sitting) => give(sitting, kind, 1),
  next: (sitting) => give(sitting.after(SECOND), kind, 1),
});
/** Of one alone nothing is counted at all. */
const away: Rest = { next: (sitting) => give(sitting.after(SECOND), 'away', 2) };

function give(sitting: Sitting, kind: SignalKind, count: number): void {
  const phase = sitting.session.current;
  sitting.do({ type: 'countSignals', kind, count, phase }, HOST_ID);
}

const notNow: Rest = {
  before: (sitting) => sitting.after(2 * MINUTE),
  next: (sitting) => sitting.do({ type: 'sayNotNow', person: caseBringer }, caseBringer),
};
const notNowTwice: Rest = {
  before: (sitting) => sitting.do({ type: 'sayNotNow', person: caseBringer }, caseBringer),
  next: (sitting) =>
    sitting.after(30 * SECOND).do({ type: 'sayNotNow', person: caseBringer }, caseBringer),
};
const tooMuch: Rest = {
  next: (sitting) => sitting.do({ type: 'stepBack', person: caseBringer }, caseBringer),
};
const stop: Rest = {
  next: (sitting) => sitting.do({ type: 'sayStop', person: caseBringer }, caseBringer),
};
const question: Rest = {
  next: (sitting) => sitting.do({ type: 'showQuestion', person: caseBringer }, caseBringer),
};
/** The silence itself is left alone. */
const silence: Rest = {
  before: (sitting) => {
    sitting.do({ type: 'keepSilence', person: caseBringer, seconds: 30 }, caseBringer);
    sitting.after(29 * SECOND);
  },
  next: (sitting) =>
    sitting
      .after(SECOND)
      .do({ type: 'endSilence', since: sitting.session.pause?.since ?? 0 }, HOST_ID),
};

const seen = (pitfall: PitfallId): Rest => ({
  next: (sitting) => sitting.do({ type: 'markPitfall', pitfall, seen: true }),
});

/** The turn of `participant` runs and runs. */
const overrun: Rest = {
  before: (sitting) => {
    if (sitting.speaker !== participant) sitting.do({ type: 'takeTurn', person: participant });
    sitting.after(sitting.phase.turns.limitMs + 14 * SECOND);
  },
  next: (sitting) => sitting.after(SECOND),
  person: participant,
};

/** Turns of so many milliseconds, one after the other. */
function turnsOf(sitting: Sitting, people: readonly string[], ms: number): void {
  for (const person of people) {
    sitting.do({ type: 'takeTurn', person });
    sitting.after(ms);
    sitting.finish();
  }
}

const fast: Rest = {
  before: (sitting) => turnsOf(sitting, ['anna', 'bram', 'dirk'], 20 * SECOND),
  next: (sitting) => turnsOf(sitting, ['fatma'], 20 * SECOND),
};

const series = (facts: Partial<SeriesFacts>): Rest => ({
  facts: () => ({ series: { ...quietSeries, ...facts } }),
});

const quietSeries: SeriesFacts = {
  meetings: 2,
  sameMethod: null,
  absentNow: false,
  absentTwice: false,
  safetyFalling: false,
  problemCases: false,
  oneBringer: false,
  newMember: false,
  memberJoined: false,
  caseNoted: null,
  daysToNext: null,
};

const write = (kind: NoteKind, note: string) => (sitting: Sitting) =>
  sitting.do({ type: 'writeNote', note, case: 1, kind, person: caseBringer, text: 'Woorden' });

/** Past this share of the phase's time. */
const pastShare = (share: number) => (sitting: Sitting) =>
  sitting.after(Math.ceil(budgetMs(sitting.phase) * share) - sitting.now + sitting.session.lastAt);

export const scenes: readonly Scene[] = [
  of(
    'advies',
    ['START', 'korthagen/concreet'],
    ['START', 'u-procedure/u1'],
    ['SIG:advice:2', 'korthagen/concreet', signal('advice')],
  ),
  of('ombuigen', ['MID:0.4', 'action-learning/vragen-2']),
  of(
    'afstemming',
    ['INB:notNow', 'korthagen/concreet', notNow],
    ['INB:notNow:x2', 'korthagen/concreet', notNowTwice],
    ['START', 'tienstappen/tweede-ronde'],
    ['START', 'split-moment/afpellen-2'],
    ['START#2', 'split-moment/afpellen-1'],
    ['START#2', 'case-clinic/spiegelen'],
  ),
  of(
    'vraag-om-de-vraag',
    ['TURN:fast', 'korthagen/concreet', fast],
    ['TURN:fast', 'u-procedure/u2', fast],
    ['SIG:pace:2', 'korthagen/concreet', signal('pace')],
  ),
  of(
    'niet-ingecheckt',
    [
      'LAND',
      'frame/incheck',
      {
        before: (sitting) => sitting.do({ type: 'markLanded', person: 'bram', score: 7 }, 'bram'),
        next: (sitting) => sitting.do({ type: 'markLanded', person: 'dirk', score: 4 }, 'dirk'),
      },
    ],
    [
      'LAND',
      'frame/binnenkomst',
      {
        before: (sitting) => sitting.do({ type: 'markLanded', person: 'bram', score: 6 }, 'bram'),
        // The first twenty seconds are the silence's own; its line is shown before and after.
        next: (sitting) => {
          goTo(sitting, 'frame/incheck');
          sitting.do({ type: 'markLanded', person: 'dirk', score: 5 }, 'dirk');
        },
      },
    ],
    [
      'JOIN',
      'frame/incheck',
      {
        before: (sitting) => {
          sitting.do({ type: 'markLanded', person: 'bram', score: 7 }, 'bram');
          goTo(sitting, 'korthagen/concreet');
          sitting.after(MINUTE);
        },
        next: (sitting) => sitting.do({ type: 'joinSession', person: 'gijs' }),
        person: 'gijs',
      },
    ],
  ),
  of(
    'redden',
    ['INB:tooMuch', 'korthagen/concreet', tooMuch],
    ['INB:tooMuch', 'split-moment/afpellen-1', tooMuch],
    ['INB:silence', 'korthagen/concreet', silence],
    ['SIG:friction:2', 'korthagen/betekenis', signal('friction')],
  ),
  of(
    'ongemak',
    ['SIG:friction:2', 'split-moment/afpellen-1', signal('friction')],
    ['SIG:friction:2', 'korthagen/betekenis', signal('friction')],
    ['LOG', 'korthagen/concreet', seen('ongemak')],
    ['LOG', 'split-moment/afpellen-1', seen('ongemak')],
  ),
  of(
    'hoofd',
    ['START', 'case-clinic/spiegelen'],
    ['SIG:course:2', 'split-moment/afpellen-1', signal('course')],
  ),
  of('nieuwsgierigheid', ['START', 'korthagen/concreet']),
  of(
    'oordeel',
    ['SIG:friction:2', 'incident/afloop', signal('friction')],
    ['START', 'incident/afloop'],
  ),
  of('belerend', ['TURN:overrun', 'korthagen/concreet', overrun], ['START', 'frame/afspraken']),
  of(
    'meer-praten',
    [
      'TURN:rising',
      'korthagen/concreet',
      {
        before: (sitting) => turnsOf(sitting, ['anna', 'bram'], 140 * SECOND),
        next: (sitting) => turnsOf(sitting, ['dirk'], 140 * SECOND),
      },
    ],
    ['MID:0.5', 'case-clinic/dialoog'],
  ),
  of('geen-inweektijd', ['START', 'raguse/stap'], ['START', 'balint/stap']),
  of(
    'gedwongen',
    ['START', 'roddel/vraag'],
    ['START', 'split-moment/veilig'],
    ['INB:notNow:x2', 'split-moment/afpellen-1', notNowTwice],
  ),
  of(
    'afleiding',
    ['START', 'frame/incheck'],
    [
      'SIG:own:away',
      'korthagen/concreet',
      { facts: ({ now }) => ({ lastSignal: { kind: 'away', at: now - SECOND } }) },
    ],
  ),
  of(
    'afwezig',
    ['SERIES:absent', 'frame/incheck', series({ absentNow: true })],
    ['SERIES:absentTwice', 'frame/uitcheck', series({ absentTwice: true })],
  ),
  of(
    'werkoverleg',
    ['FORM:noOwnPart', 'frame/vraag-en-vorm', { next: pastShare(0.4) }],
    ['SIG:course:2', 'korthagen/concreet', signal('course')],
    ['MID:0.5', 'korthagen/concreet'],
  ),
  of('oppervlakkig', [
    'MID:0.5',
    'korthagen/concreet',
    { before: (sitting) => sitting.do({ type: 'markLevel', level: 'case' }) },
  ]),
  of('op-de-gang', ['START', 'frame/afspraken']),
  of(
    'regie-weg',
    ['START', 'korthagen/kiezen'],
    ['START', 'korthagen/betekenis'],
    ['INB:question', 'korthagen/concreet', question],
    ['SIG:course:2', 'korthagen/concreet', signal('course')],
  ),
  of(
    'methode-los',
    [
      'SHORT',
      'korthagen/concreet',
      {
        before: (sitting) => sitting.after(3 * MINUTE),
        next: (sitting) => goTo(sitting, 'korthagen/analyse'),
      },
    ],
    ['SIG:course:2', 'korthagen/concreet', signal('course')],
  ),
  of(
    'eigen-spoor',
    ['SIG:course:2', 'korthagen/concreet', signal('course')],
    ['TURN:overrun', 'roddel/verkennen', overrun],
  ),
  of(
    'weten',
    ['START', 'tienstappen/kern'],
    ['START', 'vijfstappen/kern-delen'],
    ['INB:notNow', 'korthagen/concreet', notNow],
  ),
  of(
    'verdediging',
    ['START', 'korthagen/betekenis'],
    ['INB:tooMuch', 'korthagen/betekenis', tooMuch],
    ['SIG:friction:2', 'korthagen/betekenis', signal('friction')],
  ),
  of('beauty-contest', ['START', 'tienstappen/wegen'], ['START', 'vlaggetjes/vlaggetjes']),
  of(
    'etaleren',
    ['START', 'socratisch/verplaatsen'],
    ['TURN:overrun', 'action-learning/vragen-1', overrun],
  ),
  of(
    'psychologiseren',
    ['START', 'korthagen/analyse'],
    ['START', 'tienstappen/kern'],
    ['INB:stop', 'roddel/roddelen', stop],
    ['INB:stop', 'raguse/identificatie', stop],
  ),
  of(
    'facilitator-doet-mee',
    ['SETUP:inContent', 'ready', { with: { caseBringer: facilitator } }],
    ['SETUP:inContent', 'ready', { with: { seat: 'empty' } }],
    [
      'TURN:facilitator',
      'tienstappen/antwoorden',
      {
        before: (sitting) => sitting.after(MINUTE),
        next: (sitting) => sitting.do({ type: 'takeTurn', person: facilitator }),
      },
    ],
  ),
  of('kunstje', ['SETUP:notPrepared', 'ready', { facts: () => ({ previewed: false }) }]),
  of('te-zacht', ['MID:0.5', 'korthagen/concreet']),
  of(
    'non-verbaal',
    ['START', 'korthagen/terugblik'],
    ['START', 'case-clinic/spiegelen'],
    ['START#2', 'roddel/terug'],
    ['START#2', 'korthagen/kiezen'],
  ),
  of(
    'weggegleden',
    ['SIG:away:2', 'korthagen/concreet', away],
    ['MID:0.5', 'heilsbronn/voordracht'],
    ['MID:0.5', 'case-clinic/intentie'],
  ),
  of('geen-actie', ['START', 'korthagen/kiezen'], ['START', 'raguse/stap']),
  of('hierarchie', ['SETUP:rank', 'ready', { with: { rank: true } }]),
  of(
    'klagen',
    [
      'FORM:complaint',
      'frame/vraag-en-vorm',
      {
        before: (sitting) => {
          sitting.after(2 * MINUTE);
        },
        next: write('question', 'q1'),
      },
    ],
    ['START', 'korthagen/terugblik'],
  ),
  of('vage-vraag', [
    'FORM:fewTicks',
    'frame/vraag-en-vorm',
    { next: pastShare(0.4), facts: () => ({ checksTicked: 2 }) },
  ]),
  of(
    'ongehoord',
    [
      'BAL:unheard',
      'korthagen/concreet',
      {
        before: (sitting) => turnsOf(sitting, ['anna', 'bram', 'dirk'], MINUTE),
        next: pastShare(0.6),
      },
    ],
    [
      'PULSE:heard',
      'frame/procesblik',
      {
        before: (sitting) => {
          for (const heard of [1, 2, 3, 3] as const) {
            const pulse = { safety: 4, depth: 4, heard, energy: 4 } as const;
            sitting.do({ type: 'givePulses', person: null, pulse });
          }
        },
        next: (sitting) => goTo(sitting, 'frame/uitcheck'),
      },
    ],
  ),
  of(
    'spanning',
    ['SIG:friction:2', 'korthagen/analyse', signal('friction')],
    ['SERIES:safetyFalls', 'ready', series({ safetyFalling: true })],
  ),
  of('afhankelijk', ['SERIES:practised', 'roddel/vraag', series({ meetings: 4 })]),
  of(
    'verwachtingen',
    ['SERIES:first', 'frame/incheck', series({ meetings: 0 })],
    ['SERIES:newMember', 'frame/afspraken', series({ newMember: true })],
    ['SERIES:newMember', 'frame/incheck', series({ memberJoined: true })],
    ['START', 'frame/afspraken'],
  ),
  of(
    'rol-onduidelijk',
    ['SETUP:noSeat', 'ready', { with: { seat: 'empty' } }],
    [
      'SETUP:newRole',
      'korthagen/concreet',
      { facts: ({ now }) => ({ newFacilitatorAt: now - SECOND }) },
    ],
  ),
  of(
    'groepsgrootte',
    ['SETUP:size', 'ready', { before: leave('anna', 'bram'), next: leave('dirk') }],
    ['SETUP:size', 'ready', { before: join('gijs', 'hans'), next: join('ina') }],
  ),
  of('interpreteren', ['START', 'korthagen/terugblik'], ['MID:0.5', 'korthagen/terugblik']),
  of('vooruitlopen', ['START', 'incident/schets']),
  of(
    'inbrenger-praat-mee',
    ['START', 'korthagen/analyse'],
    ['START', 'balint/achteruit'],
    [
      'TURN:caseBringer',
      'roddel/wegdraaien',
      {
        before: (sitting) => sitting.after(10 * SECOND),
        next: (sitting) => sitting.do({ type: 'takeTurn', person: caseBringer }),
      },
    ],
  ),
  of(
    'klemzetten',
    ['INB:notNow', 'korthagen/concreet', notNow],
    ['INB:notNow:x2', 'korthagen/concreet', notNowTwice],
  ),
  of('reclame', ['START', 'korthagen/alternatieven'], ['START', 'socratisch/principes']),
  of(
    'kruisverhoor',
    ['SIG:pace:2', 'korthagen/concreet', signal('pace')],
    ['INB:silence', 'korthagen/concreet', silence],
    ['TURN:fast', 'balint/feiten', fast],
  ),
  of('niet-concreet', ['MID:0.5', 'korthagen/terugblik'], ['START', 'appreciative/ontdekken']),
  of(
    'te-vroeg-kiezen',
    ['START', 'korthagen/alternatieven'],
    ['SIG:pace:2', 'korthagen/alternatieven', signal('pace')],
  ),
  of('een-mogelijkheid', [
    'MID:0.7',
    'korthagen/alternatieven',
    {
      before: (sitting) => {
        write('alternative', 'a1')(sitting);
        write('alternative', 'a2')(sitting);
      },
    },
  ]),
  of(
    'alleen-fout',
    ['MID:0.5', 'korthagen/terugblik'],
    ['SERIES:problemsOnly', 'frame/keuze', series({ problemCases: true })],
  ),
  of(
    'fasen-door-elkaar',
    ['START', 'korthagen/analyse'],
    ['START', 'denkhoeden/zwart'],
    ['SIG:course:2', 'korthagen/analyse', signal('course')],
  ),
  of(
    'emotie-hoog',
    ['INB:tooMuch', 'korthagen/terugblik', tooMuch],
    ['INB:stop', 'korthagen/concreet', stop],
  ),
  of(
    'gelijk-krijgen',
    ['MID:0.5', 'korthagen/analyse'],
    ['SIG:course:2', 'korthagen/analyse', signal('course')],
  ),
  of('uitloop', ['END:0.85', 'korthagen/concreet'], ['OVER', 'korthagen/concreet']),
  of('haastig-slot', [
    'TIME',
    'korthagen/concreet',
    {
      before: (sitting) => {
        const { lastAt, endBy } = sitting.session;
        sitting.after((endBy ?? 0) - lastAt - 13 * MINUTE);
      },
      next: (sitting) => sitting.after(SECOND),
      with: { endBy: Date.UTC(2026, 10, 22, 11, 0, 0) },
    },
  ]),
  of('streng-voor-jezelf', ['START', 'korthagen/betekenis']),
  of('suggestieve-vraag', ['START', 'incident/noteren'], ['START', 'tienstappen/vragen']),
  of('stapelvraag', ['START', 'incident/noteren'], ['START', 'vlaggetjes/vragen']),
  of('detailspeurder', ['MID:0.7', 'korthagen/concreet'], ['OVER', 'korthagen/concreet']),
  of(
    'stilte-vullen',
    ['START', 'case-clinic/stilte'],
    ['START', 'frame/binnenkomst'],
    ['SIG:silence:2', 'korthagen/concreet', signal('silence')],
  ),
  of(
    'ik-ook',
    ['TURN:overrun', 'vijfstappen/verkennen', overrun],
    ['INB:question', 'vijfstappen/verkennen', question],
  ),
  of(
    'discussie',
    ['SIG:course:2', 'korthagen/concreet', signal('course')],
    [
      'TURN:alternating',
      'socratisch/argumenten',
      {
        before: (sitting) => turnsOf(sitting, ['anna', 'bram', 'anna'], 30 * SECOND),
        next: (sitting) => turnsOf(sitting, ['bram'], 30 * SECOND),
      },
    ],
  ),
  of(
    'ja-maar',
    ['START', 'incident/standpunten'],
    ['LOG', 'incident/standpunten', seen('ja-maar')],
  ),
  of(
    'adviesregen',
    ['START', 'korthagen/alternatieven'],
    ['TURN:overrun', 'heilsbronn/oplossingen', overrun],
    ['SIG:pace:2', 'korthagen/alternatieven', signal('pace')],
  ),
  of('dominant', [
    'BAL:dominant',
    'korthagen/concreet',
    {
      before: (sitting) => turnsOf(sitting, ['anna', 'bram', 'anna', 'dirk'], 30 * SECOND),
      next: (sitting) => turnsOf(sitting, ['anna', 'bram', 'anna', 'bram', 'anna'], 30 * SECOND),
      facts: (sitting) => ({ turnsSeen: seenGoBy(sitting, participant) }),
      person: participant,
    },
  ]),
  of('lang-verhaal', ['END:0.8', 'korthagen/terugblik'], ['OVER', 'korthagen/terugblik']),
  of(
    'over-de-afwezige',
    ['MID:0.5', 'korthagen/analyse'],
    ['SIG:course:2', 'korthagen/analyse', signal('course')],
  ),
  of(
    'therapie',
    ['START', 'split-moment/afpellen-2'],
    ['INB:notNow', 'split-moment/afpellen-2', notNow],
    ['LOG', 'split-moment/afpellen-2', seen('therapie')],
  ),
  of('groepsdenken', ['MID:0.5', 'korthagen/analyse'], ['MID:0.5', 'roddel/roddelen']),
  of('parallelproces', ['SIG:friction:2', 'korthagen/analyse', signal('friction')]),
  of(
    'roddel-slaat-door',
    ['START', 'roddel/roddelen'],
    ['START', 'vlaggetjes/roddelen'],
    ['INB:stop', 'roddel/roddelen', stop],
  ),
  of('grap', ['LOG', 'raguse/identificatie', seen('grap')]),
  of('bijkletsen', [
    'WAIT',
    'ready',
    {
      before: (sitting) => sitting.after(6 * MINUTE),
      next: (sitting) => sitting.after(SECOND),
      facts: ({ session }) => ({ inCallSince: session.createdAt }),
    },
  ]),
  of(
    'niemand-brengt-in',
    ['SERIES:noCaseYet', 'ready', series({ caseNoted: false, daysToNext: 3 })],
    ['FORM:noOffers', 'frame/casusronde', { with: { caseBringer: null }, next: pastShare(0.85) }],
  ),
  of(
    'steeds-dezelfde',
    ['SERIES:oneBringer', 'frame/casusronde', series({ oneBringer: true })],
    ['SERIES:oneBringer', 'frame/keuze', series({ oneBringer: true })],
  ),
  of(
    'chatfluisteren',
    ['START', 'roddel/vraag'],
    ['SIG:friction:2', 'korthagen/concreet', signal('friction')],
  ),
  of('herleidbaar', ['START', 'korthagen/terugblik']),
  of('opname', ['START', 'frame/afspraken']),
  of(
    'techniek',
    [
      'NET:lost',
      'korthagen/concreet',
      {
        before: (sitting) => sitting.after(10 * SECOND),
        next: (sitting) => sitting.after(SECOND),
        facts: ({ session }) => ({ away: [{ person: caseBringer, since: session.lastAt }] }),
      },
    ],
    [
      'NET:lost',
      'korthagen/concreet',
      {
        before: (sitting) => {
          sitting.do({ type: 'takeTurn', person: participant });
          sitting.after(10 * SECOND);
        },
        next: (sitting) => sitting.after(SECOND),
        facts: ({ session }) => ({ away: [{ person: participant, since: session.lastAt }] }),
      },
    ],
    ['NET:back', 'korthagen/concreet', { facts: ({ now }) => ({ backAt: now - SECOND }) }],
  ),
].flat();

function leave(...people: readonly string[]) {
  return (sitting: Sitting) => {
    for (const person of people) sitting.do({ type: 'leaveSession', person });
  };
}

function join(...people: readonly string[]) {
  return (sitting: Sitting) => {
    for (const person of people) sitting.do({ type: 'joinSession', person });
  };
}

/** What a screen has seen of the turns, looking after each event. */
function seenGoBy(sitting: Sitting, person: string): NudgeFacts['turnsSeen'] {
  let state: SessionState | null = null;
  let tally = noTurnsSeen;
  for (const event of sitting.log) {
    state = evolve(state, event);
    if (state) tally = turnsSeen(tally, screenOf(state, person));
  }
  return tally;
}
