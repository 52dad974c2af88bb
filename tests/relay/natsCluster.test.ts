import { connectForTests } from './connectForTests';
import { itIsARelay } from './contract';
import { startNatsCluster } from './natsCluster';

itIsARelay({
  name: 'NATS in a cluster, with who speaks on one node and who listens on another,',
  start: async () => {
    const cluster = await startNatsCluster(3);
    const [speakAt, listenAt] = cluster.relays;
    if (!speakAt || !listenAt) throw new Error('The cluster has too few nodes');
    return {
      connect: connectForTests(),
      speakAt,
      listenAt,
      stop: () => cluster.killNode(1),
      start: () => cluster.startNode(1),
      close: () => cluster.close(),
    };
  },
});
