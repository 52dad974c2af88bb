/** Zoom's own shortcuts, as far as an extension beside it could be in their way. */
export function shortcutOf(event: KeyboardEvent): string | null {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return key === '\\' ? 'controls' : null;
  if (event.altKey) return event.shiftKey ? null : (byAlt[key] ?? null);
  return key === ' ' && !isPressable(event.target) ? 'pushToTalk' : null;
}

const byAlt: Record<string, string> = {
  a: 'mic',
  v: 'camera',
  m: 'muteAll',
  s: 'present',
  h: 'chat',
  u: 'people',
  y: 'hand',
  r: 'record',
  c: 'recordToCloud',
  p: 'pauseRecording',
  n: 'switchCamera',
  f: 'fullScreen',
  i: 'invite',
  t: 'pauseSharing',
};

/** Space on a button presses the button. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, [role=button]') !== null;
}
