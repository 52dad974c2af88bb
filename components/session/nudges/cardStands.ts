/** Whether a nudge stands on this screen, so that what matters less gives way to it. */
import { signal } from '@preact/signals';

export const cardStands = signal(false);
