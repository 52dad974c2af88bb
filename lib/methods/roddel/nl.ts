/** The gossip method in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Roddelmethode',
  suits:
    'Een vraag die is vastgelopen en nieuwe invalshoeken nodig heeft; ook voor blinde vlekken. Niet voor een nieuwe groep, of een groep die zich niet veilig voelt.',
  preparation:
    'Niets op papier. Vraag vooraf of iedereen deze vorm vandaag aandurft, de inbrenger als eerste.',
  note: 'De inbrenger zet de camera uit, verbergt het eigen beeld en luistert alleen. De anderen spreken in de derde persoon, met respect. Zegt de inbrenger stop, dan houdt het roddelen meteen op; uitleg hoeft niet. Raad heeft hier alleen een plek als de inbrenger erom vraagt. Zeg op het eind hardop dat het roddelen voorbij is.',
  sources:
    'Gangbare beschrijvingen van de roddelmethode, onder meer bij Lancelots, BP Opleidingen, Management Issues, Unik en Take a Step. De minuten zijn een voorstel van Kring.',
  phases: {
    vraag: {
      name: 'Vraag inleiden',
      goal: 'De vraag kort en scherp op tafel.',
      participant: 'Luister; je vragen komen hierna.',
      caseBringer: 'Noem je vraag, met drie zinnen erbij.',
      facilitator: 'Wordt het een lang verhaal? Kap het vriendelijk af en herhaal de vraag.',
      notNow: 'Nog geen vragen en geen vermoedens; die krijgen later hun tijd.',
    },
    verkennen: {
      name: 'Verkennen',
      goal: 'Genoeg weten om te kunnen roddelen.',
      participant: 'Stel in je beurt hooguit drie open vragen.',
      caseBringer: 'Antwoord kort; kies zelf welke vraag je pakt.',
      facilitator: 'Let op tips in de vorm van een vraag.',
      notNow: 'Nog geen advies en geen verklaring; je vermoedens mag je straks kwijt.',
    },
    wegdraaien: {
      name: 'Wegdraaien en regels',
      goal: 'Veilig beginnen.',
      participant: 'Luister naar de regels: straks praat je in de derde persoon, met respect.',
      caseBringer: 'Camera uit, eigen beeld verborgen, pen klaar. Stop zeggen mag altijd.',
      facilitator:
        'Lees de regels voor: over de inbrenger en niet tegen; met respect; bij stop is het meteen stil.',
      notNow: 'Nog niet roddelen; eerst kent ieder de regels.',
    },
    roddelen: {
      name: 'Roddelen',
      goal: 'Vrij denken over achtergrond, oorzaak en uitweg.',
      participant:
        'Vermoed hardop: over de inbrenger, nooit tegen. Kijk telkens van een andere kant.',
      caseBringer:
        'Luister met je camera uit en noteer alleen wat je raakt. Stop zeggen mag altijd.',
      facilitator: 'Geef elke vijf minuten een nieuwe hoek: achtergrond, oorzaak, uitweg.',
      notNow: 'Geen woord tegen de inbrenger; die heeft hierna als eerste het woord.',
    },
    terug: {
      name: 'Terug in de kring',
      goal: 'Horen wat raakte.',
      participant: 'Luister; verbeter en verklaar niets.',
      caseBringer: 'Vertel eerst hoe het was, dan wat je raakte, dan wat niet klopt.',
      facilitator: 'Vraag wat er raakte, voor het over eens of oneens gaat.',
      notNow: 'Nog geen gesprek en geen weerwoord; doorpraten komt hierna.',
    },
    nagesprek: {
      name: 'Nagesprek',
      goal: 'Eén draad samen verder volgen.',
      participant: 'Volg de draad die de inbrenger kiest.',
      caseBringer: 'Kies één draad, en praat mee.',
      facilitator: 'Houd het bij die ene draad.',
      notNow: 'Geen nieuwe vermoedens; het roddelen is voorbij.',
    },
    stap: {
      name: 'Stap en evaluatie',
      goal: 'Afronden met inzicht en stap, en ieder legt de roddelrol af.',
      participant: 'Zeg wat je voor jezelf meeneemt.',
      caseBringer: 'Begin met je inzicht en je stap.',
      facilitator: 'Laat de inbrenger beginnen; vraag daarna of ieder het roddelen echt loslaat.',
      notNow: 'Niet terug naar de vermoedens; wat over de inbrenger gezegd is, blijft hier.',
    },
  },
};
