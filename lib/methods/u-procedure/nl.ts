/** The U-procedure in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'U-procedure',
  suits:
    'Een patroon dat telkens terugkeert, in hoe het werk is ingericht of in hoe jij je rol neemt.',
  preparation: 'Kies één werkproces of één moment dat telkens terugkomt.',
  note: 'De eerste drie fasen gaan naar beneden, van gedrag naar de regels eronder. Onderaan ligt het keerpunt: wil ik dit nog? Daarna gaat het weer omhoog, naar nieuw gedrag. Parkeer op de weg naar beneden elke oplossing, hoe goed ook. Geef het keerpunt zijn stilte; zonder een eerlijk ja of nee wordt wat volgt een oefening. Is de inbrenger er nog niet aan toe, rond dan af en kom er een volgende keer op terug.',
  sources:
    'Glasl en Lemson (rond 1970); Trigon; u-methode (zeven vragen); Leaders Circle; Praktijkboek intervisie. Deze vorm is korter dan het origineel; de minuten zijn een voorstel van Kring.',
  phases: {
    u1: {
      name: 'Hoe gaat het nu',
      goal: 'Zien hoe het feitelijk verloopt.',
      participant: 'Vraag naar de stappen, het gedrag en de middelen.',
      caseBringer: 'Beschrijf wat er gebeurt, zonder oordeel.',
      facilitator: 'Parkeer verklaringen en ideeën, zichtbaar voor iedereen.',
      notNow: 'Nog geen verklaringen of oplossingen; we gaan eerst naar beneden.',
    },
    u2: {
      name: 'Wie doet wat',
      goal: 'Zien hoe de rollen en verhoudingen liggen.',
      participant: 'Vraag naar taken, macht en verwachtingen.',
      caseBringer: 'Beschrijf de rollen, ook die van jou.',
      facilitator: 'Teken de rollen mee; vraag ook naar die van de inbrenger zelf.',
      notNow: 'Nog geen andere verdeling; nieuwe rollen komen na het keerpunt.',
    },
    u3: {
      name: 'Welke regels gelden stilzwijgend',
      goal: 'De ongeschreven regels vinden waar iedereen naar leeft.',
      participant: 'Zeg om de beurt: het lijkt alsof hier geldt dat …',
      caseBringer: 'Luister, en zeg na elke ronde welke regels kloppen.',
      facilitator: 'Verzamel een stuk of vijf regels, in de woorden waarin ze gezegd zijn.',
      notNow: 'Nog niet zeggen wat er beter kan; eerst zien wat er nu geldt.',
    },
    u4: {
      name: 'Wil ik dit nog',
      goal: 'Het keerpunt: ja of nee tegen hoe het was.',
      participant: 'Wees stil; ook je blik vraagt niets.',
      caseBringer:
        'Neem twee minuten stilte. Zeg dan welke regel je loslaat, of dat je dat nog niet weet.',
      facilitator: 'Laat de stilte duren; dring niet aan.',
      notNow: 'Nu niet helpen of troosten; nieuwe uitgangspunten komen hierna.',
    },
    u5: {
      name: 'Nieuwe uitgangspunten',
      goal: 'Regels vinden die de inbrenger zelf meent.',
      participant: 'Help om de beurt met verwoorden, met een vraag; leg niets op.',
      caseBringer: 'Formuleer drie uitgangspunten die je echt meent.',
      facilitator: 'Schrijf ze letterlijk op en vraag bij elk: meen je dit?',
      notNow: 'Nog niet wie wat gaat doen; eerst waar het voortaan om gaat.',
    },
    u6: {
      name: 'Nieuwe rollen',
      goal: 'Zien wat dit van wie vraagt.',
      participant: 'Vraag wie wat anders doet, en begin bij de inbrenger.',
      caseBringer: 'Zeg wat je zelf anders oppakt of laat.',
      facilitator: 'Begin bij de eigen rol; de anderen komen daarna.',
      notNow: 'Nog geen plan; de eerste handeling komt in de volgende fase.',
    },
    u7: {
      name: 'Hoe doe ik het dan',
      goal: 'Nieuw gedrag dat je kunt zien.',
      participant: 'Noem om de beurt één handeling die mogelijk is; de inbrenger kiest.',
      caseBringer: 'Kies wat bij je past en maak het klein.',
      facilitator: 'Vraag naar de eerste gelegenheid: wanneer, en met wie?',
      notNow: 'Niet terug naar wat er mis was, en niet dringen; ideeën mogen blijven liggen.',
    },
    slot: {
      name: 'Afsluiten',
      goal: 'Zeggen wat het opbrengt en wat we leerden.',
      participant: 'Wat neem jij mee?',
      caseBringer: 'Sluit af met je nieuwe uitgangspunt en je stap.',
      facilitator: 'Geef de inbrenger het laatste woord en rond op tijd af.',
      notNow: 'Geen raad meer; de stap ligt er.',
    },
  },
};
