/** The ten-step model with a flash round in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Ten-step model with a flash round',
  suits:
    'A situation with someone else that stays on your mind, in which you want both to understand what is going on and to choose what to do.',
  preparation: 'Nothing to prepare.',
  note: 'Feeling, assuming and solving each have a step of their own; keeping them apart is the strength of this model. While the others identify, the case-bringer is silent, with the camera off or turned away; when the solutions come, the case-bringer listens in view again. Elsewhere a participant leads the conversation and thinks along; here the facilitator only watches over the steps. The last two steps resemble the harvest and the look at the process: keep it short there.',
  sources:
    'After the Heilsbronner Modell for peer consultation (Religionspädagogisches Zentrum Heilsbronn), in our own words; KoKom; WiReLex. The order of the later steps is common practice; the minutes are Kring’s own proposal.',
  phases: {
    casus: {
      name: 'Roles and case',
      goal: 'Know who leads, who brings a case, and what about.',
      participant: 'Say in one sentence what is on your mind, or pass. Then choose together.',
      caseBringer: 'Give your case in one sentence, and say why it matters now.',
      facilitator: 'Agree on who watches over the steps. Was the case chosen already? Skip this.',
      notNow: 'Not the story yet; the presentation comes next.',
    },
    voordracht: {
      name: 'Presentation',
      goal: 'Get to know the situation as the case-bringer lives it.',
      participant: 'Listen; note what you will want to ask.',
      caseBringer: 'Tell what is going on, what your part is and what you want to know from us.',
      facilitator: 'Let the case-bringer finish; at the end, ask for the question.',
      notNow: 'No questions yet; asking comes next.',
    },
    navragen: {
      name: 'Asking for more',
      goal: 'Know enough to feel and think along.',
      participant: 'Ask short questions about what happened and who was there.',
      caseBringer: 'Answer briefly and concretely; you may leave a question alone.',
      facilitator: 'Ask whether the picture is complete; hold back assumptions and advice.',
      notNow: 'No explanations yet; assumptions come after the flash round.',
    },
    flitsronde: {
      name: 'Flash round: what it does to me',
      goal: 'Hear what the story stirs, before anyone explains it.',
      participant: 'Say in a few words what it does to you: a feeling or an image.',
      caseBringer: 'Listen; you need not respond to anything.',
      facilitator: 'Keep it short, and let each response stand, even when they clash.',
      notNow: 'No explaining and no conversation; understanding is the next step.',
    },
    invoelen: {
      name: 'Identifying and assuming',
      goal: 'See the situation from inside, with more than one reading.',
      participant: 'Speak as one of those involved: ‘I, as …’. Later: ‘I assume that …’.',
      caseBringer: 'Be silent, camera off or turned away; note what touches you.',
      facilitator:
        'See that each of those involved gets a voice; halfway, go from identifying to assuming.',
      notNow: 'No solutions yet; they come after the case-bringer’s response.',
    },
    terugmelding: {
      name: 'The case-bringer’s response',
      goal: 'Hear what touched, and what is not right.',
      participant: 'Listen; do not defend what you assumed.',
      caseBringer:
        'Say what touched you, what fits and what does not; you need not set anything right.',
      facilitator:
        'First have everyone lay down their role; at the end, ask how the question reads now.',
      notNow: 'No choice yet; first more possibilities are added.',
    },
    oplossingen: {
      name: 'Solutions',
      goal: 'Put more than one way on the table.',
      participant: 'In your turn, name one or two possibilities: ‘I would …’.',
      caseBringer: 'Listen and take notes; you need not have a view yet.',
      facilitator: 'Keep to one turn each; the case-bringer does the weighing later.',
      notNow: 'No weighing and no persuading; the case-bringer chooses next.',
    },
    keuze: {
      name: 'The case-bringer’s choice',
      goal: 'A choice of one’s own that can begin tomorrow.',
      participant: 'Listen, even if it is not your idea.',
      caseBringer: 'Say what suits you, what you leave aside and what your first step is.',
      facilitator: 'Ask for the step and the moment; letting it soak is fine too.',
      notNow: 'No new ideas and no ‘yes, but’; the choice is the case-bringer’s.',
    },
    uitwisseling: {
      name: 'Exchange about our own work',
      goal: 'The others learn from this case as well.',
      participant: 'Tell where you recognise this in your own work.',
      caseBringer: 'Join in as a colleague; your case is done.',
      facilitator: 'Keep the talk to everyone’s own work; the case may rest.',
      notNow: 'No more advice for the case-bringer; this is about ourselves.',
    },
    afsluiting: {
      name: 'Closing round',
      goal: 'Say how it went, and part well.',
      participant: 'Say what helped you, and how you are leaving.',
      caseBringer: 'Say which step helped you most, and how you are leaving.',
      facilitator: 'Thank the case-bringer; ask whether anything is still needed.',
      notNow: 'The case is not opened again; what remains may rest.',
    },
  },
};
