/** The participant page's host: a member's side alone, in the page itself, and nothing of it kept. */
import type { Connect } from '@/lib/live/transport';
import { localPort } from '@/lib/wire/localPort';
import type { PortLike } from '@/lib/wire/port';
import { chosen, defaultPreferences, type Preferences } from '@/lib/wire/preferences';
import { isNudgeQuestion } from '@/lib/wire/nudgeMessages';
import { isLiveQuestion } from '@/lib/wire/liveMessages';
import type { Snapshot, ToView } from '@/lib/wire/viewMessages';
import { FleetingNotes } from './fleetingNotes';
import { keepNothing } from './liveKeeping';
import { LiveSession } from './liveSession';
import { MomentDesk } from './momentDesk';
import { NudgeDesk } from './nudgeDesk';
import type { RunMemory } from './runMemory';
import type { Answer } from './sessionHost';
import { ViewPorts, type ViewRequest } from './viewPorts';
import { WordsReader } from './wordsReader';

/** In its rhythm the page's own clock follows, as with a background. */
const BEAT_MS = 15_000;

export class PageHost {
  private preferences: Preferences = defaultPreferences;
  private screenShared = false;
  private readonly live: LiveSession;
  private readonly views: ViewPorts;
  private readonly words = new WordsReader();
  private readonly own = new FleetingNotes();
  private readonly nudges = new NudgeDesk(keptInPage(), () =>
    this.views.tell(() => this.snapshot()),
  );
  /** The page itself shows notifications: it knows whether somebody looks at it. */
  private readonly moments = new MomentDesk({
    memory: keptInPage(),
    wanted: () => this.preferences.moment,
    tell: (message) => this.views.tell(() => message),
    seesCall: () => Promise.resolve(true),
    notify: () => undefined,
  });

  constructor(connect: Connect) {
    this.live = new LiveSession({
      connect,
      keeping: keepNothing(),
      preset: () => Promise.resolve({}),
      own: null,
      changed: () => {
        this.views.tell(() => this.snapshot());
        const { followed } = this.live;
        this.moments.follow(followed?.view ?? null, followed?.person ?? null);
      },
    });
    this.views = new ViewPorts({
      knowsFrame: () => Promise.resolve(false),
      snapshot: () => Promise.resolve(this.snapshot()),
      request: (message) => this.answer(message),
      left: () => undefined,
    });
    setInterval(
      () => this.views.tell(() => ({ type: 'ping', now: this.live.now(), wall: Date.now() })),
      BEAT_MS,
    );
  }

  /** The panel's end of a port. */
  connect(): PortLike {
    const [panel, host] = localPort();
    this.views.connect(host, { kind: 'page' });
    return panel;
  }

  private snapshot(): Snapshot {
    const { followed, situation, relay } = this.live;
    const ownOf = followed?.view.id ?? this.own.heldOf;
    return {
      type: 'snapshot',
      now: this.live.now(),
      wall: Date.now(),
      session: followed?.view ?? null,
      names: followed?.names ?? {},
      ...this.words.wordsOf(followed?.view ?? null, followed?.texts ?? {}),
      preferences: this.preferences,
      screenShared: this.screenShared,
      draft: '',
      gap: null,
      fault: null,
      call: { canAskNames: false, elsewhere: null },
      me: followed?.person ?? null,
      live: situation,
      relay,
      safetyProtocol: '',
      group: null,
      groups: 0,
      ownMethods: 0,
      own: ownOf === null ? null : this.own.of(ownOf),
      ownOf,
      keptCases: 0,
      lastSignal: this.live.signals.last,
      restingSignals: this.live.signals.resting(this.live.now()),
      series: null,
      inCallSince: null,
      nudges: followed && this.nudges.of(followed.view.id),
      cameraFailed: false,
    };
  }

  private async answer(message: ViewRequest): Promise<ToView> {
    const { id } = message;
    const answer = await this.act(message);
    return answer === null ? { type: 'done', id } : { type: 'refused', id, ...answer };
  }

  private async act(message: ViewRequest): Promise<Answer> {
    if (isLiveQuestion(message)) {
      if (message.type === 'leaveLive') {
        this.own.forget();
        await this.nudges.forget();
        await this.moments.forget();
      }
      return this.live.answer(message, null);
    }
    if (message.type === 'saveOwnNote') {
      const reason = this.own.save(message);
      if (reason) return { reason };
      this.views.tell(() => this.snapshot());
      return null;
    }
    if (isNudgeQuestion(message)) {
      const { nudges } = this.preferences;
      const dismissals = this.nudges.take(message, nudges.dismissals);
      this.preferences = { ...this.preferences, nudges: { ...nudges, dismissals } };
      await this.nudges.keep();
      this.views.tell(() => this.snapshot());
      return null;
    }
    if (message.type === 'ownMoment') return this.moments.answer(message);
    if (message.type === 'command') return this.live.give(message.id, message.body);
    if (message.type === 'giveSignal') return this.live.signal(message.id, message.kind);
    if (message.type === 'setPreferences') {
      this.preferences = chosen(message.preferences, this.preferences);
      this.views.tell(() => this.snapshot());
      return null;
    }
    if (message.type === 'shareScreen') {
      this.screenShared = message.on;
      this.views.tell(() => this.snapshot());
      return null;
    }
    // The page offers nothing else.
    return { reason: 'badMessage' };
  }
}

function keptInPage(): RunMemory {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value) => {
      kept.set(key, value);
      return Promise.resolve();
    },
  };
}
