export function ensureNode(): void;
export function ensurePackages(): Promise<void>;
/** Path of an executable Chromium. */
export function ensureChromium(): Promise<string>;
