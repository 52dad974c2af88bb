/** The frame in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Frame',
  suits: 'Every session: the frame holds the method that you choose.',
  preparation:
    'Know who is coming, have the agreements at hand and decide who starts the check-in.',
  note: 'For six people the frame takes 44 minutes, besides the method. Harvest, process and check-out together are 13 minutes of protected time at the end. Skip the check-in or the check-out only if the group explicitly agrees to.',
  sources:
    'Common practice in intervisie: check-in, agreements, round of cases, harvest and check-out. The minutes are Kring’s own proposal.',
  phases: {
    binnenkomst: {
      name: 'Arriving in silence',
      goal: 'Let go of the working day and turn your attention here.',
      participant: 'Switch off notifications, put food aside, breathe out and decide to be here.',
      caseBringer:
        'Switch off notifications, put food aside and breathe out; nothing is asked of you yet.',
      facilitator: 'Start the silence and say nothing until the time is up.',
      notNow: 'No words and no chat yet; you will hear one another at the check-in.',
    },
    incheck: {
      name: 'Check-in round',
      goal: 'Everyone has been heard once and has truly arrived.',
      participant: 'Take a minute to say how you are today. Nobody responds.',
      caseBringer:
        'Take a minute to say how you are, and whether you would like to bring a case today. Nobody responds.',
      facilitator: 'Start with someone different each time; thank people, make no comment.',
      notNow: 'No cases and no conversation yet; for now you only hear how each person is.',
    },
    afspraken: {
      name: 'Agreements and intention',
      goal: 'Say out loud how we want to work together today.',
      participant: 'Read along; say that you agree, or what should change.',
      caseBringer: 'Say what you need in order to be open.',
      facilitator: 'Read the agreements aloud; ask which one needs extra care today.',
      notNow:
        'No debate about every word; what keeps chafing comes back when you look at the process.',
    },
    terugblik: {
      name: 'Looking back at earlier steps',
      goal: 'Learn from what became of earlier insights.',
      participant:
        'Only those who had a step to take say briefly how it went. Listen without judging.',
      caseBringer: 'If you had a step to take, say briefly how it went. Listen without judging.',
      facilitator: 'Ask what has come up since then; do not go into it.',
      notNow: 'Do not make it a new case; if it needs more, bring it to the round of cases.',
    },
    casusronde: {
      name: 'Round of cases',
      goal: 'See what is on people’s minds.',
      participant: 'Give your title and your question in a minute at most; you may pass.',
      caseBringer: 'Your title, your question, and why it matters now. Not the story yet.',
      facilitator: 'Keep each person to a minute; a success is welcome too.',
      notNow: 'No story and no questions yet; they come once the case is chosen.',
    },
    keuze: {
      name: 'Choosing the case',
      goal: 'Choose by urgency and by what can be learned, not by who speaks loudest.',
      participant: 'Place two dots. Cases that overlap may go together.',
      caseBringer: 'Do you really want to do this today? You are free to withdraw.',
      facilitator: 'Sum up, and leave the last word to the case-bringer who was chosen.',
      notNow: 'Nothing about the content yet; that comes with the method.',
    },
    'vraag-en-vorm': {
      name: 'Sharpen the question, choose the form',
      goal: 'A question in the first person that matters now, and a form that suits it.',
      participant: 'Help to make the question smaller; leave the content for later.',
      caseBringer: 'Put your question in the first person, and choose the form together.',
      facilitator: 'Offer two methods that fit, say why, and ask for agreement on the time.',
      notNow: 'No answers and no advice yet; the question has to be right first.',
    },
    pauze: {
      name: 'Break',
      goal: 'Away from the screen for a moment, so that the next case gets attention too.',
      participant: 'Stand up, look into the distance, drink something. Be back in time.',
      caseBringer: 'Stand up, look into the distance, drink something. Your case rests now.',
      facilitator: 'Say when you go on, and switch your camera off.',
      notNow: 'No talk about the case now; what was said there stays there.',
    },
    'thema-ervaring': {
      name: 'Theme: everyone’s experience',
      goal: 'Hear what the theme means in everyone’s work.',
      participant: 'Tell one experience with this theme, briefly.',
      caseBringer: 'Tell one experience with this theme, in short.',
      facilitator: 'Name the theme in one sentence and keep the time for each person.',
      notNow: 'No responding or comparing yet; there is a talk for that.',
    },
    'thema-inbreng': {
      name: 'Theme: input',
      goal: 'A look from outside that is of use to the group.',
      participant: 'Listen, and note one thing that you want to remember.',
      caseBringer: 'Listen, and write down one thing worth remembering.',
      facilitator: 'Give a short input, or the word to a guest, if the group wants that.',
      notNow: 'No lecture; what is left over can be read later.',
    },
    'thema-gesprek': {
      name: 'Theme: talk',
      goal: 'Look further together than everyone’s own experience.',
      participant: 'Raise your hand, and build on what you heard.',
      caseBringer: 'Raise your hand and go on from what you heard.',
      facilitator: 'First give the word to those who have not spoken.',
      notNow: 'No arrangements about the work; that is for a work meeting.',
    },
    oogst: {
      name: 'Harvest round',
      goal: 'Everyone learns, not only the case-bringer.',
      participant: 'Say in a few sentences what this does for your own work. No more advice.',
      caseBringer: 'Listen; you need not give anything more.',
      facilitator: 'Kindly cut short any late advice.',
      notNow: 'Do not go back into the case; this is about your own work now.',
    },
    procesblik: {
      name: 'Looking at the process',
      goal: 'The group grows in skill and relies less on its facilitator.',
      participant: 'Name one thing that helped and one that could be different.',
      caseBringer: 'Say which question helped you most.',
      facilitator: 'Go last, and name one thing that you learned yourself.',
      notNow: 'Nothing more about the case; this is about how we worked together.',
    },
    vooruitblik: {
      name: 'Looking ahead',
      goal: 'Know when it goes on, with which theme or which case-bringer.',
      participant: 'Say what you want to bring next time, or do differently.',
      caseBringer: 'Say what you would like to bring next time, or do differently.',
      facilitator: 'Settle the date, the facilitator and who brings the first case.',
      notNow: 'No new case is opened any more.',
    },
    uitcheck: {
      name: 'Check-out',
      goal: 'Know whether everyone leaves well, and what comes next time.',
      participant:
        'In a word or a sentence: how do you leave? Note the next date and case-bringer.',
      caseBringer:
        'In a word or a sentence: how do you leave? Say honestly whether you would like aftercare.',
      facilitator:
        'Close only when everyone has checked out; plan a short call afterwards if anyone asks for one.',
      notNow: 'No new subject; what is still open may wait until next time.',
    },
  },
};
