/** One's own moment, in Dutch. */
import type { MomentTexts } from './texts';

export const moment: MomentTexts = {
  badge: 'jij',
  you: 'Jij',
  now: 'Jij bent aan de beurt',
  settings: 'Als jij aan de beurt bent',
  settingsHint: 'Het staat altijd in de titel en op de knop van Kring.',
  settingsHintPage: 'Het staat altijd in de titel van deze pagina.',
  sound: 'Speel een zachte toon',
  soundHint: 'Eén keer per beurt. Met een koptelefoon hoor alleen jij hem.',
  notification: 'Geef een melding',
  notificationHint: 'Als je niet kijkt. Er staat niets in over de casus.',
  soundHeld: 'Je browser hield de toon tegen. Raak Kring één keer aan.',
  letSound: 'Laat horen',
  noSound: 'Je browser speelt de toon niet af. De titel en de knop blijven het zeggen.',
  notAllowed: 'Je browser gaf geen toestemming voor meldingen. Dat kun je daar veranderen.',
};
