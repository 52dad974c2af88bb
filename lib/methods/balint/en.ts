/** The Balint group in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Balint group',
  suits:
    'A client, patient, pupil or colleague who stays on your mind. It is about the relationship, not about technique.',
  preparation:
    'Deliberately prepare nothing: no file, no notes. What you forget or leave out tells something too.',
  note: 'Needs at least five people who trust each other, and an experienced facilitator, who keeps the questions short, lets both sides of the relationship be heard and protects the case-bringer from advice, diagnosis and intrusive interpretation. What happens in the group sometimes mirrors what happens in the case; name that with care. The classic form ends without a plan. The last phase is Kring’s addition: a small step, or time taken on purpose.',
  sources:
    'Michael Balint; the Balint societies of Australia and New Zealand and of the United Kingdom (Salinsky); Movisie; HRD Academy. The minutes per phase are Kring’s own proposal.',
  phases: {
    wie: {
      name: 'Who has a case',
      goal: 'Someone comes forward of their own accord.',
      participant: 'Wait calmly. You need not fill the silence.',
      caseBringer: 'Come forward if someone stays on your mind. One sentence is enough.',
      facilitator:
        'Bear the silence, and do not pick anyone. Has the case been chosen already? Then skip this phase.',
      notNow: 'Not the story yet; it comes once we know whose case it is.',
    },
    vertellen: {
      name: 'Telling without notes',
      goal: 'Hear what the contact feels like.',
      participant:
        'Listen with your whole body. Notice what it does to you; there is no need to write.',
      caseBringer:
        'Tell from memory about you and the other: what happened, what you felt, and what you would rather leave out.',
      facilitator: 'Do not interrupt, not even when it falls silent.',
      notNow: 'No questions yet; a few short ones come next.',
    },
    feiten: {
      name: 'Factual questions',
      goal: 'Know only what you need to imagine both sides.',
      participant: 'Ask one short question about a fact.',
      caseBringer: 'Answer briefly. ‘I don’t know’ is an answer too.',
      facilitator: 'Keep it to facts and stop on time, even if there are questions left.',
      notNow: 'No questions about why or about feelings; the group will imagine those itself.',
    },
    achteruit: {
      name: 'Moving back',
      goal: 'Protect the case-bringer, who from now on only needs to listen.',
      participant: 'Turn to one another and leave the case-bringer in peace.',
      caseBringer: 'Move back: switch off your camera or look away. A pen is fine.',
      facilitator:
        'Tell the case-bringer: you need not answer anything, not with your face either.',
      notNow: 'Ask the case-bringer nothing more; they will come back later.',
    },
    fantaseren: {
      name: 'Imagining the relationship',
      goal: 'Feel your way into both sides of the relationship.',
      participant:
        'Put yourself in the case-bringer’s place, and in the other’s. Say what you feel, see or suspect. Guessing is fine; being right is not the point.',
      caseBringer: 'Listen, camera off or face at rest. Take what touches you and leave the rest.',
      facilitator:
        'Ask about the side that has not been heard yet; lead advice and diagnosis back to what the case evokes.',
      notNow: 'No advice and no diagnosis; this method does not ask for them later either.',
    },
    terugkomst: {
      name: 'Return',
      goal: 'The case-bringer comes back: free to say something, or nothing.',
      participant: 'Listen. Add nothing and explain nothing.',
      caseBringer: 'Switch your camera back on. Say what you wish, or nothing.',
      facilitator: 'Welcome the case-bringer back. Ask no more questions.',
      notNow: 'No questions and no discussion; the group’s last words come next.',
    },
    'laatste-woord': {
      name: 'Last words',
      goal: 'Let go of the case quietly.',
      participant: 'Say in one sentence what stays with you.',
      caseBringer: 'Listen; nothing needs a reply.',
      facilitator: 'Close without summing up.',
      notNow: 'No advice as a parting word, however kindly meant.',
    },
    stap: {
      name: 'A step, or time to soak',
      goal: 'Choose on purpose: a step, or time.',
      participant: 'Listen; the choice is the case-bringer’s.',
      caseBringer: 'Choose a small step, or let it soak until a date that you name.',
      facilitator: 'Write down only what the case-bringer wants. Do not press for a step.',
      notNow: 'No new ideas; what comes up later has its place when you next look back.',
    },
  },
};
