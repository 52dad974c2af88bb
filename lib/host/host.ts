/** The background's one host: a session, its views and its docks, wired together. */
import * as v from 'valibot';
import type { Connect } from '@/lib/live/transport';
import { dockTexts } from '@/lib/i18n/dockTexts';
import { moment as momentEn } from '@/lib/i18n/moment/en';
import { moment as momentNl } from '@/lib/i18n/moment/nl';
import type { MomentTexts } from '@/lib/i18n/moment/texts';
import { pickLanguage } from '@/lib/i18n/language';
import type { SeriesFacts } from '@/lib/group/seriesFacts';
import type { SessionView } from '@/lib/session/view';
import { describeError } from '@/lib/store/errors';
import { copyRaw } from '@/lib/store/rawCopy';
import type { Platform } from '@/lib/wire/callMessages';
import { isGroupQuestion, type GroupQuestion } from '@/lib/wire/groupMessages';
import { isLiveQuestion, type LiveQuestion } from '@/lib/wire/liveMessages';
import { isMethodQuestion, type MethodQuestion } from '@/lib/wire/methodMessages';
import { isNudgeQuestion, type NudgeQuestion } from '@/lib/wire/nudgeMessages';
import { isOwnNoteQuestion, type OwnNoteQuestion } from '@/lib/wire/ownNoteMessages';
import { momentHere } from '@/lib/session/ownMoment';
import type { SignalKind } from '@/lib/session/signals';
import {
  chosen,
  PreferencesSchema,
  defaultPreferences,
  type Language,
  type Preferences,
} from '@/lib/wire/preferences';
import { stageSnapshot } from '@/lib/wire/stageSnapshot';
import type { SetUp, Snapshot, ToView } from '@/lib/wire/viewMessages';
import { DockPorts } from './dockPorts';
import { CameraScript, type CameraPages } from './cameraScript';
import { badgeFor, pillFor, type Badge } from './pill';
import { CallsEntered } from './callsEntered';
import { Groups } from './groups';
import { GroupSeries } from './groupSeries';
import { MethodDesk } from './methodDesk';
import { MomentDesk } from './momentDesk';
import { NudgeDesk } from './nudgeDesk';
import type { RunMemory } from './runMemory';
import { safetyProtocolOf } from './safetyProtocol';
import { ScreenShare } from './screenShare';
import { SessionCalls } from './sessionCalls';
import { SmallWindow, type SmallWindows } from './smallWindow';
import { keepingOf } from './liveKeeping';
import { LiveSession } from './liveSession';
import { OwnNotes } from './ownNotes';
import { ownSessionOf } from './ownSession';
import { SessionHost, type Answer } from './sessionHost';
import { ShownSession } from './shownSession';
import { stripOrderFor } from './stripOrder';
import { ViewPorts, type ViewRequest, type ViewSender } from './viewPorts';

/** The slice of the browser that the host needs. */
export interface HostEnvironment {
  readonly languages: readonly string[];
  readonly memory: RunMemory;
  /** To a relay, once the user has agreed to it. */
  readonly connect: Connect;
  /** What the organisation has set for this browser. */
  preset(): Promise<unknown>;
  openWindow(): Promise<void>;
  readonly smallWindows: SmallWindows;
  showTab(tab: number): Promise<void>;
  showBadge(badge: Badge): void;
  /** Whether the user has this tab in front of them. */
  isInFront(tab: number): Promise<boolean>;
  /** Shows the one notification that there is, where the user allowed it; null takes it away. */
  notify(text: string | null): void;
  /** Wakes the host every half minute, also when no view is open. */
  wakeRegularly(on: boolean): void;
  /** Starts the extension anew, in the version that was downloaded. */
  applyUpdate(): void;
  readonly camera: CameraPages;
}

const PREFERENCES = 'preferences';
const DRAFT = 'draft';
const momentTexts = { nl: momentNl, en: momentEn };
const SMALL_WINDOW = 'smallWindow';
const dockSetting = (platform: Platform) => `dock/${platform}`;

