/** Runs a server's program, which never outlives this process. */
import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The shell becomes the program. The pipe beside it closes when this process ends, however that
 * happens, and then the program is killed.
 */
const GUARD =
  'exec 3<&0; (read -r _ <&3; kill -9 $$) >/dev/null 2>&1 & exec "$0" "$@" 3<&- </dev/null';

/** Kept of what a program says, in characters. */
const KEPT = 4_000;

export interface Program {
  /** Ends it at once, as a loss of power would. */
  kill(): Promise<void>;
}

/** Resolves when `ready` does; rejects when the program ends before that. */
export async function startProgram(
  command: string,
  args: readonly string[],
  ready: (signal: AbortSignal) => Promise<unknown>,
  env: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const child = spawn('/bin/sh', ['-c', GUARD, findProgram(command), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const said = collect(child);
  const killAtExit = () => child.kill('SIGKILL');
  // Before the folder is removed in which it writes.
  process.prependListener('exit', killAtExit);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      process.off('exit', killAtExit);
      child.stdin.destroy();
      resolve(`ended with ${signal ?? code}`);
    });
  });
  const program: Program = {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };

  const stopAsking = new AbortController();
  try {
    await Promise.race([
      ready(stopAsking.signal),
      ended.then((how) => Promise.reject(new Error(how))),
    ]);
    return program;
  } catch (error) {
    stopAsking.abort();
    await program.kill();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${command}: ${reason}\n${said()}`, { cause: error });
  }
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-KEPT);
    });
  }
  return () => text;
}

/** Debian puts servers into a folder that is in the PATH of root alone. */
function findProgram(command: string): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders.map((folder) => join(folder, command)).find(isExecutable);
  if (found === undefined) throw new Error(`${command} is not installed`);
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
