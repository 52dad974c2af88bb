import type { LabApi, LabClick, LabKey } from './api';

/** The attribute by which the lab names a button of the page, the same in every language. */
export const buttonName = 'data-lab';

export type Shortcuts = (event: KeyboardEvent) => string | null;

/** Writes down the keys and clicks that reach the page, and what broke its policy. */
export function record(shortcutOf: Shortcuts, act: (shortcut: string) => void) {
  const keys: LabKey[] = [];
  const clicks: LabClick[] = [];
  const violations: string[] = [];

  document.addEventListener('keydown', (event) => {
    const action = isTyping(event) ? null : shortcutOf(event);
    const { key, ctrlKey: ctrl, altKey: alt, shiftKey: shift, metaKey: meta } = event;
    keys.push({ key, ctrl, alt, shift, meta, action });
    if (action === null) return;
    event.preventDefault();
    act(action);
  });

  document.addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const button = target?.closest(`[${buttonName}]`)?.getAttribute(buttonName);
      if (button) clicks.push({ button, trusted: event.isTrusted });
    },
    { capture: true },
  );

  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim());
  });

  return { keys, clicks, violations } satisfies Partial<LabApi>;
}

/**
 * Whether the key goes into a text field of the page. A field inside someone's shadow root looks
 * like its host element here, so its keys count as shortcuts: as in the real page.
 */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches('input, textarea, [contenteditable]');
}

export function coveredControls(): string[] {
  return [...document.querySelectorAll(`[${buttonName}]`)]
    .filter(
      (button) => button.checkVisibility({ visibilityProperty: true }) && !isReachable(button),
    )
    .map((button) => button.getAttribute(buttonName) ?? '');
}

/** Whether a pointer reaches the middle and the four quarters of a button. */
function isReachable(button: Element): boolean {
  const { x, y, width, height } = button.getBoundingClientRect();
  const spots = [
    [0.5, 0.5],
    [0.2, 0.5],
    [0.8, 0.5],
    [0.5, 0.2],
    [0.5, 0.8],
  ] as const;
  return spots.every(([right, down]) =>
    button.contains(document.elementFromPoint(x + right * width, y + down * height)),
  );
}
