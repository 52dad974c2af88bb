/** What remains of a session on whose machine, until when: told from the session as it is, to one viewer. */
import { hasCaseText, type OwnNotes } from '@/lib/session/ownNotes';
import { isCaseNote } from '@/lib/session/notes';
import type { Session } from '@/lib/session/state';

/** What goes, in the order in which it concerns somebody most. */
export type Goes =
  /** What the viewer told of an own case and what others wrote, on every machine. */
  | 'ownCase'
  /** What was written down for all, on every machine, for whoever told nothing of an own case. */
  | 'notes'
  /** The same, erased already. */
  | 'notesGone'
  /** What was written for oneself: with the session, or with the page. */
  | 'ownNotes'
  | 'ownNotesPage'
  /** Names and agreements, on the facilitator's machine. */
  | 'names'
  /** What the other screens show. */
  | 'screens'
  /** What a machine with Kring holds of a session that it follows; what a page shows. */
  | 'followed'
  | 'page';

export type Stays =
  | 'log'
  | 'group'
  /** On the machine of whoever facilitates; the first is said where one is not that machine. */
  | 'theirLog'
  | 'theirGroup'
  | 'kept'
  /** Nothing of the session stays on this machine. */
  | 'nothing';

export interface Remains {
  readonly goes: readonly Goes[];
  readonly stays: readonly Stays[];
  /** Numbers of the cases whose own sheet this viewer can take along. */
  readonly sheets: readonly number[];
}

export interface RemainsSources {
  readonly session: Session;
  /** Null on the machine that acts for everybody. */
  readonly me: string | null;
  readonly onPage: boolean;
  /** Others follow it on screens of their own. */
  readonly shared: boolean;
  /** It is the meeting of a group on this machine. */
  readonly group: boolean;
  readonly own: OwnNotes;
  /** The words of the notes that are here, by their ids. */
  readonly notes: Readonly<Record<string, string>>;
}

export function remainsOf(sources: RemainsSources): Remains {
  const { session, me, onPage, shared, group, own, notes } = sources;
  const leads = me === null;
  const person = me ?? session.facilitator;
  const brought = (number: number) => session.cases[number - 1]?.caseBringer === person;
  const ownCase = session.notes.some(
    (note) => isCaseNote(note.kind) && note.person === person && note.id in notes,
  );
  const written = own.some(({ kind, text }) => kind !== 'kept' && text.trim() !== '');
  const keeps = own.some(({ kind, text }) => kind === 'kept' && text !== '');
  const goes: (Goes | false)[] = [
    ownCase && 'ownCase',
    !ownCase && session.notes.length > 0 && (Object.keys(notes).length > 0 ? 'notes' : 'notesGone'),
    written && (onPage ? 'ownNotesPage' : 'ownNotes'),
    leads && 'names',
    leads && shared && 'screens',
    !leads && (onPage ? 'page' : 'followed'),
  ];
  const stays: (Stays | false)[] = [
    keeps && 'kept',
    leads && 'log',
    leads && group && 'group',
    !leads && !keeps && 'nothing',
    !leads && 'theirLog',
    !leads && 'theirGroup',
  ];
  return {
    goes: goes.filter((each) => each !== false),
    stays: stays.filter((each) => each !== false),
    sheets: session.cases.flatMap((_case, i) => {
      const number = i + 1;
      const hasWords = session.notes.some(
        (note) => note.case === number && isCaseNote(note.kind) && note.id in notes,
      );
      // A facilitator writes for who has no device here; what lies here is for that person to take along.
      const forThem = leads && hasCaseText(own, number);
      return forThem || (brought(number) && (hasWords || hasCaseText(own, number))) ? [number] : [];
    }),
  };
}
