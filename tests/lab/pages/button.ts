import { el } from './dom';
import { buttonName } from './record';

export interface ButtonLook {
  /** What the lab calls it, the same in every language. */
  name: string;
  label: string;
  icon?: HTMLElement;
  /** Shown in the button; without it the label is only spoken. */
  text?: string;
  pressed?: boolean;
  kind?: 'round' | 'hangUp' | 'plain' | 'primary' | 'stacked';
  badge?: HTMLElement;
  /** Marks of the platform's own. */
  marks?: Record<string, string>;
}

export function button(look: ButtonLook, act?: () => void): HTMLButtonElement {
  const { name, label, icon, text, pressed, kind = 'round', badge, marks = {} } = look;
  const { class: ownClass = '', ...others } = marks;
  const element = el(
    'button',
    {
      type: 'button',
      class: `button ${kind} ${ownClass}`.trim(),
      [buttonName]: name,
      'aria-label': label,
      ...others,
    },
    icon,
    text === undefined ? undefined : el('span', {}, text),
    badge,
  );
  if (pressed !== undefined) element.setAttribute('aria-pressed', String(pressed));
  if (act) element.addEventListener('click', act);
  return element;
}
