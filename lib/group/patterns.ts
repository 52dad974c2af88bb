/** Slow patterns in what a group remembers: each looks at the newest meetings, the one at hand included. */
import { newestFirst, type Meeting } from './meetings';

/** So many cases in a row are worth a word. */
const CASES_IN_A_ROW = 4;
/** Of so many cases two people may not bring all, in a group of at least so many. */
const CASES_OF_TWO = 6;
const GROUP_BEYOND_TWO = 4;
/** Two falls that together are less than this may be one answer more or less. */
const FALL = 0.5;

/** Methods that look at what went well. */
const ofWhatWorks: ReadonlySet<string> = new Set(['successen', 'appreciative']);

/** Newest first. */
function newestCases(meetings: readonly Meeting[], count: number): Meeting['cases'] {
  const cases = newestFirst(meetings).flatMap((meeting) => meeting.cases.toReversed());
  return cases.length < count ? [] : cases.slice(0, count);
}

/** By their ids in the group: expected and not there at the newest meeting and at the one before it. */
export function absentTwice(meetings: readonly Meeting[]): string[] {
  const [last, before] = newestFirst(meetings);
  return (last?.absent ?? []).filter((person) => before?.absent?.includes(person));
}

/** Of the meetings that asked how safe it was, the last three each said less, by half a step or more together. */
export function safetyFalling(meetings: readonly Meeting[]): boolean {
  const [last, middle, first] = newestFirst(meetings).flatMap(({ safety }) => safety ?? []);
  if (last === undefined || middle === undefined || first === undefined) return false;
  return last < middle && middle < first && first - last >= FALL;
}

/** The last four cases were all about something that is difficult. */
export function problemCasesInARow(meetings: readonly Meeting[]): boolean {
  const cases = newestCases(meetings, CASES_IN_A_ROW);
  return cases.length > 0 && cases.every(({ method }) => !ofWhatWorks.has(method));
}

/** One person brought the last four cases; or two the last six, in a group of four or more. */
export function alwaysSameBringer(meetings: readonly Meeting[], people: number): boolean {
  const bringers = (count: number) => {
    const cases = newestCases(meetings, count);
    const known = cases.flatMap(({ caseBringer }) => caseBringer ?? []);
    // Guests, and cases of nobody, are no pattern.
    return known.length < count || count === 0 ? null : new Set(known).size;
  };
  if (people > 1 && bringers(CASES_IN_A_ROW) === 1) return true;
  const ofSix = bringers(CASES_OF_TWO);
  return people >= GROUP_BEYOND_TWO && ofSix !== null && ofSix <= 2;
}

/** Those who were at none of the meetings that know who was; nobody where none of them does. */
export function newcomers(before: readonly Meeting[], here: readonly string[]): string[] {
  const known = before.flatMap(({ there }) => there ?? []);
  return known.length === 0 ? [] : here.filter((person) => !known.includes(person));
}
