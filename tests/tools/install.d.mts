export function ensureNode(): void;
export function ensurePackages(): Promise<void>;
/** Path of an executable Chromium. */
export function ensureChromium(): Promise<string>;
/** Makes sure that the relay servers of the tests can be run. */
export function ensureRelays(): Promise<void>;
