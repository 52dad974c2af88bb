/** The incident method in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Incident method',
  suits:
    'Something that came up suddenly and made you act: what could I have done? Also for something that is still to come.',
  preparation:
    'Have one incident in mind, and know where your story stops: just before you acted. Keep pen and paper at hand.',
  note: 'The story stops at the turning point, just before the case-bringer acted. What the case-bringer did stays hidden until everyone has shared a position of their own; watch for this during the questions too. Whoever knows the outcome already keeps it to themselves. Advice takes the form of ‘I would’, and only after everyone has written it down.',
  sources:
    'Common descriptions of the incident method, among others by Hendriksen, Wikiwijs, Fotoscholing, Eenmeesterinleren and HRD Academy. The minutes are Kring’s own proposal.',
  phases: {
    kiezen: {
      name: 'Choosing the incident',
      goal: 'Choose an incident that matters now and that everyone can learn from.',
      participant: 'Briefly name a moment when you did not know what to do.',
      caseBringer:
        'Briefly name your moment of not knowing what to do; keep the outcome to yourself.',
      facilitator:
        'Is the incident chosen already? Skip this. If not, choose by recognition and urgency.',
      notNow: 'No story and no outcome yet; they get their time later.',
    },
    schets: {
      name: 'Sketch up to the turning point',
      goal: 'Share the situation without its outcome, so that everyone can think for themselves.',
      participant: 'Listen; do not look for a solution yet.',
      caseBringer:
        'Tell it up to just before you acted, and stop there. Keep what you did to yourself.',
      facilitator: 'Kindly stop the case-bringer as soon as the acting begins.',
      notNow: 'No outcome yet; it comes when everyone has a position of their own.',
    },
    noteren: {
      name: 'Writing down questions',
      goal: 'Work out for yourself what you are missing, apart from the others.',
      participant: 'Write down two questions about facts that you are missing.',
      caseBringer: 'Rest for a moment and add nothing; note for yourself what comes up.',
      facilitator: 'Protect the silence; say nothing yourself either.',
      notNow: 'No questions out loud yet; they come next, in turn.',
    },
    informatie: {
      name: 'Information round',
      goal: 'Complete the facts, without a tip or a judgement.',
      participant: 'Ask your question when it is your turn: only about facts and experience.',
      caseBringer: 'Answer briefly. Keep the outcome to yourself for now.',
      facilitator: 'Do you hear advice in disguise? Help to turn it into an open question.',
      notNow: 'No explanations and no advice yet; the analysis comes next.',
    },
    analyse: {
      name: 'Analysis without the case-bringer',
      goal: 'See together what is going on, and what brings it about.',
      participant:
        'Discuss causes and occasions with one another; talk about the case-bringer, not to them.',
      caseBringer: 'Listen and take notes; you need not put anything right.',
      facilitator: 'Does everyone agree quickly? Ask for a dissenting voice.',
      notNow: 'No solutions yet; what you would do, you write down next.',
    },
    standpunt: {
      name: 'Writing down your position',
      goal: 'Choose for yourself before you hear the others.',
      participant: 'Write down what you would do at that moment, and why.',
      caseBringer: 'Write down what you yourself would do now, and why.',
      facilitator: 'Protect the silence; no consulting one another.',
      notNow: 'Nothing read aloud yet; that comes next, in turn.',
    },
    standpunten: {
      name: 'Sharing positions',
      goal: 'Hear different ways without a contest.',
      participant: 'Read what you wrote, as ‘I would’; add no explanation.',
      caseBringer: 'Listen and take notes; do not respond yet.',
      facilitator: 'One turn each; kindly hold off any debate.',
      notNow: 'No debate yet; you can talk it over in the open conversation.',
    },
    afloop: {
      name: 'What the case-bringer did',
      goal: 'Lay what really happened beside the positions.',
      participant: 'Listen, without wanting to be right.',
      caseBringer:
        'Tell what you did, why, and what came of it. Still to come? Tell what you were planning to do.',
      facilitator: 'Protect the case-bringer against criticism with hindsight.',
      notNow: 'No verdict on what was done; the differences are for the next phase.',
    },
    gesprek: {
      name: 'Open conversation',
      goal: 'Understand the differences and find the principle underneath.',
      participant: 'Explore what the differences say about what each of you believes.',
      caseBringer: 'Say what you would like to talk over, and join in.',
      facilitator: 'Steer towards beliefs, away from being right.',
      notNow: 'No conclusion yet; the case-bringer draws it next.',
    },
    opbrengst: {
      name: 'Yield and step',
      goal: 'Round off with an insight and a step.',
      participant: 'Listen; the case-bringer chooses.',
      caseBringer: 'Name your insight and the step that you will take.',
      facilitator: 'Ask further: when, and with whom?',
      notNow: 'No more advice; what you take away yourself, you say in the harvest round.',
    },
  },
};
