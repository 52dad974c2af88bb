/** Takes each numbered frame once, and none that comes after a later one (PROTOCOL F4). */
import type { FrameHeader } from './frame';

/** Runs and kinds of one sender that are remembered; the longest unused is forgotten first. */
const MAX_STREAMS = 16;

/** For one sender, so that nobody can make others be forgotten. */
export class ReplayGuard {
  private readonly highest = new Map<string, number>();

  /** Whether this frame may be taken, which it then was. Only for frames whose signature is right. */
  take({ kind, senderRun, receiverRun, seq }: FrameHeader): boolean {
    const stream = `${kind}/${senderRun}/${receiverRun}`;
    const known = this.highest.get(stream);
    if (known !== undefined && seq <= known) return false;
    this.highest.delete(stream);
    this.highest.set(stream, seq);
    for (const oldest of this.highest.keys()) {
      if (this.highest.size <= MAX_STREAMS) break;
      this.highest.delete(oldest);
    }
    return true;
  }
}
