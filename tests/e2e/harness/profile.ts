import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  folder: string;
  /** Removes a temporary profile; leaves one that the caller gave. */
  remove(): Promise<void>;
}

/** A browser profile: the caller's own, or a temporary one. */
export async function openProfile(given?: string): Promise<Profile> {
  if (given) return { folder: given, remove: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'kring-profile-'));
  // Chromium's helpers may still write for a moment after it has ended: hence the retries.
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  return { folder, remove };
}
