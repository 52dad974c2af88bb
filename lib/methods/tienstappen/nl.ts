/** The ten-step method in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Tienstappenmethode (Hendriksen)',
  suits:
    'Een lastige vraag die nog niet de echte vraag is. Het doel is een betere vraag en zicht op je eigen aandeel.',
  preparation:
    'Zet een korte schets op papier: de situatie, jouw rol erin en je vraag. Leg pen en papier klaar voor het opschrijven van vragen.',
  note: 'Met warm, lauw en koud kiest de inbrenger zelf de richting. Warm: deze vraag raakt iets. Koud: deze heb ik mezelf al gesteld, of hij helpt nu niet. Koud is geen oordeel over wie hem bedacht. Laat de vragen voorlezen; wat in de chat staat, kan bewaard blijven. Raad komt alleen op het eind, en alleen op verzoek. Met zes mensen werkt het het best.',
  sources:
    'Hendriksen (Intervisie bij werkproblemen); Guide to Coach; BP Opleidingen; Team Change; HRD Academy. De minuten zijn een voorstel van Kring.',
  phases: {
    schets: {
      name: 'Situatie schetsen',
      goal: 'Zicht op de kern, de eigen rol en het effect.',
      participant: 'Luister, zonder te noteren wat jij zou doen.',
      caseBringer: 'Schets de situatie, jouw rol erin en je vraag.',
      facilitator: 'Kap vriendelijk af wat voor de vraag niet nodig is.',
      notNow: 'Nog geen vragen; die schrijf je hierna op.',
    },
    vragen: {
      name: 'Vragen opschrijven',
      goal: 'Vragen vinden die de inbrenger laten denken.',
      participant: 'Schrijf twee of drie open vragen op, elk apart.',
      caseBringer: 'Wacht rustig af; noteer voor jezelf wat er bovenkomt.',
      facilitator: 'Zeg vooraf: open vragen, en telkens maar één. Bewaak daarna de stilte.',
      notNow: 'Nog niets voorlezen, en geen advies in de vorm van een vraag.',
    },
    wegen: {
      name: 'Vragen wegen',
      goal: 'De inbrenger kiest de richting.',
      participant: 'Lees je vragen één keer voor; verdedig ze niet.',
      caseBringer: 'Leg elke vraag hardop bij warm, lauw of koud. Uitleg hoeft niet.',
      facilitator: 'Vraag wat een vraag warm maakt, meer niet.',
      notNow: 'Nog geen antwoorden; die komen hierna, de warme eerst.',
    },
    antwoorden: {
      name: 'Antwoorden',
      goal: 'Eerst wat raakt, dan de rest.',
      participant: 'Luister; houd je vervolgvraag nog even vast.',
      caseBringer: 'Begin bij warm; koud mag je laten liggen.',
      facilitator: 'Verdeel de tijd over de vragen; laat een stilte bestaan.',
      notNow: 'Nog geen vervolgvragen; die komen in de tweede ronde.',
    },
    'tweede-ronde': {
      name: 'Tweede vragenronde',
      goal: 'Doorvragen op wat nu open ligt.',
      participant: 'Stel één vraag die aansluit op wat je hoorde.',
      caseBringer: 'Antwoord, of zeg ‘niet nu’.',
      facilitator: 'Let op verkapte adviezen; help er een open vraag van te maken.',
      notNow: 'Nog geen advies en geen conclusie; de kern komt hierna.',
    },
    kern: {
      name: 'Kern formuleren',
      goal: 'Van ieder horen waar het eigenlijk om gaat.',
      participant: 'Schrijf de kern in één zin, in de ik-vorm van de inbrenger, en lees die voor.',
      caseBringer: 'Luister en laat het binnenkomen.',
      facilitator: 'Geef eerst een minuut om te schrijven. Daarna geen toelichting en geen debat.',
      notNow: 'Nog geen reactie; de inbrenger weegt de zinnen hierna.',
    },
    'kern-wegen': {
      name: 'Formuleringen wegen',
      goal: 'Merken welke zin raakt.',
      participant: 'Zwijg, ook als jouw zin niet raakt.',
      caseBringer: 'Zeg welke zin raakt en welke niet. Neem er de tijd voor.',
      facilitator: 'Neem gas terug; stilte mag.',
      notNow: 'Geen uitleg bij de zinnen; de nieuwe vraag komt hierna.',
    },
    herformuleren: {
      name: 'Vraag opnieuw stellen',
      goal: 'Een nieuwe vraag, in eigen woorden.',
      participant: 'Luister; merk op wat er verschoven is.',
      caseBringer: 'Zeg hoe je vraag nu luidt en wat er verschoven is.',
      facilitator: 'Leg de oude en de nieuwe vraag naast elkaar.',
      notNow: 'Nog geen antwoord op de nieuwe vraag; eerst zien wat het in stand houdt.',
    },
    krachten: {
      name: 'Wat houdt het in stand',
      goal: 'Zien welke krachten meespelen, in de persoon en in de omgeving.',
      participant: 'Noem één kracht: in de persoon, de relatie of de organisatie.',
      caseBringer:
        'Zeg na elke beurt kort of het klopt. In je eigen beurt noem je zelf een kracht.',
      facilitator: 'Let op de verdeling: persoon, relatie en organisatie komen alle drie aan bod.',
      notNow: 'Nog geen oplossingen; het plan komt hierna.',
    },
    plan: {
      name: 'Plan van de inbrenger',
      goal: 'Een eigen stap; raad alleen op verzoek.',
      participant: 'Geef alleen raad als de inbrenger erom vraagt.',
      caseBringer: 'Zeg wat je gaat doen, en of je een tip wilt.',
      facilitator: 'Toets of het plan concreet en haalbaar is.',
      notNow: 'Geen raad waar niemand om vroeg; het plan is van de inbrenger.',
    },
  },
};
