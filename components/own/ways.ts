/** The parts of one's own notes that are loaded when they are opened. */
import { loadOwnNoteTexts } from '@/lib/i18n/ownNotes/load';
import { later, laterSheet } from '@/components/ui/later';
import { loadSafetyTexts } from '@/lib/i18n/safety/load';

/** With its words: a page whose line is gone has them too. */
export const OwnSheet = laterSheet(() =>
  Promise.all([
    import('@/components/own/OwnSheet'),
    loadOwnNoteTexts('nl'),
    loadOwnNoteTexts('en'),
    loadSafetyTexts('nl'),
    loadSafetyTexts('en'),
  ]).then(([module]) => module.OwnSheet),
);

/** Parking a thought, and what was parked where it has its place. */
export const ParkButton = later(() => import('./ParkButton').then((module) => module.ParkButton));
export const ParkedLine = later(() => import('./ParkedLine').then((module) => module.ParkedLine));

export const KeepNotice = later(() =>
  import('@/components/own/KeepNotice').then((module) => module.KeepNotice),
);

export const SharedCaseSheet = later(() =>
  import('@/components/own/SharedCaseSheet').then((module) => module.SharedCaseSheet),
);
