/** Which call the session belongs to, and what follows from it for every dock and view. */
import type { StoredCall } from '@/lib/store/database';
import type { CallSituation } from '@/lib/wire/viewMessages';
import { isBoundTo, type Binding } from './callBinding';
import type { DockPorts, SeenCall } from './dockPorts';
import type { RunMemory } from './runMemory';
import type { Answer } from './sessionHost';
import type { ViewRequest, ViewSender } from './viewPorts';

/** What a dock on another call than the session's may still ask. */
const alsoElsewhere: ReadonlySet<ViewRequest['type']> = new Set([
  'setPreferences',
  'moveDock',
  'openWindow',
  'openSmall',
  'shareScreen',
  'showCall',
  'bindHere',
]);

const TAB = 'callTab';

/** The slice of the session that is needed here. */
export interface BoundSession {
  readonly state: object | null;
  /** As it was read. */
  readonly call: StoredCall | null;
  bindCall(call: StoredCall): Promise<Answer>;
}

export class SessionCalls {
  private binding: Binding | null = null;
  /** Before it is known where the session belongs, it shows in no call. */
  private known = false;

  constructor(
    private readonly memory: RunMemory,
    private readonly session: BoundSession,
    private readonly docks: () => Pick<DockPorts, 'calls' | 'callOf' | 'toldCall'>,
  ) {}

  get isKnown(): boolean {
    return this.known;
  }

  /** Before the session is read, also again. */
  unload(): void {
    this.binding = null;
    this.known = false;
  }

  /** After the session was read. */
  async load(): Promise<void> {
    const tab = await this.memory.get(TAB);
    const { call } = this.session;
    this.binding = call && { call, tab: typeof tab === 'number' ? tab : null };
    this.known = true;
  }

  /** A session without a call may show anywhere; else a tab that has not told its call waits. */
  showsIn(tab: number): boolean {
    if (!this.known) return false;
    if (!this.binding) return true;
    const call = this.docks().callOf(tab);
    return call ? isBoundTo(this.binding, call) : this.binding.tab === tab;
  }

  /** Stricter, for what leaves this machine: the page of this tab is known to be the session's call. */
  isOf(tab: number): boolean {
    const call = this.docks().callOf(tab);
    return this.known && !!this.binding && !!call && isBoundTo(this.binding, call);
  }

  /** Null where the session may be seen. */
  elsewhereFor(view: ViewSender): CallSituation['elsewhere'] {
    const { binding } = this;
    if (!binding || !this.session.state || view.kind !== 'framed' || this.showsIn(view.tab)) {
      return null;
    }
    return { platform: binding.call.platform, open: this.boundDock() !== undefined };
  }

  mayAsk(view: ViewSender, question: ViewRequest['type']): boolean {
    return this.elsewhereFor(view) === null || alsoElsewhere.has(question);
  }

  /** The entered call that a view lies on, or that it stands beside: then the one entered last. */
  callOf(view: ViewSender): SeenCall | undefined {
    const { calls } = this.docks();
    const entered = calls.filter(({ state }) => state === 'in');
    return entered.findLast(({ tab }) => view.kind !== 'framed' || tab === view.tab);
  }

  /** After a page has told of its call. */
  async follow(): Promise<void> {
    if (!this.known || !this.session.state) return;
    const { binding } = this;
    if (binding) await this.followTab(binding);
    else {
      // A session that was prepared elsewhere belongs to the first call that is entered.
      const call = this.callOf({ kind: 'page' });
      if (call) await this.bind(call);
    }
  }

  /** A tab stands for a call without an id only until that is left: the next one in it is another. */
  private async followTab(binding: Binding): Promise<void> {
    const known = this.docks().calls.find((call) => isBoundTo(binding, call));
    if (!known) return;
    const sameKey = known.key !== null && known.key === binding.call.key;
    if (sameKey) await this.noteTab(binding, known.tab);
    else if (known.state === 'left') await this.noteTab(binding, null);
  }

  /** For a session that is about to be created: bound before, or it would show for a moment in every call. */
  async bindExpected(view: ViewSender): Promise<StoredCall | null> {
    const call = view.kind === 'framed' ? await this.docks().toldCall(view.tab) : this.callOf(view);
    if (!call || this.session.state) return null;
    await this.note(call);
    return { platform: call.platform, key: call.key };
  }

  /** From the dock of another call: takes the session over to that. */
  async bindHere(view: ViewSender): Promise<Answer> {
    const call = view.kind === 'framed' ? this.docks().callOf(view.tab) : undefined;
    return call ? this.bind(call) : { reason: 'notInDock' };
  }

  /** The tab of the session's call, where one is open. */
  boundTab(): number | undefined {
    return this.boundDock()?.tab;
  }

  /** After the session was put away. */
  async forget(): Promise<void> {
    this.binding = null;
    await this.memory.set(TAB, undefined);
  }

  private boundDock(): SeenCall | undefined {
    const { binding } = this;
    return binding ? this.docks().calls.find((call) => isBoundTo(binding, call)) : undefined;
  }

  private async bind(call: SeenCall): Promise<Answer> {
    const answer = await this.session.bindCall({ platform: call.platform, key: call.key });
    if (answer === null) await this.note(call);
    return answer;
  }

  private async note({ platform, key, tab }: SeenCall): Promise<void> {
    this.binding = { call: { platform, key }, tab };
    await this.memory.set(TAB, tab);
  }

  private async noteTab(binding: Binding, tab: number | null): Promise<void> {
    if (binding.tab === tab || this.binding !== binding) return;
    this.binding = { ...binding, tab };
    await this.memory.set(TAB, tab ?? undefined);
  }
}
