/** What a facilitator can say, in Dutch. */
import type { SituationTexts } from './situations';

export const situationTexts: SituationTexts = {
  mirror: {
    name: 'Spiegel wat er gebeurt',
    sign: 'Er gebeurt iets in de groep dat nog niemand zegt.',
    lines: {
      soft: 'Het klinkt anders dan net. Merken jullie dat ook?',
      clear: 'We praten sneller en luisteren minder. Laten we daar even bij stil zijn.',
      firm: 'We doen hier nu wat er in de casus ook gebeurt. Kijk daar eens naar, zonder antwoord.',
    },
  },
  advice: {
    name: 'Benoem de raad',
    sign: 'In een vraag zit al een oplossing.',
    lines: {
      soft: 'Er zit al een idee in je vraag. Wil je hem nog eens open stellen?',
      clear: 'Dit is raad. Welke vraag zit eronder?',
      firm: 'Geen raad in deze fase. Wie heeft een vraag zonder antwoord erin?',
    },
  },
  inside: {
    name: 'Deel wat er in jou gebeurt',
    sign: 'Je merkt zelf iets dat bij dit gesprek kan horen.',
    lines: {
      soft: 'Ik merk onrust bij mezelf. Ik leg het er alleen naast.',
      clear: 'Ik word stil van wat ik hoor. Wie merkt ook iets bij zichzelf?',
      firm: 'Ik wil dit het liefst overslaan. Daarom blijven we er even bij.',
    },
  },
  notice: {
    name: 'Terug naar wat je merkt',
    sign: 'Er wordt uitgelegd, terwijl er iets te voelen is.',
    lines: {
      soft: 'Wat merk je nu, terwijl je dit vertelt?',
      clear: 'Laat de uitleg even liggen. Waar in je lijf merk je dit?',
      firm: 'Geen verklaring meer nu. Adem uit. Wat is er?',
    },
  },
  facts: {
    name: 'Terug naar de feiten',
    sign: 'Meningen lopen vooruit op wat er gebeurde.',
    lines: {
      soft: 'Wat was hier te zien en te horen?',
      clear: 'Dit is uitleg. Wat zei de ander, woord voor woord?',
      firm: 'Dit weten we niet. Alleen wat er te zien en te horen was.',
    },
  },
  question: {
    name: 'Terug naar de vraag',
    sign: 'Het gesprek waaiert uit.',
    lines: {
      soft: 'Hoe helpt dit bij de vraag die er ligt?',
      clear: 'We zijn de vraag kwijt. Wil je hem nog eens zeggen?',
      firm: 'Dit gaat ergens anders over. We gaan terug naar de vraag.',
    },
  },
  slow: {
    name: 'Vertraag',
    sign: 'De ene vraag volgt op de andere.',
    lines: {
      soft: 'Laten we even wachten voor de volgende vraag.',
      clear: 'Eén vraag, dan stilte. Het antwoord krijgt de tijd.',
      firm: 'We stoppen even. Straks geef ik weer iemand het woord.',
    },
  },
  silent: {
    name: 'Het blijft stil',
    sign: 'Niemand zegt iets, en je weet niet waarom.',
    lines: {
      soft: 'Deze stilte mag er zijn. We wachten.',
      clear: 'Wat is er in deze stilte?',
      firm: 'Er ligt iets dat niemand zegt. Wie maakt een begin?',
    },
  },
  voices: {
    name: 'Steeds dezelfde stemmen',
    sign: 'Een paar mensen vullen de ruimte.',
    lines: {
      soft: 'Wie wil er nog iets bij leggen dat we niet hoorden?',
      clear: 'Nu eerst wie nog niet sprak. Passen mag.',
      firm: 'Jij hebt al veel gezegd. Luister nu even; een ander begint.',
    },
  },
  rescue: {
    name: 'Er wordt getroost',
    sign: 'Iemand stelt gerust, of heeft het ook zo meegemaakt.',
    lines: {
      soft: 'Het mag er even zijn. Niemand hoeft iets op te lossen.',
      clear: 'Troost haalt ons hier weg. Wat is er als niemand iets doet?',
      firm: 'Geen eigen verhaal nu. Blijf bij wat hier verteld wordt.',
    },
  },
  laughter: {
    name: 'Er wordt gelachen',
    sign: 'De lach komt net als het ergens over gaat.',
    lines: {
      soft: 'We lachen. Wat raakten we net?',
      clear: 'Er kwam een lach toen het spannend werd. Ga nog eens terug.',
      firm: 'We lachen dit weg. Wat hoeft nu niet gehoord te worden?',
    },
  },
  interest: {
    name: 'Voor wie is deze vraag',
    sign: 'Een vraag lijkt vooral voor wie hem stelt.',
    lines: {
      soft: 'Wat hoop je dat deze vraag de inbrenger geeft?',
      clear: 'Vanuit welke belangstelling vraag je dit?',
      firm: 'Deze vraag is meer voor jou dan voor de inbrenger. Laat hem los.',
    },
  },
  judgement: {
    name: 'Er klinkt een oordeel',
    sign: 'Iemand keurt goed of af, ook met een gezicht.',
    lines: {
      soft: 'Hier zit een oordeel in. Wat raakt dit bij jou?',
      clear: 'Waarmee helpt dit oordeel de inbrenger verder?',
      firm: 'Dit is een oordeel. Ieder kijkt even wat het in jezelf doet.',
    },
  },
  friction: {
    name: 'Er schuurt iets',
    sign: 'Er is spanning of boosheid tussen mensen hier.',
    lines: {
      soft: 'Ik merk spanning. Die mag er zijn.',
      clear: 'Er schuurt iets tussen jullie. Wat merk je bij jezelf?',
      firm: 'We laten de casus even los. Eerst wat hier gebeurt.',
    },
  },
  sting: {
    name: 'Er mag meer pit in',
    sign: 'Iedereen is aardig, en er beweegt niets.',
    lines: null,
  },
};
