/** Messages between the background and the content script on a call page. It reports; it never commands. */
import * as v from 'valibot';
import { DockPlaceSchema, type DockPlace } from './preferences';
import type { StripOrder } from './strip';

export const CALL_PORT = 'call';
/** From our frame on a page whose script was left behind: asks for a new one. */
export const RECONNECT_PORT = 'reconnect';
/** By this fragment the panel's page knows that it only has to do that. */
export const RECONNECT_HASH = '#reconnect';

export const CallStateSchema = v.picklist(['none', 'prejoin', 'lobby', 'in', 'left']);
export type CallState = v.InferOutput<typeof CallStateSchema>;

export const PlatformSchema = v.picklist(['meet', 'zoom', 'teams']);
export type Platform = v.InferOutput<typeof PlatformSchema>;

const fromCall = [
  v.strictObject({
    type: v.literal('call'),
    platform: PlatformSchema,
    key: v.nullable(v.pipe(v.string(), v.maxLength(200))),
    state: CallStateSchema,
  }),
  /** Before it puts a frame into the dock: the nonce by which that frame will be known. */
  v.strictObject({
    type: v.literal('dockFrame'),
    nonce: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  }),
  v.strictObject({
    type: v.literal('dockPlace'),
    platform: PlatformSchema,
    place: DockPlaceSchema,
  }),
  /** The panel is wanted, and there is no room for it on the page. */
  v.strictObject({ type: v.literal('noRoom') }),
  /** Who the page shows; null where it shows nobody. */
  v.strictObject({
    type: v.literal('names'),
    id: v.pipe(v.string(), v.uuid()),
    names: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(50))),
  }),
  v.strictObject({ type: v.literal('pong') }),
] as const;

export const FromCallSchema = v.variant('type', fromCall);
export type FromCall = v.InferOutput<typeof FromCallSchema>;

/** All that the content script learns of a session: what stands on the pill. */
export interface Pill {
  readonly name: string | null;
  /** Wall-clock milliseconds at which the phase is over; null while paused or not running. */
  readonly endsAt: number | null;
  readonly paused: boolean;
  readonly digits: boolean;
}

export interface DockTexts {
  readonly open: string;
  readonly resize: string;
  readonly panel: string;
  readonly paused: string;
  /** On the pill of a page whose script was left behind by an update. */
  readonly updated: string;
  readonly reconnecting: string;
}

export type ToCall =
  | {
      readonly type: 'dock';
      /** Null where it lies as it is: what the user moves there must not be moved back by an echo. */
      readonly place: DockPlace | null;
      readonly pill: Pill | null;
      readonly texts: DockTexts;
    }
  /** The toolbar button was pressed on this tab. */
  | { readonly type: 'openDock' }
  /** For the script in the page's own world, where the user has switched it on. */
  | { readonly type: 'strip'; readonly order: StripOrder }
  /** A person asked for the names that the page shows. */
  | { readonly type: 'askNames'; readonly id: string }
  | { readonly type: 'ping' };
