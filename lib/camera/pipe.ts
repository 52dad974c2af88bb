/** Frames on their way from the camera to the page, driven by nothing but their coming. */
import type { Strip } from '@/lib/wire/strip';
import { Stamp } from './stamp';
import type { Steps } from './steps';

/** What all images of a page show at this moment. */
export interface Shown {
  strip: Strip | null;
}

export interface Ends {
  readonly readable: ReadableStream<VideoFrame>;
  readonly writable: WritableStream<VideoFrame>;
}

/** After so many faults in a row an image stays plain. */
const FAULTS = 5;

/**
 * Carries frames until either end is over, and then ends the other. A fault in the strip lets the
 * frame pass as it is; `gaveUp` is told when that is so for good.
 */
export async function pipe(
  { readable, writable }: Ends,
  shown: Shown,
  steps: Steps,
  gaveUp: () => void,
): Promise<void> {
  const reader = readable.getReader();
  const writer = writable.getWriter();
  const stamp = new Stamp(steps);
  let faults = 0;

  /** A frame to send in place of this one, which stays open; or itself. */
  const dressed = async (frame: VideoFrame): Promise<VideoFrame> => {
    const { strip } = shown;
    if (!strip || faults >= FAULTS) return frame;
    try {
      const made = await stamp.over(frame, strip, Date.now());
      faults = 0;
      return made;
    } catch {
      faults += 1;
      if (faults === FAULTS) gaveUp();
      return frame;
    }
  };

  let held: readonly VideoFrame[] = [];
  try {
    for (;;) {
      const { done, value } = await steps.read(reader);
      close(held);
      if (done) break;
      held = [value];
      const going = await dressed(value);
      held = [value, going];
      await steps.write(writer, going);
      // To give the camera its memory back takes a while, in which the page may want its frame. In a
      // tab that lies behind another this comes late, and the next frame does it.
      const sent = held;
      setTimeout(() => close(sent));
      whenIdle(() => stamp.prepare());
    }
    await writer.close();
  } catch {
    // One of the ends is over: the page stopped the track, or the way broke. The other has to know.
    close(held);
    // Not waited for: an end that broke may never answer.
    void Promise.allSettled([writer.abort(), reader.cancel()]);
  }
}

/** A page has other things to do; a worker of ours has not. */
const whenIdle: (work: () => void) => void =
  'requestIdleCallback' in globalThis ? (work) => requestIdleCallback(work) : setTimeout;

/** A frame may be closed more than once. */
function close(frames: readonly VideoFrame[]): void {
  for (const frame of frames) frame.close();
}
