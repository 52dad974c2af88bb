/** The panel's few icons, drawn on a 20 by 20 grid. Decoration: the button says what it does. */
const paths = {
  menu: 'M4 6h12M4 10h12M4 14h12',
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12 5l-5 5 5 5',
  collapse: 'M7 5l5 5-5 5M14 5v10',
  add: 'M10 4v12M4 10h12',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  grip: 'M8 5h.01M12 5h.01M8 10h.01M12 10h.01M8 15h.01M12 15h.01',
  minus: 'M4 10h12',
  forward: 'M5 5l6 5-6 5zM14 5v10',
  up: 'M5 12l5-5 5 5',
  down: 'M5 8l5 5 5-5',
  undo: 'M8 5L4 9l4 4M4 9h8a4 4 0 0 1 0 8h-2',
  redo: 'M12 5l4 4-4 4M16 9H8a4 4 0 0 0 0 8h2',
  pause: 'M7 5v10M13 5v10',
  hush: 'M10 4a6 6 0 1 0 0 12 5 5 0 0 1 0-12z',
  time: 'M10 4a6 6 0 1 0 .01 0M10 7v3l2 2',
  camera: 'M3 6h10v8H3zM13 9l4-2v6l-4-2',
  cameraOff: 'M3 6h10v8H3zM13 9l4-2v6l-4-2M3 17L17 3',
  care: 'M10 16S3.5 12 3.5 7.8A3.3 3.3 0 0 1 10 6.6a3.3 3.3 0 0 1 6.5 1.2C16.5 12 10 16 10 16z',
  park: 'M6 4h8v13l-4-3-4 3z',
  pencil: 'M4 16l1-4 8-8 3 3-8 8-4 1zM11 6l3 3',
  tap: 'M10 4a6 6 0 1 0 .01 0M10 8a2 2 0 1 0 .01 0',
  onTop: 'M4 4h12M10 16V8M6 11l4-4 4 4',
  chat: 'M3 4h14v9H9l-4 3v-3H3z',
  screen: 'M3 4h14v9H3zM7 16h6',
  hand: 'M6 10V6M9 9V4M12 9V5M15 10V7v5a5 5 0 0 1-5 5 5 5 0 0 1-4.5-3L4 11',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'more' || name === 'grip' ? 3 : 1.8}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
