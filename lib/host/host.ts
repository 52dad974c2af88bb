/** The background's one host: a session, its views and its docks, wired together. */
import * as v from 'valibot';
import { dockTexts } from '@/lib/i18n/dockTexts';
import { pickLanguage } from '@/lib/i18n/language';
import { viewForFacilitator } from '@/lib/session/view';
import { describeError } from '@/lib/store/errors';
import { copyRaw } from '@/lib/store/rawCopy';
import type { Platform } from '@/lib/wire/callMessages';
import { PreferencesSchema, defaultPreferences, type Preferences } from '@/lib/wire/preferences';
import type { Snapshot, ToView } from '@/lib/wire/viewMessages';
import { DockPorts, type FrameMemory } from './dockPorts';
import { badgeFor, pillFor } from './pill';
import { SessionHost, type Answer } from './sessionHost';
import { ViewPorts, type ViewRequest, type ViewSender } from './viewPorts';

/** The slice of the browser that the host needs. */
export interface HostEnvironment {
  readonly languages: readonly string[];
  readonly frames: FrameMemory;
  openWindow(): Promise<void>;
  showBadge(text: string): void;
  /** Wakes the host every half minute, also when no view is open. */
  wakeRegularly(on: boolean): void;
}

const PREFERENCES = 'preferences';
const DRAFT = 'draft';
const dockSetting = (platform: Platform) => `dock/${platform}`;

export class Host {
  private readonly session = new SessionHost(() => this.tellAll());
  private readonly ready: Promise<unknown>;
  private preferences: Preferences = defaultPreferences;
  private draft = '';

  readonly views = new ViewPorts({
    knowsFrame: (tab, nonce) => this.docks.knowsFrame(tab, nonce),
    snapshot: async () => {
      await this.ready;
      return this.snapshot();
    },
    request: async (message, from) => {
      await this.ready;
      return this.answer(message, from);
    },
  });

  readonly docks: DockPorts;

  constructor(private readonly environment: HostEnvironment) {
    this.docks = new DockPorts({
      frames: environment.frames,
      readPlace: async (platform) => {
        await this.ready;
        return this.session.readSetting(dockSetting(platform));
      },
      writePlace: async (platform, place) => {
        await this.session.writeSetting(dockSetting(platform), place);
      },
      pill: () => {
        const { state, names, clockOffsetMs } = this.session;
        return pillFor(state, names, this.session.now(), clockOffsetMs, this.preferences.digits);
      },
      texts: () => dockTexts[pickLanguage(this.preferences.language, this.environment.languages)],
    });
    this.ready = this.load();
  }

  /** The heartbeat: views and docks answer, and so the worker lives as long as one of them does. */
  async beat(): Promise<void> {
    await this.ready;
    await this.session.tick();
    this.views.tell({ type: 'ping', now: this.session.now() });
    this.docks.ping();
    this.showBadge();
  }

  /** Also the way to try again: the settings could not be read either while the database did not open. */
  private async load(): Promise<Answer> {
    const answer = await this.session.load();
    try {
      await this.readSettings();
    } catch (error) {
      this.session.fault = { kind: 'notOpening', detail: describeError(error) };
    }
    this.tellAll();
    return answer;
  }

  private async readSettings(): Promise<void> {
    if (this.session.fault?.kind === 'notOpening') return;
    const stored = v.safeParse(PreferencesSchema, await this.session.readSetting(PREFERENCES));
    this.preferences = stored.success ? stored.output : defaultPreferences;
    const draft = await this.session.readSetting(DRAFT);
    this.draft = typeof draft === 'string' ? draft : '';
  }

  private tellAll(): void {
    this.views.tell(this.snapshot());
    this.docks.refresh();
    this.showBadge();
    this.environment.wakeRegularly(this.session.state?.status === 'running');
  }

  private showBadge(): void {
    this.environment.showBadge(badgeFor(this.session.state, this.session.now()));
  }

  private snapshot(): Snapshot {
    const { state, names, gap, fault } = this.session;
    return {
      type: 'snapshot',
      now: this.session.now(),
      session: state ? viewForFacilitator(state) : null,
      names,
      preferences: this.preferences,
      draft: this.draft,
      gap,
      fault,
    };
  }

  private async answer(message: ViewRequest, from: ViewSender): Promise<ToView> {
    const { id } = message;
    if (message.type === 'copyRaw') return this.copyRaw(id);
    const answer = await this.act(message, from);
    if (answer === null) return { type: 'done', id };
    return { type: 'refused', id, ...answer };
  }

  private async act(
    message: Exclude<ViewRequest, { type: 'copyRaw' }>,
    from: ViewSender,
  ): Promise<Answer> {
    switch (message.type) {
      case 'command':
        return this.session.give(message.id, message.body);
      case 'createSession':
        return this.create(message.id, message.setUp);
      case 'joinSession':
        return this.session.join(message.id, message.name);
      case 'closeSession':
        return this.session.close();
      case 'setAside':
        return this.session.setAside();
      case 'retryStore':
        return this.load();
      case 'discountGap':
        return this.session.discountGap(message.id);
      case 'dismissGap':
        return this.session.dismissGap();
      case 'setPreferences':
        this.preferences = message.preferences;
        this.tellAll();
        return this.session.writeSetting(PREFERENCES, message.preferences);
      case 'saveDraft':
        this.draft = message.draft;
        return this.session.writeSetting(DRAFT, message.draft || undefined);
      case 'moveDock':
        return from.kind === 'framed' && (await this.docks.move(from.tab, message.to))
          ? null
          : { reason: 'notInDock' };
      case 'openWindow':
        await this.environment.openWindow();
        return null;
    }
  }

  /** The draft is of use until there is a session, and then holds names for nothing. */
  private async create(id: string, setUp: Parameters<SessionHost['create']>[1]): Promise<Answer> {
    const answer = await this.session.create(id, setUp);
    if (answer !== null) return answer;
    this.draft = '';
    this.tellAll();
    return this.session.writeSetting(DRAFT, undefined);
  }

  private async copyRaw(id: string): Promise<ToView> {
    try {
      return { type: 'rawCopy', id, json: await copyRaw() };
    } catch (error) {
      return { type: 'refused', id, reason: 'copyFailed', detail: describeError(error) };
    }
  }
}
