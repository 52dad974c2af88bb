/** One generated session on a stage: what is asked in it, and whether all is as it should be. */
import type { SessionState } from '@/lib/session/state';
import type { Question, Reply } from '@/lib/wire/viewClient';
import { Chance } from './chance';
import { Ledger } from './ledger';
import { SessionTime } from './sessionTime';
import type { Stage } from './stage';
import { changedHistory, type Stored } from './stored';
import { nextQuestion } from './walk';
import type { View } from './view';
import { TOLERANCE_MS, checkLook, checkScreen, followingLog } from './asShown';

/** A jump that is larger is none of a busy machine's. */
const JUMP_MS = 60_000;

export interface Asked {
  readonly id: string;
  readonly question: Question;
  readonly view: View;
}

export class Trial {
  readonly ledger = new Ledger();
  readonly time = new SessionTime();
  /** Draws where and how a fault strikes. */
  readonly faults: Chance;
  private readonly walk: Chance;
  private asked = 0;
  /** Whether time has jumped and the group was not asked, or has not answered, since. */
  gapIsPossible = false;
  askedAgain = 0;
  lost = 0;
  doubled = 0;
  worstMs = 0;
  /** What is going on, for whoever reads of a failure. */
  doing = 'the beginning';

  /** What the log has to begin with, row for row. */
  baseline: Stored;

  private constructor(
    readonly seed: number,
    readonly stage: Stage,
    /** As it stood when it was last looked at. */
    public stored: Stored,
  ) {
    this.baseline = stored;
    this.faults = new Chance(seed, 'faults');
    this.walk = new Chance(seed, 'walk');
  }

  /** Puts away what an earlier trial left on the stage. */
  static async begin(seed: number, stage: Stage): Promise<Trial> {
    const trial = new Trial(seed, stage, await stage.stored());
    const [view] = stage.views;
    const { state } = trial.stored;
    if (state?.status === 'ready' || state?.status === 'running') {
      const body = { type: 'abandonSession' } as const;
      await trial.giveThis({ type: 'command', body }, view);
    }
    if (state) await trial.giveThis({ type: 'closeSession' }, view);
    if (stage.workerShiftMs !== 0) await stage.restartWorker();
    trial.time.begunAnew(0);
    return trial;
  }

  get state(): SessionState | null {
    return this.stored.state;
  }

  async refresh(): Promise<Stored> {
    const before = this.stored.state?.id;
    this.stored = await this.stage.stored();
    if (before !== undefined && before !== this.stored.state?.id) {
      // It was put away, and with it what its time must not run behind.
      this.time.begunAnew(this.stage.workerShiftMs);
      this.gapIsPossible = false;
    }
    return this.stored;
  }

  /** What is asked next, and by which view; it is not asked yet. */
  async draw(view: View = this.walk.pick(this.stage.views)): Promise<Asked> {
    const { snapshot, machineNow } = await view.look();
    const gap = Boolean(snapshot?.gap);
    const standing = { state: this.state, gap, now: this.time.at(machineNow) };
    return this.enter(nextQuestion(standing, this.walk), view);
  }

  enter(question: Question, view: View): Asked {
    const id = `s${this.seed}-${++this.asked}`;
    this.ledger.enter(id, question, this.state?.id);
    this.doing = `${id} in the ${view.name} view: ${JSON.stringify(question)}`;
    return { id, question, view };
  }

  /** Takes down the answer; anything but "done" is a failure. */
  async done({ id, question }: Asked, reply: Reply): Promise<void> {
    this.ledger.answered(id, reply);
    if (!reply.ok) throw new Error(`${id} was refused: ${reply.reason} ${reply.detail ?? ''}`);
    if (question.type === 'discountGap' || question.type === 'dismissGap') {
      this.gapIsPossible = false;
    }
    await this.refresh();
  }

  /** The next step of the walk. */
  async give(): Promise<Asked> {
    const asked = await this.draw();
    await this.done(asked, await asked.view.ask(asked.id, asked.question));
    return asked;
  }

  async giveThis(question: Question, view: View): Promise<void> {
    const asked = this.enter(question, view);
    await this.done(asked, await view.ask(asked.id, question));
  }

  /** Lets the background answer something in its turn, so that what was asked before is through. */
  async settle(view: View): Promise<void> {
    // Nothing is unreadable, so there is nothing to set aside.
    const reply = await view.ask(`s${this.seed}-settle-${++this.asked}`, { type: 'setAside' });
    if (reply.ok) throw new Error('a session was set aside that could be read');
    await this.refresh();
  }

  /**
   * Does what ends the worker, and follows session time over that. Gives the milliseconds in which
   * nothing ran here.
   */
  async across(restart: () => Promise<void>, before: Stored, movedMs = 0): Promise<number> {
    await restart();
    const after = await this.refresh();
    let longestMs = 0;
    for (const view of this.stage.views) {
      const seen = await view.look();
      const { errorMs, missedMs } = this.time.restarted(before, after, seen, movedMs);
      this.measure(
        errorMs,
        TOLERANCE_MS,
        `session time after the restart, in the ${view.name} view,`,
      );
      longestMs = Math.max(longestMs, missedMs);
    }
    this.time.follow(after);
    if (longestMs > JUMP_MS) this.gapIsPossible = true;
    return longestMs;
  }

  /** Does something that answers nothing: what the views ask about a gap, they must go on asking. */
  async askingStill(act: () => Promise<unknown>): Promise<void> {
    const before = await this.stage.views[0].look();
    await act();
    if (!before.snapshot?.gap) return;
    for (const view of this.stage.views) {
      const { snapshot } = await view.look();
      if (!snapshot?.gap) throw new Error(`the ${view.name} view no longer asks about the gap`);
    }
  }

  setForward(ms: number): void {
    this.time.setForward(ms);
    this.gapIsPossible = true;
  }

  /** Everything that has to hold at any moment at which nothing is under way. */
  async verify(): Promise<void> {
    const looks = await Promise.all(this.stage.views.map((view) => followingLog(this, view)));
    const after = this.stored;
    const { lost, doubled, wrong } = this.ledger.judge(after);
    this.lost += lost.length;
    this.doubled += doubled.length;
    this.requireHistory(after);
    const failures = [
      ...lost.map((id) => `${id} was acknowledged and is lost`),
      ...doubled.map((id) => `${id} took effect more than once`),
      ...wrong,
    ];
    if (failures.length > 0) throw new Error(failures.join('; '));
    looks.forEach((look, i) => checkLook(this, look, this.stage.views[i]?.name ?? ''));
    for (const view of this.stage.views) await checkScreen(this, view);
  }

  /** The log that was there is the beginning of this one, row for row. */
  requireHistory(after: Stored): Stored {
    const changed = changedHistory(this.baseline, after);
    if (changed.length > 0) throw new Error(changed.join('; '));
    return after;
  }

  /** Notes an error of time, which must be within this. */
  measure(errorMs: number, toleranceMs: number, what: string): void {
    this.worstMs = Math.max(this.worstMs, errorMs);
    if (!(errorMs <= toleranceMs)) throw new Error(`${what} is ${Math.round(errorMs)} ms off`);
  }
}
