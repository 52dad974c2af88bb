/** Appreciative inquiry in small in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Appreciative inquiry (4D), small scale',
  suits:
    'Something that has worked before, and of which you want more; also for a group that is tired, or stuck in problems.',
  preparation: 'Think of a time when it went well.',
  note: 'The four steps are discover, dream, design and deliver. A problem is not forbidden; ask what the case-bringer wishes for in its place. Take time for the story: without a real example the dream remains a wish. Appreciating is not the same as praising: say what you saw, not how good it was.',
  sources:
    'Cooperrider; Ludema (appreciative inquiry); Praktijkboek intervisie. The four steps are common practice; the small form and the minutes are Kring’s own proposal.',
  phases: {
    onderwerp: {
      name: 'The topic as a wish',
      goal: 'Choose what you want more of.',
      participant: 'Listen to what the case-bringer wishes for.',
      caseBringer: 'Say what you want more of. Begin with: I want …',
      facilitator: 'Do you hear a problem? Ask: what would you like in its place?',
      notNow: 'No causes and no plans yet; first a time when it worked.',
    },
    ontdekken: {
      name: 'Discover: a story of success',
      goal: 'Find what worked when it went well.',
      participant: 'Ask about that one time: what did you do, what helped, what mattered?',
      caseBringer: 'Tell of a time when it worked, and what you did in it.',
      facilitator: 'Keep to one moment; kindly wave modesty aside.',
      notNow: 'Not what should be better yet, and no story of your own; dreaming comes next.',
    },
    dromen: {
      name: 'Dream: a year from now',
      goal: 'Picture how it is when this works more often.',
      participant: 'A year has passed and it has worked. Tell us what you see and hear.',
      caseBringer: 'You begin: a year has passed. Tell us what you see and hear.',
      facilitator:
        'Give the case-bringer the first turn; ask everyone to speak in the present tense.',
      notNow: 'Not whether it can be done yet; what it takes comes with the design.',
    },
    ontwerpen: {
      name: 'Design: what belongs to it',
      goal: 'Find building blocks that carry the dream.',
      participant:
        'Name one block at each turn: what is there then, who takes part, what is agreed?',
      caseBringer: 'Build along, and say which blocks fit your work.',
      facilitator: 'Collect the blocks; for each, ask what is already there a little.',
      notNow: 'No step and no objections yet; the case-bringer chooses next.',
    },
    doen: {
      name: 'Deliver: first step',
      goal: 'A small step that builds on what already works.',
      participant: 'Listen; speak only if the case-bringer asks you to.',
      caseBringer: 'Choose one block. What will you do, when, and who may ask about it?',
      facilitator: 'Help to make the step smaller, until it can begin tomorrow.',
      notNow: 'No new blocks any more; what is there is enough.',
    },
    waardering: {
      name: 'Appreciation',
      goal: 'Give back what we saw the case-bringer do.',
      participant: 'Say in a few sentences which strength you saw, and how it showed.',
      caseBringer: 'Listen and accept it; a nod is enough.',
      facilitator: 'Ask what people saw; let jokes and playing down pass by.',
      notNow: 'No advice and no ‘but’; what you take away comes in the harvest.',
    },
  },
};
