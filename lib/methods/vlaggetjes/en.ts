/** Flags in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Flags (short warm/cold form)',
  suits:
    'A question that is not the real question yet, and a case-bringer who wants to choose the direction.',
  preparation:
    'Have pen and paper at hand. The questions are read out; what stands in the chat may be kept.',
  note: 'The case-bringer gives each question a flag. Warm: something opens here. Cold: I have asked myself this already, or it is of no use to me now. Lukewarm: perhaps. A cold flag says nothing about the person who asked. In the professional gossip the group speaks about the case-bringer in the third person, with respect; in a group that does not know each other yet, skip that, or speak in assumptions only.',
  sources:
    'The flags method (AllICT); the Socratic dialogue of ME-WE (questions warm, cold or neutral). The minutes are Kring’s own proposal.',
  phases: {
    titels: {
      name: 'Choosing the case',
      goal: 'Know what is on offer and choose what matters now.',
      participant: 'Give a title and one sentence, or pass; choose by what matters now.',
      caseBringer: 'Give your title and one sentence about it.',
      facilitator: 'Was the case chosen earlier in this session? Then skip this phase.',
      notNow: 'Not the story yet; the sketch comes after the choice.',
    },
    schets: {
      name: 'Sketch',
      goal: 'Know enough to write a good question.',
      participant: 'Listen; do not think in solutions yet.',
      caseBringer: 'Sketch the situation, your role in it and your question.',
      facilitator: 'Stop what is not needed; read the question back.',
      notNow: 'No questions aloud yet; next, you write them down.',
    },
    vragen: {
      name: 'Writing questions',
      goal: 'Each finds questions of their own, without following the others.',
      participant: 'Write one to three open questions, each separately.',
      caseBringer: 'Write down for yourself what you would most like to be asked now.',
      facilitator:
        'Say beforehand: open questions, and one at a time. After that, guard the silence.',
      notNow: 'No reading out yet, and no advice in the form of a question.',
    },
    vlaggetjes: {
      name: 'Placing flags',
      goal: 'The case-bringer decides which way it goes.',
      participant: 'Read your questions out once; do not explain them.',
      caseBringer:
        'Say of each question: warm, lukewarm or cold. Your first feeling will do; no need to explain.',
      facilitator: 'Keep up the pace; at most, ask what makes a question warm.',
      notNow: 'No answers yet; the warm questions come next.',
    },
    antwoorden: {
      name: 'Answering the warm ones',
      goal: 'Explore what the warm questions open.',
      participant: 'Listen; ask nothing further.',
      caseBringer: 'Take the warmest question first. Think aloud; you may stop.',
      facilitator: 'Share the time out over the warm questions; let silences be.',
      notNow: 'No new questions; what it stirs in you has its place in the gossip.',
    },
    roddelen: {
      name: 'Professional gossip',
      goal: 'Let the case-bringer hear what others see.',
      participant:
        'Talk about the case-bringer, not to them. With respect, and as an assumption: ‘it seems as if …’.',
      caseBringer:
        'Listen with your camera off, and note only what touches you. You may say stop at any time.',
      facilitator: 'After a few minutes, ask for another angle; stop what becomes cheap.',
      notNow: 'No advice, and not a word to the case-bringer, who comes back after this.',
    },
    stap: {
      name: 'Insight and step',
      goal: 'An insight and a step of the case-bringer’s own.',
      participant: 'Listen; do not correct.',
      caseBringer: 'Say what touched you, how your question reads now and what you will do.',
      facilitator:
        'Say that the gossip is over. Ask first what touched, then for the step; letting it soak is fine too.',
      notNow: 'No setting right and no more gossip; that conversation is over.',
    },
    'eigen-inzicht': {
      name: 'Everyone’s own insight',
      goal: 'The others learn as well.',
      participant: 'Say what you have discovered about your own work.',
      caseBringer: 'Listen; this is about the others’ own work now.',
      facilitator: 'Keep everyone to their own work.',
      notNow: 'No more advice; the case is done.',
    },
  },
};
