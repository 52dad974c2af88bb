/** Builds the panel's model around its connection. */
import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { pickLanguage } from '@/lib/i18n/language';
import { loadCatalogue } from '@/lib/i18n/load';
import { findMethod, loadTexts, methods, type MethodId } from '@/lib/methods/library';
import type { SessionView } from '@/lib/session/view';
import type { Language } from '@/lib/wire/preferences';
import { SteadyClock } from '@/lib/wire/steadyClock';
import { ViewClient } from '@/lib/wire/viewClient';
import type { HostRefusal, Snapshot, Surface } from '@/lib/wire/viewMessages';
import type { PortLike } from '@/lib/wire/port';
import type { Panel, SourceTexts } from './panel';

export interface PanelEnvironment {
  readonly surface: Surface;
  readonly nonce: string | null;
  readonly languages: readonly string[];
  readonly invite?: ReadonlySignal<string | null>;
  connect(name: string): PortLike;
}

const TICK_MS = 500;
/** Where nothing of a method is shown without a session. */
const small: ReadonlySet<Surface> = new Set(['stage', 'small']);

/** Resolves with the model once there is something to show; never for a frame that is not ours. */
export function createPanel(environment: PanelEnvironment): Promise<Panel> {
  /** The home tab speaks of all methods, whatever goes on. */
  const inHome = environment.surface === 'home';
  const clock = new SteadyClock(0);
  const snapshot = signal<Snapshot | null>(null);
  const now = signal(clock.now());
  const connected = signal(false);
  const ownMoment = signal<{ readonly moment: string } | null>(null);
  const refusal = signal<HostRefusal | null>(null);
  let everything = false;
  const spoken = signal<{ language: Language; t: Catalogue; texts: SourceTexts } | null>(null);

  const client = new ViewClient({
    connect: environment.connect,
    nonce: environment.nonce,
    snapshot: (next) => {
      snapshot.value = next;
    },
    time: (sessionNow, wall) => {
      clock.setTo(sessionNow, wall);
      now.value = clock.now();
    },
    connected: (yes) => {
      connected.value = yes;
    },
    ownMoment: (due) => {
      ownMoment.value = due;
    },
    // Not, or no longer, the frame that the dock made: nothing may stay on show.
    stranger: () => document.body.replaceChildren(),
  });

  const tick = () => {
    now.value = clock.now();
  };
  const tickSeen = () => {
    if (!document.hidden) tick();
  };
  setInterval(tickSeen, TICK_MS);
  document.addEventListener('visibilitychange', tickSeen);

  const wanted = computed(() =>
    snapshot.value === null
      ? null
      : pickLanguage(snapshot.value.preferences.language, environment.languages),
  );
  effect(() => {
    const language = wanted.value;
    if (language !== null && spoken.peek()?.language !== language) void speak(language);
  });

  /** All of the library where every method can be looked at: in the home tab, or once they were asked for. */
  function needed(): MethodId[] {
    const session = inHome || everything ? null : snapshot.value?.session;
    if (session) return methodsOf(session);
    return small.has(environment.surface) ? [] : methods.map(({ id }) => id);
  }

  async function speak(language: Language): Promise<void> {
    const [t, frame, ...others] = await Promise.all([
      loadCatalogue(language),
      loadTexts('frame', language),
      ...untracked(needed).map(async (id) => [id, await loadTexts(id, language)] as const),
    ]);
    if (wanted.peek() !== language) return;
    spoken.value = { language, t, texts: { frame, ...Object.fromEntries(others) } };
    document.documentElement.lang = language;
  }

  // A session that begins on another view, or is put away, may need other texts.
  effect(() => {
    const wantedMethods = needed();
    const language = wanted.value;
    const have = spoken.peek();
    if (language === null || !have) return;
    if (wantedMethods.some((id) => !(id in have.texts))) void speak(language);
  });

  return new Promise((resolve) => {
    const stop = effect(() => {
      if (snapshot.value === null || spoken.value === null) return;
      queueMicrotask(() => stop());
      resolve(model());
    });
  });

  function model(): Panel {
    const shown = computed(() => demand(snapshot.value));
    const words = computed(() => demand(spoken.value));
    const ask: Panel['ask'] = async (question, takes = []) => {
      refusal.value = null;
      const reply = await client.ask(question);
      if (!reply.ok && !takes.includes(reply.reason)) refusal.value = reply.reason;
      return reply;
    };
    return {
      surface: environment.surface,
      invite: environment.invite ?? signal(null),
      snapshot: shown,
      session: computed(() => shown.value.session),
      connected,
      ownMoment,
      now,
      language: computed(() => words.value.language),
      t: computed(() => words.value.t),
      texts: computed(() => ({ ...words.value.texts, ...ownTexts(shown.value) })),
      loadAllTexts: async () => {
        everything = true;
        await speak(words.peek().language);
      },
      refusal,
      ask,
      command: (body, takes) => ask({ type: 'command', body }, takes),
      setPreferences: (part) => {
        const preferences = { ...shown.peek().preferences, ...part };
        void ask({ type: 'setPreferences', preferences });
      },
      putRefusalAway: () => {
        refusal.value = null;
      },
      tick,
      toWall: (sessionMs) => sessionMs - clock.offsetMs,
    };
  }
}

/** Those of the library that a session has. */
function methodsOf(session: SessionView): MethodId[] {
  const sources = new Set(session.phases.map(({ plan }) => plan.source));
  return [...sources].flatMap((source) => findMethod(source)?.id ?? []);
}

/** Of the group's own methods, in the one language that each of them has. */
function ownTexts({ methods: own }: Snapshot): SourceTexts {
  return Object.fromEntries(Object.entries(own).map(([id, { text }]) => [id, text]));
}

function demand<T>(value: T | null): T {
  if (value === null) throw new Error('the panel has nothing to show yet');
  return value;
}
