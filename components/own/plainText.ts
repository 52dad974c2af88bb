/** Notes of one's own as plain lines, to be taken along from a page that keeps nothing. */
import {
  afterKinds,
  lockedKinds,
  openingKinds,
  ownNote,
  ownText,
  sharedSheetKinds,
  viewKinds,
  type OwnNotes,
} from '@/lib/session/ownNotes';
import type { OwnNoteTexts } from '@/lib/i18n/ownNotes/texts';

/** Of one case, then the free notes; empty where nothing is written. */
export function plainText(notes: OwnNotes, number: number, words: OwnNoteTexts): string {
  const { sheet, locked, question, notepad } = words;
  const lines = [
    ...sharedSheetKinds.map((kind) => [kind, sheet.lines[kind].label] as const),
    ['questionNow', question.now] as const,
    ...openingKinds.map((kind) => [kind, sheet.opening[kind]] as const),
    ...viewKinds.map((kind) => [kind, sheet.views[kind]] as const),
    ...afterKinds.map((kind) => [kind, sheet[kind]] as const),
    ...lockedKinds.map((kind) => [kind, locked.kinds[kind].label] as const),
  ];
  const ofCase = lines.flatMap(([kind, label]) => {
    const text = ownText(notes, ownNote(kind, number)).trim();
    return text === '' ? [] : [`${label}\n${text}`];
  });
  const pad = ownText(notes, ownNote('notepad', 0)).trim();
  return [...ofCase, ...(pad === '' ? [] : [`${notepad.label}\n${pad}`])].join('\n\n');
}
