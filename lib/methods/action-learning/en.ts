/** Action learning in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Action learning',
  suits:
    'A real, urgent and unsolved problem at work that you have the power to decide on. Also for a group that wants to get better at asking.',
  preparation: 'Write your problem down in three sentences.',
  note: 'Two rules. One: you speak only to answer a question, and anyone may ask anyone. Two: the facilitator may step in at any time to help the group learn, and never touches the content. Do not skip the check point or the learning reflection, even when time is short. When the problem is restated, have everyone write first and talk after. The case-bringer chooses the actions, and tells how they went next time.',
  sources:
    'Reg Revans and Michael Marquardt (action learning); World Institute for Action Learning. The minutes are Kring’s own proposal.',
  phases: {
    opening: {
      name: 'Opening and skill',
      goal: 'Know the rules, and what each person wants to practise.',
      participant: 'Name the skill that you practise today, such as asking open questions.',
      caseBringer: 'Name a skill as well, one that you want to practise today.',
      facilitator:
        'Read the two rules aloud: speak only to answer a question, and you may step in at any time.',
      notNow: 'Nothing about the problem yet; it comes next.',
    },
    probleem: {
      name: 'Presenting the problem',
      goal: 'Hear briefly what is going on; the questions do the rest.',
      participant: 'Listen, and notice which question comes to you first.',
      caseBringer: 'Tell your problem in two or three minutes, no more.',
      facilitator: 'Kindly stop when the time is up; the rest comes with the questions.',
      notNow: 'No questions yet; they start after this.',
    },
    'vragen-1': {
      name: 'Questions, part one',
      goal: 'Search for the real problem.',
      participant: 'Ask questions only; speak otherwise only to answer. Ask one another too.',
      caseBringer: 'Answer briefly, and ask questions yourself.',
      facilitator: 'Step in on the rules, not on the content.',
      notNow: 'No solutions yet, not even dressed as questions; options come in part two.',
    },
    'stop-1': {
      name: 'Check point',
      goal: 'The group learns from itself.',
      participant:
        'Give a mark from 1 to 10 for how you work together. What goes well, what could be better?',
      caseBringer: 'Give a mark from 1 to 10. Which question helped you, and what could be better?',
      facilitator: 'Only ask, and do not judge.',
      notNow: 'Nothing about the problem for a moment; you go on with it after this.',
    },
    kern: {
      name: 'Problem restated',
      goal: 'Agree on what the real problem is.',
      participant: 'Write the problem down in your own words, and read it out.',
      caseBringer: 'Write as well, and be the last to say what you think now.',
      facilitator:
        'Have everyone write first. After the round, ask: is this one and the same problem?',
      notNow: 'No solutions yet; the options come next. There is no need to convince anyone.',
    },
    'vragen-2': {
      name: 'Questions, part two',
      goal: 'See the goal, the obstacles and the ways forward.',
      participant: 'Ask about goal, consequences and options. Still questions only.',
      caseBringer: 'Answer, and keep asking yourself.',
      facilitator:
        'Watch for solutions in disguise; ask: how would that sound as an open question?',
      notNow: 'No choosing yet; the case-bringer chooses in the next phase.',
    },
    actie: {
      name: 'Actions',
      goal: 'Something concrete to do before next time.',
      participant: 'Ask only what makes it more concrete.',
      caseBringer: 'Say what you will do, when and with whom. The choice is yours.',
      facilitator: 'Ask who can help, and how the case-bringer will notice that it works.',
      notNow: 'No new plans from the group; looking back on what you learned comes next.',
    },
    leren: {
      name: 'Learning reflection',
      goal: 'Know what you learned about asking and working together.',
      participant: 'Say how your skill went, and where else you will use it.',
      caseBringer: 'Begin: did it help, and what made it so? Say too how your skill went.',
      facilitator: 'Never skip this. Ask on about what the group wants to do differently.',
      notNow: 'Do not reopen the problem; next time you will hear how the actions went.',
    },
  },
};
