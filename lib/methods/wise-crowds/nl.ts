/** The short consultation in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Korte consultatie',
  suits:
    'Een concrete hulpvraag waar je snel ideeën bij wilt; ook als opwarmer of sluitstuk, waarbij iedereen aan de beurt komt.',
  preparation: 'Geen voorbereiding nodig.',
  note: 'De vorm duurt vijftien minuten per inbrenger; daarna brengt de volgende in. Het best werkt een groep van vier of vijf; splits een grotere groep. Met drie mensen is tien minuten elk genoeg: eerst samen een minuut stil nadenken, en dan per persoon twee minuten vraag, twee verhelderen, vijf consult en één terug. Wil de inbrenger liever geen raad? Spreek dan af dat de groep in het consult alleen open vragen hardop stelt.',
  sources:
    'Naar Liberating Structures (Lipmanowicz en McCandless): Wise Crowds en Troika Consulting; Wilma Hartenfels; Collaboratio Helvetica; Workshop Bank. Ook de minuten zijn daaraan ontleend.',
  phases: {
    vraag: {
      name: 'Vraag stellen',
      goal: 'Weten waar het om gaat en welke hulp gewenst is.',
      participant: 'Luister.',
      caseBringer: 'Noem je uitdaging en de hulp die je wilt.',
      facilitator: 'Rond na twee minuten vriendelijk af.',
      notNow: 'Nog geen vragen; die komen zo, kort.',
    },
    verhelderen: {
      name: 'Verhelderen',
      goal: 'Begrijpen, nog niet oplossen.',
      participant: 'Stel een korte vraag over wat je nog niet begrijpt.',
      caseBringer: 'Antwoord kort.',
      facilitator: 'Laat een tip in vraagvorm wachten tot het consult.',
      notNow: 'Nog geen tips; daar is het consult voor.',
    },
    consult: {
      name: 'Omgedraaid: consult',
      goal: 'Vrij denken, zonder op het gezicht van de inbrenger te letten.',
      participant: 'Denk samen hardop; bouw voort op elkaar.',
      caseBringer: 'Draai je om, of zet je camera uit; luister en noteer.',
      facilitator: 'Let op dat ieder aan het woord komt.',
      notNow: 'Geen vragen aan de inbrenger; die reageert pas bij Terug.',
    },
    terug: {
      name: 'Terug',
      goal: 'Benoemen wat het meest waard was.',
      participant: 'Luister; licht je idee niet toe.',
      caseBringer: 'Zeg wat het waardevolst was en wat je doet.',
      facilitator: 'Bedank de inbrenger en geef de rol door aan de volgende.',
      notNow: 'Geen nagesprek over de ideeën; de inbrenger neemt mee wat past.',
    },
  },
};
