/** A free talk in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Free talk',
  suits:
    'A case that you want to talk about without a method. Choose it on purpose: with no steps, the group itself looks after attention, time and the case-bringer’s say.',
  preparation:
    'Put your question in one sentence, and think about what kind of help you are after.',
  note: 'Agree beforehand on what the case-bringer wants: thinking along, tips, or only to be heard. Notice who has not spoken yet. If the talk does not work out, the next case can have a method. A free talk, too, ends with an insight and a step.',
  sources:
    'Kring itself: a talk without a method, with only an ending. The minutes are a proposal.',
  phases: {
    gesprek: {
      name: 'Talk',
      goal: 'Talk about the case together, in the way the case-bringer wants.',
      participant: 'Think along. Ask first whether a tip is welcome.',
      caseBringer: 'Begin with your question. Say what you need, and what you do not.',
      facilitator:
        'See who has not spoken yet, and ask halfway whether this helps the case-bringer.',
      notNow: 'No case of your own; that can come another time.',
    },
    'inzicht-en-stap': {
      name: 'Insight and step',
      goal: 'The case-bringer draws out what matters.',
      participant: 'Listen; leave the choice with the case-bringer.',
      caseBringer: 'Say what you see now, and which step you take. Letting it soak is fine too.',
      facilitator: 'Ask for the insight, then for the step: what, when and with whom?',
      notNow: 'No more tips.',
    },
  },
};