export class Host {
  private readonly session = new SessionHost(
    () => {
      this.live.sessionChanged();
      this.tellAll();
    },
    (person) => this.live.hasDevice(person),
  );
  private readonly groups = new Groups(
    () => this.session.groupStore,
    () => this.tellAll(),
  );
  private readonly series = new GroupSeries(
    () => this.session.groupStore,
    () => this.tellAll(),
  );
  private readonly entered = new CallsEntered();
  private readonly methods = new MethodDesk(
    () => this.session.methodStore,
    () => this.tellAll(),
  );
  private readonly own = new OwnNotes(
    () => this.session.ownNoteStore,
    () => this.tellAll(),
  );
  private readonly nudges: NudgeDesk;
  private readonly camera: CameraScript;
  private readonly moments: MomentDesk;
  private readonly live: LiveSession;
  private readonly shown: ShownSession;
  private readonly ready: Promise<unknown>;
  private preferences: Preferences = defaultPreferences;
  private draft = '';
  private safetyProtocol = '';
  private updateWaits = false;
  private readonly calls: SessionCalls;
  private readonly screen: ScreenShare;
  readonly small: SmallWindow;

  readonly views = new ViewPorts({
    knowsFrame: (tab, nonce) => this.docks.knowsFrame(tab, nonce),
    snapshot: async (view) => {
      await this.ready;
      return this.snapshotFor(view);
    },
    left: () => this.updateWhenFree(),
    request: async (message, from) => {
      await this.ready;
      return this.answer(message, from);
    },
  });

  readonly docks: DockPorts;

  constructor(private readonly environment: HostEnvironment) {
    this.live = new LiveSession({
      connect: environment.connect,
      keeping: keepingOf(this.session),
      preset: () => environment.preset(),
      own: ownSessionOf(this.session),
      changed: () => this.tellAll(),
    });
    this.nudges = new NudgeDesk(environment.memory, () => this.tellAll());
    this.screen = new ScreenShare(environment.memory);
    this.small = new SmallWindow(environment.memory, environment.smallWindows, {
      read: async () => {
        await this.ready;
        return this.session.readSetting(SMALL_WINDOW);
      },
      write: async (place) => {
        await this.session.writeSetting(SMALL_WINDOW, place);
      },
    });
    this.shown = new ShownSession(this.session, this.live);
    this.camera = new CameraScript(environment.camera, () => this.docks.repeatStrips());
    this.moments = new MomentDesk({
      memory: environment.memory,
      wanted: () => this.preferences.moment,
      tell: (message) =>
        this.views.tell((view) =>
          view.kind === 'stage' || this.calls.elsewhereFor(view) ? null : message,
        ),
      seesCall: async () => {
        const tab = this.calls.boundTab();
        return tab !== undefined && environment.isInFront(tab);
      },
      notify: (on) => environment.notify(on ? this.momentText.now : null),
    });
    this.calls = new SessionCalls(environment.memory, this.shown, () => this.docks);
    this.docks = new DockPorts({
      memory: environment.memory,
      readPlace: async (platform) => {
        await this.ready;
        return this.session.readSetting(dockSetting(platform));
      },
      writePlace: async (platform, place) => {
        await this.session.writeSetting(dockSetting(platform), place);
      },
      pill: (tab) => {
        const { state, names, clockOffsetMs, me } = this.shown;
        if (!this.calls.showsIn(tab)) return null;
        // Like the panel, the facilitator's machine calls everybody by name.
        const mine = state !== null && me !== null && momentHere(state, me) === 'now';
        const you = mine ? this.momentText.you : null;
        const { digits } = this.preferences;
        return pillFor(state, names, this.shown.now(), clockOffsetMs, digits, you);
      },
      texts: () => dockTexts[this.language],
      strip: (tab) =>
        stripOrderFor(this.shown, this.preferences, this.language, this.calls.isOf(tab)),
      callChanged: () => {
        this.entered.note(this.docks.calls, Date.now());
        void this.followCalls();
      },
      noRoom: () => void environment.openWindow(),
    });
    this.ready = this.load();
  }

  private get language(): Language {
    return pickLanguage(this.preferences.language, this.environment.languages);
  }

  /** The heartbeat: views and docks answer, and so the worker lives as long as one of them does. */
  async beat(): Promise<void> {
    await this.ready;
    await this.session.tick();
    const now = this.shown.now();
    this.views.tell(() => ({ type: 'ping', now, wall: Date.now() }));
    this.docks.ping();
    this.showBadge();
  }

  /** A downloaded update waits until no session, no panel and no call needs this version any more. */
  updateAvailable(): void {
    this.updateWaits = true;
    void this.ready.then(() => this.updateWhenFree());
  }

  /** Browsers run for weeks: an organisation's new address holds from the next sharing on. */
  async presetChanged(): Promise<void> {
    await this.ready;
    await this.readSafetyProtocol();
    await this.live.presetChanged();
  }

