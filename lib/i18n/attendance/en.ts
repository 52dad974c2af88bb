/** Who was not at a meeting, in English. */
import type { AttendanceTexts } from './texts';

export const attendance: AttendanceTexts = {
  absent: (names) => `Not there: ${names.join(', ')}`,
  safetyKept: 'How safe it was on average, Kring compares with other times.',
};
