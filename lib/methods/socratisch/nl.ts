/** The Socratic dialogue in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Socratisch gesprek',
  suits:
    'Een vraag over een waarde of een begrip die ieder raakt, zoals ‘wanneer is loyaal zijn goed?’, verbonden met één doorleefd voorbeeld.',
  preparation: 'Denk vooraf aan een eigen voorbeeld: één moment, dat voorbij is.',
  note: 'De inbrenger geeft hier het voorbeeld. Ieder moet zelf zo’n moment hebben meegemaakt: eigen ervaring telt, boekenkennis niet. Schrijf uitgangsvraag, kernbewering en redenen letterlijk op, waar iedereen ze ziet. Laat mensen elkaar samenvatten en toetsen of dat klopt. Het doel is samen begrijpen; het eens worden hoeft niet. Houd je eigen mening over de inhoud erbuiten. Neem de tijd: haast maakt er een debat van.',
  sources:
    'Het socratisch gesprek in de traditie van Leonard Nelson; Bolten Training; Filosofische Gesprekken; Stadenesch. De minuten zijn een voorstel van Kring.',
  phases: {
    uitgangsvraag: {
      name: 'Uitgangsvraag',
      goal: 'Eén vraag die je met ervaring kunt onderzoeken.',
      participant: 'Stel een vraag voor die je zelf bezighoudt, en kies er samen één.',
      caseBringer: 'Zeg welke vraag jou bezighoudt, en kies er samen één.',
      facilitator: 'Schrijf de gekozen vraag letterlijk op, waar iedereen hem ziet.',
      notNow: 'Nog geen antwoorden; eerst komt een voorbeeld om ze aan te toetsen.',
    },
    voorbeelden: {
      name: 'Voorbeelden',
      goal: 'Een eigen moment als proefgrond vinden.',
      participant: 'Vertel in een minuut een moment dat je zelf meemaakte.',
      caseBringer: 'Vertel in een minuut je eigen moment; het kan gekozen worden.',
      facilitator:
        'Help een eenvoudig, afgerond voorbeeld te kiezen. Wie dat gaf, brengt vanaf nu in.',
      notNow: 'Nog geen heel verhaal; het gekozen voorbeeld krijgt hierna de tijd.',
    },
    voorbeeld: {
      name: 'Het voorbeeld verteld',
      goal: 'Iedereen ziet het moment voor zich.',
      participant: 'Luister, en noteer wat je nog niet voor je ziet.',
      caseBringer:
        'Vertel stap voor stap tot het hittepunt: het moment waarop je iets moest vinden of doen.',
      facilitator: 'Houd het bij één moment.',
      notNow: 'Nog geen vragen; die komen bij het verhelderen.',
    },
    verhelderen: {
      name: 'Verhelderen',
      goal: 'Genoeg weten om er zelf in te kunnen staan.',
      participant: 'Vraag tot je jezelf daar ziet staan. Eén vraag tegelijk.',
      caseBringer: 'Antwoord concreet, en blijf bij het moment.',
      facilitator: 'Vat samen en toets of dat klopt.',
      notNow: 'Nog niet zeggen wat jij had gedaan; dat komt bij het verplaatsen.',
    },
    kernbewering: {
      name: 'Kernbewering',
      goal: 'De eigen stelling van de inbrenger, op het hittepunt.',
      participant: 'Help alleen met woorden, niet met inhoud.',
      caseBringer: 'Maak af: toen … gebeurde, vond ik …, want …',
      facilitator: 'Schrijf de zin letterlijk op, lees hem terug en vraag of hij klopt.',
      notNow: 'Nog niet eens of oneens zijn; ieders eigen zin komt later.',
    },
    rechtvaardiging: {
      name: 'Rechtvaardiging',
      goal: 'De redenen boven tafel krijgen.',
      participant: 'Vraag naar redenen, niet naar bewijs: wat maakte dat je dat vond?',
      caseBringer: 'Noem je redenen, ook die waaraan je nu twijfelt.',
      facilitator: 'Nummer de redenen en schrijf ze letterlijk op.',
      notNow: 'Nog geen tegenwerpingen; de redenen onderzoeken jullie straks samen.',
    },
    verplaatsen: {
      name: 'Verplaatsen',
      goal: 'Ieder vindt een eigen kernbewering bij hetzelfde moment.',
      participant: 'Schrijf, en lees dan voor: op die plek zou ik …, want …',
      caseBringer: 'Luister zonder te verdedigen; elke zin gaat over wie hem zegt.',
      facilitator: 'Laat eerst een minuut schrijven. Noteer van ieder één zin.',
      notNow: 'Nog niet op elkaar reageren; dat komt bij de argumenten.',
    },
    argumenten: {
      name: 'Argumenten onderzoeken',
      goal: 'Samen begrijpen waar het wringt.',
      participant: 'Vraag door op één reden: geldt die altijd, en wat neem je dan aan?',
      caseBringer: 'Doe mee als ieder ander; je voorbeeld hoef je niet te verdedigen.',
      facilitator: 'Vertraag: één reden tegelijk, en eerst samenvatten, dan pas reageren.',
      notNow: 'Niet overtuigen en niet winnen; het eens worden hoeft niet.',
    },
    principes: {
      name: 'Principes',
      goal: 'De waarden onder de redenen benoemen.',
      participant: 'Noem de waarde die jij onder de redenen hoort.',
      caseBringer: 'Noem de waarde die jij op dat moment wilde beschermen.',
      facilitator: 'Zet botsende waarden naast elkaar, zonder ertussen te kiezen.',
      notNow: 'Nog geen slotsom; het voorlopige antwoord komt hierna.',
    },
    antwoord: {
      name: 'Voorlopig antwoord',
      goal: 'Terug naar de inbrenger, en naar het handelen.',
      participant: 'Luister; vul het antwoord niet aan.',
      caseBringer: 'Zeg hoe je de vraag nu beantwoordt, wat je anders ziet en wat je ermee doet.',
      facilitator: 'Vraag naar één handeling waarin dat zichtbaar wordt.',
      notNow: 'Geen raad en geen nieuw onderzoek; voorlopig is goed genoeg.',
    },
    terugblik: {
      name: 'Terugblik',
      goal: 'Leren van het onderzoek zelf.',
      participant: 'Zeg kort wat er bij jou verschoof.',
      caseBringer: 'Zeg kort wat er bij jou verschoof, en welke vraag dat deed.',
      facilitator: 'Houd het kort; ga er niet op door.',
      notNow: 'De vraag niet opnieuw openen; die mag meegaan naar huis.',
    },
  },
};
