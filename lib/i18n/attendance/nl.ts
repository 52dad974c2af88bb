/** Who was not at a meeting, and how it was, in Dutch. */
import type { AttendanceTexts } from './texts';

export const attendance: AttendanceTexts = {
  absent: (names) => `Er niet bij: ${names.join(', ')}`,
  howItWas: 'Gemiddeld, van 1 tot 5:',
  means: {
    safety: (mean) => `veilig ${mean}`,
    depth: (mean) => `diep ${mean}`,
    heard: (mean) => `gehoord ${mean}`,
    energy: (mean) => `energie ${mean}`,
  },
};
