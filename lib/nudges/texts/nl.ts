/** The pitfalls in Dutch, by id. */
import type { PitfallTexts } from '@/lib/nudges/pitfallTexts';

export const pitfalls: PitfallTexts = {
  advies: {
    name: 'Advies en oplossingen geven',
    signs: 'Je hoort: ‘heb je al eens …’ of ‘je zou kunnen …’. Iemand wil iets doen of aanbieden.',
    lines: {
      facilitator: 'Hoor je raad? Vraag: welke vraag zit hieronder?',
      participant: 'Je hoeft niets op te lossen. Maak van je tip een open vraag.',
      caseBringer: 'Je hoeft geen raad aan te nemen. ‘Nu nog niet’ is genoeg.',
    },
  },
  ombuigen: {
    name: 'Te vroeg ombuigen naar anders doen',
    signs: 'Het klinkt als een vraag, maar die wijst al naar ander gedrag.',
    lines: {
      facilitator: 'Gaat het al over anders doen? Eerst zien wat er gebeurt.',
      participant: 'Nog niet naar ‘anders’. Vraag naar de knoop zelf.',
      caseBringer: 'Je hoeft nog geen uitweg te hebben.',
    },
  },
  afstemming: {
    name: 'Vraag sluit niet aan bij waar de inbrenger is',
    signs: 'De inbrenger vraagt ‘hoe bedoel je?’, gaat uitleggen of klapt dicht.',
    lines: {
      facilitator: 'Sluit een vraag niet aan? Laat het liever even stil.',
      participant: 'Waar is de inbrenger nu? Vraag van daaruit, of wacht.',
      caseBringer: 'Past een vraag niet? Tik ‘niet nu’ en blijf bij jezelf.',
    },
  },
  'vraag-om-de-vraag': {
    name: 'Vragen om te vragen',
    signs: 'De volgende vraag komt snel. Na het antwoord valt geen pauze.',
    lines: {
      facilitator: 'Niemand hoeft te vragen. Bied stilte aan.',
      participant: 'Geen echte vraag? Sla je beurt over, dat helpt ook.',
      caseBringer: 'Wil je even niets gevraagd worden? Tik ‘even stil’.',
    },
  },
  'niet-ingecheckt': {
    name: 'Niet ingecheckt',
    signs: 'Een lage score bij het landen, iemand komt later, iemand is nog aan het mailen.',
    lines: {
      facilitator: 'Lage landing? Neem nog een minuut stilte.',
      participant: 'Ben je er al? Adem uit en besluit dat je hier bent.',
      caseBringer: 'Neem je tijd. We beginnen als jij er bent.',
    },
  },
  redden: {
    name: 'Redden en troosten',
    signs:
      'Je hoort: ‘wil je een zakdoekje?’, ‘ik snap het heel goed hoor’, of een compliment over pijn heen.',
    lines: {
      facilitator: 'Wordt er getroost? Benoem het vriendelijk en blijf erbij.',
      participant: 'Niet redden. Erbij blijven is al hulp.',
      caseBringer: 'Je hoeft je niet groot te houden. Dit mag er zijn.',
    },
  },
  ongemak: {
    name: 'Ongemak wegpoetsen',
    signs: 'Een snelle samenvatting, een ander onderwerp, gelach na spanning.',
    lines: {
      facilitator: 'Spanning is geen storing. Stop de klok en wacht.',
      participant: 'Schuurt het? Blijf nog drie ademhalingen.',
      caseBringer: 'Het mag moeilijk zijn. Pauze is altijd goed.',
    },
  },
  hoofd: {
    name: 'In het hoofd schieten',
    signs: 'Theorie, ‘omdat’ en abstracte woorden, terwijl het om voelen gaat.',
    lines: {
      facilitator: 'Veel verklaren? Vraag: wat merk je nu?',
      participant: 'Vraag niet naar de reden, maar naar wat er vanbinnen is.',
      caseBringer: 'Zit je in je hoofd? Voel even je voeten, begin opnieuw.',
    },
  },
  nieuwsgierigheid: {
    name: 'Vragen uit eigen nieuwsgierigheid',
    signs: 'Aan het antwoord heeft alleen de vrager iets.',
    lines: {
      facilitator: 'Vraag eens: helpt dit antwoord de inbrenger?',
      participant: 'Voor wie stel je deze vraag: voor jou of voor de ander?',
      caseBringer: 'Je hoeft niet alles te vertellen. Kies wat jou helpt.',
    },
  },
  oordeel: {
    name: 'Oordelen',
    signs: 'Je hoort: ‘dat kan toch niet’. De toon gaat omhoog, de inbrenger legt uit.',
    lines: {
      facilitator: 'Oordeel gehoord? Vraag wat het de inbrenger brengt.',
      participant: 'Vind je er iets van? Merk het op en vraag open verder.',
      caseBringer: 'Voel je een oordeel? Tik het aan; we staan er samen bij stil.',
    },
  },
  belerend: {
    name: 'Belerend of erboven staan',
    signs: 'Lange uitleg. Je hoort: ‘kijk, wat jij moet snappen’.',
    lines: {
      facilitator: 'Staat de groep boven de inbrenger? Terug naar gelijke hoogte.',
      participant: 'Sta ernaast, niet erboven. Vraag in plaats van uitleggen.',
      caseBringer: 'Word je klein gemaakt? Tik ‘even stil’ of zeg het.',
    },
  },
  'meer-praten': {
    name: 'Steeds meer praten',
    signs: 'Beurten worden langer en volgen elkaar sneller op.',
    lines: {
      facilitator: 'Wordt het drukker? Las een halve minuut stilte in.',
      participant: 'Goede intervisie wordt stiller. Wat kun je weglaten?',
      caseBringer: 'Je hoeft de ruimte niet te vullen.',
    },
  },
  'geen-inweektijd': {
    name: 'Geen inweektijd',
    signs: 'Er wordt aangestuurd op een mooie, ronde conclusie.',
    lines: {
      facilitator: 'Geen rond slot nodig. Bied inweken aan.',
      participant: 'Laat het liggen; niet elk antwoord komt vandaag.',
      caseBringer: 'Nog geen antwoord is ook een uitkomst.',
    },
  },
  gedwongen: {
    name: 'Het voelt opgelegd',
    signs: 'Vlakke antwoorden, wegkijken. Je hoort: ‘moet dat?’',
    lines: {
      facilitator: 'Voelt het verplicht? Vraag wie wil passen.',
      participant: 'Passen mag, zonder uitleg.',
      caseBringer: 'Jij bepaalt hoe ver je gaat.',
    },
  },
  'weg-zonder-check': {
    name: 'Ophangen zonder check',
    signs: 'Het gesprek stopt terwijl iemand nog van slag is.',
    lines: {
      facilitator: 'Nog niet ophangen: gaat ieder oké weg?',
      participant: 'Zeg het als je nog iets meedraagt.',
      caseBringer: 'Hoe ga je nu weg? Vraag gerust om nazorg.',
    },
  },
  afleiding: {
    name: 'Meldingen, eten, andere schermen',
    signs: 'Ogen die afdwalen, getik van toetsen, gekauw.',
    lines: {
      facilitator: 'Vraag kort: is ieder er nog bij?',
      participant: 'Meldingen uit, andere tabbladen dicht. De ander merkt het.',
      caseBringer: 'Zet zelf ook meldingen uit; dit is jouw tijd.',
    },
  },
  afwezig: {
    name: 'Afwezig of te laat',
    signs: 'Een leeg vak in beeld, iemand die telkens afzegt.',
    lines: {
      facilitator: 'Er mist iemand. Noem de lege plek en ga dan door.',
      participant: 'Kun je niet? Laat het de groep zelf weten.',
      caseBringer: 'Mis je iemand? Zeg of je toch wilt inbrengen.',
    },
  },
  sleur: {
    name: 'Altijd dezelfde methode',
    signs: 'Het gaat vanzelf, niemand leest de stap nog.',
    lines: {
      facilitator: 'Al drie keer deze vorm. Wat vraagt deze casus?',
      participant: 'Op de automaat? Stel een andere vorm voor.',
      caseBringer: 'Kies de vorm die je vraag nodig heeft, niet de gewoonte.',
    },
  },
  werkoverleg: {
    name: 'Verkapt werkoverleg',
    signs: 'Het gaat over planning, systemen en wie wat doet, en over problemen die ieder al kent.',
    lines: {
      facilitator: 'Dit lijkt op overleg. Wat raakt de inbrenger hierin?',
      participant: 'Gaat het over planning? Vraag naar de mens erachter.',
      caseBringer: 'Waar zit jij zelf in dit verhaal?',
    },
  },
  oppervlakkig: {
    name: 'Blijven hangen op casusniveau',
    signs: 'Halverwege de tijd zijn er alleen feiten en tips.',
    lines: {
      facilitator: 'Nog op casusniveau. Vraag naar de overtuiging eronder.',
      participant: 'Vraag één laag dieper: waar ken je dit van?',
      caseBringer: 'Wat is er lastig aan, voor jou?',
    },
  },
  'op-de-gang': {
    name: 'Praten op de gang',
    signs: 'Na afloop valt er nog een opmerking over de casus.',
    lines: {
      facilitator: 'Herhaal kort: wat hier gezegd is, blijft hier.',
      participant: 'Ook na afloop: niets over deze casus buiten de groep.',
      caseBringer: 'Zeg wat echt niet naar buiten mag.',
    },
  },
  'regie-weg': {
    name: 'De groep neemt de regie over',
    signs: 'Je hoort: ‘je moet het over iets anders hebben’. Er wordt voor de inbrenger gekozen.',
    lines: {
      facilitator: 'Wie stuurt nu? Vraag de inbrenger wat helpt.',
      participant: 'Ziet de ander iets niet? Toch ligt de regie daar.',
      caseBringer: 'Jij hebt de regie: kies welke vraag je pakt.',
    },
  },
  'methode-los': {
    name: 'De methode halverwege loslaten',
    signs: 'Je hoort: ‘we kunnen toch gewoon praten’. Er wordt een stap overgeslagen.',
    lines: {
      facilitator: 'Drang om de stappen los te laten? Juist nu vasthouden.',
      participant: 'Blijf in deze stap. De vorm beschermt de inbrenger.',
      caseBringer: 'Helpt deze stap je niet? Zeg het bij de overgang.',
    },
  },
  'eigen-spoor': {
    name: 'Eigen gedachtespoor volgen',
    signs: 'Verklaringen en meningen waar niemand om vroeg.',
    lines: {
      facilitator: 'Meningen parkeren; terug naar de vraag.',
      participant: 'Volg je je eigen gedachte? Parkeer die in je notitie.',
      caseBringer: 'Dwaalt de groep? Lees je vraag nog eens voor.',
    },
  },
  weten: {
    name: 'Wij weten het al zo goed',
    signs: 'Je hoort: ‘weet je wat jouw probleem is?’ of ‘zoals ik jou ken …’.',
    lines: {
      facilitator: 'Klinkt het oordeel door de vraag? Laat hem opnieuw stellen.',
      participant: 'Weet je al hoe het zit? Schrijf het op en stel het uit.',
      caseBringer: 'Hoor je een oordeel in de vraag? Geef hem terug.',
    },
  },
  verdediging: {
    name: 'De inbrenger schiet in de verdediging',
    signs: 'De inbrenger legt uit, verantwoordt zich of antwoordt kort.',
    lines: {
      facilitator: 'Legt de inbrenger veel uit? Vertraag en verzacht.',
      participant: 'Schiet de ander in uitleg? Vraag zachter, of wacht.',
      caseBringer: 'Je hoeft je niet te verantwoorden. Wat raakt je hier?',
    },
  },
  'beauty-contest': {
    name: 'Wie stelt de slimste vraag',
    signs: 'Doorwrochte vragen, en blikken naar elkaar of die wel goed was.',
    lines: {
      facilitator: 'Wedstrijd in vragen? Eén vraag, dan stilte.',
      participant: 'De slimste vraag hoeft niet. De eenvoudigste helpt vaak.',
      caseBringer: 'Laat mooie vragen gaan. Pak wat jou raakt.',
    },
  },
  etaleren: {
    name: 'Kennis etaleren',
    signs: 'Je hoort: ‘in mijn praktijk …’. Er komen modellen en vaktaal.',
    lines: {
      facilitator: 'Vakkennis op tafel? Parkeer tot de inbrenger erom vraagt.',
      participant: 'Houd je ervaring nog in je zak.',
      caseBringer: 'Wil je kennis horen? Vraag er zelf om.',
    },
  },
  psychologiseren: {
    name: 'Psychologiseren',
    signs:
      'Je hoort: ‘jij bent een typische …’. De groep gaat aan de slag met wat er mis zou zijn met de inbrenger.',
    lines: {
      facilitator: 'Gaat het over karakter? Terug naar: wat deed je toen?',
      participant: 'Praat over gedrag dat je hoorde, niet over hoe iemand is.',
      caseBringer: 'Een etiket hoef je niet te dragen.',
    },
  },
  'facilitator-doet-mee': {
    name: 'Facilitator doet mee met de inhoud',
    signs: 'De facilitator vraagt naar de inhoud of vertelt een eigen casus.',
    lines: {
      facilitator: 'Je bent de inhoud in. Stap terug: wat gebeurt er?',
      participant: 'Laat de facilitator kijken; vraag niet om een mening.',
      caseBringer: 'Je vraag gaat naar de groep, niet naar de leiding.',
    },
  },
  kunstje: {
    name: 'Faciliteren als kunstje erbij',
    signs: 'De stap wordt voor het eerst gelezen, de overgangen zijn onzeker.',
    lines: {
      facilitator: 'Lees de volgende stap vast; drie regels zijn genoeg.',
      participant: 'Geef de facilitator rust; vraag niets tussendoor.',
      caseBringer: 'Zeg de facilitator vooraf wat jij nodig hebt.',
    },
  },
  'te-zacht': {
    name: 'Te aardig, geen pit',
    signs: 'Iedereen is het eens, niemand wordt geraakt.',
    lines: {
      facilitator: 'Blijft het aardig? Stel de vraag die iedereen ontwijkt.',
      participant: 'Mild mag scherp zijn. Durf de eerlijke vraag.',
      caseBringer: 'Mag het steviger? Geef het aan.',
    },
  },
  'non-verbaal': {
    name: 'Non-verbaal gemist op beeld',
    signs: 'Een stilte wordt verkeerd begrepen, een trillende stem niet opgemerkt.',
    lines: {
      facilitator: 'Op beeld mis je veel. Vraag: wat gebeurt er bij je?',
      participant: 'Zet de inbrenger groot in beeld en kijk vijf tellen.',
      caseBringer: 'Wij zien niet alles. Zeg wat er bij je gebeurt.',
    },
  },
  weggegleden: {
    name: 'Wegglijden achter het scherm',
    signs: 'Camera’s uit, geen reacties.',
    lines: {
      facilitator: 'Stil op beeld? Doe een ronde van één woord.',
      participant: 'Even afstand mag. Tik dat je er weer bent.',
      caseBringer: 'Te veel? Camera uit mag, wij wachten.',
    },
  },
  'geen-actie': {
    name: 'Geen inzicht of stap aan het slot',
    signs: 'Je hoort: ‘ik ga erover nadenken’, en dan is het klaar.',
    lines: {
      facilitator: 'Niet sluiten zonder inzicht én stap, of bewust inweken.',
      participant: 'Vraag nog één keer: wat ga je doen?',
      caseBringer: 'Wat doe je, wanneer en met wie?',
    },
  },
  hierarchie: {
    name: 'Rang in de kring',
    signs: 'Er wordt op de leidinggevende gewacht. Antwoorden zijn naar boven gericht.',
    lines: {
      facilitator: 'Kijkt men naar één persoon? Begin de ronde elders.',
      participant: 'Titels blijven buiten. Jouw vraag telt even zwaar.',
      caseBringer: 'Houd je je in door wie erbij is? Laat het weten.',
    },
  },
  'te-vroeg-diep': {
    name: 'Vertrouwen overvragen bij een nieuwe groep',
    signs: 'Stilte, grapjes, veilige onderwerpen.',
    lines: {
      facilitator: 'Nieuwe groep: kies een lichte vorm en begin klein.',
      participant: 'Vertrouwen groeit. Deel wat nu past.',
      caseBringer: 'Begin met een casus die je aankunt.',
    },
  },
  klagen: {
    name: 'Klaaguurtje',
    signs: 'Je hoort: ‘zij weer …’. Er wordt geknikt, over het eigen deel gaat het niet.',
    lines: {
      facilitator: 'Klaagronde? Vraag: waar heb je zelf invloed?',
      participant: 'Niet meeklagen. Vraag wat de inbrenger zelf wil.',
      caseBringer: 'Wat wil je hier zelf in veranderen?',
    },
  },
  'vage-vraag': {
    name: 'Vage of geen eigen vraag',
    signs: 'Je hoort: ‘gewoon even sparren over …’.',
    lines: {
      facilitator: 'Vraag nog vaag? Neem twee minuten om te scherpen.',
      participant: 'Weet je welke vraag voorligt? Zo niet, vraag het.',
      caseBringer: 'Maak er een ik-vraag van: hoe kan ik …?',
    },
  },
  ongehoord: {
    name: 'Niet iedereen gehoord',
    signs: 'Steeds dezelfde stemmen, en één vak blijft stil.',
    lines: {
      facilitator: 'Wie sprak nog niet? Bied een beurt aan, passen mag.',
      participant: 'Wil je iets zeggen? Zet jezelf in de rij.',
      caseBringer: 'Van wie wil je nog iets horen?',
    },
  },
  spanning: {
    name: 'Onuitgesproken spanning in de groep',
    signs: 'Er is irritatie tussen deelnemers.',
    lines: {
      facilitator: 'Spanning onderling? Zet de casus stil en benoem het.',
      participant: 'Zit je iets dwars in de groep? Tik ‘er schuurt iets’.',
      caseBringer: 'Raakt de sfeer je casus? Zeg het.',
    },
  },
  afhankelijk: {
    name: 'Groep leunt op de begeleider',
    signs: 'Iedereen wacht op de begeleider.',
    lines: {
      facilitator: 'Vraag de groep eens wat de volgende stap is.',
      participant: 'Bewaak zelf mee: waar zijn we in de methode?',
      caseBringer: 'Vraag zelf wat je nodig hebt.',
    },
  },
  verwachtingen: {
    name: 'Onuitgesproken verwachtingen',
    signs: 'De een komt om te leren, de ander om te geven. Zij praten langs elkaar heen.',
    lines: {
      facilitator: 'Eerste keer? Vraag wat ieder komt halen en brengen.',
      participant: 'Zeg wat je hier wilt leren.',
      caseBringer: 'Zeg welke hulp je verwacht.',
    },
  },
  'rol-onduidelijk': {
    name: 'Rol van de begeleider onduidelijk',
    signs: 'Je hoort: ‘wat vind jij, als deskundige?’',
    lines: {
      facilitator: 'Zeg vooraf: alleen proces, of ook inhoud?',
      participant: 'Weet je wie er leidt? Vraag het.',
      caseBringer: 'Weet je bij wie je moet zijn? Vraag het.',
    },
  },
  groepsgrootte: {
    name: 'Groep te groot of te klein',
    signs: 'Een beurt duurt minuten, anderen wachten lang.',
    lines: {
      facilitator: 'Meer dan acht? Splits, of geef luisterrollen.',
      participant: 'Kort graag: we zijn met veel.',
      caseBringer: 'Kleine groep? Vraag wie nog een ander perspectief kan spelen.',
    },
  },
  interpreteren: {
    name: 'De inbrenger verklaart al',
    signs:
      'Je hoort: ‘ik denk dat hij …’. Tijdens het vertellen gaat het al naar één verklaring of oplossing.',
    lines: {
      facilitator: 'Verklaring gehoord? Vraag: wat zou een camera zien?',
      participant: 'Vraag naar het moment, niet naar de verklaring.',
      caseBringer: 'Vertel wat je zag en hoorde; uitleg komt later.',
    },
  },
  vooruitlopen: {
    name: 'De afloop of oplossing verklappen',
    signs: 'Je hoort: ‘… en toen heb ik dus …’.',
    lines: {
      facilitator: 'Laat de afloop weg tot de groep klaar is.',
      participant: 'Vraag nog niet hoe het afliep.',
      caseBringer: 'Houd je eigen oplossing nog even achter.',
    },
  },
  'inbrenger-praat-mee': {
    name: 'De inbrenger praat of knikt mee',
    signs: 'De inbrenger knikt, schudt het hoofd of zegt ‘ja maar’.',
    lines: {
      facilitator: 'Wil de inbrenger reageren? Wijs op het notitieblok.',
      participant: 'Praat met elkaar, niet tegen de inbrenger.',
      caseBringer: 'Nu alleen luisteren en noteren. Straks ben jij weer.',
    },
  },
  klemzetten: {
    name: 'Klemzetten door te blijven doorvragen',
    signs: 'De derde vraag naar hetzelfde gevoelige punt.',
    lines: {
      facilitator: 'Twee keer hetzelfde punt? Bied een uitweg.',
      participant: 'Wil de ander hier niet heen? Laat los, kies iets anders.',
      caseBringer: '‘Hier ga ik niet op in’ is een goed antwoord.',
    },
  },
  reclame: {
    name: 'Reclame voor eigen idealen',
    signs: 'Je hoort: ‘bij ons doen we dat niet zo’.',
    lines: {
      facilitator: 'Eigen normen op tafel? Parkeer; terug naar de vraag.',
      participant: 'Is dit jouw ideaal of de vraag van de inbrenger?',
      caseBringer: 'Neem alleen mee wat bij jouw waarden past.',
    },
  },
  kruisverhoor: {
    name: 'Dreigend of te snel vragen',
    signs: 'Vraag op vraag, en mensen vallen elkaar in de rede.',
    lines: {
      facilitator: 'Vraag op vraag? Tien tellen stilte na elk antwoord.',
      participant: 'Eén vraag, dan wachten. Geen verhoor.',
      caseBringer: 'Te snel? Tik ‘even stil’ en adem.',
    },
  },
  'niet-concreet': {
    name: 'Niet concreet genoeg',
    signs: 'Je hoort ‘altijd’ en ‘iedereen’, maar geen moment.',
    lines: {
      facilitator: 'Vaag of algemeen? Vraag om één moment.',
      participant: 'Vraag naar één voorbeeld: waar, wanneer, wie zei wat?',
      caseBringer: 'Kies één moment en vertel alsof wij erbij staan.',
    },
  },
  'te-vroeg-kiezen': {
    name: 'Wegen tijdens het bedenken',
    signs: 'Je hoort: ‘dat werkt niet, want …’.',
    lines: {
      facilitator: '‘Dat werkt niet’ gehoord? Wegen komt na deze stap.',
      participant: 'Nog niet wegen. Eerst meer dan één mogelijkheid.',
      caseBringer: 'Luister alles uit; kiezen doe je straks.',
    },
  },
  'een-mogelijkheid': {
    name: 'Blijven bij één mogelijkheid',
    signs: 'De groep werkt alleen het eerste idee verder uit.',
    lines: {
      facilitator: 'Pas één idee? Nog een ronde, minstens drie.',
      participant: 'Zeg iets anders dan wat er al ligt.',
      caseBringer: 'Noteer er minstens drie die bij jou passen.',
    },
  },
  'alleen-fout': {
    name: 'Alleen wat fout ging',
    signs: 'Niemand vraagt wat er wél werkte.',
    lines: {
      facilitator: 'Alleen knelpunten? Vraag ook wat wél werkte.',
      participant: 'Vraag wat de ander wil behouden.',
      caseBringer: 'Wat ging er goed, en hoe kwam dat?',
    },
  },
  'fasen-door-elkaar': {
    name: 'Denkstappen door elkaar',
    signs: 'Oplossingen tijdens de analyse, of analyse terwijl het om de feiten gaat.',
    lines: {
      facilitator: 'Al bij de volgende stap? Zeg hardop waar we zijn.',
      participant: 'Past dit in deze stap? Anders parkeren.',
      caseBringer: 'Schrijf ideeën op; ze krijgen straks hun plek.',
    },
  },
  'emotie-hoog': {
    name: 'Emotie te hoog om te leren',
    signs: 'Tranen of boosheid maken denken onmogelijk.',
    lines: {
      facilitator: 'Loopt het hoog op? Pauze, vraag dan of doorgaan kan.',
      participant: 'Adem. Eerst zakken, dan vragen.',
      caseBringer: 'Eerst bedaren? We stoppen de klok.',
    },
  },
  'gelijk-krijgen': {
    name: 'Gelijk willen krijgen over de analyse',
    signs: 'Een debat over de ware oorzaak.',
    lines: {
      facilitator: 'Strijd om de juiste lezing? Laat ze naast elkaar staan.',
      participant: 'Het hoeft niet te kloppen. Leg je beeld ernaast.',
      caseBringer: 'Beelden mogen botsen. Jij kiest wat klopt.',
    },
  },
  uitloop: {
    name: 'Uitlopen op de tijd',
    signs: 'Fasen lopen uit, het slot raakt in de knel.',
    lines: {
      facilitator: 'Over tijd. Kies: twee minuten erbij of door.',
      participant: 'Rond af: nog één zin.',
      caseBringer: 'De tijd loopt. Wat wil je zeker nog?',
    },
  },
  'haastig-slot': {
    name: 'Het slot wordt afgeraffeld',
    signs: 'Je hoort: ‘we moeten stoppen, doei’.',
    lines: {
      facilitator: 'Bewaar het slot: schakel nu om.',
      participant: 'Kort, maar niet overslaan: één zin.',
      caseBringer: 'Wat wil je nog zeggen voor we sluiten?',
    },
  },
  'streng-voor-jezelf': {
    name: 'De inbrenger is streng voor zichzelf',
    signs: 'Je hoort: ‘dom van me’.',
    lines: {
      facilitator: 'Streng voor zichzelf? Vraag wat er wél lukte.',
      participant: 'Niet geruststellen; vraag wat de ander hoopte.',
      caseBringer: 'Zou je zo over een collega praten?',
    },
  },
  'suggestieve-vraag': {
    name: 'Suggestieve vraag',
    signs: 'Je hoort: ‘vind je ook niet …’. Het is een tip in vraagvorm.',
    lines: {
      facilitator: 'Tip in vraagvorm? Laat hem omzetten.',
      participant: 'Zit je antwoord al in je vraag? Begin met wat of hoe.',
      caseBringer: 'Voelt een vraag als duwtje? Vraag hem anders.',
    },
  },
  'gesloten-vraag': {
    name: 'Gesloten vraag',
    signs: 'Het antwoord is ja of nee.',
    lines: {
      facilitator: 'Ja-nee-vragen? Nodig uit met ‘vertel eens’.',
      participant: 'Kan het met ja of nee? Begin met wat, hoe of welke.',
      caseBringer: 'Antwoord ruimer als dat jou helpt.',
    },
  },
  stapelvraag: {
    name: 'Meer vragen tegelijk',
    signs: 'Je hoort: ‘… en ook … en hoe …?’',
    lines: {
      facilitator: 'Drie vragen ineen? Laat er één kiezen.',
      participant: 'Eén vraag tegelijk. Kies de belangrijkste.',
      caseBringer: 'Kies zelf welke van de vragen je pakt.',
    },
  },
  'waarom-vraag': {
    name: 'Waarom als verwijt',
    signs: 'De inbrenger begint zich te verantwoorden.',
    lines: {
      facilitator: 'Waarom-vragen maken stroef. Stel voor: wat maakte dat …?',
      participant: '‘Waarom’ klinkt als verwijt. Probeer: wat maakte dat …?',
      caseBringer: 'Bij ‘waarom’ hoef je je niet te verdedigen.',
    },
  },
  detailspeurder: {
    name: 'Feiten blijven verzamelen',
    signs: 'Er wordt gevraagd naar namen, data en systemen.',
    lines: {
      facilitator: 'Feiten genoeg? Kondig de overgang aan.',
      participant: 'Heb jij dit detail nodig, of de inbrenger?',
      caseBringer: '‘Dat doet er niet toe’ mag je zeggen.',
    },
  },
  'stilte-vullen': {
    name: 'Stilte vullen',
    signs: 'Binnen drie tellen praat er weer iemand.',
    lines: {
      facilitator: 'Laat de stilte. Tel tot tien voor je iets zegt.',
      participant: 'Stilte werkt. Wacht tot de ander beweegt.',
      caseBringer: 'Neem de stilte; niemand haast je.',
    },
  },
  'ik-ook': {
    name: 'Ik-ook-verhaal',
    signs: 'Een eigen verhaal neemt het over.',
    lines: {
      facilitator: 'Neemt een ander verhaal het over? Breng het terug.',
      participant: 'Jouw verhaal is voor de oogst. Nu dat van de ander.',
      caseBringer: 'Zeg gerust: terug naar mijn casus.',
    },
  },
  discussie: {
    name: 'Discussie tussen deelnemers',
    signs: 'Deelnemers antwoorden elkaar, de inbrenger valt erbuiten.',
    lines: {
      facilitator: 'Praten deelnemers samen? Terug via de inbrenger.',
      participant: 'Reageer niet op elkaar; vraag de inbrenger.',
      caseBringer: 'Draad kwijt? Vraag om een stop.',
    },
  },
  'ja-maar': {
    name: 'Ja-maar',
    signs: 'Elke tip wordt afgeweerd.',
    lines: {
      facilitator: 'Ja-maar op rij? Stop met raad; vraag wat nodig is.',
      participant: 'Ja-maar? Niet overtuigen; vraag wat er klemt.',
      caseBringer: 'Noteer zonder te antwoorden; wegen komt later.',
    },
  },
  adviesregen: {
    name: 'Adviesregen',
    signs: 'Vijf tips van één persoon.',
    lines: {
      facilitator: 'Genoeg raad. Eén per persoon, dan stilte.',
      participant: 'Eén tip, kort, en dan loslaten.',
      caseBringer: 'Kies er hooguit twee die bij je passen.',
    },
  },
  dominant: {
    name: 'Eén stem vult de ruimte',
    signs: 'Eén persoon heeft de meeste beurten.',
    lines: {
      facilitator: 'Eén stem overheerst. Schakel over op een ronde.',
      participant: 'Je had al veel beurten; laat er één voorbijgaan.',
      caseBringer: 'Vraag gerust wie je nog wilt horen.',
    },
  },
  'lang-verhaal': {
    name: 'Het verhaal duurt te lang',
    signs: 'Achtergrond op achtergrond, en nog geen kern.',
    lines: {
      facilitator: 'Tijd. Vraag: wat is de kern in één zin?',
      participant: 'Luister naar de kern; je hoeft niet alles te weten.',
      caseBringer: 'Nog één minuut: wat moeten we echt weten?',
    },
  },
  'over-de-afwezige': {
    name: 'Over de afwezige praten',
    signs: 'De groep zoekt uit wat er is met de cliënt, de chef of de collega.',
    lines: {
      facilitator: 'Het gaat over wie er niet is. Terug naar wie er wel is.',
      participant: 'Vraag naar de inbrenger, niet naar de afwezige.',
      caseBringer: 'Wat doet die ander met jou?',
    },
  },
  therapie: {
    name: 'Het wordt therapie',
    signs: 'Het gaat over de jeugd of het privéleven.',
    lines: {
      facilitator: 'Wordt het privé? Terug naar het werk.',
      participant: 'Blijf bij het werk; graaf niet in het privéleven.',
      caseBringer: 'Dit mag privé blijven.',
    },
  },
  groepsdenken: {
    name: 'Snel eens zijn',
    signs: 'De eerste verklaring wint.',
    lines: {
      facilitator: 'Iedereen eens? Vraag om een tegengeluid.',
      participant: 'Wat zou je zeggen als je het niet eens was?',
      caseBringer: 'Klopt dit beeld echt? Je mag het afwijzen.',
    },
  },
  parallelproces: {
    name: 'De groep doet de casus na',
    signs: 'In de groep hangt hetzelfde gevoel als in het verhaal.',
    lines: {
      facilitator: 'Doet de groep wat in de casus gebeurt? Benoem het zacht.',
      participant: 'Wat merk je in jezelf? Misschien hoort het bij de casus.',
      caseBringer: 'Herken je in de groep iets van je casus?',
    },
  },
  'roddel-slaat-door': {
    name: 'De roddel slaat door',
    signs: 'Er wordt om de inbrenger gelachen, of tegen de inbrenger gesproken in plaats van over.',
    lines: {
      facilitator: 'Wordt het plat? Vraag respect en een nieuwe hoek.',
      participant: 'Spreek over, met respect; nooit tegen de inbrenger.',
      caseBringer: 'Raakt het te hard? Tik ‘stop’; de groep houdt op.',
    },
  },
  grap: {
    name: 'Weglachen',
    signs: 'Een grapje op een teer punt.',
    lines: {
      facilitator: 'Grapje op een teer punt? Geef het moment terug.',
      participant: 'Lach je iets weg? Blijf erbij.',
      caseBringer: 'Lach je? Voel wat eronder zit.',
    },
  },
  bijkletsen: {
    name: 'Bijkletsen aan het begin',
    signs: 'Er zijn twintig minuten voorbij, en het is nog niet begonnen.',
    lines: {
      facilitator: 'Bijkletsen loopt uit. Start de incheck.',
      participant: 'Bewaar het bijpraten voor na afloop.',
      caseBringer: 'Wil je je casus de ruimte geven? Begin op tijd.',
    },
  },
  'niemand-brengt-in': {
    name: 'Niemand brengt in',
    signs: 'Stilte in de casusronde.',
    lines: {
      facilitator: 'Geen casus? Een klein voorval of een succes is genoeg.',
      participant: 'Wat bleef deze week hangen? Dat kan je casus zijn.',
      caseBringer: 'Klein mag. Eén moment is genoeg.',
    },
  },
  'steeds-dezelfde': {
    name: 'Steeds dezelfde inbrenger',
    signs: 'Twee mensen dragen de groep.',
    lines: {
      facilitator: 'Kijk in de reeks: wie bracht nog niets in?',
      participant: 'Jouw casus was lang geleden. Breng je iets in?',
      caseBringer: 'Bracht je al vaak in? Vraag wie jouw plek wil.',
    },
  },
  'verkeerde-methode': {
    name: 'De vorm past niet bij de vraag',
    signs: 'De stappen voelen van het begin af geforceerd.',
    lines: {
      facilitator: 'Vorm past niet? Wissel alleen bij een overgang, samen.',
      participant: 'Past de vorm niet? Meld het bij de overgang.',
      caseBringer: 'Zegt de vorm je niets? Kies samen opnieuw.',
    },
  },
  'iedereen-faciliteert': {
    name: 'Iedereen leidt',
    signs: 'Een deelnemer zegt: ‘dat is een gesloten vraag’.',
    lines: {
      facilitator: 'Meer leiders? Neem de leiding kort terug.',
      participant: 'Corrigeer niet; geef een stil signaal.',
      caseBringer: 'Luister naar één stem voor de stappen.',
    },
  },
  chatfluisteren: {
    name: 'Fluisteren in de chat',
    signs: 'Privéberichten tijdens de casus.',
    lines: {
      facilitator: 'Zijgesprek in de chat? Vraag het hardop of weg.',
      participant: 'Chat dicht: wat je typt, mist de ander.',
      caseBringer: 'Leidt de chat je af? Vraag hem dicht.',
    },
  },
  herleidbaar: {
    name: 'Herleidbare namen',
    signs: 'Namen van cliënten, namen van plaatsen.',
    lines: {
      facilitator: 'Namen genoemd? Vraag om initialen of rollen.',
      participant: 'Noteer geen namen van cliënten.',
      caseBringer: 'Maak het onherkenbaar: geen namen of plaatsen.',
    },
  },
  opname: {
    name: 'Opname of schermfoto',
    signs: 'Een opnamelampje, of een bot die meeschrijft.',
    lines: {
      facilitator: 'Opnamelampje aan? Stop en vraag toestemming.',
      participant: 'Niet opnemen, geen schermfoto’s, geen notulist-bot.',
      caseBringer: 'Jij bepaalt of er iets wordt vastgelegd.',
    },
  },
  techniek: {
    name: 'Iemand valt weg',
    signs: 'Een beeld dat stilstaat.',
    lines: {
      facilitator: 'Iemand weg? Klok stil; vat samen bij terugkomst.',
      participant: 'Weer terug? Vraag in één zin waar we zijn.',
      caseBringer: 'Verbinding weg? We wachten op jou.',
    },
  },
  'acute-zorg': {
    name: 'Acute zorg om veiligheid',
    signs: 'Gevaar voor iemand, mishandeling of misbruik, gedachten aan zelfdoding.',
    lines: {
      facilitator: 'Acute veiligheid? Stop de methode, volg het protocol.',
      participant: 'Zorg om veiligheid? Zeg het meteen hardop.',
      caseBringer: 'Is iemand in gevaar? Dat gaat voor deze casus.',
    },
  },
};
