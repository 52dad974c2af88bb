/** What a group's meetings before this one say of the meeting at hand: for its facilitator alone. */

export interface SeriesFacts {
  /** Meetings before the one at hand; null where nothing is remembered, and it may be the first or the tenth. */
  readonly meetings: number | null;
  /** The method of the last three cases, the one at hand included, when it was the same one. */
  readonly sameMethod: string | null;
  /** Somebody whom the group expects has not come, or has left. */
  readonly absentNow: boolean;
  /** Somebody who is not here now was not there the time before either. */
  readonly absentTwice: boolean;
  /** The group felt less safe at the last meeting than before, and then less than before that. */
  readonly safetyFalling: boolean;
  /** The last four cases were all about something that is difficult. */
  readonly problemCases: boolean;
  /** The last four cases came from one person, in a group of more. */
  readonly oneBringer: boolean;
  /** Somebody is here who was at no remembered meeting, in a group that has some. */
  readonly newMember: boolean;
  /** Somebody came in while the session ran. */
  readonly memberJoined: boolean;
  /** Whether somebody wrote down a case for the next meeting; null where nobody can know. */
  readonly caseNoted: boolean | null;
  /** Days until the next meeting; null where no day is known. */
  readonly daysToNext: number | null;
}
