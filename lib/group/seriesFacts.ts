/** What a group's meetings say of the one at hand: for its facilitator alone. */
import type { Session } from '@/lib/session/state';
import { attendanceOf } from './attendance';
import { meetingOf, newestFirst, type GroupTie, type Meeting } from './meetings';
import { methodInARow } from './memory';
import {
  absentTwice,
  alwaysSameBringer,
  newcomers,
  problemCasesInARow,
  safetyFalling,
} from './patterns';

export interface SeriesFacts {
  /** Remembered meetings before the one at hand: 0 at the first; null where nobody knows. */
  readonly meetings: number | null;
  /** The method of the last three cases, the one at hand included, when it was the same one. */
  readonly sameMethod: string | null;
  /** Somebody whom the group expected has not come. */
  readonly absentNow: boolean;
  /** Somebody was expected and did not come, now and at the meeting before. */
  readonly absentTwice: boolean;
  /** The group said twice in a row that it was less safe than the time before. */
  readonly safetyFalling: boolean;
  /** The last four cases were all about something that is difficult. */
  readonly problemCases: boolean;
  /** The last cases came from one person, or again and again from two. */
  readonly oneBringer: boolean;
  /** Somebody is here who was at no remembered meeting. */
  readonly newMember: boolean;
  /** Somebody came in, or back, while the session ran. */
  readonly memberJoined: boolean;
  /** Whether somebody wrote down a case for the next meeting; null, since nobody can do that yet. */
  readonly caseNoted: boolean | null;
  /** Days until the next meeting; null, since a group has no day for it yet. */
  readonly daysToNext: number | null;
}

/** `remembered` are the group's meetings, with or without the one at hand. */
export function seriesFacts(
  session: Session,
  tie: GroupTie,
  remembered: readonly Meeting[],
): SeriesFacts {
  const before = newestFirst(remembered).filter((meeting) => meeting.session !== session.id);
  const atHand = meetingOf(session, tie);
  const { there, absent } = attendanceOf(session, tie.inGroup, tie.left);
  const all = atHand ? [...before, atHand] : before;
  return {
    meetings: before.length,
    sameMethod: methodInARow(all),
    absentNow: absent.length > 0,
    absentTwice: atHand !== null && absentTwice(all).length > 0,
    safetyFalling: safetyFalling(all),
    problemCases: problemCasesInARow(all),
    oneBringer: alwaysSameBringer(all, there.length + absent.length),
    newMember: newcomers(before, there).length > 0,
    memberJoined: session.cameIn !== null,
    caseNoted: null,
    daysToNext: null,
  };
}
