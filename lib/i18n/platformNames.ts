/** The platforms' own names, the same in every language. */
import type { Platform } from '@/lib/wire/callMessages';

export const platformNames: Readonly<Record<Platform, string>> = {
  meet: 'Google Meet',
  zoom: 'Zoom',
  teams: 'Microsoft Teams',
};
