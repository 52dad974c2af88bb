/** Zoom's app around a call in a frame: a rail, a header, and home when there is no call. */
import type { CallState, LabApi } from '../api';
import { startApp } from '../app';
import { coveredControls } from '../covered';
import { newRecord } from '../record';
import { callPath, placeOf } from './address';
import { firstState, layout, showState } from './call';
import { Entrance } from './entrance';
import { CallFrame } from './frame';
import { callHooks, shellHooks } from './hooks';
import { labelsFor } from './labels';
import type { ShellApi } from './shellApi';
import { shellViews } from './shellViews';

export function startShell(): LabApi {
  const place = placeOf(location.pathname);
  const entrance = new Entrance(place);
  const labels = labelsFor(document.documentElement.lang);
  const record = newRecord();
  const frame = new CallFrame();

  const labShell: ShellApi = {
    record,
    follow: (state) => app.lab.go(state),
    ready: (lab) => frame.ready(lab),
  };
  Object.assign(window, { labShell });

  const app = startApp({
    room: place,
    first: firstState(place),
    layout,
    hooks: {},
    isAround: true,
    record,
    viewOf: (view) => shellViews({ ...view, labels, entrance, ended: false }),
    shortcutOf: () => null,
    enter(state, from, room) {
      showState(state, from, room);
      if (isInFrame(state)) frame.open(callPath(room), state);
      else frame.close();
    },
    actions: (started) => entrance.actions(started),
  });
  entrance.begin(app);

  return {
    ...record,
    get state() {
      return frame.lab?.state ?? app.lab.state;
    },
    go(state) {
      if (frame.isOpen && isInFrame(state)) frame.tell((lab) => lab.go(state));
      else app.lab.go(state);
    },
    join: (name) => frame.tell((lab) => lab.join(name)),
    leave: (name) => frame.tell((lab) => lab.leave(name)),
    raiseHand: (name, up) => frame.tell((lab) => lab.raiseHand(name, up)),
    say: (name, text) => frame.tell((lab) => lab.say(name, text)),
    toast: (text) => (frame.isOpen ? frame.tell((lab) => lab.toast(text)) : app.lab.toast(text)),
    churn: (perSecond) => frame.set('churn', (lab) => lab.churn(perSecond)),
    get churned() {
      return frame.lab?.churned ?? 0;
    },
    remount() {
      app.lab.remount();
      frame.lab?.remount();
    },
    coveredControls: () => [...coveredControls(), ...(frame.lab?.coveredControls() ?? [])],
    get call() {
      return (frame.lab ?? app.lab).call;
    },
    get mediaError() {
      return frame.lab?.mediaError ?? null;
    },
    hooks: Object.keys({ ...callHooks, ...shellHooks }),
    hooksSeen: () => [...(frame.lab?.hooksSeen() ?? []), ...frame.hooks.seenIn(document)],
    breakHook(name, how) {
      if (name in callHooks) return frame.set(`break ${name}`, (lab) => lab.breakHook(name, how));
      frame.hooks.break(name, how);
      frame.mark();
    },
    mendHooks: () => frame.mend(),
    layout: (seed) => frame.set('layout', (lab) => lab.layout(seed)),
    end: () => frame.tell((lab) => lab.end?.()),
  };
}

/** Home and goodbye are the app's own. */
function isInFrame(state: CallState): boolean {
  return state !== 'landing' && state !== 'left';
}
