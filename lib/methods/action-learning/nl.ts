/** Action learning in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Action learning',
  suits:
    'Een echt, dringend en onopgelost werkprobleem waarover jij mag beslissen. Ook voor een groep die beter wil leren vragen.',
  preparation: 'Schrijf je probleem op in drie zinnen.',
  note: 'Twee regels. Eén: je zegt alleen iets als antwoord op een vraag, en iedereen mag iedereen iets vragen. Twee: de begeleider mag altijd ingrijpen om de groep te laten leren, en bemoeit zich nooit met de inhoud. Sla de tussenstop en de leerreflectie niet over, ook niet als de tijd dringt. Laat bij ‘probleem opnieuw’ ieder eerst schrijven en dan pas praten. De inbrenger kiest de acties en vertelt de volgende keer hoe het ging.',
  sources:
    'Reg Revans en Michael Marquardt (action learning); World Institute for Action Learning. De minuten zijn een voorstel van Kring.',
  phases: {
    opening: {
      name: 'Opening en leerpunt',
      goal: 'De regels kennen, en weten wat ieder wil oefenen.',
      participant: 'Noem de vaardigheid die je vandaag oefent, zoals open vragen stellen.',
      caseBringer: 'Noem ook zelf een vaardigheid die je vandaag oefent.',
      facilitator:
        'Lees de twee regels voor: iets zeggen mag alleen als antwoord op een vraag, en jij mag altijd ingrijpen.',
      notNow: 'Nog niets over het probleem; dat komt hierna.',
    },
    probleem: {
      name: 'Probleem voorleggen',
      goal: 'Kort horen wat er speelt; de vragen doen de rest.',
      participant: 'Luister, en merk op welke vraag het eerst bij je opkomt.',
      caseBringer: 'Vertel je probleem in twee of drie minuten, niet meer.',
      facilitator: 'Rond vriendelijk af als de tijd om is; de rest komt met de vragen.',
      notNow: 'Nog geen vragen; die beginnen hierna.',
    },
    'vragen-1': {
      name: 'Vragen, eerste deel',
      goal: 'Het echte probleem zoeken.',
      participant: 'Stel alleen vragen; iets zeggen mag als antwoord. Vraag ook elkaar.',
      caseBringer: 'Antwoord kort, en stel ook zelf vragen.',
      facilitator: 'Grijp in op de regels, niet op de inhoud.',
      notNow: 'Nog geen oplossingen, ook niet verpakt als vraag; mogelijkheden komen in deel twee.',
    },
    'stop-1': {
      name: 'Tussenstop',
      goal: 'De groep leert van zichzelf.',
      participant: 'Geef de samenwerking een cijfer van 1 tot 10. Wat gaat goed, wat kan beter?',
      caseBringer: 'Geef een cijfer van 1 tot 10. Welke vraag hielp je, en wat kan beter?',
      facilitator: 'Vraag alleen, en geef geen oordeel.',
      notNow: 'Even niets over het probleem; daar gaan jullie hierna mee verder.',
    },
    kern: {
      name: 'Probleem opnieuw',
      goal: 'Het eens worden over het echte probleem.',
      participant: 'Schrijf het probleem op in je eigen woorden, en lees het voor.',
      caseBringer: 'Schrijf mee, en zeg als laatste wat jij nu denkt.',
      facilitator: 'Laat eerst ieder schrijven. Vraag na het rondje: is dit hetzelfde probleem?',
      notNow: 'Nog geen oplossingen; de mogelijkheden komen hierna. Elkaar overtuigen hoeft niet.',
    },
    'vragen-2': {
      name: 'Vragen, tweede deel',
      goal: 'Zicht op doel, hindernissen en wegen.',
      participant: 'Vraag naar doel, gevolgen en mogelijkheden. Nog steeds alleen vragen.',
      caseBringer: 'Antwoord, en vraag zelf door.',
      facilitator: 'Let op verkapte oplossingen; vraag dan: hoe klinkt dat als open vraag?',
      notNow: 'Nog niet kiezen; de inbrenger kiest bij de acties.',
    },
    actie: {
      name: 'Acties',
      goal: 'Iets concreets om te doen vóór de volgende keer.',
      participant: 'Vraag alleen nog door tot het concreet is.',
      caseBringer: 'Noem wat je gaat doen, wanneer en met wie. De keuze is aan jou.',
      facilitator: 'Vraag wie kan helpen, en waaraan de inbrenger merkt dat het werkt.',
      notNow: 'Geen nieuwe plannen uit de groep; terugkijken op het leren komt hierna.',
    },
    leren: {
      name: 'Leerreflectie',
      goal: 'Weten wat jullie leerden over vragen en samenwerken.',
      participant: 'Zeg hoe het ging met jouw vaardigheid, en waar je haar nog meer gebruikt.',
      caseBringer: 'Begin: hielp het, en waardoor? Zeg ook hoe het ging met jouw vaardigheid.',
      facilitator: 'Sla dit nooit over. Vraag door op wat de groep anders wil doen.',
      notNow: 'Het probleem niet opnieuw openen; hoe de acties gingen, horen jullie volgende keer.',
    },
  },
};
