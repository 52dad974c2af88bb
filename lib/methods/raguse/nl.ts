/** The Raguse method in Dutch. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Raguse-methode (identificatie)',
  suits:
    'Een relatie of samenwerking waarin je de ander niet meer begrijpt; er is veel gevoel en weinig greep.',
  preparation: 'Niets op papier. Bedenk wie er in je verhaal voorkomen.',
  note: 'Het hart van deze methode is spreken als ‘ik’, vanaf de plek van iemand uit het verhaal. Ook de inbrenger zelf krijgt zo een stem. Het gaat om inleven, niet om toneelspel of nadoen. Laat ieder de rol hardop afleggen voor de inbrenger reageert, en nog eens bij de oogst. Komt het te dichtbij, pauzeer dan. Een inzicht zonder stap is ook een goed einde.',
  sources:
    'Identificatie volgens Hartmut Raguse en vrij associëren naar Ruth Cohn, beschreven door Hendriksen en De Wit. De volgorde van de stappen en de minuten zijn een voorstel van Kring.',
  phases: {
    vertellen: {
      name: 'Vertellen',
      goal: 'Het verhaal horen, met de mensen die erin voorkomen.',
      participant: 'Luister, ook naar wat het in jou doet.',
      caseBringer: 'Vertel vrijuit; noem ieder die erin voorkomt.',
      facilitator: 'Maak een lijst van ieder die in het verhaal voorkomt.',
      notNow: 'Nog geen vragen; een paar korte komen hierna.',
    },
    feiten: {
      name: 'Korte feitenvragen',
      goal: 'Alleen het nodige verhelderen.',
      participant: 'Vraag alleen naar feiten, en kort.',
      caseBringer: 'Antwoord kort; het verhaal hoeft niet rond te zijn.',
      facilitator: 'Stop op tijd, ook als er nog vragen zijn.',
      notNow: 'Nog geen verklaring en geen advies; wat het oproept, komt hierna.',
    },
    stil: {
      name: 'Stil: wat roept het op',
      goal: 'Je eigen gevoel opmerken.',
      participant: 'Noteer welk beeld er komt, welk gevoel, en wat je lijf merkt.',
      caseBringer: 'Adem rustig; jij hoeft niets te doen.',
      facilitator: 'Zeg geen woord tot de tijd om is.',
      notNow: 'Nog niets delen; dat komt hierna, om de beurt.',
    },
    gevoelens: {
      name: 'Gevoelens en beelden',
      goal: 'Delen wat het verhaal in ieder oproept.',
      participant: 'Zeg in de ik-vorm wat het opriep; verklaar niets.',
      caseBringer: 'Luister; je hoeft niets te bevestigen.',
      facilitator: 'Hoor je een verklaring? Vraag naar het gevoel erbij.',
      notNow: 'Nog geen verklaring en geen eigen verhaal; verbanden leg je later.',
    },
    rollen: {
      name: 'Plek kiezen',
      goal: 'Elke plek in het verhaal is bezet.',
      participant: 'Kies wiens plek je inneemt; een ding of een team mag ook.',
      caseBringer: 'Luister; zeg op het eind of er iemand mist.',
      facilitator: 'Let op dat ook iemand de plek van de inbrenger inneemt.',
      notNow: 'Nog niet spreken vanaf die plek; dat komt hierna.',
    },
    identificatie: {
      name: 'Ik als …',
      goal: 'Van binnenuit horen wat er speelt.',
      participant: 'Spreek als die ander: ik merk, ik wil, ik vrees. Je krijgt twee beurten.',
      caseBringer: 'Luister, gezicht in rust of camera uit; laat het werken.',
      facilitator: 'Houd ieder in de ik-vorm van de gekozen plek.',
      notNow: 'Niet over de ander praten en niets verklaren; hierna zegt de inbrenger wat klopt.',
    },
    herkenning: {
      name: 'Herkenning',
      goal: 'Horen wat klopt en wat schuurt.',
      participant: 'Leg je rol af, zeg je eigen naam en luister.',
      caseBringer: 'Zeg wat je herkende en wat je verraste.',
      facilitator: 'Laat eerst ieder de rol afleggen; dan pas de inbrenger.',
      notNow: 'Niet meer vanuit de rol reageren; samen verder denken komt hierna.',
    },
    verbinden: {
      name: 'Verbinden',
      goal: 'Van gevoel naar inzicht in de relatie.',
      participant: 'Leg verbanden, en blijf bij deze relatie.',
      caseBringer: 'Kies waarop je door wilt gaan, en praat mee.',
      facilitator: 'Stuur vriendelijk naar het eigen aandeel.',
      notNow: 'Geen advies; de conclusie trekt de inbrenger hierna zelf.',
    },
    stap: {
      name: 'Inzicht en stap',
      goal: 'Een eigen conclusie, of bewust laten inweken.',
      participant: 'Luister; ook zonder stap is het goed.',
      caseBringer: 'Noem je inzicht, en een stap. Of zeg dat je het laat inweken.',
      facilitator: 'Dring niet aan op een stap.',
      notNow: 'Geen raad en geen nieuwe verbanden; de inbrenger rondt af.',
    },
    oogst: {
      name: 'Oogst uit de rol',
      goal: 'Horen wat ieder meeneemt uit de rol.',
      participant: 'Zeg wat de rol je leerde.',
      caseBringer: 'Luister; dit is van de anderen.',
      facilitator: 'Sluit de rollen hardop: ieder is weer zichzelf.',
      notNow: 'Geen advies, en niet terug in de rol.',
    },
  },
};
