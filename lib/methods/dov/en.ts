/** Dynamic judgement formation in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Dynamic judgement formation',
  suits: 'A dilemma or a choice in which facts, opinions, goals and means have become entangled.',
  preparation: 'Nothing to prepare.',
  note: 'Going back and forth belongs to this method: between facts and concepts, and between goals and means. Feel free to return to a field where something is missing; that is not losing the thread. Remember which field takes much of the time and which stays empty, because that is what ‘The group’s pattern’ is about. The group asks; advice comes only if the case-bringer asks for it.',
  sources:
    'Lex Bos (dynamic judgement formation, dissertation 1973/74); Henkes; Kohlmann and Bellersen (four angles); ZIPconomy; Dialoog. The division into phases is adapted for intervisie; the minutes are Kring’s own proposal.',
  phases: {
    vraag: {
      name: 'Question and feeling now',
      goal: 'Come to know the question as something that the case-bringer feels is missing.',
      participant: 'Listen to the question, and to what it does to the case-bringer.',
      caseBringer: 'State your question, and say what it does to you.',
      facilitator: 'Ask the case-bringer: do you want to understand, or to choose?',
      notNow: 'No questions from the group yet; they begin with the facts.',
    },
    feiten: {
      name: 'Facts (perceiving)',
      goal: 'See what was perceived, apart from what we think of it.',
      participant: 'Ask for facts and experiences: what did you see, hear and do?',
      caseBringer: 'Answer with what you perceived; explaining can wait.',
      facilitator: 'Do you hear an opinion? Say that you are keeping it for the field of concepts.',
      notNow: 'No opinions or explanations yet; they have their place among the concepts.',
    },
    begrippen: {
      name: 'Concepts (thinking)',
      goal: 'See which views give the facts their meaning.',
      participant: 'Ask for the case-bringer’s views, norms and explanations.',
      caseBringer: 'Look for what you think about it, and where you got that from.',
      facilitator: 'Ask where a view comes from. Is a fact missing? Go back for a moment.',
      notNow: 'Your own view has no place here; this is about how the case-bringer thinks.',
    },
    inzicht: {
      name: 'Provisional insight',
      goal: 'Catch in one sentence what the case-bringer understands now.',
      participant: 'Keep silent; do not add to it.',
      caseBringer: 'Complete the sentence: I now understand that …',
      facilitator: 'Write the sentence down word for word and read it back.',
      notNow: 'No decision yet; first comes what the case-bringer wants.',
    },
    doelen: {
      name: 'Goals (wanting)',
      goal: 'Make clear what the case-bringer really wants.',
      participant: 'Ask about wishes, and about what matters to the case-bringer.',
      caseBringer: 'Say what you want, even if it sounds awkward.',
      facilitator: 'Keep goals and means apart. Ask: what do you want to achieve by that?',
      notNow: 'Not how to get there yet; that comes with the means.',
    },
    middelen: {
      name: 'Means (acting)',
      goal: 'See ways forward, and what or who can help.',
      participant: 'Ask about ways that the case-bringer sees; offer none of your own.',
      caseBringer: 'Name what is possible, and who or what helps you with it.',
      facilitator: 'Ask what else is possible. Is the goal unclear? Go back for a moment.',
      notNow: 'No choosing yet, and no advice; the decision comes last.',
    },
    patroon: {
      name: 'The group’s pattern',
      goal: 'See which field held us for long, and which was missing.',
      participant: 'Talk with one another about where we stayed long and what we skipped.',
      caseBringer: 'Listen, and note what you recognise of yourself.',
      facilitator:
        'Say which field took much time and which little; let the group find what that tells.',
      notNow: 'The case rests for now, and so does judging; we look at how we looked together.',
    },
    besluit: {
      name: 'Question and decision',
      goal: 'A new question, or a decision for now.',
      participant: 'Listen; the decision is the case-bringer’s.',
      caseBringer: 'How does your question read now, and what do you decide for the time being?',
      facilitator: 'Note the decision with a date. Letting it soak can be a decision too.',
      notNow: 'No new questions or ideas any more; what you take away comes in the harvest.',
    },
  },
};
