import { itIsARelay } from './contract';
import { startMosquitto } from './mosquitto';
import { singleGround } from './singleGround';

itIsARelay({ name: 'Mosquitto', start: async () => singleGround(await startMosquitto()) });
