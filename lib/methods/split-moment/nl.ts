/** The split moment in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'De ene tel (split-moment)',
  suits:
    'Een moment waarop je in één tel in een rol schoot die niet hielp, zeker als dat vaker gebeurt.',
  preparation:
    'Kies één kort moment uit je werk dat voorbij is en dat je vandaag aankunt. Meer hoeft niet.',
  note: 'Alleen met een geschoolde begeleider en een groep die elkaar vertrouwt. Vindt iemand het niet veilig genoeg, dan kiezen jullie een andere methode; een reden hoeft niet, en een berichtje aan de begeleider alleen volstaat. De inbrenger kan altijd ‘niet nu’, ‘even stil’ of ‘stop’ zeggen; dan gebeurt dat. Het is geen therapie: blijf bij de werksituatie. Ga langzaam. Het kan nog dagen doorwerken; spreek daarom aan het eind af wie er belt.',
  sources:
    'Naar een idee van Sonja Hopmans over het moment van één tel. De fasen, de beurten en de minuten zijn een uitwerking van Kring.',
  phases: {
    veilig: {
      name: 'Veiligheid en landen',
      goal: 'Bewust ja zeggen, of nee.',
      participant:
        'Adem rustig uit. Zet je camera aan en laat de begeleider weten of het voor jou veilig genoeg is. Nee is een goed antwoord.',
      caseBringer: 'Zeg wat je nodig hebt en wat niet mag. Je kunt op elk moment stoppen.',
      facilitator:
        'Noem de regels: één vraag, dan stilte; geen raad; stop is stop. Vraag ieder of het veilig genoeg is, hardop of met een berichtje aan jou. Bij één nee kiezen jullie een andere methode.',
      notNow: 'Nog niets over de casus; die komt pas als het voor ieder veilig genoeg is.',
    },
    situatie: {
      name: 'De situatie kort',
      goal: 'Alleen het decor schetsen.',
      participant: 'Luister; meer hoeft niet.',
      caseBringer: 'Vertel wie, waar en wat eraan voorafging. Stop vlak voor de tel.',
      facilitator: 'Houd het kort, en stop de inbrenger vriendelijk vóór de tel.',
      notNow: 'De tel zelf nog niet; die komt hierna. Verklaren is niet nodig.',
    },
    'de-tel': {
      name: 'De ene tel kiezen',
      goal: 'Eén seconde afbakenen.',
      participant: 'Kijk mee; vraag niets.',
      caseBringer: 'Wijs precies de tel aan waarop het kantelde.',
      facilitator: 'Alleen jij vraagt: was het vlak ervoor, of vlak erna?',
      notNow: 'Nog geen vragen uit de groep; die komen bij het afpellen.',
    },
    'afpellen-1': {
      name: 'Afpellen: prikkel en lijf',
      goal: 'Voelen wat de prikkel deed.',
      participant: 'Eén vraag, dan stilte. Vraag alleen naar zintuigen, lijf en gevoel.',
      caseBringer: 'Blijf in de tel en neem de tijd. Zeg ‘niet nu’ als je wilt.',
      facilitator:
        'Laat na elk antwoord tien tellen stilte. Kijk hoe het met de inbrenger gaat; vertraag zo nodig.',
      notNow: 'Geen waarom en geen troost; de rol komt hierna.',
    },
    'afpellen-2': {
      name: 'Afpellen: rol en gedrag',
      goal: 'De rol herkennen.',
      participant: 'Vraag naar de rol, niet naar de oorzaak. Eén vraag, dan stilte.',
      caseBringer: 'Noem de rol waarin je stapte, en wat je daarin deed.',
      facilitator: 'Bescherm de inbrenger tegen verklaren; breng terug naar deze tel, in dit werk.',
      notNow: 'Niet zoeken waar het vandaan komt; een andere keuze komt na de stilte.',
    },
    strategie: {
      name: 'De strategie benoemen',
      goal: 'De strategie die je beperkt, in eigen woorden.',
      participant: 'Zwijg; de woorden zijn van de inbrenger.',
      caseBringer: 'Maak af, in je eigen tempo: als …, dan …, om te voorkomen dat …',
      facilitator: 'Herhaal de zin letterlijk. Wees dan stil.',
      notNow: 'Geen betere woorden en geen oordeel; deze zin is goed zoals hij is.',
    },
    stil: {
      name: 'Stilte',
      goal: 'Laten zakken.',
      participant: 'Adem rustig mee. Wegkijken mag.',
      caseBringer: 'Blijf waar je bent. Je hoeft niets.',
      facilitator: 'Doe niets tot de tijd om is, tenzij de inbrenger wil stoppen.',
      notNow: 'Geen woorden, ook geen lieve; delen komt aan het eind.',
    },
    'andere-keus': {
      name: 'Een andere keuze ervaren',
      goal: 'In dezelfde tel anders kiezen.',
      participant:
        'Speel een stem uit de situatie als de inbrenger dat vraagt. Kijk anders stil mee.',
      caseBringer: 'Ga terug naar de tel en zeg of doe het andere. Meer dan eens.',
      facilitator:
        'Regisseer klein: zelfde tel, zelfde plek, nieuwe keuze. De inbrenger kiest die keuze zelf.',
      notNow: 'Geen ideeën uit de groep; de andere keuze komt van de inbrenger.',
    },
    verschil: {
      name: 'Wat is er nu anders',
      goal: 'Het verschil vasthouden.',
      participant: 'Luister; vul niets in.',
      caseBringer: 'Zeg wat je merkt en waar je dit ook wilt gebruiken. Inweken mag ook.',
      facilitator: 'Vraag waar dit nog meer speelt. Een stap mag later komen.',
      notNow: 'Geen analyse; en een plan hoeft vandaag niet.',
    },
    delen: {
      name: 'Delen zonder raad',
      goal: 'Ook de groep mag geraakt zijn.',
      participant: 'Zeg wat dit bij jou raakte; niets over de inbrenger.',
      caseBringer: 'Luister of kijk weg. Je hoeft voor niemand te zorgen.',
      facilitator: 'Breng zinnen over de inbrenger terug naar wie spreekt. Spreek nazorg af.',
      notNow: 'Geen raad en geen verklaring, ook niet na afloop.',
    },
  },
};
