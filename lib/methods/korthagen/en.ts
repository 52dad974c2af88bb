/** The Korthagen reflection cycle in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Korthagen reflection cycle in a group',
  suits:
    'A concrete incident that is over, which you want to understand and to handle better next time: what happened there, and what does it mean for me?',
  preparation: 'Write the case down soon after the incident and give it a title.',
  note: 'During the analysis and the alternatives the case-bringer is silent, in face and gesture too: camera off or looking away, though a question of fact may be answered. The case-bringer’s own analysis and solution come only when the group has all but finished. The last step of the cycle, trying it out, happens between two sessions and returns when you look back at earlier steps.',
  sources:
    'Korthagen and Koster (model of reflection); Edufit; Netherlands Youth Institute; Vico Design. The minutes are Kring’s own proposal.',
  phases: {
    titels: {
      name: 'Titles and choice',
      goal: 'Know what is on offer and choose what fits the time.',
      participant: 'Listen to the titles; choose by urgency and by what they share.',
      caseBringer: 'Give your title and one sentence about it.',
      facilitator: 'Was the case chosen earlier in this session? Then skip this phase.',
      notNow: 'No story yet; it comes once the case is chosen.',
    },
    terugblik: {
      name: 'Telling what happened',
      goal: 'See the incident as it was, with the feeling and the wish that go with it.',
      participant: 'Listen, and note what you cannot picture yet.',
      caseBringer:
        'Tell us what happened and what you felt; end with what you do want. No explaining.',
      facilitator:
        'Slow down explaining and jumping ahead; at the end ask for the wish, in positive words.',
      notNow:
        'No explaining and no questions yet; the questions come next, the analysis after them.',
    },
    concreet: {
      name: 'Making it concrete',
      goal: 'Enough fact and experience for an honest analysis.',
      participant: 'Ask about facts, feelings and what was wanted; calmly, never as a threat.',
      caseBringer:
        'Answer as concretely as you can; explain nothing and keep your solution to yourself.',
      facilitator:
        'Keep track of what each wanted, said, did, thought and felt, the other too; say when the picture is complete.',
      notNow: 'No analysis and no advice yet; the picture has to be right first.',
    },
    analyse: {
      name: 'Analysis by the group',
      goal: 'Lay several explanations side by side.',
      participant: 'Talk with one another about why it went this way; views may clash.',
      caseBringer:
        'Only listen and take notes; face at rest or camera off. You may answer a question of fact.',
      facilitator: 'Protect the case-bringer’s silence; lead solutions back to the analysis.',
      notNow: 'No solutions yet; they come when you look for alternatives.',
    },
    betekenis: {
      name: 'Own analysis and meaning',
      goal: 'The case-bringer weighs it all and makes it personal.',
      participant: 'Listen; do not defend your view.',
      caseBringer:
        'Say what your own analysis was, what fits, what is new and what that says about you.',
      facilitator: 'Ask about beliefs, not about solutions.',
      notNow: 'No rebuttal from the group and no solutions yet; alternatives come next.',
    },
    alternatieven: {
      name: 'Finding alternatives',
      goal: 'Bring more than one way into view.',
      participant: 'Offer one possibility at each turn; no weighing yet.',
      caseBringer: 'Silent again, face at rest or camera off: take notes, do not choose yet.',
      facilitator: 'Keep count; do not stop before there are at least five possibilities.',
      notNow: 'No weighing or choosing yet; the case-bringer does that in the next phase.',
    },
    kiezen: {
      name: 'Choosing and committing',
      goal: 'A choice of one’s own that can be done, in visible behaviour.',
      participant: 'Ask only what helps to make the choice more concrete.',
      caseBringer:
        'Say what you had thought of yourself, choose what suits you, and make it small, with a date.',
      facilitator: 'Check: behaviour, date, support, resistance.',
      notNow: 'The group adds nothing more and gives no advice; the choice is the case-bringer’s.',
    },
    'ieder-voor-zich': {
      name: 'Each for themselves',
      goal: 'The others learn as well.',
      participant: 'Which possibility suits your own work, and where do you get stuck?',
      caseBringer: 'Listen; this is about the others’ own work now.',
      facilitator: 'See to it that everyone now speaks about themselves.',
      notNow: 'No more advice about the case; it belongs to the case-bringer again.',
    },
  },
};
