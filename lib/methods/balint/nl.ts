/** The Balint group in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Balintmethode',
  suits:
    'Een cliënt, patiënt, leerling of collega die in je hoofd blijft zitten. De relatie staat centraal, niet de aanpak.',
  preparation:
    'Bereid je bewust niet voor: geen dossier, geen aantekeningen. Ook wat je vergeet of weglaat, vertelt iets.',
  note: 'Vraagt een groep van minstens vijf die elkaar vertrouwt, en een begeleider met ervaring. Die houdt de vragen kort, laat beide kanten van de relatie aan bod komen en beschermt de inbrenger tegen raad, diagnose en opdringerige duiding. Wat er in de groep gebeurt, lijkt soms op wat er in de casus gebeurt; benoem dat voorzichtig. Klassiek eindigt deze vorm zonder plan. De laatste fase voegt Kring toe: een kleine stap, of bewust tijd nemen.',
  sources:
    'Michael Balint; de Balintverenigingen van Australië en Nieuw-Zeeland en van het Verenigd Koninkrijk (Salinsky); Movisie; HRD Academy. De minuten per fase zijn een voorstel van Kring.',
  phases: {
    wie: {
      name: 'Wie heeft een casus',
      goal: 'Iemand meldt zich uit zichzelf.',
      participant: 'Wacht rustig af. Je hoeft de stilte niet te vullen.',
      caseBringer: 'Meld je als er iemand in je hoofd blijft zitten. Eén zin is genoeg.',
      facilitator: 'Verdraag de stilte en wijs niemand aan. Is de casus al gekozen? Sla dit over.',
      notNow: 'Nog geen verhaal; dat komt zodra bekend is wie inbrengt.',
    },
    vertellen: {
      name: 'Vertellen zonder papier',
      goal: 'Horen hoe het contact voelt.',
      participant: 'Luister met je hele lijf. Merk op wat het met je doet; schrijf niet mee.',
      caseBringer:
        'Vertel uit je hoofd over jou en de ander: wat er gebeurde, wat je voelde, ook wat je liever weglaat.',
      facilitator: 'Onderbreek niet, ook niet als het even stil valt.',
      notNow: 'Nog geen vragen; die komen hierna, en kort.',
    },
    feiten: {
      name: 'Feitelijke vragen',
      goal: 'Alleen weten wat nodig is om je in te leven.',
      participant: 'Stel één korte vraag naar een feit.',
      caseBringer: 'Antwoord kort. ‘Dat weet ik niet’ is ook een antwoord.',
      facilitator: 'Houd het bij feiten en rond op tijd af, ook als er nog vragen zijn.',
      notNow: 'Geen vragen naar waarom of naar gevoel; inleven doet de groep straks zelf.',
    },
    achteruit: {
      name: 'Achteruitschuiven',
      goal: 'De inbrenger beschermen, zodat die alleen hoeft te luisteren.',
      participant: 'Richt je op elkaar en laat de inbrenger met rust.',
      caseBringer: 'Schuif achteruit: zet je camera uit of kijk weg. Een pen mag.',
      facilitator: 'Zeg tegen de inbrenger: je hoeft niets te antwoorden, ook niet met je gezicht.',
      notNow: 'Vraag de inbrenger niets meer; die komt straks terug.',
    },
    fantaseren: {
      name: 'Fantaseren over de relatie',
      goal: 'De relatie van beide kanten invoelen.',
      participant:
        'Leef je in de inbrenger in, en ook in de ander. Zeg wat je voelt, ziet of vermoedt. Gissen mag; gelijk hebben hoeft niet.',
      caseBringer:
        'Luister, met je camera uit of je gezicht in rust. Neem wat je raakt en laat de rest liggen.',
      facilitator:
        'Vraag ook naar de kant die nog niet klonk; breng raad en diagnose terug naar wat het oproept.',
      notNow: 'Geen raad en geen diagnose; deze methode vraagt ze ook later niet.',
    },
    terugkomst: {
      name: 'Terugkomst',
      goal: 'De inbrenger komt terug: iets zeggen mag, maar hoeft niet.',
      participant: 'Luister. Vul niet aan en licht niets toe.',
      caseBringer: 'Zet je camera weer aan. Zeg wat je wilt, of niets.',
      facilitator: 'Heet de inbrenger welkom terug. Stel geen vragen meer.',
      notNow: 'Geen vragen en geen gesprek; de laatste woorden van de groep komen hierna.',
    },
    'laatste-woord': {
      name: 'Laatste woorden',
      goal: 'De casus rustig loslaten.',
      participant: 'Zeg in één zin wat jou bijblijft.',
      caseBringer: 'Luister; je hoeft nergens op te reageren.',
      facilitator: 'Sluit af zonder samenvatting.',
      notNow: 'Geen raad als slotwoord, ook niet als die goed bedoeld is.',
    },
    stap: {
      name: 'Stap of inweken',
      goal: 'Bewust kiezen voor een stap, of voor tijd.',
      participant: 'Luister; de keuze is aan de inbrenger.',
      caseBringer: 'Kies een kleine stap, of laat het inweken tot een datum die jij noemt.',
      facilitator: 'Noteer alleen wat de inbrenger wil. Dring niet aan op een stap.',
      notNow: 'Geen nieuwe ideeën; wat later nog opkomt, heeft een plek in de volgende terugblik.',
    },
  },
};
