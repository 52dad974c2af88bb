/** The few texts outside the panel's frame, in both languages: the content script carries no catalogue. */
import type { DockTexts } from '@/lib/wire/callMessages';
import type { Language } from '@/lib/wire/preferences';

export const dockTexts: Readonly<Record<Language, DockTexts>> = {
  nl: {
    open: 'Open Kring',
    resize: 'Breedte van het Kring-paneel',
    panel: 'Kring-paneel',
    paused: 'pauze',
    updated: 'Kring is vernieuwd: klik hier',
    reconnecting: 'Kring komt terug …',
  },
  en: {
    open: 'Open Kring',
    resize: 'Width of the Kring panel',
    panel: 'Kring panel',
    paused: 'pause',
    updated: 'Kring was updated: click here',
    reconnecting: 'Kring is coming back …',
  },
};
