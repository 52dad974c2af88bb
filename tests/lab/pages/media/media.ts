/** Camera, microphone and the connections of a call, as far as its state wants them. */
import type { CallState, LabCall } from '../api';
import { el } from '../dom';
import { query } from '../query';
import type { Person, Room } from '../room';
import { Camera } from './camera';
import { Mesh } from './mesh';
import type { RemotePeer } from './signal';

export interface MediaHandlers {
  came(peer: RemotePeer): void;
  gone(id: string): void;
  changed(): void;
}

export class CallMedia {
  error: string | null = null;
  private devices: Promise<MediaStream | null> | undefined;
  /** Counts each opening and closing of the devices. */
  private asked = 0;
  private own: MediaStream | null = null;
  private readonly camera = new Camera({ changed: (track) => this.showInstead(track) });
  private mesh: Mesh | undefined;
  /** One element for each stream: a page that is drawn anew shows the same one again. */
  private readonly pictures = new Map<string, HTMLVideoElement>();
  private readonly sounds = new Map<string, HTMLAudioElement>();

  constructor(
    private readonly room: Room,
    private readonly handlers: MediaHandlers,
  ) {}

  /** To be called when the call comes into another state. */
  follow(state: CallState): void {
    if (query.get('media') === 'off') return;
    if (state === 'landing' || state === 'left') return this.stop();
    if (state !== 'call') this.hangUp();
    this.devices ??= this.open();
    if (state === 'call') void this.dial(this.devices);
  }

  /** Puts the switches of the call into effect. */
  listen(): void {
    for (const track of this.own?.getAudioTracks() ?? []) track.enabled = this.room.on.mic;
    for (const track of this.own?.getVideoTracks() ?? []) track.enabled = this.room.on.camera;
  }

  picture(person: Person): HTMLElement | undefined {
    if (person !== this.room.self) return this.pictures.get(person.peer ?? '');
    return this.room.on.camera ? this.pictures.get('self') : undefined;
  }

  /** The others' voices, wherever the page has their pictures. */
  soundElements(): HTMLElement[] {
    return [...this.sounds.values()];
  }

  get call(): LabCall {
    const tracks = this.own?.getTracks() ?? [];
    return {
      peers: this.mesh?.size ?? 0,
      liveTracks: tracks.filter(({ readyState }) => readyState === 'live').length,
      framesFrom: async () => (await this.mesh?.framesDecoded()) ?? 0,
      camera: this.camera.known,
      cameras: async () => {
        const devices = await navigator.mediaDevices.enumerateDevices();
        return devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId }) => deviceId);
      },
      useCamera: (deviceId) => this.camera.use(deviceId),
      drawCamera: () => this.camera.draw(),
      cameraOff: () => this.camera.off(),
    };
  }

  private async open(): Promise<MediaStream | null> {
    const asked = ++this.asked;
    /** While the browser was asking its user. */
    const left = () => asked !== this.asked;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        video: Camera.wanted,
        audio: true,
      });
      if (left()) stopAll(stream);
      else this.show(stream);
      return stream;
    } catch (error) {
      this.error = String(error);
      return null;
    }
  }

  private show(stream: MediaStream): void {
    this.own = stream;
    this.camera.begin(stream.getVideoTracks()[0]);
    this.pictures.set('self', video(new MediaStream(stream.getVideoTracks()), 'mirrored'));
    this.listen();
    this.handlers.changed();
  }

  private async showInstead(track: MediaStreamTrack | null): Promise<void> {
    if (!this.own) throw new Error('no call has the camera');
    for (const old of this.own.getVideoTracks()) this.own.removeTrack(old);
    if (track) {
      this.own.addTrack(track);
      this.pictures.set('self', video(new MediaStream([track]), 'mirrored'));
    } else this.pictures.delete('self');
    this.listen();
    await this.mesh?.replacePicture(track);
    this.handlers.changed();
  }

  private async dial(devices: Promise<MediaStream | null>): Promise<void> {
    const own = await devices;
    // Left, or left and come back, while the devices were opened.
    if (this.devices !== devices || this.room.state !== 'call' || this.mesh) return;
    const { key, self } = this.room;
    this.mesh = new Mesh(`${key}${query.get('apart') ?? ''}`, self.name, own, {
      came: (peer, stream) => {
        this.pictures.set(peer.id, video(stream));
        this.sounds.set(peer.id, audio(stream));
        this.handlers.came(peer);
      },
      gone: (id) => {
        this.pictures.delete(id);
        this.sounds.delete(id);
        this.handlers.gone(id);
      },
      failed: (error) => {
        this.error = String(error);
      },
    });
  }

  private hangUp(): void {
    this.mesh?.close();
    this.mesh = undefined;
  }

  private stop(): void {
    this.hangUp();
    this.camera.stop();
    if (this.own) stopAll(this.own);
    this.own = null;
    this.asked += 1;
    this.devices = undefined;
    this.pictures.clear();
  }
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function video(stream: MediaStream, look = ''): HTMLVideoElement {
  const element = el('video', { class: look, autoplay: '', playsinline: '' });
  // Sound comes from the audio elements.
  element.muted = true;
  element.srcObject = stream;
  return element;
}

function audio(stream: MediaStream): HTMLAudioElement {
  const element = el('audio', { autoplay: '' });
  element.srcObject = stream;
  return element;
}
