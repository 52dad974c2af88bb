import { startAedes } from './aedes';
import { itIsARelay } from './contract';
import { singleGround } from './singleGround';

itIsARelay({ name: 'aedes', start: async () => singleGround(await startAedes()) });
