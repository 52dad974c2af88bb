/** For who shares their screen, in Dutch. */
import type { ScreenShareTexts } from './texts';

export const screenShare: ScreenShareTexts = {
  mine: 'Ik deel mijn scherm',
  mineHint:
    'Verbergt op dit apparaat wat alleen jij mag zien: eigen notities, signalen, wenken, scores, nazorg en tellingen. Er gaat niets verloren.',
  on: 'Je deelt · privé verborgen',
  off: 'Klaar met delen',
  cover: {
    text: 'Je deelt je scherm. Dit is dan te zien.',
    show: 'Toch tonen',
    notNow: 'Niet nu',
  },
  offer: {
    title: 'Deel je straks je scherm?',
    text: 'Anderen zien dan ook dit paneel, als het in beeld staat. Kring kan verbergen wat alleen jij mag zien: eigen notities, signalen, wenken, scores, nazorg en tellingen.',
    yes: 'Ja, verberg wat privé is',
    no: 'Nee, ga zo verder',
  },
  small: {
    title: 'Kring – klein venster',
    onTop: 'Houd bovenop',
    isOnTop: 'Het venster staat nu bovenop.',
    notOnTop: 'Dat lukte hier niet. Het venster blijft gewoon staan.',
    nothing: 'Er loopt nu geen sessie.',
    over: 'De sessie is klaar.',
    inPanel: 'Deze stap vraagt eerst iets. Kijk in het paneel.',
  },
};
