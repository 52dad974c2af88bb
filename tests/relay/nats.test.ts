import { itIsARelay } from './contract';
import { startNats } from './nats';
import { singleGround } from './singleGround';

itIsARelay({ name: 'NATS', start: async () => singleGround(await startNats()) });
