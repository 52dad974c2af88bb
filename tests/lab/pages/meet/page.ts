/** A call page in the manner of Meet: its states, marks, layout and keys; the markup is our own. */
import { startApp } from '../app';
import type { Layout } from '../layout';
import { askedState } from '../query';
import { hooks } from './hooks';
import { labelsFor } from './labels';
import { shortcutOf } from './shortcuts';
import { viewOf } from './views';

const layout: Layout = {
  bar: 'bottom',
  barHeight: 80,
  other: 'top',
  otherHeight: 56,
  railWidth: 72,
  panelSide: 'right',
  panelWidth: 360,
  floating: 'top',
  slots: { info: 'barStart', panels: 'barEnd', apps: 'rail' },
};

const code = location.pathname.slice(1);
const isCall = /^[a-z]{3}-[a-z]{4}-[a-z]{3}$/.test(code);
const labels = labelsFor(document.documentElement.lang);

const { lab } = startApp({
  room: { key: code },
  first: isCall ? (askedState() ?? 'greenRoom') : 'landing',
  layout,
  hooks,
  viewOf: (view) => viewOf(view, labels),
  shortcutOf,
});
Object.assign(window, { lab });
