/** Through which relay sessions are shared, and to which the user has agreed (PROTOCOL R3). */
import * as v from 'valibot';
import { parseRelay } from '@/lib/live/relayAddress';
import type { RelayChoice } from '@/lib/wire/liveMessages';
import type { LiveKeeping } from './liveKeeping';

const Address = v.pipe(v.string(), v.maxLength(500));
const ChosenSchema = v.object({
  relay: v.optional(Address, ''),
  joinPage: v.optional(Address, ''),
});
const AgreedSchema = v.array(v.string());

const CHOSEN = 'relay';
const AGREED = 'agreedRelays';

export class Relays {
  choice: RelayChoice = { relay: '', joinPage: '', fixed: false };
  private agreed: readonly string[] = [];

  constructor(
    private readonly keeping: LiveKeeping,
    /** What the organisation has set for this browser. */
    private readonly preset: () => Promise<unknown>,
  ) {}

  async load(): Promise<void> {
    const preset = v.safeParse(ChosenSchema, await this.preset());
    const last = v.safeParse(ChosenSchema, await this.keeping.readSetting(CHOSEN));
    const fixed = preset.success && parseRelay(preset.output.relay) !== null;
    const chosen = fixed ? preset.output : last.success ? last.output : this.choice;
    this.choice = { relay: chosen.relay, joinPage: chosen.joinPage, fixed };
    const agreed = v.safeParse(AgreedSchema, await this.keeping.readSetting(AGREED));
    this.agreed = agreed.success ? agreed.output : [];
  }

  isAgreed(host: string): boolean {
    return this.agreed.includes(host);
  }

  async agree(host: string): Promise<void> {
    if (this.isAgreed(host)) return;
    this.agreed = [...this.agreed, host];
    await this.keeping.writeSetting(AGREED, this.agreed);
  }

  /** For the next time; what the organisation has set stays. */
  async choose(relay: string, joinPage: string): Promise<void> {
    if (this.choice.fixed) return;
    this.choice = { relay, joinPage, fixed: false };
    await this.keeping.writeSetting(CHOSEN, { relay, joinPage });
  }
}

/** The participant page is fetched by people's browsers: only over a sealed line, loopback excepted. */
export function isJoinPage(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && parseRelay(`ws://${url.host}`) !== null)
  );
}
