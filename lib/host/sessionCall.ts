/** Which call the session belongs to, and what that means for each tab. */
import type { StoredCall } from '@/lib/store/database';
import { isBoundTo, type Binding, type OpenCall } from './callBinding';
import type { RunMemory } from './runMemory';

const TAB = 'callTab';

export class SessionCall {
  private binding: Binding | null = null;

  constructor(private readonly memory: RunMemory) {}

  /** From what is stored, after a start of the worker. */
  async load(call: StoredCall | null): Promise<void> {
    const tab = await this.memory.get(TAB);
    this.binding = call && { call, tab: typeof tab === 'number' ? tab : null };
  }

  get bound(): Binding | null {
    return this.binding;
  }

  /** A session without a call may show anywhere; else a tab that has not told its call waits. */
  showsIn(tab: number, call: OpenCall | undefined): boolean {
    if (!this.binding) return true;
    return call ? isBoundTo(this.binding, call) : this.binding.tab === tab;
  }

  /** The caller writes the call down beside the session. */
  async bind({ platform, key, tab }: OpenCall): Promise<void> {
    this.binding = { call: { platform, key }, tab };
    await this.memory.set(TAB, tab);
  }

  async forget(): Promise<void> {
    if (!this.binding) return;
    this.binding = null;
    await this.memory.set(TAB, undefined);
  }
}
