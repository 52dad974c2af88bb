/** One's own moment, in English. */
import type { MomentTexts } from './texts';

export const moment: MomentTexts = {
  badge: 'you',
  you: 'You',
  now: 'It is your turn',
  settings: 'When it is your turn',
  settingsHint: 'The title and the Kring button always say so.',
  settingsHintPage: 'The title of this page always says so.',
  sound: 'Play a soft tone',
  soundHint: 'Once a turn. With headphones only you hear it.',
  notification: 'Show a notification',
  notificationHint: 'While you are not looking. It says nothing about the case.',
  soundHeld: 'Your browser held the tone back. Touch Kring once.',
  letSound: 'Play it',
  noSound: 'Your browser does not play the tone. The title and the button still say it.',
  notAllowed: 'Your browser gave no permission for notifications. You can change that there.',
};
