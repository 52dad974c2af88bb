/** What a test can see and do in a call page of the lab, as `window.lab`. */
export interface LabApi {
  readonly state: CallState;
  /** Every key that the call page itself heard, as its shortcuts would. */
  readonly keys: LabKey[];
  /** Every click on one of the page's own buttons. */
  readonly clicks: LabClick[];
  /** What broke the page's content security policy. */
  readonly violations: string[];
  go(state: CallState): void;
  join(name: string): void;
  leave(name: string): void;
  raiseHand(name: string, up?: boolean): void;
  /** A chat message, which shows as a toast while the chat is closed. */
  say(name: string, text: string): void;
  toast(text: string): void;
  /** Random changes of the DOM, so many a second; 0 stops them. */
  churn(perSecond: number): void;
  /** Builds the whole page anew, as an app does that throws its tree away. */
  remount(): void;
  /** The page's buttons that cannot be reached, because something that is not theirs lies over them. */
  coveredControls(): string[];
}

export type CallState = 'landing' | 'greenRoom' | 'lobby' | 'call' | 'left';

export interface LabKey {
  key: string;
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
  meta: boolean;
  /** The shortcut that the page took it for. */
  action: string | null;
}

export interface LabClick {
  button: string;
  /** False for a click that a script made. */
  trusted: boolean;
}
