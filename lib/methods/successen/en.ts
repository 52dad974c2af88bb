/** Learning from success in English. */
import type { MethodText } from '@/lib/methods/schema';

export const text: MethodText = {
  name: 'Learning from success (appreciative peer consultation)',
  suits:
    'Something that went well, when you want to know what made it work. Also for a first session, a heavy time or a group that is stuck in problems.',
  preparation: 'Pick a moment when it worked and that you are glad about; small is fine.',
  note: 'Expect modesty: chance, luck, the others. Calmly ask what the case-bringer did. Keep two columns that everyone can see: own actions, and surroundings. Appreciation lands when it is about something you heard a person say or do; a general compliment slides off. If a problem comes up, it need not be pushed away: note it for another time. In the round of factors the case-bringer has a turn too, to add and to adjust.',
  sources:
    'Bertie de Beuze; Talententoolbox; De Caluwé and others (Mensen veranderen); De Haan (Leren met collega’s); Dewulf; Takeastep; HRD Academy. How the minutes are divided is Kring’s own proposal.',
  phases: {
    verhaal: {
      name: 'Success story',
      goal: 'Get to know the success and everything around it.',
      participant: 'Enjoy listening; note what helped, as you see it.',
      caseBringer: 'Tell it at length: what happened, what you did and what made it exciting.',
      facilitator: 'Slow down modesty: ask what the case-bringer did themselves.',
      notNow: 'No explanations yet; the factors come next.',
    },
    noteren: {
      name: 'Noting factors',
      goal: 'Your own view first, then the group’s.',
      participant: 'Note for yourself: what did the case-bringer do, and what around them helped?',
      caseBringer: 'Make your own notes too: what did you do, and what around you helped?',
      facilitator: 'Protect the silence until the time is up.',
      notNow: 'No exchanging yet; that comes next, one at a time.',
    },
    verzamelen: {
      name: 'Collecting factors',
      goal: 'Fill two columns: own actions, and surroundings.',
      participant: 'Name one factor, and say where in the story you heard it.',
      caseBringer: 'In your turn, add what is missing and adjust what is not quite right.',
      facilitator: 'Write along in two columns, in the words of whoever speaks.',
      notNow: 'No further questions yet, they come next; your own work comes at the end.',
    },
    verdiepen: {
      name: 'Going deeper',
      goal: 'Find the factor that nobody has seen yet.',
      participant:
        'Keep asking until something new appears: what were you thinking, what mattered to you there?',
      caseBringer: 'Answer, even if it seemed to happen by itself.',
      facilitator:
        'Ask about thoughts and values. If you hear luck or chance, ask what the case-bringer did with it.',
      notNow: 'No points for improvement; this is about what worked.',
    },
    roddelen: {
      name: 'Positive gossip',
      goal: 'Give back the talent that you saw.',
      participant:
        'Talk with one another about the case-bringer: which talent did you see, and what showed it?',
      caseBringer: 'Listen and accept it; there is no need to play it down.',
      facilitator: 'With each compliment, ask what showed it; slow down jokes and playing down.',
      notNow: 'No ‘but’, no jokes, and nothing about yourself yet; that is the next round.',
    },
    leren: {
      name: 'What we learn',
      goal: 'From this success to everyone’s own work.',
      participant: 'Name one factor that you are going to use, and where.',
      caseBringer: 'Listen; this is about the others’ work now.',
      facilitator: 'Ask for behaviour: what will others see you do?',
      notNow: 'No advice to the case-bringer, who makes a choice of their own next.',
    },
    vertalen: {
      name: 'Putting it to use',
      goal: 'Use what made it work where things run less smoothly.',
      participant: 'Listen; the choice is the case-bringer’s.',
      caseBringer: 'Choose one factor: where will you use it on purpose, and when?',
      facilitator: 'Make it small, with a date.',
      notNow: 'Do not go into what runs less smoothly elsewhere; that can be a case of its own.',
    },
  },
};
