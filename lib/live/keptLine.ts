/** Keeps a line to the relay: opens it, opens another when it is lost, until it is closed. */
import { backoff } from './backoff';
import { CONNECT_MS, HELD_MS, MAX_FRAME_BYTES } from './limits';
import type { Transport, TransportHandlers } from './transport';

/** One line; once lost, it is gone. */
export interface Line {
  publish(topic: string, frame: Uint8Array): void;
  close(): void;
}

/** None of them is called before the line was given. */
export interface LineHandlers {
  /** Every topic is subscribed to. */
  open(): void;
  message(topic: string, frame: Uint8Array): void;
  lost(): void;
}

export type OpenLine = (handlers: LineHandlers) => Line;

/** Time and chance, as the caller has them. */
export interface Pace {
  /** Runs something once after so many milliseconds; the answer takes it back. */
  after(ms: number, run: () => void): () => void;
  /** From 0 up to 1. */
  random(): number;
  /** Runs something whenever the machine or its network may be back; the answer ends that. */
  onReturn(run: () => void): () => void;
}

export function keepLine(openLine: OpenLine, handlers: TransportHandlers, pace: Pace): Transport {
  return new KeptLine(openLine, handlers, pace);
}

class KeptLine implements Transport {
  online = false;
  private attempt = 0;
  /** Undefined between two lines, and after the end. */
  private line: Line | undefined;
  private stopWaiting: () => void = () => undefined;
  private readonly stopListening: () => void;

  constructor(
    private readonly openLine: OpenLine,
    private readonly handlers: TransportHandlers,
    private readonly pace: Pace,
  ) {
    this.stopListening = pace.onReturn(() => this.hurry());
    this.dial();
  }

  publish(topic: string, frame: Uint8Array): void {
    if (this.online && frame.length <= MAX_FRAME_BYTES) this.line?.publish(topic, frame);
  }

  close(): void {
    const { line } = this;
    this.line = undefined;
    this.online = false;
    this.stopWaiting();
    this.stopListening();
    line?.close();
  }

  private dial(): void {
    const line: Line = this.openLine({
      open: () => {
        if (this.line === line) this.opened();
      },
      message: (topic, frame) => {
        // Apart from the line's own work: a receiver that throws must not stop the line.
        queueMicrotask(() => {
          if (this.line === line && this.online && frame.length <= MAX_FRAME_BYTES) {
            this.handlers.message(topic, frame);
          }
        });
      },
      lost: () => {
        if (this.line === line) this.lost();
      },
    });
    this.line = line;
    this.wait(CONNECT_MS, () => this.lost());
  }

  private opened(): void {
    if (this.online) return;
    this.online = true;
    this.wait(HELD_MS, () => {
      this.attempt = 0;
    });
    this.handlers.online(true);
  }

  private lost(): void {
    const { line, online } = this;
    this.line = undefined;
    this.online = false;
    line?.close();
    this.wait(backoff(this.attempt, this.pace.random()), () => this.dial());
    this.attempt += 1;
    if (online) this.handlers.online(false);
  }

  /** After a sleep or a lost network nobody waits out what was drawn before. */
  private hurry(): void {
    if (this.line) return;
    this.attempt = 0;
    this.stopWaiting();
    this.dial();
  }

  private wait(ms: number, run: () => void): void {
    this.stopWaiting();
    this.stopWaiting = this.pace.after(ms, run);
  }
}
