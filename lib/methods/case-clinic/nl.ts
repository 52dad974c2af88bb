/** The case clinic in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Case clinic',
  suits: 'Een opgave die nu speelt, waarin jij een sleutelrol hebt en de toekomst nog open ligt.',
  preparation:
    'Schrijf vijf regels: de situatie, de anderen om wie het gaat, wat je wilt bereiken, wat je moet loslaten of leren, en welke hulp je zoekt.',
  note: 'Werkt het best met vier of vijf mensen. De anderen heten hier coaches. Ze repareren niets: ze luisteren, en geven terug wat ze zagen, wat ze voelden en wat hun lijf deed. Wie gaat uitleggen of raad geven, vraag je vriendelijk naar het beeld. Kort de stilte niet in; daar komen de beelden vandaan. In de dialoog is een traag moment geen leeg moment. De begeleider bewaakt tijd en vorm en laat de inhoud aan de groep.',
  sources:
    'Presencing Institute en Otto Scharmer (Theory U; Creative Commons); SessionLab; Microsolidarity; Care-full Courses; Mitra Martin. De verdeling van de minuten is een voorstel van Kring.',
  phases: {
    rollen: {
      name: 'Rollen',
      goal: 'Weten wie inbrengt, wie coacht en wie de tijd bewaakt.',
      participant: 'Jij bent coach: je luistert en geeft terug.',
      caseBringer: 'Ga er rustig voor zitten en leg je vijf regels klaar.',
      facilitator: 'Lees de regel voor: we repareren niets. Spreek af wie de tijd bewaakt.',
      notNow: 'Nog niets over de casus; die komt hierna.',
    },
    intentie: {
      name: 'Casus en intentie',
      goal: 'De opgave leren kennen, en de toekomst die de inbrenger wil.',
      participant: 'Luister met open hoofd, hart en wil. Merk op wat er in je opkomt.',
      caseBringer: 'Volg je vijf regels; zeg ook wat je moet loslaten en wat je moet leren.',
      facilitator: 'Bewaak de tijd, niet de inhoud.',
      notNow: 'Nog geen vragen; die komen hierna. En geen oplossingen.',
    },
    verhelderen: {
      name: 'Verhelderende vragen',
      goal: 'Alleen begrijpen.',
      participant: 'Stel één korte vraag, om te begrijpen.',
      caseBringer: 'Antwoord kort.',
      facilitator: 'Rond op tijd af, ook als er nog vragen zijn.',
      notNow: 'Geen raad in de vorm van een vraag; verder denken komt bij de dialoog.',
    },
    stilte: {
      name: 'Stilte',
      goal: 'Laten opkomen wat er opkomt.',
      participant:
        'Luister naar wat er in je opkomt: een beeld, een gevoel, een gebaar. Schrijf of teken.',
      caseBringer: 'Rust. Er wordt nu niets van je gevraagd.',
      facilitator: 'Zeg rustig wanneer de stilte begint en eindigt; laat het daartussen stil.',
      notNow: 'Nog niets delen; dat komt bij het spiegelen.',
    },
    spiegelen: {
      name: 'Spiegelen',
      goal: 'Beeld, gevoel en gebaar teruggeven.',
      participant: 'Zeg: ik zag …, ik voelde …, mijn lijf deed … Leg niets uit.',
      caseBringer: 'Luister; je hoeft nog niets te plaatsen.',
      facilitator: 'Hoor je uitleg, vraag dan: welk beeld zag je?',
      notNow: 'Geen uitleg en geen raad; over de beelden praten komt bij de dialoog.',
    },
    weerklank: {
      name: 'Weerklank van de inbrenger',
      goal: 'Horen wat iets losmaakte.',
      participant: 'Luister; licht je beeld niet toe.',
      caseBringer: 'Zeg wat er iets in je losmaakte. Een enkele zin is genoeg.',
      facilitator: 'Stel geen vragen.',
      notNow: 'Nog geen gesprek; dat begint hierna.',
    },
    dialoog: {
      name: 'Generatieve dialoog',
      goal: 'Samen verder denken op de beelden.',
      participant: 'Bouw voort op elkaar, met ‘en …’, in dienst van de inbrenger.',
      caseBringer: 'Doe mee. Zeg wat je verder brengt en wat niet.',
      facilitator: 'Gun trage momenten ruimte; let op wie nog weinig zei.',
      notNow: 'Geen raad en geen eigen verhaal; een stap kiest de inbrenger bij de slotwoorden.',
    },
    slotwoorden: {
      name: 'Slotwoorden',
      goal: 'Inzicht, een stap en waardering.',
      participant: 'Zeg kort wat je waardeert of meeneemt.',
      caseBringer: 'Begin: hoe zie je het nu, en wat is je stap?',
      facilitator: 'Laat de inbrenger beginnen en ook het laatste woord hebben.',
      notNow: 'Geen nieuwe ideeën meer; wat nog opkomt, kun je zo voor jezelf opschrijven.',
    },
    schrijven: {
      name: 'Zelf schrijven',
      goal: 'Vasthouden wat je leerde.',
      participant: 'Schrijf drie regels voor jezelf.',
      caseBringer: 'Schrijf je stap op, met een datum.',
      facilitator: 'Bewaak de stilte tot de tijd om is.',
      notNow: 'Niets meer bespreken; wat je schrijft, is voor jou alleen.',
    },
  },
};
