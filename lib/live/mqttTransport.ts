/** A transport over MQTT 3.1.1 in a WebSocket (PROTOCOL R2), in a service worker as on a page. */
import mqtt, { type IClientOptions, type MqttClient } from 'mqtt';
import { keepLine, type Line, type LineHandlers, type Pace } from './keptLine';
import { CONNECT_MS, KEEPALIVE_S } from './limits';
import type { Connect, Relay } from './transport';

export interface MqttOptions extends Pace {
  /** Outside a browser: which certificates are trusted. */
  readonly wsOptions?: NonNullable<IClientOptions['wsOptions']>;
  /** In seconds, where the usual is too long. */
  readonly keepalive?: number;
}

export function mqttConnect(options: MqttOptions): Connect {
  return (relay, topics, handlers) =>
    keepLine((on) => openLine(relay, [...topics], on, options), handlers, options);
}

function openLine(relay: Relay, topics: string[], on: LineHandlers, options: MqttOptions): Line {
  let client: MqttClient;
  try {
    client = mqtt.connect(clientOptions(relay, options));
  } catch (error) {
    // A browser refuses some addresses at once. Its text may hold the address, and that a secret.
    warn(error instanceof Error ? error.name : 'unknown error');
    queueMicrotask(() => on.lost());
    return { publish: () => undefined, close: () => undefined };
  }

  // Stays after the end, so that a late error has a listener, too.
  client.on('error', (error) => {
    if (isRefusal(error)) warn(error.message);
    on.lost();
  });
  client.on('close', () => on.lost());
  client.on('message', (topic, payload, { retain }) => {
    // Retained means kept from before this subscription, which R1 forbids.
    if (!retain) on.message(topic, new Uint8Array(payload));
  });
  client.on('connect', () => {
    // The library takes no empty list; who listens to nothing may still publish.
    if (topics.length === 0) return on.open();
    client.subscribe(topics, { qos: 0 }, (error) => {
      if (!error) return on.open();
      if (client.connected) warn(error.message);
      on.lost();
    });
  });

  return {
    publish: (topic, frame) => {
      // The library's types ask for Node's Buffer; it takes bytes of any kind.
      client.publish(topic, frame as Buffer, { qos: 0, retain: false });
    },
    // What was published before is still sent, where there is a line for it.
    close: () => client.end(!client.connected),
  };
}

/** The address goes in as parts: in a whole one, the library would take a client id from its query. */
function clientOptions(relay: Relay, { wsOptions, keepalive }: MqttOptions): IClientOptions {
  const { protocol, hostname, port, pathname, search } = new URL(relay.url);
  const secure = protocol === 'wss:';
  return {
    protocol: secure ? 'wss' : 'ws',
    hostname,
    port: port === '' ? (secure ? 443 : 80) : Number(port),
    path: pathname + search,
    protocolVersion: 4,
    clean: true,
    clientId: randomId(),
    keepalive: keepalive ?? KEEPALIVE_S,
    connectTimeout: CONNECT_MS,
    reconnectPeriod: 0,
    resubscribe: false,
    queueQoSZero: false,
    // The other kind needs the Worker constructor, which a service worker lacks.
    timerVariant: 'native',
    ...(relay.user !== undefined && { username: relay.user }),
    ...(relay.password !== undefined && { password: relay.password }),
    ...(wsOptions && { wsOptions }),
  };
}

/** 22 letters and digits: every server of MQTT 3.1.1 takes that. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(11));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The server's own no, with a number; the texts are the library's. */
function isRefusal(error: Error): boolean {
  return 'code' in error && typeof error.code === 'number';
}

function warn(reason: string): void {
  console.warn('Kring: the relay could not be used:', reason);
}
