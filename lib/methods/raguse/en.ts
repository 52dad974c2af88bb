/** The Raguse method in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Raguse method (identification)',
  suits:
    'A relationship or a way of working together in which you no longer understand the other; much feeling, little to hold on to.',
  preparation: 'Nothing on paper. Think of who appears in your story.',
  note: 'The heart of this method is to speak as ‘I’, from the place of someone in the story. The case-bringer too is given a voice in this way. It is about feeling your way in, not about acting or imitating. Have everyone lay down their role out loud before the case-bringer responds, and once more at the harvest. If it comes too close, pause. An insight without a step is a good ending too.',
  sources:
    'Identification after Hartmut Raguse and free association after Ruth Cohn, as described by Hendriksen and De Wit. The order of the steps and the minutes are Kring’s own proposal.',
  phases: {
    vertellen: {
      name: 'Telling',
      goal: 'Hear the story, with the people who appear in it.',
      participant: 'Listen, also to what it does in you.',
      caseBringer: 'Tell it freely; name everyone who appears in it.',
      facilitator: 'Make a list of everyone who appears in the story.',
      notNow: 'No questions yet; a few brief ones come next.',
    },
    feiten: {
      name: 'Brief questions of fact',
      goal: 'Clarify only what is needed.',
      participant: 'Ask about facts only, and briefly.',
      caseBringer: 'Answer briefly; the story need not be complete.',
      facilitator: 'Stop on time, even if there are more questions.',
      notNow: 'No explaining and no advice yet; what it evokes comes next.',
    },
    stil: {
      name: 'Silence: what it evokes',
      goal: 'Notice your own feeling.',
      participant: 'Note which image comes, which feeling, and what your body notices.',
      caseBringer: 'Breathe calmly; nothing is asked of you.',
      facilitator: 'Do not say a word until the time is up.',
      notNow: 'Nothing shared yet; that comes next, in turn.',
    },
    gevoelens: {
      name: 'Feelings and images',
      goal: 'Share what the story evokes in each of you.',
      participant: 'Say, as ‘I’, what it evoked; explain nothing.',
      caseBringer: 'Listen; you need not confirm anything.',
      facilitator: 'Do you hear an explanation? Ask for the feeling that goes with it.',
      notNow: 'No explaining and no story of your own; making connections comes later.',
    },
    rollen: {
      name: 'Choosing a place',
      goal: 'Every place in the story is taken.',
      participant: 'Choose whose place you take; an object or a team is fine too.',
      caseBringer: 'Listen; at the end, say whether anyone is missing.',
      facilitator: 'See to it that someone takes the case-bringer’s place as well.',
      notNow: 'No speaking from that place yet; that comes next.',
    },
    identificatie: {
      name: 'I, as …',
      goal: 'Hear from the inside what is going on.',
      participant: 'Speak as that person: I notice, I want, I fear. You have two turns.',
      caseBringer: 'Listen, face at rest or camera off; let it do its work.',
      facilitator: 'Keep everyone speaking as ‘I’, from the place they chose.',
      notNow: 'No talking about the other and no explaining; next the case-bringer says what fits.',
    },
    herkenning: {
      name: 'Recognition',
      goal: 'Hear what fits and what chafes.',
      participant: 'Lay down your role, say your own name and listen.',
      caseBringer: 'Say what you recognised and what surprised you.',
      facilitator: 'First have everyone lay down their role; only then the case-bringer.',
      notNow: 'No more replies from the role; thinking on together comes next.',
    },
    verbinden: {
      name: 'Connecting',
      goal: 'From feeling to insight into the relationship.',
      participant: 'Make connections, and stay with this relationship.',
      caseBringer: 'Choose what you want to go on with, and join in.',
      facilitator: 'Steer kindly towards the case-bringer’s own part.',
      notNow: 'No advice; the case-bringer draws the conclusion next.',
    },
    stap: {
      name: 'Insight and step',
      goal: 'A conclusion of one’s own, or a choice to let it soak.',
      participant: 'Listen; it is fine without a step too.',
      caseBringer: 'Name your insight, and a step. Or say that you will let it soak.',
      facilitator: 'Do not press for a step.',
      notNow: 'No advice and no new connections; the case-bringer rounds off.',
    },
    oogst: {
      name: 'Harvest from the role',
      goal: 'Hear what each person takes away from their role.',
      participant: 'Say what the role taught you.',
      caseBringer: 'Listen; this is for the others.',
      facilitator: 'Close the roles out loud: everyone is themselves again.',
      notNow: 'No advice, and no going back into the role.',
    },
  },
};
