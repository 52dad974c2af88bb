/** The short consultation in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Short consultation',
  suits:
    'A concrete request for help for which you would like ideas quickly; also to warm up or to finish with, so that everyone has a turn.',
  preparation: 'Nothing to prepare.',
  note: 'The form takes fifteen minutes for each case-bringer; then the next one brings a case. It works best with four or five people; split a larger group. With three people ten minutes each is enough: first a minute of silent thinking together, then for each person two minutes for the question, two for clarifying, five for the consultation and one for coming back. Would the case-bringer rather have no advice? Then agree that during the consultation the group only asks open questions aloud.',
  sources:
    'After Liberating Structures (Lipmanowicz and McCandless): Wise Crowds and Troika Consulting; Wilma Hartenfels; Collaboratio Helvetica; Workshop Bank. The minutes are theirs too.',
  phases: {
    vraag: {
      name: 'Stating the question',
      goal: 'Know what it is about and what help is wanted.',
      participant: 'Listen.',
      caseBringer: 'Name your challenge, and the help you would like.',
      facilitator: 'Kindly round off after two minutes.',
      notNow: 'No questions yet; they come next, and briefly.',
    },
    verhelderen: {
      name: 'Clarifying',
      goal: 'Understand; not solve yet.',
      participant: 'Ask one short question about what you do not understand yet.',
      caseBringer: 'Answer briefly.',
      facilitator: 'Let a tip in the form of a question wait until the consultation.',
      notNow: 'No tips yet; the consultation is there for them.',
    },
    consult: {
      name: 'Turned round: consultation',
      goal: 'Think freely, without watching the case-bringer’s face.',
      participant: 'Think aloud together; build on one another’s ideas.',
      caseBringer: 'Turn round, or switch your camera off; listen and take notes.',
      facilitator: 'See to it that everyone gets to speak.',
      notNow: 'No questions to the case-bringer, who responds only on coming back.',
    },
    terug: {
      name: 'Coming back',
      goal: 'Name what was worth most.',
      participant: 'Listen; do not explain your idea.',
      caseBringer: 'Say what was most valuable, and what you will do.',
      facilitator: 'Thank the case-bringer and pass the role on to the next.',
      notNow: 'No further talk about the ideas; the case-bringer takes along what fits.',
    },
  },
};
