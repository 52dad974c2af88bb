/** The U-procedure in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'U-procedure',
  suits:
    'A pattern that keeps coming back, in how the work is organised or in how you take up your role.',
  preparation: 'Choose one work process, or one moment that keeps coming back.',
  note: 'The first three phases go down, from behaviour to the rules beneath it. At the bottom is the turning point: do I still want this? From there it goes up again, to new behaviour. On the way down, park every solution, however good. Give the turning point its silence; without an honest yes or no, what follows is only an exercise. If the case-bringer is not there yet, round off and return to it another time.',
  sources:
    'Glasl and Lemson (about 1970); Trigon; u-methode (seven questions); Leaders Circle; Praktijkboek intervisie. This form is shorter than the original; the minutes are Kring’s own proposal.',
  phases: {
    u1: {
      name: 'How it goes now',
      goal: 'See how things actually go.',
      participant: 'Ask about the steps, the behaviour and the means.',
      caseBringer: 'Describe what happens, without judging it.',
      facilitator: 'Park explanations and ideas where everyone can see them.',
      notNow: 'No explanations or solutions yet; first we go down.',
    },
    u2: {
      name: 'Who does what',
      goal: 'See the roles, and how people stand towards one another.',
      participant: 'Ask about tasks, power and expectations.',
      caseBringer: 'Describe the roles, your own as well.',
      facilitator: 'Draw the roles as they are told; ask about the case-bringer’s own too.',
      notNow: 'No other division of roles yet; new roles come after the turning point.',
    },
    u3: {
      name: 'Which rules hold unspoken',
      goal: 'Find the unwritten rules that everyone lives by.',
      participant: 'Say, in turn: it seems as if the rule here is that …',
      caseBringer: 'Listen, and say after each round which rules are right.',
      facilitator: 'Collect about five rules, in the words in which they were said.',
      notNow: 'Not what could be better yet; first see what holds now.',
    },
    u4: {
      name: 'Do I still want this',
      goal: 'The turning point: yes or no to how it was.',
      participant: 'Keep silent; let your eyes ask nothing either.',
      caseBringer:
        'Take two minutes of silence. Then say which rule you let go, or that you do not know yet.',
      facilitator: 'Let the silence last; do not press.',
      notNow: 'Not the moment to help or to comfort; new principles come next.',
    },
    u5: {
      name: 'New principles',
      goal: 'Find rules that the case-bringer truly means.',
      participant: 'Help to find the words, in turn and with a question; impose nothing.',
      caseBringer: 'Put into words three principles that you truly mean.',
      facilitator: 'Write them down word for word, and ask of each: do you mean this?',
      notNow: 'Not who will do what yet; first what matters from now on.',
    },
    u6: {
      name: 'New roles',
      goal: 'See what this asks, and of whom.',
      participant: 'Ask who does what differently, and begin with the case-bringer.',
      caseBringer: 'Say what you yourself will take up differently, or leave.',
      facilitator: 'Begin with the case-bringer’s own role; the others come after.',
      notNow: 'No plan yet; the first action comes in the next phase.',
    },
    u7: {
      name: 'How I will do it',
      goal: 'New behaviour that can be seen.',
      participant: 'Name one possible action at each turn; the case-bringer chooses.',
      caseBringer: 'Choose what suits you, and make it small.',
      facilitator: 'Ask for the first occasion: when, and with whom?',
      notNow: 'Not back to what was wrong, and no pressing; ideas may be left lying.',
    },
    slot: {
      name: 'Closing',
      goal: 'Say what this has brought and what we learned.',
      participant: 'What do you take away?',
      caseBringer: 'End with your new principle and your step.',
      facilitator: 'Give the case-bringer the last word, and finish on time.',
      notNow: 'No more advice; the step has been chosen.',
    },
  },
};
