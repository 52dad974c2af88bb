/** Six thinking hats on a case in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Six thinking hats on a case',
  suits:
    'A dilemma or a choice on which opinions soon clash, or in which one way of thinking prevails.',
  preparation: 'Nothing to prepare.',
  note: 'All wear the same hat at the same time, so that nobody has to stand opposite anyone else. Someone who says what belongs to another hat is not at fault: name the colour under which it will fit. The colours are an aid to memory; always say what they ask. The case-bringer listens to red, black, yellow and green, and has the last word after that.',
  sources:
    'Edward de Bono (six thinking hats); Creative Solvers; Management Issues; De Innovator; NEVI. The order for intervisie and the minutes are Kring’s own proposal.',
  phases: {
    'blauw-vraag': {
      name: 'Blue: question and order',
      goal: 'Know what the question is and how we are going to think.',
      participant: 'Listen to the question, and to the order.',
      caseBringer: 'Say in a few sentences what it is about, and choose your question.',
      facilitator: 'Explain: one hat at a time, for everyone. Read the question back.',
      notNow: 'No opinions or ideas yet; we begin with the facts.',
    },
    wit: {
      name: 'White: facts',
      goal: 'Know what is known, and what is not.',
      participant: 'Ask for facts: who, what, where, how often?',
      caseBringer: 'Answer with what you know; say so when you do not know.',
      facilitator: 'Keep fact and opinion apart; note what is still missing.',
      notNow: 'No opinion and no feeling yet; red comes next.',
    },
    rood: {
      name: 'Red: feeling without reasons',
      goal: 'Give feeling a place, so that it does not steer unseen later.',
      participant: 'Say in a few words what you feel. No reason is needed.',
      caseBringer: 'Listen; your own feeling will have its place later.',
      facilitator: 'Thank each feeling, and do not ask further.',
      notNow: 'No explaining and no response to one another; reasons come with black and yellow.',
    },
    zwart: {
      name: 'Black: risks',
      goal: 'See what can go wrong, without blaming anyone.',
      participant: 'Name a risk or a weak spot in the situation, and say why.',
      caseBringer: 'Listen and take notes; you need not refute anything.',
      facilitator: 'Keep it to the situation, not the person.',
      notNow: 'No benefits and no ideas yet; yellow and green follow.',
    },
    geel: {
      name: 'Yellow: benefits',
      goal: 'See what is good and what can succeed.',
      participant: 'Name something that works or can succeed, and say what you base that on.',
      caseBringer: 'Listen and take notes; accept it as it comes.',
      facilitator: 'Do you hear a ‘but’? Black has had its turn; ask what good there is in it.',
      notNow: 'No ideas about what to do yet; they come with green.',
    },
    groen: {
      name: 'Green: ideas',
      goal: 'Many possibilities, unusual ones too.',
      participant: 'In your turn, name a few ideas; feel free to build on someone else’s.',
      caseBringer: 'Listen, and note what appeals to you; do not choose yet.',
      facilitator: 'Count the ideas aloud; ask for the opposite too.',
      notNow: 'No weighing yet; the case-bringer will do that later.',
    },
    'rood-inbrenger': {
      name: 'Red: the case-bringer’s feeling',
      goal: 'Notice what all this does to the case-bringer, before there is a step.',
      participant: 'Listen; ask nothing.',
      caseBringer: 'Say what it does to you now. No reason is needed.',
      facilitator: 'Give it time; a silence may last.',
      notNow: 'No step and no explaining yet; the step comes last.',
    },
    'blauw-stap': {
      name: 'Blue: step',
      goal: 'A step that the case-bringer chooses.',
      participant: 'Listen; help only if the case-bringer asks you to.',
      caseBringer: 'Say what you will do, when, and what you leave aside.',
      facilitator: 'Ask for the first step; look back briefly at which hat brought most.',
      notNow: 'No more new ideas; what you take away comes in the harvest.',
    },
  },
};
