/** Meet's own shortcuts, as far as an extension beside it could be in their way. */
export function shortcutOf(event: KeyboardEvent): string | null {
  const key = event.key.toLowerCase();
  const command = event.ctrlKey || event.metaKey;
  if (command && event.altKey) return { h: 'hand', c: 'chat', p: 'people' }[key] ?? null;
  if (command) return { d: 'mic', e: 'camera' }[key] ?? null;
  if (event.altKey) return null;
  // Bare keys: the ones that another page's text field would set off by accident.
  if (key === 'c') return 'captions';
  return key === ' ' && !isPressable(event.target) ? 'pushToTalk' : null;
}

/** Space on a button presses the button. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, [role=button]') !== null;
}
