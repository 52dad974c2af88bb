/** A program as a server that can be stopped and started again. */
import type { Relay } from '@/lib/live/transport';
import type { Program } from './program';
import type { RestartableServer } from './relayServer';
import type { TemporaryFolder } from './temporaryFolder';

export async function restartable(
  relay: Relay,
  folder: TemporaryFolder,
  run: () => Promise<Program>,
): Promise<RestartableServer> {
  let program: Program;
  try {
    program = await run();
  } catch (error) {
    folder.remove();
    throw error;
  }
  return {
    relay,
    stop: () => program.kill(),
    start: async () => {
      program = await run();
    },
    close: async () => {
      await program.kill();
      folder.remove();
    },
  };
}
