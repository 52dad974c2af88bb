/** The case clinic in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Case clinic',
  suits:
    'A challenge that is live now, in which you are a key player and the future is still open.',
  preparation:
    'Write five lines: the situation, the people it concerns, what you want to bring about, what you need to let go of or learn, and the help you are looking for.',
  note: 'Works best with four or five people. The others are called coaches here. They fix nothing: they listen, and give back what they saw, what they felt and what their body did. If someone starts to explain or advise, kindly ask for the image. Do not shorten the silence; the images come from there. In the dialogue a slow moment is not an empty one. The facilitator keeps time and form and leaves the content to the group.',
  sources:
    'Presencing Institute and Otto Scharmer (Theory U; Creative Commons); SessionLab; Microsolidarity; Care-full Courses; Mitra Martin. How the minutes are divided is Kring’s own proposal.',
  phases: {
    rollen: {
      name: 'Roles',
      goal: 'Know who brings the case, who coaches and who keeps time.',
      participant: 'You are a coach: you listen and give back.',
      caseBringer: 'Settle in, with your five lines at hand.',
      facilitator: 'Read the rule aloud: we do not fix anything. Agree who keeps time.',
      notNow: 'Nothing about the case yet; it comes next.',
    },
    intentie: {
      name: 'Case and intention',
      goal: 'Get to know the challenge, and the future that the case-bringer wants.',
      participant: 'Listen with an open mind, heart and will. Notice what arises in you.',
      caseBringer: 'Follow your five lines; say too what you need to let go of and to learn.',
      facilitator: 'Keep the time, not the content.',
      notNow: 'No questions yet; they come next. And no solutions.',
    },
    verhelderen: {
      name: 'Clarifying questions',
      goal: 'Understand, and no more than that.',
      participant: 'Ask one short question, in order to understand.',
      caseBringer: 'Answer briefly.',
      facilitator: 'Stop on time, even if there are questions left.',
      notNow: 'No advice dressed as a question; thinking along comes with the dialogue.',
    },
    stilte: {
      name: 'Stillness',
      goal: 'Let come what comes.',
      participant: 'Listen to what arises in you: an image, a feeling, a gesture. Write or draw.',
      caseBringer: 'Rest. Nothing is asked of you now.',
      facilitator:
        'Say calmly when the stillness begins and ends; leave it undisturbed in between.',
      notNow: 'No sharing yet; that comes with the mirroring.',
    },
    spiegelen: {
      name: 'Mirroring',
      goal: 'Give back image, feeling and gesture.',
      participant: 'Say: I saw …, I felt …, my body did … Explain nothing.',
      caseBringer: 'Listen; you need not make sense of it yet.',
      facilitator: 'If you hear an explanation, ask: which image did you see?',
      notNow: 'No explaining and no advice; talking about the images comes with the dialogue.',
    },
    weerklank: {
      name: 'The case-bringer’s resonance',
      goal: 'Hear what stirred something.',
      participant: 'Listen; do not explain your image.',
      caseBringer: 'Say what stirred something in you. A single sentence is enough.',
      facilitator: 'Ask no questions.',
      notNow: 'No conversation yet; it starts after this.',
    },
    dialoog: {
      name: 'Generative dialogue',
      goal: 'Think on together from the images.',
      participant: 'Build on one another with ‘and …’, in service of the case-bringer.',
      caseBringer: 'Take part. Say what moves you forward and what does not.',
      facilitator: 'Give slow moments room; notice who has said little so far.',
      notNow:
        'No advice and no stories of your own; the case-bringer chooses a step in the closing remarks.',
    },
    slotwoorden: {
      name: 'Closing remarks',
      goal: 'Insight, a step and appreciation.',
      participant: 'Say briefly what you appreciate or take with you.',
      caseBringer: 'Begin: how do you see it now, and what is your step?',
      facilitator: 'Let the case-bringer begin, and have the last word as well.',
      notNow: 'No new ideas; what still comes up you can write down for yourself in a moment.',
    },
    schrijven: {
      name: 'Journaling',
      goal: 'Hold on to what you learned.',
      participant: 'Write three lines for yourself.',
      caseBringer: 'Write down your step, with a date.',
      facilitator: 'Protect the silence until the time is up.',
      notNow: 'Nothing more to discuss; what you write is for you alone.',
    },
  },
};
