/** Flags in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Vlaggetjes (korte warm/koud-vorm)',
  suits:
    'Een vraag die nog niet de echte vraag is, en een inbrenger die zelf wil kiezen welke kant het op gaat.',
  preparation:
    'Leg pen en papier klaar. De vragen worden voorgelezen; wat in de chat staat, kan bewaard blijven.',
  note: 'De inbrenger geeft elke vraag een vlaggetje. Warm: hier gaat iets open. Koud: die heb ik mezelf al gesteld, of hier heb ik nu niets aan. Lauw: misschien. Een koud vlaggetje zegt niets over wie de vraag stelde. Bij het professioneel roddelen spreekt de groep over de inbrenger in de derde persoon, met respect; in een groep die elkaar nog niet kent, sla je dat over of spreek je alleen in vermoedens.',
  sources:
    'Vlaggetjesmethode (AllICT); socratische dialoog van ME-WE (vragen warm, koud of neutraal). De minuten zijn een voorstel van Kring.',
  phases: {
    titels: {
      name: 'Casus kiezen',
      goal: 'Weten wat er ligt en kiezen wat nu telt.',
      participant: 'Noem een titel en één zin, of pas; kies op wat nu telt.',
      caseBringer: 'Noem je titel en één zin.',
      facilitator: 'Is de casus al eerder in de sessie gekozen? Sla dit over.',
      notNow: 'Nog geen verhaal; de schets komt na de keuze.',
    },
    schets: {
      name: 'Schets',
      goal: 'Genoeg weten om een goede vraag te schrijven.',
      participant: 'Luister; denk nog niet in oplossingen.',
      caseBringer: 'Schets de situatie, jouw rol daarin en je vraag.',
      facilitator: 'Stop wat niet nodig is; lees de vraag terug.',
      notNow: 'Nog geen vragen hardop; je schrijft ze hierna op.',
    },
    vragen: {
      name: 'Vragen schrijven',
      goal: 'Ieder bedenkt eigen vragen, zonder elkaar te volgen.',
      participant: 'Schrijf één tot drie open vragen, elk apart.',
      caseBringer: 'Schrijf voor jezelf op wat je nu het liefst gevraagd wordt.',
      facilitator: 'Zeg vooraf: open vragen, en telkens maar één. Bewaak daarna de stilte.',
      notNow: 'Nog niets voorlezen, en geen raad in de vorm van een vraag.',
    },
    vlaggetjes: {
      name: 'Vlaggetjes zetten',
      goal: 'De inbrenger bepaalt welke kant het op gaat.',
      participant: 'Lees je vragen één keer voor; licht ze niet toe.',
      caseBringer:
        'Zeg bij elke vraag: warm, lauw of koud. Je eerste gevoel is goed; uitleg hoeft niet.',
      facilitator: 'Houd het tempo erin; vraag hooguit wat een vraag warm maakt.',
      notNow: 'Nog geen antwoorden; de warme vragen komen hierna.',
    },
    antwoorden: {
      name: 'Antwoorden op warm',
      goal: 'Onderzoeken wat de warme vragen openen.',
      participant: 'Luister; stel geen vervolgvraag.',
      caseBringer: 'Neem de warmste vraag eerst. Denk hardop; stoppen mag.',
      facilitator: 'Verdeel de tijd over de warme vragen; laat stiltes bestaan.',
      notNow: 'Geen nieuwe vragen; wat het bij je oproept, komt bij het roddelen.',
    },
    roddelen: {
      name: 'Professioneel roddelen',
      goal: 'De inbrenger laten horen wat anderen zien.',
      participant:
        'Praat over de inbrenger, nooit tegen. Met respect, en als vermoeden: ‘het lijkt of …’.',
      caseBringer:
        'Luister met je camera uit en noteer alleen wat je raakt. Stop zeggen mag altijd.',
      facilitator: 'Vraag na een paar minuten om een andere hoek; stop wat plat wordt.',
      notNow: 'Geen raad, en geen woord tegen de inbrenger; die komt hierna terug.',
    },
    stap: {
      name: 'Inzicht en stap',
      goal: 'Een inzicht en een stap van de inbrenger zelf.',
      participant: 'Luister; corrigeer niet.',
      caseBringer: 'Zeg wat je raakte, hoe je vraag nu luidt en wat je gaat doen.',
      facilitator:
        'Zeg dat het roddelen voorbij is. Vraag eerst wat raakte, dan naar de stap; inweken mag ook.',
      notNow: 'Niet rechtzetten en niet verder roddelen; dat gesprek is klaar.',
    },
    'eigen-inzicht': {
      name: 'Eigen inzicht van ieder',
      goal: 'Ook de anderen leren.',
      participant: 'Zeg wat jij over je eigen werk hebt ontdekt.',
      caseBringer: 'Luister; het gaat nu over het werk van de anderen.',
      facilitator: 'Houd ieder bij het eigen werk.',
      notNow: 'Geen raad meer; de casus is klaar.',
    },
  },
};
