/** Private signals, in Dutch. */
import type { SignalTexts } from './texts';

export const signals: SignalTexts = {
  title: 'Stil signaal',
  intro:
    'Alleen de begeleider ziet het: een aantal, zonder naam en niet meteen. In een kleine groep pas vanaf twee.',
  kinds: {
    advice: 'Ik hoor raad',
    pace: 'Te snel',
    silence: 'Graag even stil',
    course: 'We dwalen af',
    friction: 'Er schuurt iets',
    away: 'Ik ben er even niet',
  },
  hints: {
    advice: 'De begeleider kan terug naar vragen.',
    pace: 'De begeleider kan vertragen.',
    silence: 'De begeleider kan een moment stilte geven.',
    course: 'De begeleider kan terug naar de casus.',
    friction: 'De begeleider kan er even bij blijven.',
    away: 'Je hoeft niets. Ook in een grote groep pas vanaf twee.',
  },
  said: 'Gezegd',
  rests: 'Gezegd. Na drie minuten kun je hetzelfde nog eens zeggen.',
  failed: 'Het kwam niet aan. Tik het nog eens als het nog zo is.',
  here: 'Stil signaal op dit scherm',
  passIntro:
    'Geef het scherm door. Wie het krijgt, tikt ongezien. De begeleider ziet later een aantal, zonder naam; in een kleine groep pas vanaf twee.',
  passBack: 'Geef het scherm door of terug. Wat je tikte, is hier niet meer te zien.',
  another: 'Nog iemand',
  done: 'Klaar',
  noticed: 'Wat de groep merkt',
  answers: { silence: 'Even stil', friction: 'Blijf hier even bij' },
};
