/** Who was not at a meeting, and how it was, in English. */
import type { AttendanceTexts } from './texts';

export const attendance: AttendanceTexts = {
  absent: (names) => `Not there: ${names.join(', ')}`,
  howItWas: 'On average, from 1 to 5:',
  means: {
    safety: (mean) => `safe ${mean}`,
    depth: (mean) => `deep ${mean}`,
    heard: (mean) => `heard ${mean}`,
    energy: (mean) => `energy ${mean}`,
  },
};
