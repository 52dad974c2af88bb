/** The frame in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Raam',
  suits: 'Elke sessie: het raam ligt om de gekozen methode heen.',
  preparation: 'Weet wie er komen, leg de afspraken klaar en kies bij wie de incheck begint.',
  note: 'Het raam duurt met zes mensen 44 minuten, buiten de methode om. Oogst, procesblik en uitcheck zijn samen 13 minuten beschermde tijd aan het slot. Incheck en uitcheck sla je alleen over als de groep dat uitdrukkelijk afspreekt.',
  sources:
    'Gangbare intervisiepraktijk: inchecken, afspraken, casusronde, oogst en uitchecken. De minuten zijn een voorstel van Kring.',
  phases: {
    binnenkomst: {
      name: 'Landen in stilte',
      goal: 'De overgang maken van werkdag naar aandacht.',
      participant: 'Zet meldingen uit, eten weg, adem uit en besluit dat je er bent.',
      caseBringer: 'Zet meldingen uit, eten weg en adem uit; jij hoeft nog niets.',
      facilitator: 'Start de stilte en zeg niets tot de tijd om is.',
    },
    incheck: {
      name: 'Incheckronde',
      goal: 'Iedereen krijgt een stem en is hoorbaar aangekomen.',
      participant: 'Zeg in een minuut hoe je erbij zit. Niemand reageert.',
      caseBringer:
        'Zeg in een minuut hoe je erbij zit, en of je vandaag wilt inbrengen. Niemand reageert.',
      facilitator: 'Begin elke keer bij iemand anders; bedank, geef geen commentaar.',
    },
    afspraken: {
      name: 'Afspraken en intentie',
      goal: 'Hardop weten hoe we het vandaag doen.',
      participant: 'Lees mee, geef je akkoord of zeg wat anders moet.',
      caseBringer: 'Zeg wat jij nodig hebt om open te zijn.',
      facilitator: 'Lees de afspraken voor; vraag welke vandaag extra zorg nodig heeft.',
    },
    terugblik: {
      name: 'Terugblik op vorige stappen',
      goal: 'Leren van wat er met eerdere inzichten is gedaan.',
      participant: 'Alleen wie een stap had, vertelt kort. Luister zonder oordeel.',
      caseBringer: 'Had jij een stap, vertel dan kort hoe het ging. Luister zonder oordeel.',
      facilitator: 'Vraag wat er is nagekomen; ga er niet op door.',
    },
    casusronde: {
      name: 'Casusronde',
      goal: 'Zicht krijgen op wat er ligt.',
      participant: 'Noem titel en vraag in hooguit een minuut; passen mag.',
      caseBringer: 'Titel, vraag, urgentie. Nog geen verhaal.',
      facilitator: 'Bewaak de minuut; laat ook een succes toe.',
    },
    keuze: {
      name: 'Casus kiezen',
      goal: 'Kiezen op urgentie en leerwaarde, niet op wie het hardst praat.',
      participant: 'Zet twee stippen. Casussen die overlappen, mogen samen.',
      caseBringer: 'Wil je echt vandaag? Jij mag je terugtrekken.',
      facilitator: 'Vat samen en laat de gekozen inbrenger het laatste woord.',
    },
    'vraag-en-vorm': {
      name: 'Vraag scherp, vorm kiezen',
      goal: 'Een ik-vraag met urgentie en een vorm die erbij past.',
      participant: 'Help de vraag kleiner te maken; geef nog geen inhoud.',
      caseBringer: 'Maak van je vraag een ik-vraag en kies samen de vorm.',
      facilitator: 'Noem twee passende methoden, leg uit waarom, vraag akkoord op de tijd.',
    },
    oogst: {
      name: 'Oogstronde',
      goal: 'Iedereen leert, niet alleen de inbrenger.',
      participant: 'Zeg in een paar zinnen wat dit met jouw werk doet. Geen advies meer.',
      caseBringer: 'Luister; je hoeft niets meer te geven.',
      facilitator: 'Kap late adviezen vriendelijk af.',
    },
    procesblik: {
      name: 'Blik op het proces',
      goal: 'De groep wordt vaardiger en minder afhankelijk van de leiding.',
      participant: 'Noem één ding dat hielp en één dat anders kan.',
      caseBringer: 'Zeg welke vraag je het meest hielp.',
      facilitator: 'Kies zelf als laatste één eigen leerpunt.',
    },
    uitcheck: {
      name: 'Uitcheck',
      goal: 'Weten of ieder goed weggaat en wat er volgende keer komt.',
      participant: 'Eén woord of zin: hoe ga je weg? Noteer de volgende datum en inbrenger.',
      caseBringer: 'Eén woord of zin: hoe ga je weg? Zeg eerlijk of je nazorg wilt.',
      facilitator:
        'Sluit pas als ieder heeft uitgecheckt; plan kort nabellen als iemand dat vraagt.',
    },
  },
};
