/** How frames are taken from a camera and given to a track; Chromium alone has these. */
import type { Ways } from './tracks';

interface Breakout {
  MediaStreamTrackProcessor: new (init: { track: MediaStreamTrack }) => {
    readonly readable: ReadableStream<VideoFrame>;
  };
  MediaStreamTrackGenerator: new (init: { kind: 'video' }) => MediaStreamTrack & {
    readonly writable: WritableStream<VideoFrame>;
  };
}

/** Null in a browser that cannot do it, or for a page that may not use a camera. */
export const ways: Ways | null = waysOf(globalThis as Partial<Breakout>);

function waysOf({
  MediaStreamTrackProcessor: Processor,
  MediaStreamTrackGenerator: Generator,
}: Partial<Breakout>): Ways | null {
  if (!Processor || !Generator || !('mediaDevices' in navigator)) return null;
  return {
    framesOf: (track) => new Processor({ track }).readable,
    newTrack() {
      const track = new Generator({ kind: 'video' });
      return { track, writable: track.writable };
    },
  };
}