  private async readSafetyProtocol(): Promise<void> {
    this.safetyProtocol = safetyProtocolOf(await this.environment.preset());
  }

  private updateWhenFree(): void {
    const { shown, views, docks } = this;
    const inUse =
      shown.isTaken || views.count > 0 || docks.calls.some(({ state }) => state === 'in');
    if (this.updateWaits && !inUse) this.environment.applyUpdate();
  }

  /** Also the way to try again: the settings could not be read either while the database did not open. */
  private async load(): Promise<Answer> {
    this.calls.unload();
    const answer = await this.session.load();
    try {
      await this.readSafetyProtocol();
      await this.readSettings();
      if (!this.session.fault) await this.live.load();
    } catch (error) {
      this.session.fault = { kind: 'notOpening', detail: describeError(error) };
    }
    await this.screen.load();
    await this.calls.load();
    await this.moments.load();
    await this.putNotesAway();
    this.tellAll();
    return answer;
  }

  private async readSettings(): Promise<void> {
    if (this.session.fault?.kind === 'notOpening') return;
    const stored = v.safeParse(PreferencesSchema, await this.session.readSetting(PREFERENCES));
    this.preferences = stored.success ? stored.output : defaultPreferences;
    const draft = await this.session.readSetting(DRAFT);
    this.draft = typeof draft === 'string' ? draft : '';
    void this.followCamera();
  }

  private async followCamera(): Promise<void> {
    const before = this.camera.failed;
    await this.camera.follow(this.preferences.camera.on);
    if (this.camera.failed !== before) this.tellAll();
  }

  private tellAll(): void {
    // While the session is being read it is not known yet who may see it.
    if (!this.calls.isKnown) return;
    this.views.tell((view) => this.snapshotFor(view));
    this.docks.refresh();
    const { session, live, shown } = this;
    this.moments.follow(shown.state, shown.me);
    this.showBadge();
    this.environment.wakeRegularly(
      shown.state?.status === 'running' || session.holdsNotesAfterEnd || live.isMember,
    );
    this.updateWhenFree();
  }

  private async followCalls(): Promise<void> {
    await this.ready;
    await this.calls.follow();
    this.tellAll();
  }

  private showBadge(): void {
    const { state, me } = this.shown;
    const moment = state && momentHere(state, me);
    this.environment.showBadge(badgeFor(state, this.shown.now(), moment, this.momentText.badge));
  }

  private get momentText(): MomentTexts {
    return momentTexts[this.language];
  }

  /** The notification was pressed. */
  async showOwnMoment(): Promise<void> {
    await this.ready;
    const tab = this.calls.boundTab();
    if (tab !== undefined) await this.environment.showTab(tab);
    else if (this.views.count === 0) await this.environment.openWindow();
  }

  private snapshotFor(view: ViewSender): Snapshot {
    const snapshot = this.snapshot(view);
    return view.kind === 'stage' ? stageSnapshot(snapshot) : snapshot;
  }

  /** Of a session that belongs to another call, a dock learns no more than that. */
  private snapshot(view: ViewSender): Snapshot {
    const { gap, fault } = this.session;
    const { state, names, agreements, methods, notes, steps, me } = this.shown;
    const elsewhere = this.calls.elsewhereFor(view);
    const shown = elsewhere ? null : state;
    const ownOf = shown?.id ?? (this.shown.isTaken && !elsewhere ? this.own.heldOf : null);
    return {
      type: 'snapshot',
      now: this.shown.now(),
      wall: Date.now(),
      session: shown,
      names: shown ? names : {},
      agreements: shown ? agreements : [],
      methods: shown ? methods : {},
      notes: shown ? notes : {},
      steps: shown ? steps : {},
      preferences: this.preferences,
      screenShared: this.screen.on,
      draft: elsewhere ? '' : this.draft,
      gap: shown && gap,
      fault,
      call: { elsewhere, canAskNames: this.calls.callOf(view) !== undefined },
      me: shown && me,
      live: elsewhere ? null : this.live.situation,
      relay: this.live.relay,
      safetyProtocol: this.safetyProtocol,
      group: shown && me === null ? this.session.groupLink : null,
      groups: this.groups.stamp + this.session.remembered,
      ownMethods: this.methods.stamp,
      own: ownOf === null ? null : this.own.of(ownOf),
      ownOf,
      keptCases: this.own.stamp,
      lastSignal: shown && this.live.signals.last,
      restingSignals: shown ? this.live.signals.resting(this.shown.now()) : [],
      series: shown && me === null ? this.seriesOf(shown) : null,
      inCallSince: shown && this.inCallSince,
      nudges: shown && this.nudges.of(shown.id),
      cameraFailed: this.camera.failed,
    };
  }

