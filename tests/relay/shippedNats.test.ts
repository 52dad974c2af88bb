import { itIsARelay } from './contract';
import { startShippedNats } from './shipped';
import { singleGround } from './singleGround';

itIsARelay({
  name: 'docs/relay/nats.conf',
  start: async () => {
    const { server, connect } = await startShippedNats();
    return singleGround(server, connect);
  },
});
