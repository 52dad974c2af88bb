/** The words of nudges as they come, in Dutch. */
import type { NudgeCardTexts } from './texts';

export const nudgeCards: NudgeCardTexts = {
  card: {
    label: 'Wenk',
    own: 'Alleen voor jou',
    say: 'Zeg ik',
    let: 'Laat',
    later: 'Later',
    laterLong: 'Later, deze wenk',
    fine: 'Oké',
    more: 'Meer met deze wenk',
    share: 'Deel met allen',
    shareAlone: 'Zet groot op het scherm',
    shareShort: 'Deel',
    shareAloneShort: 'Groot',
    less: 'Minder hiervan',
    stay: 'Blijf hier',
    silence: (seconds) => `${seconds} s stilte`,
    wait: 'Zet de klok stil',
    minutes: (count) => `${count} minuten erbij`,
    goOn: 'Naar de volgende fase',
  },
  own: {
    ask: 'Waar let jij op?',
    title: 'Waar let jij op?',
    intro:
      'Kies één valkuil die jou makkelijk overkomt. Je krijgt er in deze casus als eerste een wenk over. Niemand anders ziet wat je kiest.',
    chosen: (name) => `Je let op: ${name}`,
    fitting: 'Past bij deze methode',
    all: 'Alle valkuilen',
    none: 'Ik kies er geen',
    back: 'Terug',
  },
  settings: {
    title: 'Wenken',
    intro: 'Een wenk is één regel op jouw scherm, op een moment dat die helpt.',
    stand: 'Hoeveel wenken wil je?',
    names: {
      session: 'Zoals de bijeenkomst',
      strict: 'Strak',
      guided: 'Begeleid',
      free: 'Vrij',
      off: 'Uit',
    },
    lines: {
      session: 'Past bij hoe strak de groep de stappen volgt.',
      strict: 'Aan het begin van een fase en halverwege, en bij wat jullie aangeven.',
      guided: 'Aan het begin van een fase, en bij wat jullie aangeven.',
      free: 'Alleen bij wat de inbrenger aangeeft, de tijd en de veiligheid.',
      off: 'Geen wenken op dit apparaat. Opzoeken kan wel.',
    },
    now: (line, stand) => `${line} Nu: ${stand.toLowerCase()}.`,
    silent: (count) => `Stille wenken: ${count}`,
    restore: 'Laat ze weer zien',
    restored: 'Alle wenken doen weer mee.',
  },
  watch: {
    on: 'Let hierop',
    off: 'Let hier niet meer op',
    watched: 'Je krijgt hier in deze sessie een wenk over als het speelt.',
  },
};
