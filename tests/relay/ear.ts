/** The relay's own view: everything that passes, as its operator could record it. */
import mqtt from 'mqtt';
import type { Relay } from '@/lib/live/transport';
import { until } from '../e2e/harness/until';

export interface Passed {
  readonly topic: string;
  readonly payload: Buffer;
}

export class Ear {
  readonly passed: Passed[] = [];

  private constructor(private readonly client: mqtt.MqttClient) {
    client.on('message', (topic, payload) => this.passed.push({ topic, payload }));
  }

  /** For a server that lets somebody listen to all topics. */
  static async listen({ url }: Relay): Promise<Ear> {
    const client = mqtt.connect(url, { protocolVersion: 4 });
    const ear = new Ear(client);
    let hears = false;
    client.subscribe('kring/#', (error, granted) => {
      hears = !error && granted?.[0]?.qos === 0;
    });
    await until('the relay to tell everything', () => hears);
    return ear;
  }

  /** Those whose topic ends so, such as `/h`. */
  to(end: string): Passed[] {
    return this.passed.filter(({ topic }) => topic.endsWith(end));
  }

  say(topic: string, payload: Buffer): void {
    this.client.publish(topic, payload, { qos: 0 });
  }

  leave(): void {
    this.client.end(true);
  }
}
