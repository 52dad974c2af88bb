/** What the case-bringer's own notes say of the question, without its words. */
import {
  hasCaseText,
  ownNote,
  ownText,
  questionChecks,
  type OwnNotes,
} from '@/lib/session/ownNotes';
import type { NudgeFacts } from './facts';
import { saysI } from './saysI';

type OwnCaseFacts = Pick<NudgeFacts, 'checksTicked' | 'ownPartWritten' | 'questionSaysI'>;

export const noOwnCase: OwnCaseFacts = {
  checksTicked: null,
  ownPartWritten: null,
  questionSaysI: null,
};

/**
 * Of the case with this number, on its bringer's own device. All are null while nothing of it is
 * written, and what concerns the question while that is not: who prepares a case on paper is left
 * alone.
 */
export function ownCaseFacts(
  notes: OwnNotes | null,
  number: number,
  language: 'nl' | 'en',
): OwnCaseFacts {
  if (notes === null || number === 0 || !hasCaseText(notes, number)) return noOwnCase;
  const question = ownText(notes, ownNote('question', number)).trim();
  const ownPartWritten = ownText(notes, ownNote('ownPart', number)).trim() !== '';
  const ticked = questionChecks.filter((key) => ownText(notes, ownNote('check', number, key)));
  if (question === '') return { ...noOwnCase, ownPartWritten };
  return { checksTicked: ticked.length, ownPartWritten, questionSaysI: saysI(question, language) };
}
