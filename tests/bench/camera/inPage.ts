/**
 * Runs in a call page: notes how long frames of its camera are under way. A frame's timestamp is the
 * moment at which it was taken, on the browser's own clock; a video element tells the same moment on
 * the page's, and so the one is brought to the other.
 */
export interface FrameTimes {
  /** Milliseconds from a frame's being taken until the page's track gave it, frame by frame. */
  readonly ms: readonly number[];
  readonly width: number;
  readonly height: number;
}

export interface CameraBench {
  /** Asks for 1280x720 at thirty frames a second, and notes from now on. */
  open(): Promise<void>;
  /** What was noted since this was asked last. */
  take(): FrameTimes;
}

declare class MediaStreamTrackProcessor {
  readonly readable: ReadableStream<VideoFrame>;
  constructor(init: { track: MediaStreamTrack });
}

let ms: number[] = [];
let size = { width: 0, height: 0 };

const bench: CameraBench = {
  async open() {
    const video = { width: 1280, height: 720, frameRate: 30 };
    const stream = await navigator.mediaDevices.getUserMedia({ video });
    const [track] = stream.getVideoTracks();
    if (!track) throw new Error('no camera');
    const taken: number[] = [];
    const element = await show(stream, taken);
    const reader = new MediaStreamTrackProcessor({ track }).readable.getReader();
    const stamps: number[] = [];
    while (stamps.length < 30) {
      const { value } = await reader.read();
      if (value) stamps.push(value.timestamp / 1000);
      value?.close();
    }
    element.srcObject = null;
    void listen(reader, clockOf(stamps, taken));
  },
  take() {
    const took = { ms, ...size };
    ms = [];
    return took;
  },
};

/** A video that plays the stream, and the moments at which its frames were taken. */
async function show(stream: MediaStream, taken: number[]): Promise<HTMLVideoElement> {
  const element = document.createElement('video');
  element.muted = true;
  element.srcObject = stream;
  element.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 64px';
  document.body.append(element);
  const note: VideoFrameRequestCallback = (_now, { captureTime }) => {
    if (captureTime !== undefined) taken.push(captureTime);
    element.requestVideoFrameCallback(note);
  };
  element.requestVideoFrameCallback(note);
  await element.play();
  return element;
}

/** What to take from a stamp for the page's time: the difference that most pairs of both agree on. */
function clockOf(stamps: readonly number[], taken: readonly number[]): number {
  const found = new Map<number, number[]>();
  for (const stamp of stamps) {
    for (const at of taken) {
      const key = Math.round(stamp - at);
      found.set(key, [...(found.get(key) ?? []), stamp - at]);
    }
  }
  const [most = []] = [...found.values()].toSorted((a, b) => b.length - a.length);
  if (most.length < 5) throw new Error('the frames do not say when they were taken');
  return most.reduce((sum, one) => sum + one, 0) / most.length;
}

async function listen(
  reader: ReadableStreamDefaultReader<VideoFrame>,
  clock: number,
): Promise<void> {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    ms.push(performance.now() - (value.timestamp / 1000 - clock));
    size = { width: value.displayWidth, height: value.displayHeight };
    value.close();
  }
}

Object.assign(globalThis, { bench: () => bench });
