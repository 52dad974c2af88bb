import { el } from './dom';
import type { Panel } from './room';
import { seeded, type Random } from './seeded';

/** Where a call page has its bars, rail and side panel. */
export interface Layout {
  /** The bar with the controls of the call. */
  bar: Edge;
  barHeight: number;
  /** A second bar, where anything is put in it. */
  other: Edge;
  otherHeight: number;
  railWidth: number;
  panelSide: 'left' | 'right';
  panelWidth: number;
  floating: Edge | 'left' | 'right';
  slots: Record<Group, Slot>;
}

type Edge = 'top' | 'bottom';

/** Buttons that stay together: about the call, its panels, and the app around it. */
export type Group = 'info' | 'panels' | 'apps';
export type Slot = 'barStart' | 'barEnd' | 'other' | 'rail' | 'floating';

/** What a call page consists of. */
export interface Parts extends Partial<Record<Group, HTMLElement>> {
  controls: HTMLElement;
  /** At the very end of the bar with the controls. */
  last?: HTMLElement;
  stage: HTMLElement;
  panel?: HTMLElement | undefined;
  /** Marks of the platform's own on the bar with the controls. */
  barMarks?: Record<string, string>;
}

/** Puts the parts where the layout has them; layout.css does the rest. */
export function arrange(layout: Layout, parts: Parts): HTMLElement {
  const inSlot = (slot: Slot) =>
    (['apps', 'info', 'panels'] as const).flatMap((group) => {
      const part = parts[group];
      return part && layout.slots[group] === slot ? [part] : [];
    });
  const { class: barClass = '', ...barMarks } = parts.barMarks ?? {};
  const bar = el(
    'footer',
    { class: `bar main ${layout.bar} ${barClass}`.trim(), ...barMarks },
    el('div', { class: 'row start' }, ...inSlot('barStart')),
    parts.controls,
    el('div', { class: 'row end' }, ...inSlot('barEnd'), parts.last),
  );
  const [other, rail, floating] = [inSlot('other'), inSlot('rail'), inSlot('floating')];
  if (floating.length > 0) {
    parts.stage.append(el('div', { class: `floating ${layout.floating}` }, ...floating));
  }
  const frame = el(
    'div',
    { class: `arranged panel-${layout.panelSide}` },
    other.length > 0 && el('header', { class: `bar other ${layout.other}` }, ...other),
    rail.length > 0 && el('nav', { class: 'rail' }, ...rail),
    parts.stage,
    parts.panel,
    bar,
  );
  const sizes = {
    bar: layout.barHeight,
    'other-bar': layout.otherHeight,
    rail: layout.railWidth,
    panel: layout.panelWidth,
  };
  for (const [name, size] of Object.entries(sizes))
    frame.style.setProperty(`--${name}`, `${size}px`);
  return frame;
}

export interface Scene {
  layout: Layout;
  panel: Panel | null;
  toasts: string[];
}

/** A layout as some call page could have it; the same seed gives the same one. */
export function randomScene(seed: number): Scene {
  const random = seeded(seed);
  const bar = random.chance(0.6) ? 'bottom' : 'top';
  const layout: Layout = {
    bar,
    barHeight: random.between(48, 120),
    other: bar === 'top' ? 'bottom' : 'top',
    otherHeight: random.between(48, 120),
    railWidth: random.between(60, 96),
    panelSide: random.chance(0.5) ? 'left' : 'right',
    panelWidth: random.between(280, 480),
    floating: random.of(['top', 'bottom', 'left', 'right']),
    slots: randomSlots(random),
  };
  const panel = random.of<Panel | null>([null, 'people', 'chat']);
  const toasts = Array.from({ length: random.between(0, 2) }, (_, index) => `Toast ${index + 1}`);
  return { layout, panel, toasts };
}

/** Only the second bar has room for several groups. */
function randomSlots(random: Random): Record<Group, Slot> {
  const taken = new Set<Slot>();
  const slot = () => {
    const bar = random.of<Slot>(['barStart', 'barEnd']);
    const wish = random.of<Slot>([bar, bar, 'other', 'rail', 'floating']);
    if (taken.has(wish)) return 'other';
    taken.add(wish);
    if (wish === bar) taken.add('barStart').add('barEnd');
    return wish;
  };
  return { panels: slot(), info: slot(), apps: slot() };
}
