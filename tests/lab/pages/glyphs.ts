import { el } from './dom';

/**
 * An icon as Meet writes it: the ligature's name as text. The font is not there, so that a small
 * drawing of our own stands in for it; the text stays in the DOM, unseen.
 */
export function icon(ligature: string): HTMLElement {
  const element = el(
    'i',
    { class: 'google-material-icons notranslate', 'aria-hidden': 'true' },
    ligature,
  );
  setIcon(element, ligature);
  return element;
}

export function setIcon(element: HTMLElement, ligature: string): void {
  const base = ligature.replace(/_off$/, '');
  const strike = base === ligature ? '' : '<path d="M4 4 20 20"/>';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawings[base] ?? ''}${strike}</svg>`;
  element.textContent = ligature;
  element.style.setProperty('--glyph', `url("data:image/svg+xml,${encodeURIComponent(drawing)}")`);
}

const drawings: Record<string, string> = {
  mic: '<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M6 11a6 6 0 0 0 12 0M12 17v4"/>',
  videocam: '<rect x="3" y="6" width="12" height="12" rx="2"/><path d="m15 11 6-4v10l-6-4"/>',
  closed_caption:
    '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M10.5 10.5a2 2 0 1 0 0 3M17 10.5a2 2 0 1 0 0 3"/>',
  front_hand:
    '<path d="M7 13V7a1.4 1.4 0 0 1 2.8 0v4V5a1.4 1.4 0 0 1 2.8 0v6-5a1.4 1.4 0 0 1 2.8 0v6-3a1.4 1.4 0 0 1 2.8 0v6a6 6 0 0 1-6 6c-3 0-4.6-1.5-5.8-4L4 14.5c1-1 2-.8 3 .5"/>',
  present_to_all:
    '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M12 16V9M9 11.5 12 8.5l3 3"/>',
  more_vert: '<path d="M12 5.5v.01M12 12v.01M12 18.5v.01" stroke-width="3.5"/>',
  call_end:
    '<path fill="#000" d="M3 14.5c5-5 13-5 18 0l-2 2.5-3.5-1.5v-2.5c-2.3-.8-4.7-.8-7 0v2.5L5 17z"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5M12 8v.01"/>',
  people:
    '<circle cx="9" cy="8.5" r="3.2"/><path d="M3 19c0-3.3 2.7-5.5 6-5.5s6 2.2 6 5.5zM15.5 5.6a3.2 3.2 0 0 1 0 5.8M17 14c2.4.7 4 2.6 4 5h-2.5"/>',
  chat: '<path d="M4 4h16v12H8l-4 4zM8 8.5h8M8 12h5"/>',
  category:
    '<path d="m12 3 4.5 7h-9z"/><circle cx="17" cy="17" r="3.5"/><rect x="4" y="14" width="6.5" height="6.5"/>',
  close: '<path d="M6 6 18 18M18 6 6 18"/>',
  send: '<path d="M4 4.5 21 12 4 19.5 6 12z"/>',
};
