/** Dynamic judgement formation in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Dynamische oordeelsvorming',
  suits: 'Een dilemma of keuze waarin feiten, meningen, doelen en middelen door elkaar lopen.',
  preparation: 'Geen voorbereiding nodig.',
  note: 'Heen en weer gaan hoort bij deze methode: tussen feiten en begrippen, en tussen doelen en middelen. Keer gerust terug naar een veld waar iets ontbreekt; dat is geen afdwalen. Onthoud welk veld veel tijd krijgt en welk leeg blijft, want daar gaat ‘Patroon van de groep’ over. De groep vraagt; raad komt er alleen als de inbrenger erom vraagt.',
  sources:
    'Lex Bos (dynamische oordeelsvorming, proefschrift 1973/74); Henkes; Kohlmann en Bellersen (vier invalshoeken); ZIPconomy; Dialoog. De indeling in fasen is voor intervisie bewerkt; de minuten zijn een voorstel van Kring.',
  phases: {
    vraag: {
      name: 'Vraag en gevoel nu',
      goal: 'De vraag leren kennen als iets wat de inbrenger nu mist.',
      participant: 'Luister naar de vraag, en naar wat die met de inbrenger doet.',
      caseBringer: 'Zeg je vraag en wat die met je doet.',
      facilitator: 'Vraag de inbrenger: wil je begrijpen of kiezen?',
      notNow: 'Nog geen vragen uit de groep; die beginnen bij de feiten.',
    },
    feiten: {
      name: 'Feiten (waarnemen)',
      goal: 'Zien wat er is waargenomen, los van wat we ervan vinden.',
      participant: 'Vraag naar feiten en ervaringen: wat zag, hoorde en deed je?',
      caseBringer: 'Antwoord met wat je waarnam; uitleg kan wachten.',
      facilitator: 'Hoor je een mening? Bewaar die hardop voor het veld begrippen.',
      notNow: 'Nog geen meningen of verklaringen; die krijgen hun plek bij de begrippen.',
    },
    begrippen: {
      name: 'Begrippen (denken)',
      goal: 'Zien welke opvattingen betekenis geven aan de feiten.',
      participant: 'Vraag naar opvattingen, normen en verklaringen van de inbrenger.',
      caseBringer: 'Zoek wat je erover denkt, en waar je dat vandaan hebt.',
      facilitator: 'Vraag waar een opvatting vandaan komt. Ontbreekt er een feit? Ga even terug.',
      notNow: 'Je eigen kijk op de zaak hoort hier niet; het gaat om hoe de inbrenger denkt.',
    },
    inzicht: {
      name: 'Voorlopig inzicht',
      goal: 'In één zin vangen wat de inbrenger nu begrijpt.',
      participant: 'Wees stil en vul niet aan.',
      caseBringer: 'Maak de zin af: ik begrijp nu dat …',
      facilitator: 'Schrijf de zin letterlijk op en lees hem terug.',
      notNow: 'Nog geen besluit; eerst komt wat de inbrenger wil.',
    },
    doelen: {
      name: 'Doelen (willen)',
      goal: 'Helder krijgen wat de inbrenger echt wil.',
      participant: 'Vraag naar wensen en naar wat de inbrenger belangrijk vindt.',
      caseBringer: 'Zeg wat je wilt, ook als het onhandig klinkt.',
      facilitator: 'Houd doel en middel uit elkaar. Vraag: wat wil je daarmee bereiken?',
      notNow: 'Nog niet hoe het moet; dat komt bij de middelen.',
    },
    middelen: {
      name: 'Middelen (handelen)',
      goal: 'Wegen zien, en wat of wie daarbij helpt.',
      participant: 'Vraag naar wegen die de inbrenger ziet; geef er zelf geen.',
      caseBringer: 'Noem wat er kan, en wie of wat je daarbij helpt.',
      facilitator: 'Vraag wat er nog meer kan. Is het doel niet helder? Ga even terug.',
      notNow: 'Nog niet kiezen, en geen raad; het besluit komt als laatste.',
    },
    patroon: {
      name: 'Patroon van de groep',
      goal: 'Zien bij welk veld we lang bleven en welk veld ontbrak.',
      participant: 'Bespreek met elkaar waar we lang bleven en wat we oversloegen.',
      caseBringer: 'Luister, en noteer wat je van jezelf herkent.',
      facilitator:
        'Zeg welk veld veel tijd kreeg en welk weinig; laat de groep zoeken wat dat zegt.',
      notNow: 'De casus rust even, en ook het oordeel; we kijken hoe we samen keken.',
    },
    besluit: {
      name: 'Vraag en besluit',
      goal: 'Een nieuwe vraag, of een besluit voor nu.',
      participant: 'Luister; het besluit is van de inbrenger.',
      caseBringer: 'Hoe luidt je vraag nu, en wat besluit je voorlopig?',
      facilitator: 'Noteer het besluit met een datum. Laten inweken mag ook een besluit zijn.',
      notNow: 'Geen nieuwe vragen of ideeën meer; wat jij meeneemt, komt in de oogst.',
    },
  },
};
