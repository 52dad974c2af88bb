/** Teams' own shortcuts in a call, as far as an extension beside it could be in their way. */
export function shortcutOf(event: KeyboardEvent): string | null {
  const key = event.key.toLowerCase();
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return event.shiftKey && !command && key === 'c' ? 'backToCall' : null;
  if (!command) return null;
  return (event.shiftKey ? withShift : withoutShift)[key] ?? null;
}

const withShift: Record<string, string> = {
  m: 'mic',
  o: 'camera',
  k: 'hand',
  e: 'present',
  h: 'leave',
  b: 'leave',
  p: 'blur',
  d: 'decline',
  a: 'acceptVideo',
  s: 'acceptAudio',
  c: 'callAudio',
};

const withoutShift: Record<string, string> = {
  ' ': 'pushToTalk',
  '1': 'activity',
  '2': 'appChat',
  '3': 'appTeams',
  '4': 'calendar',
  '5': 'calls',
  '6': 'apps',
  e: 'search',
  g: 'goTo',
  n: 'newChat',
};
