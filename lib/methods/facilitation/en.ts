/** What a facilitator can say, in English. */
import type { SituationTexts } from './situations';

export const situationTexts: SituationTexts = {
  mirror: {
    name: 'Mirror what happens',
    sign: 'Something happens in the group that nobody has said yet.',
    lines: {
      soft: 'It sounds different from a moment ago. Do you notice it too?',
      clear: 'We speak faster and listen less. Let us be quiet with that for a moment.',
      firm: 'We are doing here what happens in the case as well. Look at that, without an answer.',
    },
  },
  advice: {
    name: 'Name the advice',
    sign: 'A question already holds a solution.',
    lines: {
      soft: 'There is an idea in your question. Would you ask it again, openly?',
      clear: 'This is advice. Which question lies underneath?',
      firm: 'No advice in this phase. Who has a question without an answer in it?',
    },
  },
  inside: {
    name: 'Share what happens in you',
    sign: 'You notice something in yourself that may belong to this talk.',
    lines: {
      soft: 'I notice some unrest in me. I only put it beside what is here.',
      clear: 'What I hear makes me quiet. Who notices something inside, too?',
      firm: 'I would rather skip this. That is why we stay with it for a moment.',
    },
  },
  notice: {
    name: 'Back to what you notice',
    sign: 'There is explaining, while there is something to feel.',
    lines: {
      soft: 'What do you notice now, while you tell this?',
      clear: 'Leave the explanation for a moment. Where in your body do you notice this?',
      firm: 'No more explaining now. Breathe out. What is there?',
    },
  },
  facts: {
    name: 'Back to the facts',
    sign: 'Opinions run ahead of what happened.',
    lines: {
      soft: 'What was there to see and to hear?',
      clear: 'This is an explanation. What did the other say, word for word?',
      firm: 'We do not know this. Only what could be seen and heard.',
    },
  },
  question: {
    name: 'Back to the question',
    sign: 'The talk fans out.',
    lines: {
      soft: 'How does this help with the question that we have?',
      clear: 'We have lost the question. Would you say it again?',
      firm: 'This is about something else. We go back to the question.',
    },
  },
  slow: {
    name: 'Slow down',
    sign: 'One question follows upon the other.',
    lines: {
      soft: 'Let us wait a moment before the next question.',
      clear: 'One question, then silence. The answer gets its time.',
      firm: 'We stop for a moment. Then I give somebody the floor again.',
    },
  },
  silent: {
    name: 'It stays quiet',
    sign: 'Nobody speaks, and you do not know why.',
    lines: {
      soft: 'This silence may be here. We wait.',
      clear: 'What is in this silence?',
      firm: 'Something is here that nobody says. Who makes a beginning?',
    },
  },
  voices: {
    name: 'The same voices again',
    sign: 'A few people fill the room.',
    lines: {
      soft: 'Who would like to add what we have not heard?',
      clear: 'First those who have not spoken yet. Passing is fine.',
      firm: 'You have said a lot. Listen for a while; somebody else begins.',
    },
  },
  rescue: {
    name: 'Somebody comforts',
    sign: 'Somebody reassures, or went through the same.',
    lines: {
      soft: 'It may be here for a moment. Nobody has to solve anything.',
      clear: 'Comfort takes us away from here. What is there if nobody does anything?',
      firm: 'No story of your own now. Stay with what is being told.',
    },
  },
  laughter: {
    name: 'There is laughter',
    sign: 'The laugh comes just when it matters.',
    lines: {
      soft: 'We laugh. What did we touch just now?',
      clear: 'A laugh came when it got tense. Go back there once more.',
      firm: 'We are laughing this away. What does not have to be heard now?',
    },
  },
  interest: {
    name: 'Who is this question for',
    sign: 'A question seems to be for whoever asks it.',
    lines: {
      soft: 'What do you hope that this question gives the case-bringer?',
      clear: 'Out of which interest do you ask this?',
      firm: 'This question is more for you than for the case-bringer. Let it go.',
    },
  },
  judgement: {
    name: 'A judgement is heard',
    sign: 'Somebody approves or disapproves, with a face as well.',
    lines: {
      soft: 'There is a judgement in this. What does it touch in you?',
      clear: 'How does this judgement help the case-bringer on?',
      firm: 'This is a judgement. Look, each of you, what it does inside.',
    },
  },
  friction: {
    name: 'There is friction',
    sign: 'There is tension or anger between people here.',
    lines: {
      soft: 'I notice tension. It may be here.',
      clear: 'Something rubs between you. What do you notice in yourself?',
      firm: 'We let go of the case for a moment. First what happens here.',
    },
  },
  sting: {
    name: 'It may be spicier',
    sign: 'Everybody is kind, and nothing moves.',
    lines: null,
  },
};
