/** Somebody at the relay who does not keep to Kring's rules. */
import mqtt, { type IClientPublishOptions } from 'mqtt';
import type { Relay } from '@/lib/live/transport';
import { until } from '../e2e/harness/until';

export class Stranger {
  readonly heard: { topic: string; text: string; length: number }[] = [];
  private ended = false;

  private constructor(private readonly client: mqtt.MqttClient) {
    client.on('message', (topic, payload) =>
      this.heard.push({ topic, text: payload.toString(), length: payload.length }),
    );
    client.on('close', () => {
      this.ended = true;
    });
    client.on('error', () => {
      this.ended = true;
    });
  }

  static async come({ url, user, password }: Relay, ca: string): Promise<Stranger> {
    const client = mqtt.connect(url, {
      protocolVersion: 4,
      reconnectPeriod: 0,
      wsOptions: { ca },
      ...(user !== undefined && { username: user }),
      ...(password !== undefined && { password }),
    });
    const stranger = new Stranger(client);
    await until('an answer of the relay', () => client.connected || stranger.ended);
    return stranger;
  }

  get present(): boolean {
    return this.client.connected;
  }

  /** False when the relay refuses one of them. */
  listen(...topics: string[]): Promise<boolean> {
    return new Promise((resolve) => {
      this.client.subscribe(topics, (error) => resolve(!error));
    });
  }

  /** Comes back when the relay has dealt with it: it answered what was asked afterwards, or hung up. */
  async say(topic: string, payload: string | Buffer, options: IClientPublishOptions = {}) {
    this.client.publish(topic, payload, options);
    let answered = false;
    this.client.unsubscribe('kring/nothing/r', () => {
      answered = true;
    });
    await until('the relay to deal with it', () => answered || this.ended);
  }

  leave(): void {
    this.client.end(true);
  }
}
