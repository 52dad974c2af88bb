/** The Socratic dialogue in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Socratic dialogue',
  suits:
    'A question about a value or a concept that touches everyone, such as ‘when is it good to be loyal?’, tied to one example that someone lived through.',
  preparation: 'Think of an example of your own beforehand: one moment, which is over.',
  note: 'Here the case-bringer is the one who gives the example. Everyone must have lived through such a moment: experience counts, book learning does not. Write the starting question, the core statement and the reasons down word for word, where all can see them. Have people sum one another up and check it. The aim is to understand together; you need not agree. Keep your own opinion on the content out of it. Allow the time: haste turns it into a debate.',
  sources:
    'The Socratic dialogue in the tradition of Leonard Nelson; Bolten Training; Filosofische Gesprekken; Stadenesch. The minutes are Kring’s own proposal.',
  phases: {
    uitgangsvraag: {
      name: 'Starting question',
      goal: 'One question that experience can help to examine.',
      participant: 'Suggest a question that occupies you, and choose one together.',
      caseBringer: 'Say which question is on your mind, and choose one together.',
      facilitator: 'Write the chosen question down word for word, where everyone can see it.',
      notNow: 'No answers yet; first comes an example to test them on.',
    },
    voorbeelden: {
      name: 'Examples',
      goal: 'Find a lived moment as testing ground.',
      participant: 'Take a minute to tell a moment that you lived through yourself.',
      caseBringer: 'Take a minute to tell your own moment; it may be the one chosen.',
      facilitator:
        'Help to choose a simple example that is over. Whoever gave it is the case-bringer from now on.',
      notNow: 'Not the whole story yet; the chosen example gets its time next.',
    },
    voorbeeld: {
      name: 'The example told',
      goal: 'Everyone can picture the moment.',
      participant: 'Listen, and note what you cannot picture yet.',
      caseBringer:
        'Tell it step by step up to the turning point: the moment when you had to take a stand or act.',
      facilitator: 'Keep it to one moment.',
      notNow: 'No questions yet; they come with the clarifying.',
    },
    verhelderen: {
      name: 'Clarifying',
      goal: 'Know enough to be able to stand there yourself.',
      participant: 'Ask until you can see yourself standing there. One question at a time.',
      caseBringer: 'Answer concretely, and stay with the moment.',
      facilitator: 'Sum up, and check whether you have it right.',
      notNow: 'Do not say yet what you would have done; that comes later.',
    },
    kernbewering: {
      name: 'Core statement',
      goal: 'The case-bringer’s own position, at the turning point.',
      participant: 'Help with words only, not with content.',
      caseBringer: 'Complete: when … happened, I held that …, because …',
      facilitator: 'Write the sentence down word for word, read it back and ask if it is right.',
      notNow: 'No agreeing or disagreeing yet; everyone’s own sentence comes later.',
    },
    rechtvaardiging: {
      name: 'Justification',
      goal: 'Bring the reasons to light.',
      participant: 'Ask for reasons, not for proof: what made you hold that view?',
      caseBringer: 'Give your reasons, including those you doubt by now.',
      facilitator: 'Number the reasons and write them down word for word.',
      notNow: 'No objections yet; you will examine the reasons together later.',
    },
    verplaatsen: {
      name: 'Putting yourself there',
      goal: 'Everyone finds a core statement of their own for the same moment.',
      participant: 'Write, then read aloud: in that place I would …, because …',
      caseBringer: 'Listen without defending; each sentence is about the person who says it.',
      facilitator: 'Give a minute for writing first. Note one sentence from each person.',
      notNow: 'No responding to each other yet; that comes with the arguments.',
    },
    argumenten: {
      name: 'Examining the arguments',
      goal: 'Understand together where the difficulty lies.',
      participant: 'Question one reason: does it always hold, and what does it assume?',
      caseBringer: 'Take part like everyone else; your example needs no defence.',
      facilitator: 'Slow down: one reason at a time, and sum up before you respond.',
      notNow: 'No persuading and no winning; you need not agree.',
    },
    principes: {
      name: 'Principles',
      goal: 'Name the values beneath the reasons.',
      participant: 'Name the value that you hear beneath the reasons.',
      caseBringer: 'Name the value that you wanted to protect at that moment.',
      facilitator: 'Set clashing values side by side, without choosing between them.',
      notNow: 'No conclusion yet; the provisional answer comes next.',
    },
    antwoord: {
      name: 'Provisional answer',
      goal: 'Back to the case-bringer, and to acting on it.',
      participant: 'Listen; do not add to the answer.',
      caseBringer:
        'Say how you answer the question now, what you see differently and what you will do with it.',
      facilitator: 'Ask for one action that makes it visible.',
      notNow: 'No advice and no new inquiry; provisional is good enough.',
    },
    terugblik: {
      name: 'Looking back',
      goal: 'Learn from the inquiry itself.',
      participant: 'Say briefly what shifted for you.',
      caseBringer: 'Say briefly what shifted for you, and which question did that.',
      facilitator: 'Keep it short; do not go into it.',
      notNow: 'Do not reopen the question; everyone may take it home.',
    },
  },
};
