import { el } from '../dom';
import { icon } from '../glyphs';
import { buttonName } from '../record';

export interface ButtonLook {
  name: string;
  label: string;
  ligature?: string;
  /** Shown in the button; without it the label is only spoken. */
  text?: string;
  pressed?: boolean;
  kind?: 'round' | 'hangUp' | 'plain' | 'primary';
  badge?: string;
}

export function button(look: ButtonLook, act?: () => void): HTMLButtonElement {
  const { name, label, ligature, text, pressed, kind = 'round', badge } = look;
  const element = el(
    'button',
    { type: 'button', class: `button ${kind}`, [buttonName]: name, 'aria-label': label },
    ligature ? icon(ligature) : undefined,
    text,
    badge === undefined ? undefined : el('span', { class: 'badge' }, badge),
  );
  if (pressed !== undefined) element.setAttribute('aria-pressed', String(pressed));
  if (act) element.addEventListener('click', act);
  return element;
}
