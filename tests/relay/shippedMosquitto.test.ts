import { itIsARelay } from './contract';
import { startShippedMosquitto } from './shipped';
import { singleGround } from './singleGround';

itIsARelay({
  name: 'docs/relay/mosquitto.conf',
  start: async () => {
    const { server, connect } = await startShippedMosquitto();
    return singleGround(server, connect);
  },
});
