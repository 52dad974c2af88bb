/** What a test can see and do in a call page of the lab, as `window.lab`; the same on every platform. */
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
  /** How many of those changes were made since the page was opened. */
  readonly churned: number;
  /** Builds the whole page anew, as an app does that throws its tree away. */
  remount(): void;
  /** The page's buttons that cannot be reached, because something that is not theirs lies over them. */
  coveredControls(): string[];
  /** The real part of the call; a page opened with `?media=off` has none. */
  readonly call: LabCall;
  /** Why camera, microphone or a connection failed. */
  readonly mediaError: string | null;
  /** The marks by which a call page of this platform is known, by name. */
  readonly hooks: readonly string[];
  /** Those of them that are in the page at this moment. */
  hooksSeen(): string[];
  /** Takes a mark away or gives it another name, from now on; the page stays as usable as it was. */
  breakHook(name: string, how: HookBreak): void;
  mendHooks(): void;
  /** Puts bars, rail and side panel where this seed says; null puts them where they usually are. */
  layout(seed: number | null): void;
  /** Teams: the call goes on as a small monitor beside another part of the app. */
  minimize?(): void;
  /** Zoom: the host ends the call for everyone, which a dialogue says before the address changes. */
  end?(): void;
}

export interface LabCall {
  /** Other tabs in the same call. */
  peers: number;
  /** One's own camera and microphone, while they are on. */
  liveTracks: number;
  /** How many frames of the others' pictures were decoded here so far, all together. */
  framesFrom(): Promise<number>;
  /** The track that the others see, as the page knows it; null while there is none. */
  readonly camera: LabCamera | null;
  /** The device ids of the cameras that the page could choose from. */
  cameras(): Promise<string[]>;
  /** Asks for a camera anew and sends that; the track of before is stopped. */
  useCamera(deviceId?: string): Promise<void>;
  /** Sends a canvas on which the page draws its camera, as pages do for effects. */
  drawCamera(): Promise<void>;
  /** Stops the camera and sends no picture, until one is used again. */
  cameraOff(): Promise<void>;
}

export interface LabCamera {
  label: string;
  readyState: MediaStreamTrackState;
  muted: boolean;
  enabled: boolean;
  /** From the track's settings. */
  deviceId: string | undefined;
  width: number | undefined;
  height: number | undefined;
  frameRate: number | undefined;
  /** `ended`, `mute` and `unmute`, as the page heard them of this track. */
  told: string[];
}

export type CallState = 'landing' | 'greenRoom' | 'lobby' | 'call' | 'left';

export type HookBreak = 'remove' | 'rename';

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