  private seriesOf(session: SessionView): SeriesFacts | null {
    const { groupTie } = this.session;
    const goesOn = session.status === 'ready' || session.status === 'running';
    // The stamp of what this session itself is remembered by is of no use: it counts as it stands.
    return goesOn && groupTie ? this.series.of(session, groupTie, this.groups.stamp) : null;
  }

  /** Session time. */
  private get inCallSince(): number | null {
    const since = this.entered.since(this.calls.boundTab());
    return since === null ? null : since + this.shown.clockOffsetMs;
  }

  private async answer(message: ViewRequest, from: ViewSender): Promise<ToView> {
    const { id } = message;
    if (!this.calls.mayAsk(from, message.type)) {
      return { type: 'refused', id, reason: 'otherCall' };
    }
    if (message.type === 'copyRaw') return this.copyRaw(id);
    if (message.type === 'askNames') return this.askNames(id, from);
    if (isGroupQuestion(message)) return this.groups.answer(message);
    if (isMethodQuestion(message)) return this.methods.answer(message);
    if (isOwnNoteQuestion(message)) return this.answerOwn(message);
    if (isNudgeQuestion(message)) return this.answerNudge(message);
    const answer =
      message.type === 'ownMoment' ? this.moments.answer(message) : await this.act(message, from);
    if (answer === null) return { type: 'done', id };
    return { type: 'refused', id, ...answer };
  }

  private async answerOwn(message: OwnNoteQuestion): Promise<ToView> {
    const answer = await this.own.answer(message);
    if (message.type === 'removeKeptCase') this.session.sweep();
    return answer;
  }

  private async answerNudge(message: NudgeQuestion): Promise<ToView> {
    const { nudges } = this.preferences;
    const dismissals = this.nudges.take(message, nudges.dismissals);
    const answer =
      dismissals === nudges.dismissals
        ? null
        : await this.keepPreferences({ ...this.preferences, nudges: { ...nudges, dismissals } });
    this.tellAll();
    await this.nudges.keep();
    const { id } = message;
    return answer === null ? { type: 'done', id } : { type: 'refused', id, ...answer };
  }

  private async keepPreferences(preferences: Preferences): Promise<Answer> {
    this.preferences = preferences;
    this.tellAll();
    return this.session.writeSetting(PREFERENCES, preferences);
  }

  /** On only once the browser has done it. Off in any case: the next start tries again. */
  private async prefer(wanted: Preferences): Promise<Answer> {
    const { on } = wanted.camera;
    const changes = on !== this.preferences.camera.on;
    const followed = !(changes || this.camera.failed) || (await this.camera.follow(on));
    const refused = changes && !followed;
    if (refused && on) {
      // It is off, as before.
      this.camera.failed = false;
      return { reason: 'failed' };
    }
    const answer = await this.keepPreferences(chosen(wanted, this.preferences));
    return answer ?? (refused ? { reason: 'failed' } : null);
  }

  private async actLive(message: LiveQuestion, from: ViewSender): Promise<Answer> {
    if (message.type === 'joinLive') return this.joinLive(message, from);
    const answer = await this.live.answer(message, null);
    return message.type === 'leaveLive' ? this.freeCall(answer) : answer;
  }

  /** Like a session that is created here: its call is known before it shows in every call. */
  private async joinLive(message: LiveQuestion, from: ViewSender): Promise<Answer> {
    const call = await this.calls.bindExpected(from);
    const answer = await this.live.answer(message, call);
    if (answer !== null && !this.shown.isTaken) await this.calls.forget();
    this.tellAll();
    return answer;
  }

