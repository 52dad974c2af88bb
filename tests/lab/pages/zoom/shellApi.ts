import type { CallState, LabApi } from '../api';
import type { Recorded } from '../record';

/** What the app around the frame offers to the call in it. */
export interface ShellApi {
  record: Recorded;
  /** The call came into another state by itself. */
  follow(state: CallState): void;
  ready(lab: LabApi): void;
}

/** The app around this page, when there is one. */
export function shellAround(): ShellApi | undefined {
  if (window.parent === window) return undefined;
  return (window.parent as unknown as { labShell?: ShellApi }).labShell;
}
