/** The gossip method in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Gossip method',
  suits:
    'A question that is stuck and needs new angles; also for blind spots. Not for a new group, nor for one that does not feel safe.',
  preparation:
    'Nothing on paper. Ask beforehand whether everyone dares to work this way today, the case-bringer first.',
  note: 'The case-bringer turns the camera off, hides their own image and only listens. The others speak in the third person, with respect. When the case-bringer says stop, the gossiping ends at once; no reason is needed. Advice has a place here only if the case-bringer asks for it. At the end, say out loud that the gossiping is over.',
  sources:
    'Common descriptions of the gossip method, among others by Lancelots, BP Opleidingen, Management Issues, Unik and Take a Step. The minutes are Kring’s own proposal.',
  phases: {
    vraag: {
      name: 'Introducing the question',
      goal: 'Put the question on the table, short and sharp.',
      participant: 'Listen; your questions come next.',
      caseBringer: 'Give your question, with three sentences to go with it.',
      facilitator: 'Is it turning into a long story? Kindly cut it short and repeat the question.',
      notNow: 'No questions and no guesses yet; they get their time later.',
    },
    verkennen: {
      name: 'Exploring',
      goal: 'Know enough to be able to gossip.',
      participant: 'In your turn, ask three open questions at most.',
      caseBringer: 'Answer briefly; you choose which question to take.',
      facilitator: 'Watch for tips in the form of a question.',
      notNow: 'No advice and no explaining yet; your guesses will have their place soon.',
    },
    wegdraaien: {
      name: 'Turning away, and the rules',
      goal: 'Begin safely.',
      participant: 'Listen to the rules: soon you will speak in the third person, with respect.',
      caseBringer: 'Camera off, own image hidden, pen ready. You may say stop at any time.',
      facilitator:
        'Read out the rules: about the case-bringer and not to them; with respect; at stop we fall silent.',
      notNow: 'No gossiping yet; first everyone knows the rules.',
    },
    roddelen: {
      name: 'Gossiping',
      goal: 'Think freely about background, cause and way out.',
      participant:
        'Guess out loud: about the case-bringer, never to them. Keep looking from another side.',
      caseBringer:
        'Listen with your camera off and note only what touches you. You may say stop at any time.',
      facilitator: 'Every five minutes, give a new angle: background, cause, way out.',
      notNow: 'Not a word to the case-bringer, who is the first to speak after this.',
    },
    terug: {
      name: 'Back in the circle',
      goal: 'Hear what touched.',
      participant: 'Listen; correct and explain nothing.',
      caseBringer: 'Say first how it was, then what touched you, then what was off.',
      facilitator: 'Ask what touched, before it turns to agreeing or disagreeing.',
      notNow: 'No conversation and no rebuttal yet; talking it over comes next.',
    },
    nagesprek: {
      name: 'Talking it over',
      goal: 'Follow one thread together.',
      participant: 'Follow the thread that the case-bringer chooses.',
      caseBringer: 'Choose one thread, and join in.',
      facilitator: 'Keep it to that one thread.',
      notNow: 'No new guesses; the gossiping is over.',
    },
    stap: {
      name: 'Step and evaluation',
      goal: 'Round off with an insight and a step, and lay down the part of the gossip.',
      participant: 'Say what you take away for yourself.',
      caseBringer: 'Begin with your insight and your step.',
      facilitator:
        'Let the case-bringer begin; then ask whether everyone truly lets go of the gossip.',
      notNow: 'Do not go back to the guesses; what was said about the case-bringer stays here.',
    },
  },
};
