/** The ten-step method in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Ten-step method (Hendriksen)',
  suits:
    'A difficult question that is not the real question yet. The aim is a better question, and a view of your own part in it.',
  preparation:
    'Put a short sketch on paper: the situation, your role in it and your question. Keep pen and paper at hand for writing questions.',
  note: 'With warm, lukewarm and cold the case-bringer chooses the direction. Warm: this question touches something. Cold: I have asked myself this one already, or it does not help now. Cold is no judgement of whoever thought of it. Have the questions read aloud; what stands in the chat may be kept. Advice comes only at the end, and only on request. It works best with six people.',
  sources:
    'Hendriksen (Intervisie bij werkproblemen); Guide to Coach; BP Opleidingen; Team Change; HRD Academy. The minutes are Kring’s own proposal.',
  phases: {
    schets: {
      name: 'Sketching the situation',
      goal: 'A view of the heart of it, of your own role and of the effect.',
      participant: 'Listen, without noting what you would do.',
      caseBringer: 'Sketch the situation, your role in it and your question.',
      facilitator: 'Kindly cut short what the question does not need.',
      notNow: 'No questions yet; you write them down next.',
    },
    vragen: {
      name: 'Writing down questions',
      goal: 'Find questions that make the case-bringer think.',
      participant: 'Write down two or three open questions, each one apart.',
      caseBringer: 'Wait quietly; note for yourself what comes up.',
      facilitator: 'Say beforehand: open questions, one at a time. Then protect the silence.',
      notNow: 'Nothing read aloud yet, and no advice in the form of a question.',
    },
    wegen: {
      name: 'Weighing the questions',
      goal: 'The case-bringer chooses the direction.',
      participant: 'Read your questions aloud once; do not defend them.',
      caseBringer: 'Call each question warm, lukewarm or cold, out loud. No need to explain.',
      facilitator: 'Ask what makes a question warm, nothing more.',
      notNow: 'No answers yet; they come next, the warm questions first.',
    },
    antwoorden: {
      name: 'Answering',
      goal: 'First what touches, then the rest.',
      participant: 'Listen; hold on to your follow-up question for a while.',
      caseBringer: 'Start with the warm ones; the cold ones you may leave.',
      facilitator: 'Divide the time over the questions; let a silence be.',
      notNow: 'No follow-up questions yet; they come in the second round.',
    },
    'tweede-ronde': {
      name: 'Second round of questions',
      goal: 'Ask further about what lies open now.',
      participant: 'Ask one question that connects with what you heard.',
      caseBringer: 'Answer, or say ‘not now’.',
      facilitator: 'Watch for advice in disguise; help to turn it into an open question.',
      notNow: 'No advice and no conclusion yet; the core comes next.',
    },
    kern: {
      name: 'Wording the core',
      goal: 'Hear from each person what it is really about.',
      participant:
        'Write the core in one sentence, as ‘I’ in the case-bringer’s place, and read it aloud.',
      caseBringer: 'Listen and let it sink in.',
      facilitator: 'Give a minute to write first. After that no explaining and no debate.',
      notNow: 'No response yet; the case-bringer weighs the sentences next.',
    },
    'kern-wegen': {
      name: 'Weighing the wordings',
      goal: 'Notice which sentence touches.',
      participant: 'Stay silent, even if your sentence does not touch.',
      caseBringer: 'Say which sentence touches you and which does not. Take your time.',
      facilitator: 'Ease off; silence is welcome.',
      notNow: 'No explaining of the sentences; the new question comes next.',
    },
    herformuleren: {
      name: 'Asking the question anew',
      goal: 'A new question, in one’s own words.',
      participant: 'Listen; notice what has shifted.',
      caseBringer: 'Say what your question is now and what has shifted.',
      facilitator: 'Lay the old and the new question side by side.',
      notNow: 'No answer to the new question yet; first see what keeps things going.',
    },
    krachten: {
      name: 'What keeps it going',
      goal: 'See which forces are at play, in the person and in the surroundings.',
      participant: 'Name one force: in the person, the relation or the organisation.',
      caseBringer:
        'After each turn, say briefly whether it fits. In your own turn, name a force yourself.',
      facilitator: 'Watch the spread: person, relation and organisation all need their share.',
      notNow: 'No solutions yet; the plan comes next.',
    },
    plan: {
      name: 'The case-bringer’s plan',
      goal: 'A step of one’s own; advice only on request.',
      participant: 'Give advice only if the case-bringer asks for it.',
      caseBringer: 'Say what you will do, and whether you would like a tip.',
      facilitator: 'Check whether the plan is concrete and can be done.',
      notNow: 'No advice that nobody asked for; the plan belongs to the case-bringer.',
    },
  },
};
