/** What call pages do with a camera: choose another, switch it off and on, send a picture of their own. */
import type { LabCamera } from '../api';
import { query } from '../query';

/** Small and slow unless asked: several of these run on machines with little to spare. */
const sizes = {
  '180p': { width: 320, height: 180, frameRate: 12 },
  '360p': { width: 640, height: 360, frameRate: 15 },
  '720p': { width: 1280, height: 720, frameRate: 30 },
} as const;

const heard = ['ended', 'mute', 'unmute'] as const;

export interface CameraHandlers {
  /** Another track is the page's picture, or none is. */
  changed(track: MediaStreamTrack | null): Promise<void>;
}

export class Camera {
  private track: MediaStreamTrack | null = null;
  /** The camera behind a picture that the page draws. */
  private drawn: MediaStreamTrack | null = null;
  private readonly told: string[] = [];

  constructor(private readonly handlers: CameraHandlers) {}

  /** What is asked of the browser, as the page's address wants it. */
  static get wanted(): MediaTrackConstraints {
    const asked = query.get('video') ?? '180p';
    return Object.entries(sizes).find(([name]) => name === asked)?.[1] ?? sizes['180p'];
  }

  /** Of the stream with which the call was opened. */
  begin(track: MediaStreamTrack | undefined): void {
    if (track) this.keep(track);
  }

  stop(): void {
    this.track?.stop();
    this.drawn?.stop();
    this.track = this.drawn = null;
  }

  /** A new track first, as pages do: the others never see black. */
  async use(deviceId?: string): Promise<void> {
    const video = { ...Camera.wanted, ...(deviceId && { deviceId: { exact: deviceId } }) };
    const stream = await navigator.mediaDevices.getUserMedia({ video });
    const [track] = stream.getVideoTracks();
    if (!track) throw new Error('a stream without a picture');
    await this.put(track, null);
  }

  /** A canvas on which the page draws its camera, as it does for an effect of its own. */
  async draw(): Promise<void> {
    const camera = this.track;
    if (!camera) throw new Error('no camera to draw');
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = new MediaStream([camera]);
    await video.play();
    const canvas = document.createElement('canvas');
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    const context = canvas.getContext('2d');
    // By a timer: a tab behind another one draws no frames of its own.
    const painting = setInterval(() => {
      context?.drawImage(video, 0, 0, canvas.width, canvas.height);
      if (camera.readyState === 'ended') clearInterval(painting);
    }, 1000 / 15);
    const [track] = canvas.captureStream(15).getVideoTracks();
    if (!track) throw new Error('a canvas without a picture');
    await this.put(track, camera);
  }

  async off(): Promise<void> {
    this.stop();
    await this.handlers.changed(null);
  }

  get known(): LabCamera | null {
    if (!this.track) return null;
    const { readyState, muted, enabled, label } = this.track;
    const { width, height, deviceId, frameRate } = this.track.getSettings();
    const told = [...this.told];
    return { label, readyState, muted, enabled, deviceId, width, height, frameRate, told };
  }

  private async put(track: MediaStreamTrack, drawn: MediaStreamTrack | null): Promise<void> {
    const [before, drawnBefore] = [this.track, this.drawn];
    this.keep(track);
    this.drawn = drawn;
    await this.handlers.changed(track);
    for (const old of [before, drawnBefore]) if (old && old !== drawn) old.stop();
  }

  private keep(track: MediaStreamTrack): void {
    this.track = track;
    this.told.length = 0;
    for (const type of heard) {
      track.addEventListener(type, () => {
        if (this.track === track) this.told.push(type);
      });
    }
  }
}
