/** The ten-step model with a flash round in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Tienstappenmodel met flitsronde',
  suits:
    'Een situatie met een ander die je bezighoudt, waarin je zowel wilt begrijpen wat er speelt als wilt kiezen wat je gaat doen.',
  preparation: 'Geen voorbereiding nodig.',
  note: 'Gevoel, vermoeden en oplossing hebben elk hun eigen stap; die scheiding is de kracht van dit model. Bij het invoelen is de inbrenger stil, met de camera uit of weggedraaid; bij de oplossingen luistert die weer zichtbaar mee. Elders leidt een deelnemer het gesprek en denkt die ook mee; hier bewaakt de facilitator alleen de stappen. De laatste twee stappen lijken op de oogst en de blik op het proces: houd het daar dan kort.',
  sources:
    'Naar het Heilsbronner Modell voor collegiale consultatie (Religionspädagogisches Zentrum Heilsbronn), in eigen woorden; KoKom; WiReLex. De volgorde van de latere stappen is gangbare praktijk; de minuten zijn een voorstel van Kring.',
  phases: {
    casus: {
      name: 'Rollen en casus',
      goal: 'Weten wie leidt, wie inbrengt en waarover.',
      participant: 'Noem in één zin wat jou bezighoudt, of pas. Kies daarna samen.',
      caseBringer: 'Noem je casus in één zin, en zeg waarom juist nu.',
      facilitator: 'Spreek af wie de stappen bewaakt. Is de casus al gekozen? Sla dit over.',
      notNow: 'Nog geen verhaal; de voordracht komt hierna.',
    },
    voordracht: {
      name: 'Voordracht',
      goal: 'De situatie leren kennen zoals de inbrenger die beleeft.',
      participant: 'Luister; noteer wat je straks wilt navragen.',
      caseBringer: 'Vertel wat er speelt, wat jouw deel is en wat je van ons wilt weten.',
      facilitator: 'Laat de inbrenger uitpraten; vraag op het eind naar de vraag.',
      notNow: 'Nog geen vragen; navragen komt hierna.',
    },
    navragen: {
      name: 'Navragen',
      goal: 'Genoeg weten om mee te kunnen voelen en denken.',
      participant: 'Stel korte vragen naar wat er gebeurde en wie erbij waren.',
      caseBringer: 'Antwoord kort en concreet; je mag een vraag laten liggen.',
      facilitator: 'Vraag of het beeld rond is; houd vermoedens en raad tegen.',
      notNow: 'Nog geen verklaringen; vermoedens komen na de flitsronde.',
    },
    flitsronde: {
      name: 'Flitsronde: wat doet het met mij',
      goal: 'Horen wat het verhaal oproept, voordat iemand het verklaart.',
      participant: 'Zeg in een paar woorden wat het met jou doet: een gevoel of een beeld.',
      caseBringer: 'Luister; je hoeft nergens op te reageren.',
      facilitator: 'Houd het kort en laat elke reactie staan, ook als ze botsen.',
      notNow: 'Geen uitleg en geen gesprek; begrijpen komt in de volgende stap.',
    },
    invoelen: {
      name: 'Invoelen en vermoeden',
      goal: 'De situatie van binnenuit zien, met meer dan één lezing.',
      participant: 'Spreek als een van de betrokkenen: ‘ik als …’. Daarna: ‘ik vermoed dat …’.',
      caseBringer: 'Wees stil, camera uit of weggedraaid; noteer wat je raakt.',
      facilitator:
        'Laat ieder die meespeelt een stem krijgen; ga halverwege van invoelen naar vermoeden.',
      notNow: 'Nog geen oplossingen; die komen na de terugmelding.',
    },
    terugmelding: {
      name: 'Terugmelding van de inbrenger',
      goal: 'Horen wat raakte en wat niet klopt.',
      participant: 'Luister; verdedig je vermoeden niet.',
      caseBringer: 'Zeg wat je raakte, wat klopt en wat niet; je hoeft niets recht te zetten.',
      facilitator: 'Laat eerst ieder de rol neerleggen; vraag op het eind hoe de vraag nu luidt.',
      notNow: 'Nog geen keuze; eerst komen er mogelijkheden bij.',
    },
    oplossingen: {
      name: 'Oplossingen',
      goal: 'Meer dan één weg op tafel krijgen.',
      participant: 'Noem in je beurt een of twee mogelijkheden: ‘ik zou …’.',
      caseBringer: 'Luister en noteer; je hoeft nog niets te vinden.',
      facilitator: 'Bewaak één beurt per persoon; wegen doet de inbrenger straks.',
      notNow: 'Niet wegen en niet overtuigen; de inbrenger kiest hierna.',
    },
    keuze: {
      name: 'Keuze van de inbrenger',
      goal: 'Een eigen keuze die morgen kan beginnen.',
      participant: 'Luister, ook als jouw idee het niet wordt.',
      caseBringer: 'Zeg wat bij je past, wat je laat liggen en wat je eerste stap is.',
      facilitator: 'Vraag naar de stap en het moment; laten inweken mag ook.',
      notNow: 'Geen nieuwe ideeën en geen ‘ja, maar’; de keuze is van de inbrenger.',
    },
    uitwisseling: {
      name: 'Uitwisseling over eigen werk',
      goal: 'Ook de anderen leren van deze casus.',
      participant: 'Vertel waar je dit in je eigen werk herkent.',
      caseBringer: 'Doe mee als collega; je casus is klaar.',
      facilitator: 'Houd het gesprek bij ieders eigen werk; de casus mag rusten.',
      notNow: 'Geen raad meer aan de inbrenger; het gaat nu over onszelf.',
    },
    afsluiting: {
      name: 'Afsluitende ronde',
      goal: 'Zeggen hoe het ging en goed uit elkaar gaan.',
      participant: 'Zeg wat je hielp en hoe je nu weggaat.',
      caseBringer: 'Zeg welke stap je het meest hielp en hoe je nu weggaat.',
      facilitator: 'Bedank de inbrenger; vraag of er nog iets nodig is.',
      notNow: 'De casus gaat niet opnieuw open; een rest mag blijven liggen.',
    },
  },
};
