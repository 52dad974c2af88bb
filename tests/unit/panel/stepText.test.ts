import { expect, it } from 'vitest';
import { stepText } from '@/components/session/stepText';
import { catalogue as t } from '@/lib/i18n/nl';
import type { CommandBody } from '@/lib/session/commands';
import { EventBodySchema, type EventBody } from '@/lib/session/events';
import { planOf } from '@/lib/session/templates';
import { viewForFacilitator } from '@/lib/session/view';
import { Sitting, six } from '../session/spec';

const name = (id: string | null) => (id ?? '').replace(/^./, (first) => first.toUpperCase());
const methods: Readonly<Record<string, string>> = { tietze: 'Tietze', incident: 'Incident' };

function said(cases: readonly string[], ...commands: CommandBody[]): string | null {
  const sitting = new Sitting();
  sitting.create(six, {
    plan: planOf('whole', ...cases),
    caseBringers: cases.map(() => null),
  });
  for (const command of commands) sitting.do(command);
  const view = viewForFacilitator(sitting.session);
  return stepText(view, name, String, (id) => methods[id] ?? id, t);
}

const start: CommandBody = { type: 'startSession' };
const tietze = { method: 'tietze', leaveOut: [] };

it.each<[readonly string[], CommandBody[], string]>([
  [['incident', 'incident'], [{ type: 'chooseMethod', case: 2, of: tietze }], 'Casus 2: Tietze'],
  [
    ['incident'],
    [{ type: 'addCase', case: 2, of: tietze, caseBringer: 'bram' }],
    'Casus 2 erbij: Tietze',
  ],
  [
    ['incident', 'tietze'],
    [{ type: 'assignCaseBringer', case: 2, person: 'bram' }],
    'Bram brengt casus 2 in · via begeleider',
  ],
  [
    ['incident'],
    [{ type: 'assignCaseBringer', case: 1, person: 'bram' }],
    'Bram brengt in · via begeleider',
  ],
  [
    ['incident'],
    [start, { type: 'changeStructure', structure: 'free', agreed: true }],
    'Volgorde nu: Vrij',
  ],
  [
    ['incident'],
    [start, { type: 'stressAgreement', agreement: 'no-advice' }],
    'Extra zorg voor een afspraak',
  ],
  [
    ['incident'],
    [
      start,
      { type: 'stressAgreement', agreement: 'no-advice' },
      { type: 'stressAgreement', agreement: null },
    ],
    'Geen afspraak met extra zorg',
  ],
])('of %j after %j it says %s', (cases, commands, text) => {
  expect(said(cases, ...commands)).toBe(text);
});

it('has words of its own for every step that can be taken back', () => {
  const nameless = new Set<EventBody['type']>([
    // Not steps of a group: the making of it, the clock, and what is taken back itself.
    'sessionCreated',
    'clockCorrected',
    'commandUndone',
    // Kept when a step is taken back, so never the newest.
    'handRaised',
    'handLowered',
    'factAsked',
    'factAnswered',
    'readyMarked',
    'readyWithdrawn',
    'noteWritten',
    'noteWithdrawn',
    'levelMarked',
    'sideMarked',
    'lineShared',
    'lineHidden',
    'pitfallSeen',
    'pitfallUnseen',
    'signalsCounted',
    'caseOffered',
    'caseWithdrawn',
    'dotsPlaced',
    'offersSplit',
    'yieldSettled',
    'learningNamed',
    'questionRated',
    'alternativeChosen',
    'pulsesGiven',
    'pulsesCounted',
    'safetyAsked',
    'safetyAnswered',
    'safetyFound',
    'notNowSaid',
    'questionShown',
    'questionHidden',
    'enoughSaid',
    'enoughWithdrawn',
    'silenceEnded',
    'steppedBack',
    'cameBack',
  ]);
  const view = viewForFacilitator(running().session);
  const speechless = EventBodySchema.options
    .map(({ entries }) => entries.type.literal)
    .filter((type) => {
      const body = { ...sample, type } as unknown as EventBody;
      const lastStep = { command: 'c1', by: 'els', at: 0, body };
      return stepText({ ...view, lastStep }, name, String, String, t)?.startsWith(t.step.other);
    });
  expect(new Set(speechless)).toEqual(nameless);
});

/** With what any event may hold. */
const sample = {
  person: 'anna',
  phase: 0,
  case: 1,
  method: 'tietze',
  of: { caseBringer: null, method: 'tietze', methodVersion: 1 },
  structure: 'free',
  agreement: null,
  asked: { kind: 'facts', level: 'case' },
  outcome: 'finished',
  ms: 60_000,
};

function running(): Sitting {
  const sitting = new Sitting();
  sitting.create();
  sitting.do(start);
  return sitting;
}
