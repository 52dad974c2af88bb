/** The parts of one's own notes that are loaded when they are opened. */
import { loadOwnNoteTexts } from '@/lib/i18n/ownNotes/load';
import { later, laterSheet } from '@/components/ui/later';

/** With its words: a page whose line is gone has them too. */
export const OwnSheet = laterSheet(() =>
  Promise.all([
    import('@/components/own/OwnSheet'),
    loadOwnNoteTexts('nl'),
    loadOwnNoteTexts('en'),
  ]).then(([module]) => module.OwnSheet),
);

export const KeepNotice = later(() =>
  import('@/components/own/KeepNotice').then((module) => module.KeepNotice),
);

export const SharedCaseSheet = later(() =>
  import('@/components/own/SharedCaseSheet').then((module) => module.SharedCaseSheet),
);
