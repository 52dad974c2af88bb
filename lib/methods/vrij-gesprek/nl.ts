/** A free talk in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Vrij gesprek',
  suits:
    'Een casus die jullie zonder methode willen bespreken. Kies het bewust: zonder stappen bewaakt de groep zelf de aandacht, de tijd en de regie van de inbrenger.',
  preparation: 'Zet je vraag in één zin, en bedenk wat voor hulp je zoekt.',
  note: 'Spreek vooraf af wat de inbrenger wil: meedenken, tips of alleen luisteren. Let op wie er nog niet sprak. Wil het gesprek niet lukken, dan kun je de volgende casus met een methode doen. Ook een vrij gesprek eindigt met een inzicht en een stap.',
  sources:
    'Kring zelf: een gesprek zonder methode, met alleen een slot. De minuten zijn een voorstel.',
  phases: {
    gesprek: {
      name: 'Gesprek',
      goal: 'Samen over de casus praten, zoals de inbrenger dat wil.',
      participant: 'Denk mee. Vraag eerst of een tip welkom is.',
      caseBringer: 'Begin met je vraag. Zeg wat je nodig hebt, en wat niet.',
      facilitator: 'Kijk wie nog niet sprak, en vraag halverwege of het de inbrenger helpt.',
      notNow: 'Geen eigen casus; die kan een volgende keer.',
    },
    'inzicht-en-stap': {
      name: 'Inzicht en stap',
      goal: 'De inbrenger haalt er zelf uit wat telt.',
      participant: 'Luister; laat de keuze bij de inbrenger.',
      caseBringer: 'Zeg wat je nu ziet, en welke stap je zet. Inweken mag ook.',
      facilitator: 'Vraag naar het inzicht en dan naar de stap: wat, wanneer en met wie?',
      notNow: 'Geen tips meer.',
    },
  },
};
