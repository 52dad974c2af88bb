import type { LabApi, LabClick, LabKey } from './api';

/** The attribute by which the lab names a button of the page, the same in every language. */
export const buttonName = 'data-lab';

export type Shortcuts = (event: KeyboardEvent) => string | null;

export type Recorded = Pick<LabApi, 'keys' | 'clicks' | 'violations'>;

export function newRecord(): Recorded {
  return { keys: [] as LabKey[], clicks: [] as LabClick[], violations: [] };
}

/** Writes down the keys and clicks that reach this document, and what broke its policy. */
export function record(into: Recorded, shortcutOf: Shortcuts, act: (shortcut: string) => void) {
  const { keys, clicks, violations } = into;

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
}

/**
 * Whether the key goes into a text field of the page. A field inside someone's shadow root looks
 * like its host element here, so its keys count as shortcuts: as in the real page.
 */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches('input, textarea, [contenteditable]');
}
