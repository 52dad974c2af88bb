/** Which start of the writer's program is listened to (PROTOCOL S6). */

/** Runs that are over and remembered as such. */
const MAX_RETIRED = 64;

/**
 * A run that signed something may be an old one, played again: it is asked, and believed once it
 * answered a question that was made for this run of ours. A run that was replaced never comes back.
 */
export class WritersRun {
  private confirmed: string | null = null;
  private candidate: string | null = null;
  private retired: readonly string[] = [];

  get current(): string | null {
    return this.confirmed;
  }

  /** Whom a question is put to that shows who is there: the newest that signed something. */
  get toAsk(): string | null {
    return this.candidate ?? this.confirmed;
  }

  /** Whom everything else is said to. */
  get toTell(): string | null {
    return this.confirmed ?? this.candidate;
  }

  /** True for a run that is not known yet. */
  sees(run: string): boolean {
    if (run === this.confirmed || run === this.candidate || this.retired.includes(run))
      return false;
    this.candidate = run;
    return true;
  }

  /** A personal frame of this run opened. False for one that is over or never signed anything. */
  answers(run: string): boolean {
    if (run === this.confirmed) {
      // It is there: whatever else was seen is older.
      this.candidate = null;
      return true;
    }
    if (run !== this.candidate) return false;
    this.retire(this.confirmed);
    this.confirmed = run;
    this.candidate = null;
    return true;
  }

  /** Somebody else writes; who wrote before may come back, but not by a run of before. */
  reset(): void {
    this.retire(this.confirmed);
    this.confirmed = null;
    this.candidate = null;
  }

  private retire(run: string | null): void {
    if (run !== null) this.retired = [...this.retired, run].slice(-MAX_RETIRED);
  }
}
