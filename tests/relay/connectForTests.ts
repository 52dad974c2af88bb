/** The product's own transport, with this process's time and chance. */
import type { Pace } from '@/lib/live/keptLine';
import { mqttConnect, type MqttOptions } from '@/lib/live/mqttTransport';
import type { Connect } from '@/lib/live/transport';

export function connectForTests(options: Omit<MqttOptions, keyof Pace> = {}): Connect {
  return mqttConnect({
    ...options,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    // The shortest waits that R4 allows.
    random: () => 0,
    onReturn: () => () => undefined,
  });
}
