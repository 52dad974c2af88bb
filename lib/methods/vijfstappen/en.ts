/** The five-step method in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Five-step method',
  suits:
    'A practical question that starts with ‘how’. Also a good first method, and a help when time is short.',
  preparation: 'Put your question in one sentence.',
  note: 'The five steps are: introducing the question, exploring, writing down and sharing the core, advice with a response, and evaluation. Advice has a round of its own. If a tip comes too early you can say: there will be an advice round in a while. The case-bringer chooses which questions and which advice are of help.',
  sources:
    'Common descriptions of the five-step method, among others by BP Opleidingen, LessonUp and Goudraad. The minutes are Kring’s own proposal.',
  phases: {
    vraag: {
      name: 'Introducing the question',
      goal: 'Put the question and its context on the table, briefly.',
      participant: 'Listen; your questions come next.',
      caseBringer: 'Your question first, then three sentences of context.',
      facilitator: 'Repeat the question word for word.',
      notNow: 'No long story yet; there is room for it while you explore.',
    },
    verkennen: {
      name: 'Exploring',
      goal: 'See the question from every side.',
      participant: 'Ask one open question at each turn; now and then, sum up.',
      caseBringer: 'Answer briefly; leave out what does not help.',
      facilitator: 'First a round that goes wide. Is there time left? Then one more, deeper.',
      notNow: 'No tips yet; there will be an advice round in a while.',
    },
    'kern-schrijven': {
      name: 'Writing down the core',
      goal: 'Everyone forms a picture of the core for themselves.',
      participant: 'Write down in one sentence what you think this is about.',
      caseBringer: 'Write a sentence of your own: what is this about for you?',
      facilitator: 'Protect the silence; say nothing yourself either.',
      notNow: 'No consulting one another yet; you share the sentences next.',
    },
    'kern-delen': {
      name: 'Sharing the core',
      goal: 'Lay the different sentences side by side.',
      participant: 'Read your sentence aloud, without explaining.',
      caseBringer: 'Listen; at the end, say which sentence fits.',
      facilitator: 'Have everyone read first; ask the case-bringer last.',
      notNow: 'No advice and no debate yet; the advice round comes next.',
    },
    advies: {
      name: 'Advice round',
      goal: 'One useful piece of advice from each person.',
      participant: 'Give one piece of advice, short and as visible behaviour: what could you do?',
      caseBringer: 'Take notes, and say no more than thank you.',
      facilitator: 'One piece of advice each; no explaining and no ‘yes, but’.',
      notNow: 'No response to any advice yet; it comes next.',
    },
    reactie: {
      name: 'Response',
      goal: 'The case-bringer does the weighing.',
      participant: 'Listen; do not defend your advice.',
      caseBringer: 'Say what appeals to you and what does not, and why.',
      facilitator: 'Protect the case-bringer’s choice.',
      notNow: 'No new advice and no rebuttal; the choice is the case-bringer’s.',
    },
    evaluatie: {
      name: 'Evaluation and step',
      goal: 'Settle the step and learn together.',
      participant: 'Say in a few sentences what you take away.',
      caseBringer: 'Go first and name your step: what, when and with whom.',
      facilitator: 'Let the case-bringer begin, and close on time.',
      notNow: 'No more advice; the step is settled.',
    },
  },
};
