/**
 * Runs in panel.html before the panel does: a second client of the same background, made of the
 * panel's own code, so that it is the product which connects again and asks again.
 */
import { SteadyClock } from '@/lib/wire/steadyClock';
import { ViewClient, type Question, type Reply } from '@/lib/wire/viewClient';
import type { PortLike } from '@/lib/wire/port';
import type { Snapshot } from '@/lib/wire/viewMessages';

/** What the runner sees of a view. */
export interface Look {
  readonly connected: boolean;
  /** How many times it was admitted by a background. */
  readonly admissions: number;
  readonly snapshot: Snapshot | null;
  /** Session time by this view's own clock, and the machine's time at that moment. */
  readonly sessionNow: number;
  readonly machineNow: number;
}

/** What the panel itself shows, for the eye. */
export interface Screen {
  readonly machineNow: number;
  readonly reconnecting: boolean;
  readonly seq: number | null;
  /** "5:42", or "+1:05" below zero; null where no time is shown. */
  readonly digits: string | null;
}

export interface ViewApi {
  /** Asks with this id and does not wait. */
  send(id: string, question: Question): void;
  /** Null until the answer is there. */
  reply(id: string): Reply | null;
  /** How many times this question went over a port. */
  timesSent(id: string): number;
  look(): Look;
  screen(reconnecting: string): Screen;
  /** Sets the machine's clock off by so much, for this page. */
  shiftClock(ms: number): void;
}

declare global {
  var kringView: ViewApi | undefined;
}

const machineNow = Date.now.bind(Date);

function open(): ViewApi {
  const clock = new SteadyClock(0);
  const replies = new Map<string, Reply>();
  const sent: string[] = [];
  let snapshot: Snapshot | null = null;
  let connected = false;
  let admissions = 0;

  const client = new ViewClient({
    nonce: null,
    connect: (name) => noting(chrome.runtime.connect({ name }), sent),
    snapshot: (next) => {
      snapshot = next;
    },
    time: (now) => clock.setTo(now),
    connected: (yes) => {
      connected = yes;
      if (yes) admissions++;
    },
    stranger: () => {
      throw new Error('the panel is a stranger to its own background');
    },
  });

  const send = (id: string, question: Question) => {
    const reply = withId(id, () => client.ask(question));
    void reply.then((answer) => replies.set(id, answer));
  };

  return {
    send,
    reply: (id) => replies.get(id) ?? null,
    timesSent: (id) => sent.filter((one) => one === id).length,
    look: () => ({
      connected,
      admissions,
      snapshot,
      sessionNow: clock.now(),
      machineNow: machineNow(),
    }),
    screen,
    shiftClock: (ms) => {
      Date.now = () => machineNow() + ms;
    },
  };
}

/** The same port, with a note of each question that goes over it. */
function noting(port: chrome.runtime.Port, sent: string[]): PortLike {
  return {
    onMessage: port.onMessage,
    onDisconnect: port.onDisconnect,
    postMessage: (message) => {
      if (message instanceof Object && 'id' in message) sent.push(String(message.id));
      port.postMessage(message);
    },
  };
}

/** The client draws its own ids; here it draws one that the runner knows before the answer. */
function withId<T>(id: string, use: () => T): T {
  const own = crypto.randomUUID.bind(crypto);
  crypto.randomUUID = () => id as ReturnType<typeof own>;
  try {
    return use();
  } finally {
    crypto.randomUUID = own;
  }
}

function screen(reconnecting: string): Screen {
  const seq = document.querySelector('[data-step]')?.getAttribute('data-step');
  const texts = [...document.querySelectorAll('main span')].map(({ textContent }) => textContent);
  return {
    machineNow: machineNow(),
    reconnecting: texts.includes(reconnecting),
    seq: seq === null || seq === undefined ? null : Number(seq),
    digits: texts.find((text) => /^\+?\d+:\d\d$/.test(text)) ?? null,
  };
}

if (location.pathname === '/panel.html') globalThis.kringView = open();
