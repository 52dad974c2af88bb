import { el } from './dom';

/** A drawing of our own, in the colour of the text around it; `_off` strikes it through. */
export function glyph(name: string): HTMLElement {
  const element = el('i', { class: 'glyph', 'aria-hidden': 'true' });
  const base = name.replace(/_off$/, '');
  const strike = base === name ? '' : '<path d="M4 4 20 20"/>';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawings[base] ?? ''}${strike}</svg>`;
  element.style.setProperty('--glyph', `url("data:image/svg+xml,${encodeURIComponent(drawing)}")`);
  return element;
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
  more_horiz: '<path d="M5.5 12h.01M12 12h.01M18.5 12h.01" stroke-width="3.5"/>',
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
  smile: '<circle cx="12" cy="12" r="9"/><path d="M8.5 14a4 4 0 0 0 7 0M9 9.5v.01M15 9.5v.01"/>',
  grid: '<rect x="4" y="4" width="7" height="7"/><rect x="13" y="4" width="7" height="7"/><rect x="4" y="13" width="7" height="7"/><rect x="13" y="13" width="7" height="7"/>',
  shield: '<path d="M12 3 19 6v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2.2 2.2L15.2 10"/>',
  expand: '<path d="m6 14 6-6 6 6"/>',
  home: '<path d="M4 11 12 4l8 7v9h-5v-6H9v6H4z"/>',
  calendar: '<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M4 10h16M8 3v4M16 3v4"/>',
  phone:
    '<path d="M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"/>',
  bell: '<path d="M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4"/>',
  search: '<circle cx="11" cy="11" r="6"/><path d="m16 16 4.5 4.5"/>',
  contacts: '<circle cx="12" cy="8" r="4"/><path d="M4 20c0-4 3.5-6 8-6s8 2 8 6z"/>',
};
