/** Session time from the machine's clock, unmoved when that clock is set back. */

/** A wall clock may be corrected by this much between two looks without being called set back. */
const TOLERANCE_MS = 1500;

/**
 * Compares the wall clock with one that never goes back. The wall clock alone counts sleep; the
 * other alone shows that the wall clock was set back. Set forward cannot be told from sleep.
 */
export class SteadyClock {
  private lastWall: number;
  private lastSteady: number;

  constructor(
    private offset: number,
    private readonly wall: () => number = () => Date.now(),
    private readonly steady: () => number = () => performance.now(),
  ) {
    this.lastWall = wall();
    this.lastSteady = steady();
  }

  /** Session time in milliseconds since the epoch. */
  now(): number {
    this.look();
    return this.lastWall + this.offset;
  }

  /** Session time minus wall time, in milliseconds. */
  get offsetMs(): number {
    this.look();
    return this.offset;
  }

  /**
   * Takes over the session time of another clock. `wall`: this machine's clock when it was that time
   * there; what was on its way meanwhile is not lost. A moment that is still to come is no such one.
   */
  setTo(sessionNow: number, wall = Number.POSITIVE_INFINITY): void {
    this.look();
    this.offset = sessionNow - Math.min(wall, this.lastWall);
  }

  private look(): void {
    const wall = this.wall();
    const steady = this.steady();
    const lost = steady - this.lastSteady - (wall - this.lastWall);
    if (lost > TOLERANCE_MS) this.offset += lost;
    this.lastWall = wall;
    this.lastSteady = steady;
  }
}
