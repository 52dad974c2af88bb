/** Through which relay sessions are shared, and to which the user has agreed (PROTOCOL R3). */
import * as v from 'valibot';
import { formatRelay, parseRelay } from '@/lib/live/relayAddress';
import type { Relay } from '@/lib/live/transport';
import type { RelayChoice } from '@/lib/wire/liveMessages';
import type { LiveKeeping } from './liveKeeping';

const Address = v.pipe(v.string(), v.maxLength(500));
const StoredSchema = v.object({
  relay: v.optional(Address, ''),
  joinPage: v.optional(Address, ''),
});
const AgreedSchema = v.array(v.string());

const CHOSEN = 'relay';
const AGREED = 'agreedRelays';

export interface Chosen {
  readonly relay: Relay;
  /** Empty where there is none. */
  readonly joinPage: string;
}

export class Relays {
  private chosen: Chosen | null = null;
  private fixed = false;
  private agreed: readonly string[] = [];
  /** Nobody waits for it but who shares or joins. */
  private loading: Promise<void> = Promise.resolve();

  constructor(
    private readonly keeping: LiveKeeping,
    /** What the organisation has set for this browser. */
    private readonly preset: () => Promise<unknown>,
  ) {}

  load(): Promise<void> {
    this.loading = this.read();
    return this.loading;
  }

  /** Rejects where it could not be read. */
  loaded(): Promise<void> {
    return this.loading;
  }

  private async read(): Promise<void> {
    const preset = stored(await this.preset());
    this.fixed = preset !== null;
    this.chosen = preset ?? stored(await this.keeping.readSetting(CHOSEN));
    const agreed = v.safeParse(AgreedSchema, await this.keeping.readSetting(AGREED));
    this.agreed = agreed.success ? agreed.output : [];
  }

  /** Without user and password: the panel may be on a shared screen. */
  get shown(): RelayChoice {
    const { chosen, fixed } = this;
    return { relay: chosen?.relay.url ?? '', joinPage: chosen?.joinPage ?? '', fixed };
  }

  /** What was typed, or what it stands for; null where it cannot be used. */
  choiceOf(address: string, joinPage: string): Chosen | null {
    const { chosen } = this;
    if (this.fixed) return chosen;
    const known = chosen?.relay.url === address.trim() ? chosen.relay : null;
    return usable(known ?? parseRelay(address), joinPage);
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
  async choose(chosen: Chosen): Promise<void> {
    if (this.fixed) return;
    this.chosen = chosen;
    const { relay, joinPage } = chosen;
    await this.keeping.writeSetting(CHOSEN, { relay: formatRelay(relay), joinPage });
  }
}

/** Nobody here could correct what an organisation has mistyped: better no page than no sharing. */
function stored(value: unknown): Chosen | null {
  const read = v.safeParse(StoredSchema, value);
  if (!read.success) return null;
  const { relay, joinPage } = read.output;
  return usable(parseRelay(relay), isJoinPage(joinPage) ? joinPage : '');
}

function usable(relay: Relay | null, joinPage: string): Chosen | null {
  return relay && (joinPage === '' || isJoinPage(joinPage)) ? { relay, joinPage } : null;
}

/** People's browsers fetch it: only over a sealed line, loopback excepted. */
function isJoinPage(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, host } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && parseRelay(`ws://${host}`) !== null);
}