  private async act(
    message: Exclude<
      ViewRequest,
      | { type: 'copyRaw' | 'askNames' | 'ownMoment' }
      | GroupQuestion
      | MethodQuestion
      | OwnNoteQuestion
      | NudgeQuestion
    >,
    from: ViewSender,
  ): Promise<Answer> {
    if (isLiveQuestion(message)) return this.actLive(message, from);
    switch (message.type) {
      case 'command':
        return this.live.isMember
          ? this.live.give(message.id, message.body)
          : this.session.give(message.id, message.body);
      case 'giveSignal':
        return this.giveSignal(message.id, message.kind);
      case 'createSession':
        return this.create(message.id, message.setUp, from);
      case 'joinSession':
        return this.session.join(message.id, message.name);
      case 'closeSession':
        return this.putAway(await this.session.close());
      case 'setAside':
        return this.putAway(await this.session.setAside());
      case 'retryStore':
        return this.load();
      case 'discountGap':
        return this.session.discountGap(message.id);
      case 'dismissGap':
        return this.session.dismissGap();
      case 'setPreferences':
        return this.prefer(message.preferences);
      case 'saveDraft':
        // Of what has become a session meanwhile: it would hold names for nothing.
        if (this.session.state && this.session.state.status !== 'abandoned') return null;
        this.draft = message.draft;
        return this.session.writeSetting(DRAFT, message.draft || undefined);
      case 'moveDock':
        return from.kind === 'framed' && (await this.docks.move(from.tab, message.to))
          ? null
          : { reason: 'notInDock' };
      case 'openWindow':
        await this.environment.openWindow();
        return null;
      case 'openSmall':
        await this.small.open();
        return null;
      case 'shareScreen':
        return this.shareScreen(message.on);
      case 'showCall':
        return this.showCall();
      case 'bindHere':
        return this.bindHere(from);
    }
  }

  /** Hidden at once; told as failed where it would not outlive this worker. */
  private async shareScreen(on: boolean): Promise<Answer> {
    const kept = this.screen.set(on);
    this.tellAll();
    await kept;
    return null;
  }

  private async giveSignal(id: string, kind: SignalKind): Promise<Answer> {
    if (this.live.isMember) return this.live.signal(id, kind);
    const reason = this.session.signal(id, null, kind);
    return reason && { reason };
  }

  private async putAway(answer: Answer): Promise<Answer> {
    if (answer === null) await this.live.end();
    return this.freeCall(answer);
  }

  private async freeCall(answer: Answer): Promise<Answer> {
    if (answer !== null) return answer;
    await this.calls.forget();
    await this.nudges.forget();
    await this.moments.forget();
    await this.putNotesAway();
    this.tellAll();
    return null;
  }

  /** What was written in sessions that are over here goes; where that fails, at the next start. */
  private async putNotesAway(): Promise<void> {
    const { state, isTaken } = this.shown;
    // What cannot be read stays, and so does what belongs to a session that tells of itself later.
    if (this.session.fault || (isTaken && !state)) return;
    try {
      await this.own.putAway(state?.id ?? null);
      this.session.sweep();
    } catch (error) {
      console.error('Kring: notes of one’s own were not put away', error);
    }
  }

  private async showCall(): Promise<Answer> {
    const tab = this.calls.boundTab();
    if (tab === undefined) return { reason: 'otherCall' };
    await this.environment.showTab(tab);
    return null;
  }

  private async bindHere(from: ViewSender): Promise<Answer> {
    const answer = await this.calls.bindHere(from);
    this.tellAll();
    return answer;
  }

  private async askNames(id: string, from: ViewSender): Promise<ToView> {
    const call = this.calls.callOf(from);
    const names = call ? await this.docks.askNames(call.tab) : null;
    if (!names) return { type: 'refused', id, reason: 'namesUnknown' };
    return { type: 'names', id, names };
  }

  /** The draft is of use until there is a session, and then holds names for nothing. */
  private async create(id: string, setUp: SetUp, from: ViewSender): Promise<Answer> {
    if (this.live.isMember) return { reason: 'alreadyLive' };
    const refused = setUp.group && (await this.groups.refusalFor(setUp.group));
    if (refused) return { reason: refused };
    const call = await this.calls.bindExpected(from);
    const answer = await this.session.create(id, setUp, { draft: DRAFT, call });
    if (answer !== null) {
      if (!this.session.state) await this.calls.forget();
      return answer;
    }
    this.draft = '';
    this.tellAll();
    // A draft that came while the session was being made.
    await this.session.writeSetting(DRAFT, undefined);
    return null;
  }

  private async copyRaw(id: string): Promise<ToView> {
    try {
      return { type: 'rawCopy', id, json: await copyRaw() };
    } catch (error) {
      return { type: 'refused', id, reason: 'copyFailed', detail: describeError(error) };
    }
  }
}
