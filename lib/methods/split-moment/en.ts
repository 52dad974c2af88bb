/** The split moment in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'The split moment',
  suits:
    'A moment when, within a second, you slipped into a role that did not help, all the more if it keeps happening.',
  preparation:
    'Choose one short moment from your work that is over, and that you can face today. Nothing more is needed.',
  note: 'Only with a trained facilitator and a group whose members trust each other. If one person does not find it safe enough, you choose another method; no reason is needed, and a private message to the facilitator will do. The case-bringer can always say ‘not now’, ‘a moment of silence’ or ‘stop’, and that is what happens. It is not therapy: stay with the situation at work. Go slowly. It may work on for days, so agree at the end who will call.',
  sources:
    'After an idea of Sonja Hopmans about the moment of a single second. The phases, turns and minutes were worked out by Kring.',
  phases: {
    veilig: {
      name: 'Safety and arriving',
      goal: 'Say yes on purpose, or no.',
      participant:
        'Breathe out. Switch on your camera and let the facilitator know whether this is safe enough for you. No is a good answer.',
      caseBringer: 'Say what you need and what is off limits. You can stop at any moment.',
      facilitator:
        'Say the rules: one question, then silence; no advice; stop means stop. Ask each person if it is safe enough, aloud or by message to you. At a single no, choose another method.',
      notNow: 'Nothing about the case yet; it comes only when it is safe enough for everyone.',
    },
    situatie: {
      name: 'The situation in brief',
      goal: 'Sketch the setting, no more.',
      participant: 'Listen; that is all.',
      caseBringer: 'Say who, where and what came before. Stop just before that second.',
      facilitator: 'Keep it short, and kindly stop the case-bringer before that second.',
      notNow: 'Not the second itself yet; it comes next. No need to explain.',
    },
    'de-tel': {
      name: 'Choosing the second',
      goal: 'Mark off a single second.',
      participant: 'Watch along; ask nothing.',
      caseBringer: 'Point to the exact second when it tipped.',
      facilitator: 'Only you ask: was it just before, or just after?',
      notNow: 'No questions from the group yet; they come in the next phase.',
    },
    'afpellen-1': {
      name: 'Peeling back: trigger and body',
      goal: 'Feel what the trigger did.',
      participant: 'One question, then silence. Ask only about senses, body and feeling.',
      caseBringer: 'Stay in that second and take your time. Say ‘not now’ whenever you like.',
      facilitator:
        'Leave ten counts of silence after each answer. See how the case-bringer is doing; slow down if need be.',
      notNow: 'No why and no comforting; the role comes next.',
    },
    'afpellen-2': {
      name: 'Peeling back: role and behaviour',
      goal: 'Recognise the role.',
      participant: 'Ask about the role, not the cause. One question, then silence.',
      caseBringer: 'Name the role that you stepped into, and what you did in it.',
      facilitator:
        'Protect the case-bringer from explaining; lead back to this second, in this work.',
      notNow: 'No searching for where it comes from; another choice comes after the silence.',
    },
    strategie: {
      name: 'Naming the strategy',
      goal: 'The strategy that holds you back, in your own words.',
      participant: 'Keep silent; the words are the case-bringer’s.',
      caseBringer: 'Complete, at your own pace: when …, I …, to prevent …',
      facilitator: 'Repeat the sentence word for word. Then be silent.',
      notNow: 'No better words and no judgement; this sentence is good as it is.',
    },
    stil: {
      name: 'Silence',
      goal: 'Let it settle.',
      participant: 'Breathe calmly. You may look away.',
      caseBringer: 'Stay where you are. Nothing is asked of you.',
      facilitator: 'Do nothing until the time is up, unless the case-bringer wants to stop.',
      notNow: 'No words, not even kind ones; sharing comes at the end.',
    },
    'andere-keus': {
      name: 'Experiencing another choice',
      goal: 'Choose differently in that same second.',
      participant:
        'Play a voice from the situation if the case-bringer asks you to. Otherwise watch in silence.',
      caseBringer: 'Go back to that second and say or do the other thing. More than once.',
      facilitator:
        'Keep the staging small: same second, same place, new choice. The case-bringer decides what that choice is.',
      notNow: 'No ideas from the group; the other choice comes from the case-bringer.',
    },
    verschil: {
      name: 'What is different now',
      goal: 'Hold on to the difference.',
      participant: 'Listen; fill nothing in.',
      caseBringer:
        'Say what you notice and where else you want to use this. It may also soak for a while.',
      facilitator: 'Ask where else this happens. A step may come later.',
      notNow: 'No analysis; and no plan is needed today.',
    },
    delen: {
      name: 'Sharing without advice',
      goal: 'The group may be touched as well.',
      participant: 'Say what this touched in you; nothing about the case-bringer.',
      caseBringer: 'Listen or look away. You need not take care of anyone.',
      facilitator:
        'Lead sentences about the case-bringer back to the person speaking. Arrange aftercare.',
      notNow: 'No advice and no interpretation, not afterwards either.',
    },
  },
};
