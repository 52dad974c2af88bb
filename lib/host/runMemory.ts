/** Small facts about tabs, kept while the browser runs: longer than the worker, and never on the disk. */
export interface RunMemory {
  get(key: string): Promise<unknown>;
  /** Undefined forgets. */
  set(key: string, value: unknown): Promise<void>;
}
