/** The part that the call pages of all platforms share: who is in the call, and what happens there. */
import type { CallState, LabApi } from './api';
import { churn, churned } from './churn';
import { coveredControls } from './covered';
import { el } from './dom';
import { startHabits } from './habits';
import { HookBreaker, type Hooks } from './hooks';
import { randomScene, type Layout } from './layout';
import { CallMedia } from './media/media';
import { query } from './query';
import { buttonName, newRecord, record, type Recorded, type Shortcuts } from './record';
import {
  newPerson,
  newRoom,
  personNamed,
  putHand,
  removePerson,
  type Person,
  type Room,
} from './room';
import type { View } from './view';

const admittedAfterMs = 2000;
const toastMs = 5000;

/** What a platform brings along. */
export interface CallPage {
  room: { key: string; host?: boolean };
  first: CallState;
  layout: Layout;
  hooks: Hooks;
  viewOf(view: View): HTMLElement[];
  /** Shortcuts that work in a call. */
  shortcutOf: Shortcuts;
  /** Where a page inside another writes what it hears. */
  record?: Recorded;
  /** Whether the call itself is elsewhere, in a frame of this page. */
  isAround?: boolean;
  /** Called before the page shows a state; the first time there is nothing that it comes from. */
  enter?(state: CallState, from: CallState | null, room: Room): void;
  /** What buttons and keys do on this platform alone, or otherwise than elsewhere. */
  actions?(app: App): Record<string, () => void>;
}

export interface App {
  room: Room;
  lab: LabApi;
  render(): void;
}

export function startApp(page: CallPage): App {
  const language = document.documentElement.lang;
  const room = newRoom({
    key: page.room.key,
    host: page.room.host ?? false,
    name: query.get('name') ?? 'Els Willems',
  });
  const hooks = new HookBreaker(page.hooks);
  const media = new CallMedia(room, {
    came({ id, name }) {
      room.people.push(newPerson(name, id));
      render();
    },
    gone(id) {
      const person = room.people.find(({ peer }) => peer === id);
      if (person) removePerson(room, person);
      render();
    },
    changed: () => render(),
  });
  const toasts = el('div', { class: 'toasts', role: 'status' });
  let layout = page.layout;
  let root = el('div', { class: 'app' });
  let admission: ReturnType<typeof setTimeout> | undefined;

  const render = () => {
    const active = root.contains(document.activeElement) ? document.activeElement : null;
    const focused = active?.getAttribute(buttonName);
    const typed = active instanceof HTMLTextAreaElement ? active.value : '';
    root.className = `app ${room.state}`;
    const say = (text: string) => lab.say(room.self.name, text);
    const views = document.createDocumentFragment();
    const picture = (person: Person) => media.picture(person);
    views.append(
      ...page.viewOf({ room, layout, language, act, say, picture }),
      ...media.soundElements(),
    );
    hooks.apply(views);
    root.replaceChildren(views);
    if (!focused) return;
    const again = root.querySelector<HTMLElement>(`[${buttonName}="${focused}"]`);
    if (again instanceof HTMLTextAreaElement) again.value = typed;
    again?.focus();
  };

  const enter = (state: CallState, from: CallState | null) => {
    clearTimeout(admission);
    room.state = state;
    room.menu = null;
    room.minimized = false;
    if (state !== 'call') room.panel = null;
    // Someone inside lets people in after a moment, unless the test wants to wait in the lobby.
    if (state === 'lobby' && query.get('lobby') !== 'hold') {
      admission = setTimeout(() => lab.go('call'), admittedAfterMs);
    }
    page.enter?.(state, from, room);
    if (!page.isAround) media.follow(state);
    render();
  };

  const act = (action: string) => {
    const own = actions[action];
    if (own) return own();
    switch (action) {
      case 'join':
        return lab.go('lobby');
      case 'leave':
        return lab.go('left');
      case 'rejoin':
        return lab.go('greenRoom');
      case 'mic':
      case 'camera':
      case 'captions':
        room.on[action] = !room.on[action];
        media.listen();
        return render();
      case 'people':
      case 'chat':
        room.panel = room.panel === action ? null : action;
        return render();
      case 'hand':
        return lab.raiseHand(room.self.name, !room.hands.includes(room.self));
    }
  };

  const recorded = page.record ?? newRecord();

  const lab: LabApi = {
    ...recorded,
    get state() {
      return room.state;
    },
    go: (state) => enter(state, room.state),
    join(name) {
      room.people.push(newPerson(name));
      render();
    },
    leave(name) {
      removePerson(room, personNamed(room, name));
      render();
    },
    raiseHand(name, up = true) {
      putHand(room, personNamed(room, name), up);
      render();
    },
    say(name, text) {
      room.chat.push({ name, text });
      if (room.panel !== 'chat') lab.toast(`${name}: ${text}`);
      render();
    },
    toast(text) {
      const element = el('div', { class: 'toast' }, text);
      toasts.append(element);
      setTimeout(() => element.remove(), toastMs);
    },
    churn: (perSecond) => churn(perSecond, lab.remount),
    get churned() {
      return churned();
    },
    remount() {
      const next = el('div', { class: 'app' });
      root.replaceWith(next);
      root = next;
      render();
    },
    coveredControls,
    get call() {
      return media.call;
    },
    get mediaError() {
      return media.error;
    },
    hooks: hooks.names,
    hooksSeen: () => hooks.seenIn(document),
    breakHook(name, how) {
      hooks.break(name, how);
      render();
    },
    mendHooks() {
      hooks.mend();
      render();
    },
    layout(seed) {
      const scene = seed === null ? undefined : randomScene(seed);
      layout = scene?.layout ?? page.layout;
      room.panel = (room.state === 'call' && scene?.panel) || null;
      toasts.replaceChildren();
      for (const text of scene?.toasts ?? []) lab.toast(text);
      render();
    },
  };
  const app: App = { room, lab, render };
  const actions = page.actions?.(app) ?? {};

  record(recorded, (event) => (room.state === 'call' ? page.shortcutOf(event) : null), act);
  document.body.append(root, toasts);
  enter(page.first, null);
  startHabits(room, () => root);
  return app;
}
