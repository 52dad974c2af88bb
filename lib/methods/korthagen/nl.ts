/** The Korthagen reflection cycle in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Korthagen-reflectiecyclus in de groep',
  suits:
    'Een afgerond, concreet voorval dat je wilt begrijpen en de volgende keer beter wilt doen: wat gebeurde daar, en wat betekent dat voor mij?',
  preparation: 'Schrijf de casus kort na het voorval op en geef hem een titel.',
  note: 'Bij de analyse en de alternatieven is de inbrenger stil, ook in gebaar en gezicht: camera uit of wegkijken, al mag een feitenvraag beantwoord worden. De eigen analyse en oplossing van de inbrenger komen pas als de groep zo goed als klaar is. De laatste stap van de cyclus, uitproberen, gebeurt tussen twee sessies en komt terug in de terugblik.',
  sources:
    'Korthagen en Koster (reflectiemodel); Edufit; Nederlands Jeugdinstituut; Vico Design. De minuten zijn een voorstel van Kring.',
  phases: {
    titels: {
      name: 'Titels en keuze',
      goal: 'Weten wat er ligt en kiezen wat past in de tijd.',
      participant: 'Luister naar titels; kies op urgentie en overlap.',
      caseBringer: 'Noem je titel en één zin.',
      facilitator: 'Is de casus al eerder in de sessie gekozen? Sla dit over.',
      notNow: 'Nog geen verhaal; dat komt als de casus gekozen is.',
    },
    terugblik: {
      name: 'Terugblik vertellen',
      goal: 'Het voorval zien zoals het was, met gevoel en wens erbij.',
      participant: 'Luister, noteer wat je nog niet ziet.',
      caseBringer:
        'Vertel het voorval en je gevoel erbij; eindig met wat je wél wilt. Geen verklaring.',
      facilitator:
        'Rem verklaren en vooruitlopen; vraag op het eind naar de wens in positieve woorden.',
      notNow: 'Nog geen verklaring en geen vragen; de vragen komen hierna, de analyse daarna.',
    },
    concreet: {
      name: 'Concretiseren',
      goal: 'Genoeg feiten en beleving voor een eerlijke analyse.',
      participant: 'Vraag naar feiten, gevoel en gewenste situatie; rustig en niet dreigend.',
      caseBringer: 'Antwoord zo concreet mogelijk; leg niets uit en verklap je oplossing niet.',
      facilitator:
        'Houd bij wat ieder wilde, zei, deed, dacht en voelde, ook de ander; zeg wanneer het beeld rond is.',
      notNow: 'Nog geen analyse en geen advies; eerst moet het beeld kloppen.',
    },
    analyse: {
      name: 'Analyse door de groep',
      goal: 'Meerdere verklaringen naast elkaar leggen.',
      participant: 'Praat met elkaar over waarom het zo liep; beelden mogen botsen.',
      caseBringer:
        'Alleen luisteren en noteren; gezicht in rust of camera uit. Een feitenvraag mag je beantwoorden.',
      facilitator: 'Bescherm de stilte van de inbrenger; breng oplossingen terug naar de analyse.',
      notNow: 'Nog geen oplossingen; die komen bij het bedenken van alternatieven.',
    },
    betekenis: {
      name: 'Eigen analyse en betekenis',
      goal: 'De inbrenger weegt en maakt het persoonlijk.',
      participant: 'Luister; verdedig je beeld niet.',
      caseBringer: 'Zeg wat jouw analyse was, wat klopt, wat nieuw is en wat dat over jou zegt.',
      facilitator: 'Vraag naar opvattingen, niet naar oplossingen.',
      notNow: 'Geen weerwoord van de groep en nog geen oplossingen; alternatieven komen hierna.',
    },
    alternatieven: {
      name: 'Alternatieven bedenken',
      goal: 'Meer dan één weg zichtbaar maken.',
      participant: 'Om de beurt één mogelijkheid; nog niet wegen.',
      caseBringer: 'Weer stil, gezicht in rust of camera uit: noteer, kies nog niet.',
      facilitator: 'Tel mee; stop niet voor er minstens vijf mogelijkheden liggen.',
      notNow: 'Nog niet wegen of kiezen; dat doet de inbrenger in de volgende fase.',
    },
    kiezen: {
      name: 'Kiezen en vastleggen',
      goal: 'Een eigen, haalbare keuze in zichtbaar gedrag.',
      participant: 'Vraag alleen om de keuze concreter te maken.',
      caseBringer: 'Noem wat je zelf al had, kies wat bij je past en maak het klein en met datum.',
      facilitator: 'Toets: gedrag, datum, hulpbron, weerstand.',
      notNow: 'De groep vult niet meer aan en adviseert niet; de keuze is aan de inbrenger.',
    },
    'ieder-voor-zich': {
      name: 'Ieder voor zichzelf',
      goal: 'Ook de anderen leren.',
      participant: 'Welke mogelijkheid past bij jouw eigen werk, en waar stokt het bij jou?',
      caseBringer: 'Luister; het gaat nu over het werk van de anderen.',
      facilitator: 'Bewaak: het gaat nu over ieder zelf.',
      notNow: 'Geen advies meer over de casus; die is nu weer van de inbrenger.',
    },
  },
};
