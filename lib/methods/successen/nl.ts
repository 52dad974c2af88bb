/** Learning from success in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Leren van successen (waarderende intervisie)',
  suits:
    'Iets wat juist lukte, en waarvan je wilt weten waardoor. Ook voor een eerste sessie, een zware periode of een groep die vastzit in problemen.',
  preparation: 'Kies een moment waarop het lukte en waar je blij mee bent; klein mag.',
  note: 'Reken op bescheidenheid: toeval, geluk, de anderen. Vraag dan rustig wat de inbrenger zelf deed. Houd twee kolommen bij die iedereen ziet: eigen handelen en omgeving. Waardering komt aan als ze gaat over iets wat je iemand hoorde zeggen of doen; een algemeen compliment glijdt weg. Komt er een probleem op, dan hoeft het niet weg: noteer het voor een andere keer. In het rondje factoren komt ook de inbrenger aan de beurt, om aan te vullen en bij te stellen.',
  sources:
    'Bertie de Beuze; Talententoolbox; De Caluwé en anderen (Mensen veranderen); De Haan (Leren met collega’s); Dewulf; Takeastep; HRD Academy. De verdeling van de minuten is een voorstel van Kring.',
  phases: {
    verhaal: {
      name: 'Succesverhaal',
      goal: 'Het succes leren kennen, met alles eromheen.',
      participant: 'Luister met plezier; noteer wat volgens jou hielp.',
      caseBringer: 'Vertel ruim: wat er gebeurde, wat jij deed en wat er spannend aan was.',
      facilitator: 'Rem bescheidenheid: vraag wat de inbrenger zelf deed.',
      notNow: 'Nog geen verklaringen; de factoren komen hierna.',
    },
    noteren: {
      name: 'Factoren noteren',
      goal: 'Eerst je eigen kijk, dan die van de groep.',
      participant: 'Noteer voor jezelf: wat deed de inbrenger, en wat hielp mee in de omgeving?',
      caseBringer: 'Noteer ook zelf: wat deed jij, en wat hielp mee in de omgeving?',
      facilitator: 'Bewaak de stilte tot de tijd om is.',
      notNow: 'Nog niets uitwisselen; dat komt hierna, om de beurt.',
    },
    verzamelen: {
      name: 'Factoren verzamelen',
      goal: 'Twee volle kolommen: eigen handelen en omgeving.',
      participant: 'Noem één factor, en zeg waar in het verhaal je die hoorde.',
      caseBringer: 'Vul in jouw beurt aan wat ontbreekt, en stel bij wat niet klopt.',
      facilitator: 'Schrijf mee in twee kolommen, in de woorden van wie spreekt.',
      notNow: 'Nog niet doorvragen, dat komt hierna; jullie eigen werk komt aan het eind.',
    },
    verdiepen: {
      name: 'Verdiepen',
      goal: 'De factor vinden die nog niemand zag.',
      participant: 'Vraag door tot er iets nieuws komt: wat dacht je, wat vond je belangrijk?',
      caseBringer: 'Antwoord, ook als het voor je gevoel vanzelf ging.',
      facilitator:
        'Vraag naar gedachten en waarden. Hoor je geluk of toeval, vraag dan wat de inbrenger ermee deed.',
      notNow: 'Geen verbeterpunten; het gaat hier om wat werkte.',
    },
    roddelen: {
      name: 'Positief roddelen',
      goal: 'Teruggeven welk talent jullie zagen.',
      participant: 'Praat met elkaar over de inbrenger: welk talent zag je, en waaraan?',
      caseBringer: 'Luister en neem het aan; je hoeft niets te relativeren.',
      facilitator: 'Vraag bij een compliment waaraan dat te zien was; rem grapjes en relativeren.',
      notNow: 'Geen ‘maar’, geen grapjes en nog niets over jezelf; dat komt in het rondje hierna.',
    },
    leren: {
      name: 'Wat leren wij',
      goal: 'Van dit succes naar ieders eigen werk.',
      participant: 'Noem één factor die jij gaat gebruiken, en waar.',
      caseBringer: 'Luister; het gaat nu over het werk van de anderen.',
      facilitator: 'Vraag naar gedrag: wat zien anderen je dan doen?',
      notNow: 'Geen raad aan de inbrenger; die kiest zelf, hierna.',
    },
    vertalen: {
      name: 'Vertalen',
      goal: 'De succesfactor inzetten waar het stroever gaat.',
      participant: 'Luister; de keuze is aan de inbrenger.',
      caseBringer: 'Kies een factor: waar zet je die bewust in, en wanneer?',
      facilitator: 'Maak het klein, met een datum.',
      notNow: 'Ga niet in op wat er elders stroef loopt; dat kan een volgende casus zijn.',
    },
  },
};
