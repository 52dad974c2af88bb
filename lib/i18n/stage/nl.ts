/** The stage, in Dutch. */
import type { StageTexts } from './texts';

export const stage: StageTexts = {
  title: 'Kring · toneel om te delen',
  none: {
    title: 'Er is nu geen sessie',
    text: 'Zodra er in Kring een sessie klaarstaat, zie je die hier.',
  },
  ready: {
    title: 'Straks beginnen we',
    first: (phase) => `Eerst: ${phase}`,
    waiting: 'De tijd loopt nog niet.',
  },
  over: { title: 'Dit was het', text: 'Wat hier gezegd is, blijft hier.' },
  brokenOff: { title: 'De sessie is gestopt', text: 'Wat hier gezegd is, blijft hier.' },
  silence: 'Even stil',
  raised: (names) => `Hand omhoog: ${names}`,
  goesOn: (clock) => `We gaan verder om ${clock}`,
  controls: {
    label: 'Dit toneel',
    share: 'Deel dit tabblad in je gesprek.',
    dark: 'Donker',
    light: 'Licht',
    digits: 'Tijd in cijfers',
    words: 'Tijd in woorden',
    silence: 'Even stil',
    silenceOff: 'Niet meer stil',
    silenceHint: 'Of druk op de spatiebalk.',
    fullScreen: 'Volledig scherm',
    window: 'Terug naar het venster',
  },
};
