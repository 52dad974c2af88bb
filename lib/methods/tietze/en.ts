/** Tietze's peer consultation in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Peer consultation in six phases (Tietze)',
  suits:
    'A key question for which you would like ideas or other points of view; also several cases in one afternoon.',
  preparation: 'Nothing to prepare.',
  note: 'A secretary writes the contributions down, so that the case-bringer can listen. The modules: brainstorm (ideas for ‘how can I’), headstand (how would it fail, then turn that round), finding the key question (the group offers questions), actstorming (say the sentence you would say), resonance (what it stirs in me), good advice (‘I would’) and hypotheses (‘it may be that’). With resonance the conversation reaches the level of reflection.',
  sources:
    'Tietze (Kollegiale Beratung); FH Joanneum; Leibniz-Führungskräfte; University of Jena; Wengelski-Strock. Where they give no minutes, these are Kring’s own proposal.',
  phases: {
    casting: {
      name: 'Sharing out the roles',
      goal: 'The roles: case-bringer, moderator, secretary, advisers.',
      participant: 'Name your topic in one sentence.',
      caseBringer: 'Put yourself forward and name your topic in one sentence.',
      facilitator: 'Have the group choose a moderator who will not give advice.',
      notNow: 'No story yet; it comes once the roles are shared out.',
    },
    vertelling: {
      name: 'Telling it as it comes',
      goal: 'Enough for the others to think along.',
      participant: 'Hold back; at the end, two or three questions to understand it better.',
      caseBringer: 'Tell it without notes, just as it comes to you.',
      facilitator: 'Ask the follow-up questions yourself, to give the story direction.',
      notNow:
        'No ideas yet and no questions in between; what you did not follow you may ask at the end.',
    },
    sleutelvraag: {
      name: 'Key question',
      goal: 'One question for the consultation.',
      participant: 'Help only when you are asked to.',
      caseBringer: 'Put your question in one sentence that starts with how, what or which.',
      facilitator: 'Is it not coming? Then choose the module ‘finding the key question’.',
      notNow: 'No answers to the question yet; they come in the consultation.',
    },
    module: {
      name: 'Choosing the module',
      goal: 'A way of working that suits the question.',
      participant: 'Suggest a module that suits the question.',
      caseBringer: 'Choose a module, or agree to the one suggested.',
      facilitator: 'Explain the rule of the module in one sentence.',
      notNow: 'No content yet; for now it is only about the way of working.',
    },
    consult: {
      name: 'Consultation',
      goal: 'Many contributions, one at each turn.',
      participant: 'Give one contribution that follows the module; take your time.',
      caseBringer: 'Only listen; the secretary does the writing.',
      facilitator: 'Watch over the pace and the rule of the module.',
      notNow: 'No conversation and no reply from the case-bringer, who has the closing word.',
    },
    slot: {
      name: 'Closing',
      goal: 'The case-bringer weighs what was said and gives thanks.',
      participant: 'Listen; no further explanation.',
      caseBringer: 'Say what you can use, what you will do and how this was for you.',
      facilitator: 'Invite everyone to lay down their role.',
      notNow: 'No new ideas any more; the case-bringer has the last word.',
    },
  },
};
