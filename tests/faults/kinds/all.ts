/** Every kind of fault, and how many of each strike in one session. */
import type { Chance } from '../chance';
import type { Trial } from '../trial';
import * as browser from './browser';
import * as clock from './clock';
import * as disk from './disk';
import * as tab from './tab';
import * as transaction from './transaction';
import * as worker from './worker';

export const kinds = {
  'worker stopped between commands': worker.stoppedBetweenCommands,
  'worker stopped in a command': worker.stoppedInTheMiddle,
  'tab reloaded': tab.reloaded,
  'tab closed': tab.closed,
  'browser closed': browser.closed,
  'browser killed': browser.killed,
  'clock set back': clock.setBack,
  'clock set forward': clock.setForward,
  'disk full': disk.full,
  'transactions fail': transaction.fails,
  'transactions fail in one table': transaction.failsInOneTable,
} satisfies Record<string, (trial: Trial) => Promise<void>>;

export type Kind = keyof typeof kinds;

/** Stops of the worker are what happens most, and cost least; a browser costs seconds. */
export function drawKinds(chance: Chance): Kind[] {
  return chance.shuffled([
    ...Array.from({ length: 3 }, () => 'worker stopped between commands' as const),
    ...Array.from({ length: 4 }, () => 'worker stopped in a command' as const),
    chance.pick(['tab reloaded', 'tab closed']),
    chance.pick(['tab reloaded', 'tab closed']),
    chance.pick(['browser closed', 'browser killed']),
    chance.pick(['clock set back', 'clock set forward']),
    chance.pick(['disk full', 'transactions fail', 'transactions fail in one table']),
    'transactions fail',
  ]);
}
