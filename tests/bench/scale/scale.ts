/**
 * How a relay bears ten, a hundred and a thousand sessions of eight: what arrives, how late, and how
 * many bytes each step costs each person. The delay stands against a bare echo under the same load,
 * so that the figure is of what a session adds, the fan-out, and not of the machine.
 */
import { startMosquitto } from '../../relay/mosquitto';
import { startNats } from '../../relay/nats';
import type { RelayServer } from '../../relay/relayServer';
import { ensureRelays } from '../../tools/install.mjs';
import type { Entry, Figure } from '../entry';
import { runCell, type Cell } from './cell';
import { figuresFor, namesFor, noCell, sizes } from './figures';
import { recordSession, type Recording } from './recording';

const relays: Readonly<Record<string, () => Promise<RelayServer>>> = {
  nats: startNats,
  mosquitto: startMosquitto,
};

export const scale: Entry = {
  names: Object.keys(relays).flatMap(namesFor),
  async run(wanted) {
    await ensureRelays();
    const recording = await recordSession();
    const figures: Figure[] = [];
    for (const [relay, start] of Object.entries(relays)) {
      if (!namesFor(relay).some((name) => wanted.includes(name))) continue;
      const cells: Cell[] = [];
      for (const sessions of sizes) cells.push(await cellOn(relay, start, sessions, recording));
      figures.push(...figuresFor(relay, cells));
    }
    return figures;
  },
};

/** On a server of its own. A load that does not come about is told, and counts as missed where there is a bar. */
async function cellOn(
  relay: string,
  start: () => Promise<RelayServer>,
  sessions: number,
  recording: Recording,
): Promise<Cell> {
  const server = await start();
  try {
    const cell = await runCell(server.relay, sessions, recording);
    console.log(`  ${relay}, ${sessions} sessions: ${inWords(cell)}`);
    return cell;
  } catch (error) {
    console.log(`  ${relay}, ${sessions} sessions: it broke.`, error);
    return { ...noCell, sessions };
  } finally {
    await server.close();
  }
}

function inWords(cell: Cell): string {
  const { connectS, delivery, perSecond, bytesPerEventAndPerson, linesLost, lateMs } = cell;
  return [
    `all in after ${connectS.toFixed(1)} s`,
    `${perSecond.toFixed(0)} messages a second`,
    `half within ${delivery.p50.toFixed(1)} ms, 99 % within ${delivery.p99.toFixed(1)} ms`,
    `${bytesPerEventAndPerson.toFixed(0)} bytes for each step and person`,
    `${linesLost} lines lost`,
    `said at most ${lateMs.toFixed(0)} ms late`,
  ].join(', ');
}
