/** Who was not at a meeting, in Dutch. */
import type { AttendanceTexts } from './texts';

export const attendance: AttendanceTexts = {
  absent: (names) => `Er niet bij: ${names.join(', ')}`,
  safetyKept: 'Hoe veilig het gemiddeld was, vergelijkt Kring met andere keren.',
};
