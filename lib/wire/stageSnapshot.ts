/** What the stage tab is sent: a cut of what a view on this machine gets. */
import type { OwnMethod } from '@/lib/methods/ownMethod';
import { viewForStage } from '@/lib/session/stageView';
import { defaultCamera, defaultMoment, defaultNudges } from './preferences';
import type { Snapshot } from './viewMessages';

/**
 * Fields are named one by one: a new one of the snapshot does not reach the stage until somebody
 * decides on it here. What is withheld has an empty value. Nobody looks at the stage as somebody:
 * `me` is null.
 */
export function stageSnapshot(all: Snapshot): Snapshot {
  const session = all.session && viewForStage(all.session);
  const asked = session?.notes.find(({ id }) => all.notes[id] !== undefined);
  return {
    type: 'snapshot',
    now: all.now,
    wall: all.wall,
    session,
    names: session ? pick(all.names, namesOf(session.people)) : {},
    agreements: [],
    methods: session
      ? Object.fromEntries(Object.entries(all.methods).map(([id, one]) => [id, methodOnStage(one)]))
      : {},
    notes: asked ? pick(all.notes, [asked.id]) : {},
    steps: {},
    cameraFailed: false,
    preferences: {
      language: all.preferences.language,
      digits: all.preferences.digits,
      nudges: defaultNudges,
      camera: defaultCamera,
      moment: defaultMoment,
    },
    screenShared: false,
    draft: '',
    gap: null,
    fault: null,
    call: { elsewhere: null, canAskNames: false },
    me: null,
    live: null,
    relay: { relay: '', joinPage: '', fixed: false },
    safetyProtocol: '',
    group: null,
    groups: 0,
    ownMethods: 0,
    own: null,
    ownOf: null,
    lastSignal: null,
    restingSignals: [],
    keptCases: 0,
    series: null,
    inCallSince: null,
    nudges: null,
  };
}

function namesOf(people: readonly { readonly id: string }[]): string[] {
  return people.map(({ id }) => id);
}

/** Names and what the group is asked to do; the rules of each phase stand in the session. */
function methodOnStage({
  format,
  formatVersion,
  language,
  definition,
  text,
}: OwnMethod): OwnMethod {
  const phases = Object.entries(text.phases).map(([id, { name, participant }]) => [
    id,
    { name, participant, goal: '', caseBringer: '', facilitator: '', notNow: '' },
  ]);
  return {
    format,
    formatVersion,
    language,
    definition: {
      id: definition.id,
      version: definition.version,
      group: definition.group,
      minutes: definition.minutes,
      levels: [],
      experience: definition.experience,
      needsTrust: false,
      questions: [],
      variant: false,
      phases: [],
    },
    text: {
      name: text.name,
      suits: '',
      preparation: '',
      note: '',
      sources: '',
      phases: Object.fromEntries(phases),
    },
  };
}

function pick<T>(from: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = from[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
