/**
 * The tracks that the page gets: each is the camera's own in all that can be asked of it, and its
 * images come through the pipeline. A clone has a camera track of its own under it, as the browser's
 * clones have, so each can be set and stopped by itself.
 */
import type { Carrier } from './carrier';
import { once } from './once';
import { replace, standIn, type Callable } from './replaced';

/** The browser's parts, of Chromium alone; tests hand in broken ones. */
export interface Ways {
  framesOf(camera: MediaStreamTrack): ReadableStream<VideoFrame>;
  newTrack(): { track: MediaStreamTrack; writable: WritableStream<VideoFrame> };
}

/** What a track of ours does itself; anything else is asked of the camera. */
const asked = ['getSettings', 'getCapabilities', 'getConstraints', 'applyConstraints'];
const told = ['label', 'muted', 'stats'];

/** The browser ends a track whose camera is gone; where that got lost, we do. */
const ENDED_MS = 1000;

export class Tracks {
  /** By the page's track: the camera's. */
  private readonly cameras = new WeakMap<object, MediaStreamTrack>();
  private readonly overs = new WeakMap<object, () => void>();
  private readonly prototype: object;
  private live = 0;
  private restoreClone: (() => void) | null = null;

  constructor(
    private readonly ways: Ways,
    /** Who carries at this moment. */
    private readonly carrier: () => Carrier,
  ) {
    this.prototype = this.makePrototype();
  }

  /** Replaces the camera's track in the page's stream. Sound is not looked at. */
  dress(stream: MediaStream): void {
    for (const track of stream.getVideoTracks()) {
      try {
        if (!isCamera(track)) continue;
        const made = this.make(track);
        stream.removeTrack(track);
        stream.addTrack(made);
      } catch {
        // The camera's own track stays in the stream, without a strip.
      }
    }
  }

  private make(camera: MediaStreamTrack): MediaStreamTrack {
    const { track, writable } = this.ways.newTrack();
    const readable = this.ways.framesOf(camera);
    Object.setPrototypeOf(track, this.prototype);
    this.cameras.set(track, camera);
    // Nothing of ours keeps a track that the page let go of.
    const weak = new WeakRef(track);
    for (const type of ['mute', 'unmute']) {
      camera.addEventListener(type, () => weak.deref()?.dispatchEvent(new Event(type)));
    }
    const over = once(() => {
      camera.stop();
      const left = weak.deref();
      if (left?.readyState === 'live') {
        // The way itself broke: for the page it is as if the camera was unplugged.
        MediaStreamTrack.prototype.stop.call(left);
        left.dispatchEvent(new Event('ended'));
      }
      this.end();
    });
    this.carrier().carry({ readable, writable }, over);
    this.begin();
    this.overs.set(track, over);
    camera.addEventListener('ended', () => setTimeout(over, ENDED_MS));
    return track;
  }

  private clone(track: MediaStreamTrack, camera: MediaStreamTrack): MediaStreamTrack {
    // Nothing comes from a camera that has ended, and nothing has to be told of it.
    if (track.readyState === 'ended') return camera.clone();
    const made = this.makeOrLeave(camera.clone());
    made.enabled = track.enabled;
    made.contentHint = track.contentHint;
    return made;
  }

  private makeOrLeave(camera: MediaStreamTrack): MediaStreamTrack {
    try {
      return this.make(camera);
    } catch {
      // A clone has to be given at once: the camera's own, without a strip.
      return camera;
    }
  }

  /** Between a track of ours and `MediaStreamTrack.prototype`. */
  private makePrototype(): object {
    const native = MediaStreamTrack.prototype;
    const own: PropertyDescriptorMap = {};
    const instead = (
      name: string,
      act: (
        call: Callable,
        track: MediaStreamTrack,
        camera: MediaStreamTrack,
        args: unknown[],
      ) => unknown,
    ) => {
      const there = Object.getOwnPropertyDescriptor(native, name);
      const placed = <F extends Callable>(call: F) =>
        standIn(call, (target, self, args) => {
          const camera = this.cameras.get(self as object);
          if (!camera) return Reflect.apply(target, self, args);
          return act(target, self as MediaStreamTrack, camera, args);
        });
      if (typeof there?.value === 'function') own[name] = { ...there, value: placed(there.value) };
      else if (there?.get) own[name] = { ...there, get: placed(there.get) };
    };
    for (const name of [...asked, ...told]) {
      instead(name, (call, _track, camera, args) => Reflect.apply(call, camera, args));
    }
    instead('clone', (_call, track, camera) => this.clone(track, camera));
    instead('stop', (call, track) => {
      Reflect.apply(call, track, []);
      this.overs.get(track)?.();
    });
    return Object.create(native, own) as object;
  }

  /** While there are tracks of ours, a stream's clone has to be made of theirs. */
  private begin(): void {
    this.live += 1;
    this.restoreClone ??= replace(MediaStream.prototype, 'clone', (native, self, args) => {
      const copy = Reflect.apply(native, self, args) as MediaStream;
      const before = (self as MediaStream).getVideoTracks();
      for (const [index, made] of copy.getVideoTracks().entries()) {
        const track = before[index];
        if (!track || !this.cameras.has(track)) continue;
        made.stop();
        copy.removeTrack(made);
        copy.addTrack(track.clone());
      }
      return copy;
    });
  }

  private end(): void {
    this.live -= 1;
    if (this.live > 0) return;
    this.restoreClone?.();
    this.restoreClone = null;
  }
}

/** Not a shared screen, and nothing that the page or another extension made itself. */
function isCamera(track: MediaStreamTrack): boolean {
  return (
    Object.getPrototypeOf(track) === MediaStreamTrack.prototype &&
    !('displaySurface' in track.getSettings())
  );
}
