/** Six thinking hats on a case in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Zes denkhoeden op een casus',
  suits:
    'Een dilemma of keuze waarover de meningen snel botsen, of waarin één manier van denken overheerst.',
  preparation: 'Geen voorbereiding nodig.',
  note: 'Allen dragen tegelijk dezelfde hoed; zo hoeft niemand tegenover een ander te staan. Wie iets zegt dat bij een andere hoed hoort, krijgt geen verwijt: noem de kleur waar het straks past. De kleuren zijn een geheugensteun; zeg er steeds bij wat ze vragen. De inbrenger luistert naar rood, zwart, geel en groen, en heeft daarna het laatste woord.',
  sources:
    'Edward de Bono (zes denkhoeden); Creative Solvers; Management Issues; De Innovator; NEVI. De volgorde voor intervisie en de minuten zijn een voorstel van Kring.',
  phases: {
    'blauw-vraag': {
      name: 'Blauw: vraag en volgorde',
      goal: 'Weten wat de vraag is en hoe we gaan denken.',
      participant: 'Luister naar de vraag en naar de volgorde.',
      caseBringer: 'Zeg in een paar zinnen waar het om gaat en kies je vraag.',
      facilitator: 'Leg uit: één hoed tegelijk, voor iedereen. Lees de vraag terug.',
      notNow: 'Nog geen meningen of ideeën; we beginnen zo bij de feiten.',
    },
    wit: {
      name: 'Wit: feiten',
      goal: 'Weten wat bekend is, en wat niet.',
      participant: 'Vraag naar feiten: wie, wat, waar, hoe vaak?',
      caseBringer: 'Antwoord met wat je weet; zeg het ook als je iets niet weet.',
      facilitator: 'Houd feit en mening uit elkaar; noteer wat nog ontbreekt.',
      notNow: 'Nog geen mening en geen gevoel; rood komt hierna.',
    },
    rood: {
      name: 'Rood: gevoel zonder reden',
      goal: 'Gevoel een plaats geven, zodat het straks niet meestuurt.',
      participant: 'Zeg in een paar woorden wat je voelt. Een reden is niet nodig.',
      caseBringer: 'Luister; jouw gevoel krijgt straks een eigen plek.',
      facilitator: 'Bedank elk gevoel en vraag niet door.',
      notNow: 'Geen uitleg en geen reactie op elkaar; redenen komen bij zwart en geel.',
    },
    zwart: {
      name: 'Zwart: risico’s',
      goal: 'Zien wat er mis kan gaan, zonder iemand de schuld te geven.',
      participant: 'Noem een risico of zwakke plek in de situatie, en zeg waarom.',
      caseBringer: 'Luister en noteer; je hoeft niets te weerleggen.',
      facilitator: 'Houd het bij de situatie, niet bij de persoon.',
      notNow: 'Nog geen kansen en geen ideeën; geel en groen volgen.',
    },
    geel: {
      name: 'Geel: kansen',
      goal: 'Zien wat er goed is en wat kan lukken.',
      participant: 'Noem iets wat werkt of kan lukken, en zeg waarop je dat baseert.',
      caseBringer: 'Luister en noteer; neem het aan zoals het komt.',
      facilitator: 'Hoor je ‘maar’? Zwart is geweest; vraag wat er wél in zit.',
      notNow: 'Nog geen ideeën over wat te doen; die komen bij groen.',
    },
    groen: {
      name: 'Groen: ideeën',
      goal: 'Veel mogelijkheden, ook ongewone.',
      participant: 'Noem in je beurt een paar ideeën; bouw gerust voort op een ander.',
      caseBringer: 'Luister en noteer wat je aanspreekt; kies nog niet.',
      facilitator: 'Tel de ideeën hardop; vraag ook naar het omgekeerde.',
      notNow: 'Nog niet wegen; dat doet de inbrenger, straks.',
    },
    'rood-inbrenger': {
      name: 'Rood: gevoel van de inbrenger',
      goal: 'Merken wat dit alles met de inbrenger doet, voordat er een stap komt.',
      participant: 'Luister; stel geen vragen.',
      caseBringer: 'Zeg wat het nu met je doet. Een reden is niet nodig.',
      facilitator: 'Geef de tijd; een stilte mag blijven.',
      notNow: 'Nog geen stap en geen uitleg; de stap komt als laatste.',
    },
    'blauw-stap': {
      name: 'Blauw: stap',
      goal: 'Een stap die de inbrenger zelf kiest.',
      participant: 'Luister; help alleen als de inbrenger erom vraagt.',
      caseBringer: 'Zeg wat je gaat doen, wanneer, en wat je laat liggen.',
      facilitator: 'Vraag naar de eerste stap; kijk kort welke hoed het meest bracht.',
      notNow: 'Geen nieuwe ideeën meer; wat jij meeneemt, komt in de oogst.',
    },
  },
};
