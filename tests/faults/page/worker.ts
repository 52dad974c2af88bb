/**
 * Runs in the real worker, beside the product: holds a command in the middle, lets writes fail, and
 * sets the clock off. It ends with the worker, as everything in its memory does.
 */

/** Where a command is held: in a transaction that is not complete, or stored and not answered. */
export type Moment = 'writing' | 'stored';

/** How a write fails: at once, when the browser gets to it, or after it had been done. */
export type Failure = 'write throws' | 'write fails' | 'transaction aborts';

export interface WorkerApi {
  /** From now on, until `release`: a transaction that may write to this table stops here. */
  hold(moment: Moment, table: string): void;
  isHeld(): boolean;
  release(): void;
  /** From now on, until `mendWrites`; in these tables alone. */
  failWrites(failure: Failure, tables: readonly string[]): void;
  mendWrites(): void;
  shiftClock(ms: number): void;
}

declare global {
  var kringWorker: WorkerApi | undefined;
}

const machineNow = Date.now.bind(Date);

let holding: Moment | null = null;
let holdingTable = '';
let held = false;
let onRelease: (() => void)[] = [];

let failing: Failure | null = null;
let failingTables: readonly string[] = [];

const holds = (moment: Moment, transaction: IDBTransaction) =>
  holding === moment &&
  transaction.mode === 'readwrite' &&
  transaction.objectStoreNames.contains(holdingTable);

const fails = (table: string) => failing !== null && failingTables.includes(table);

/** Requests keep a transaction open, for as long as there is another one. */
function keepOpen(store: IDBObjectStore): void {
  held = true;
  const again = () => {
    if (holding === 'writing') store.count().addEventListener('success', again);
  };
  again();
}

function watchWrites(name: 'add' | 'put'): void {
  const { prototype } = IDBObjectStore;
  const write = prototype[name];
  prototype[name] = function (this: IDBObjectStore, ...given) {
    if (fails(this.name) && failing === 'write throws') {
      throw new DOMException('the disk does not answer', 'DataError');
    }
    const request = write.apply(this, given);
    if (fails(this.name) && failing === 'write fails') {
      // The same key once more: the browser itself refuses it, with the event of an error.
      if (name === 'add') return write.apply(this, given);
      this.transaction.abort();
    }
    if (fails(this.name) && failing === 'transaction aborts') {
      const { transaction } = this;
      request.addEventListener('success', () => transaction.abort());
    }
    if (!held && holds('writing', this.transaction)) keepOpen(this);
    return request;
  };
}

function watchEnds(): void {
  const { prototype } = IDBTransaction;
  const commit = prototype.commit;
  prototype.commit = function (this: IDBTransaction) {
    // A transaction that is held ends by itself, once nothing keeps it open.
    if (!held || !holds('writing', this)) commit.call(this);
  };
  const complete = Object.getOwnPropertyDescriptor(prototype, 'oncomplete');
  if (!complete?.set) throw new Error('a transaction has no oncomplete to watch');
  const { set } = complete;
  Object.defineProperty(prototype, 'oncomplete', {
    ...complete,
    set(this: IDBTransaction, handler: ((event: Event) => void) | null) {
      set.call(this, (event: Event) => {
        if (!holds('stored', this)) return handler?.call(this, event);
        held = true;
        onRelease.push(() => handler?.call(this, event));
      });
    },
  });
}

if (!globalThis.kringWorker) {
  watchWrites('add');
  watchWrites('put');
  watchEnds();
  globalThis.kringWorker = {
    hold: (moment, table) => {
      holding = moment;
      holdingTable = table;
      held = false;
    },
    isHeld: () => held,
    release: () => {
      holding = null;
      held = false;
      const waiting = onRelease;
      onRelease = [];
      for (const go of waiting) go();
    },
    failWrites: (failure, tables) => {
      failing = failure;
      failingTables = tables;
    },
    mendWrites: () => {
      failing = null;
    },
    shiftClock: (ms) => {
      Date.now = () => machineNow() + ms;
    },
  };
}
