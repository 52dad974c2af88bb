/** Flags in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Vlaggetjes (korte warm/koud-vorm)',
  suits:
    'Een vraag die nog niet de echte vraag is, en een inbrenger die zelf wil kiezen welke kant het op gaat.',
  preparation:
    'Leg pen en papier klaar. Spreek af hoe de vragen bij de inbrenger komen: in de chat, of voorgelezen.',
  note: 'De inbrenger geeft elke vraag een vlaggetje. Warm: hier gaat iets open. Koud: die heb ik mezelf al gesteld, of hier heb ik nu niets aan. Neutraal: misschien. Een koud vlaggetje zegt niets over wie de vraag stelde. Bij het professioneel roddelen spreekt de groep over de inbrenger in de derde persoon, met respect; in een groep die elkaar nog niet kent, sla je dat over of spreek je alleen in vermoedens.',
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
      facilitator: 'Bewaak de stilte. Laat aan het eind ieder tegelijk delen, zoals afgesproken.',
      notNow: 'Nog niet praten en nog niets delen; eerst schrijft ieder voor zich.',
    },
    vlaggetjes: {
      name: 'Vlaggetjes zetten',
      goal: 'De inbrenger bepaalt welke kant het op gaat.',
      participant: 'Kijk toe; licht je vraag niet toe.',
      caseBringer:
        'Lees elke vraag hardop en zeg: warm, koud of neutraal. Het eerste gevoel is goed.',
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
        'Praat over de inbrenger, niet ertegen. Met respect, en als vermoeden: ‘het lijkt of …’.',
      caseBringer: 'Camera uit of weggedraaid. Noteer alleen wat je raakt; je mag het stoppen.',
      facilitator: 'Vraag na een paar minuten om een andere hoek; stop wat plat wordt.',
      notNow: 'Geen raad, en geen woord tegen de inbrenger; die komt hierna terug.',
    },
    stap: {
      name: 'Inzicht en stap',
      goal: 'Een inzicht en een stap van de inbrenger zelf.',
      participant: 'Luister; corrigeer niet.',
      caseBringer: 'Zeg wat je raakte, hoe je vraag nu luidt en wat je gaat doen.',
      facilitator: 'Vraag eerst wat raakte, dan pas naar de stap. Laten inweken mag ook.',
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
