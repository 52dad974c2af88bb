import type { Kring } from '../e2e/harness/launch';

export interface DemoOptions {
  /** Says on the terminal what is done now. */
  step(text: string): void;
}

/** Drives a short session through the real interface. */
export function runDemoSession(_kring: Kring, _options: DemoOptions): Promise<void> {
  return Promise.reject(new Error('not written yet'));
}
