/** In which order test files are begun: what takes longest first, so that nothing long is left for the end. */
import { BaseSequencer } from 'vitest/node';

/** Browser tests that take more than half a minute, longest first. The first ones mostly wait. */
const long = [
  'patient/hidden',
  'patient/callStates',
  'patient/live',
  'patient/liveAway',
  'methods',
  'patient/twoCases',
  'patient/wholeCase',
  'lab',
  'platforms',
  'layouts',
  'callGoesOn',
  'hostilePage',
  'screens',
  'ownMethods',
  'choose',
  'meeting',
  'session',
  'faults',
  'dock',
  'leftBehind',
  'liveScreens',
  'liveHandOver',
  'namesFromCall',
].map((name) => `/e2e/${name}.test.ts`);

export class LongestFirst extends BaseSequencer {
  /** Those that are not in the list follow in Vitest's own order: by how long they took, or by size. */
  async sort(files) {
    const others = await super.sort(files.filter((file) => placeOf(file) < 0));
    const listed = files.filter((file) => placeOf(file) >= 0);
    return [...listed.toSorted((a, b) => placeOf(a) - placeOf(b)), ...others];
  }
}

function placeOf({ moduleId }) {
  return long.findIndex((end) => moduleId.endsWith(end));
}
