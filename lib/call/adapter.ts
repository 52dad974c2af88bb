/** What is known of a platform's call pages: addresses, marks, bars and where names stand. All of it is data. */
import type { Platform } from '@/lib/wire/callMessages';

/** What an address alone says. */
export interface CallMatch {
  /** `call`: a call's own address; `app`: a call may be there, but the address does not tell; `away`: none. */
  readonly kind: 'call' | 'app' | 'away';
  /** The call's own id, or null where the address shows none. */
  readonly key: string | null;
}

/** Something in the page that is the same in every language. */
export interface Mark {
  readonly id: string;
  /** One selector; several marks must never be about the same element. */
  readonly css: string;
  /** Of those, only an element with exactly one of these texts: the ligature of an icon. */
  readonly texts?: readonly string[];
}

export interface Marks {
  /** Only inside the call. */
  readonly inside: readonly Mark[];
  /** Inside the call, and already while waiting to be let in. */
  readonly around: readonly Mark[];
  /** Before the call, where one looks at oneself and joins. */
  readonly doorway: readonly Mark[];
  /** In the doorway as well as around the call: says that this is a page of calls, and no more. */
  readonly anywhere: readonly Mark[];
  /** After the call. */
  readonly after: readonly Mark[];
}

/** Space that the host's own bars take when they show, in CSS pixels. */
export interface HostBars {
  readonly top: number;
  readonly bottom: number;
}

/** Where a person's name can be read. The first source that gives any is taken. */
export interface NameSource {
  readonly css: string;
  /** Without it, the element's text. */
  readonly attribute?: string;
  /** Cut from the front of the attribute. */
  readonly prefix?: string;
}

export interface CallAdapter {
  readonly platform: Platform;
  /** For content scripts and manifest. */
  readonly matches: readonly string[];
  /** Null for an address that is not this platform's. */
  match(url: URL): CallMatch | null;
  readonly marks: Marks;
  /** How long every mark may be out of sight before the call counts as left, in milliseconds. */
  readonly graceMs: number;
  readonly bars: HostBars;
  /** A participant's picture: buttons that lie on it go wherever it goes. */
  readonly tiles: string;
  readonly names: readonly NameSource[];
}
