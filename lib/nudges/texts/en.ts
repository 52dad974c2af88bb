/** The pitfalls in English, by id. */
import type { PitfallTexts } from '@/lib/nudges/pitfallTexts';

export const pitfalls: PitfallTexts = {
  advies: {
    name: 'Giving advice and solutions',
    signs:
      'You hear: ‘have you ever tried …’ or ‘you could …’. Somebody wants to do or offer something.',
    lines: {
      facilitator: 'Hearing advice? Ask: which question lies underneath?',
      participant: 'Nothing to fix. Turn your tip into an open question.',
      caseBringer: 'You need not accept advice. ‘Not yet’ is enough.',
    },
  },
  ombuigen: {
    name: 'Bending to ‘do it differently’ too early',
    signs: 'It sounds like a question, but it already points to another behaviour.',
    lines: {
      facilitator: 'Already on doing it differently? First see what happens.',
      participant: 'Not to ‘differently’ yet. Ask about the knot itself.',
      caseBringer: 'You need not have a way out yet.',
    },
  },
  afstemming: {
    name: 'Question does not meet the case-bringer',
    signs: 'The case-bringer asks ‘how do you mean?’, starts to explain, or closes up.',
    lines: {
      facilitator: 'A question misses? Rather let it be quiet for a moment.',
      participant: 'Where is the case-bringer now? Ask from there, or wait.',
      caseBringer: 'A question does not fit? Tap ‘not now’ and stay with yourself.',
    },
  },
  'vraag-om-de-vraag': {
    name: 'Asking for the sake of asking',
    signs: 'The next question comes quickly. There is no pause after the answer.',
    lines: {
      facilitator: 'Nobody has to ask. Offer silence.',
      participant: 'No real question? Pass your turn; that helps too.',
      caseBringer: 'Want no questions for a moment? Tap ‘silence’.',
    },
  },
  'niet-ingecheckt': {
    name: 'Not checked in',
    signs: 'A low score at arriving, somebody comes in late, somebody is still mailing.',
    lines: {
      facilitator: 'Low landing score? Take one more minute of silence.',
      participant: 'Have you arrived? Breathe out and decide to be here.',
      caseBringer: 'Take your time. We start when you are here.',
    },
  },
  redden: {
    name: 'Rescuing and soothing',
    signs:
      'You hear: ‘would you like a tissue?’, ‘I do understand’, or a compliment laid over pain.',
    lines: {
      facilitator: 'Is someone soothing? Name it kindly and stay.',
      participant: 'No rescuing. Staying is already help.',
      caseBringer: 'No need to keep up appearances. This may be here.',
    },
  },
  ongemak: {
    name: 'Wiping away discomfort',
    signs: 'A quick summary, another subject, laughter after tension.',
    lines: {
      facilitator: 'Tension is no malfunction. Stop the clock and wait.',
      participant: 'Does it chafe? Stay three more breaths.',
      caseBringer: 'It may be hard. A pause is always fine.',
    },
  },
  hoofd: {
    name: 'Escaping into the head',
    signs: 'Theory, ‘because’ and abstract words, where it is about feeling.',
    lines: {
      facilitator: 'Much explaining? Ask: what do you notice now?',
      participant: 'Do not ask for the reason, but for what is inside.',
      caseBringer: 'In your head? Feel your feet and start again.',
    },
  },
  nieuwsgierigheid: {
    name: 'Asking out of own curiosity',
    signs: 'The answer is of use only to whoever asked.',
    lines: {
      facilitator: 'Ask: does this answer help the case-bringer?',
      participant: 'Who is this question for: you or the other?',
      caseBringer: 'You need not tell everything. Choose what helps you.',
    },
  },
  oordeel: {
    name: 'Judging',
    signs: 'You hear: ‘that cannot be right’. The tone rises, the case-bringer explains.',
    lines: {
      facilitator: 'Judgement heard? Ask what it brings the case-bringer.',
      participant: 'Have an opinion? Notice it and ask openly.',
      caseBringer: 'Feel judged? Tap it; we pause on it together.',
    },
  },
  belerend: {
    name: 'Lecturing, standing above',
    signs: 'Long explanations. You hear: ‘look, what you need to understand’.',
    lines: {
      facilitator: 'Is the group above the case-bringer? Back to equal height.',
      participant: 'Stand beside, not above. Ask instead of explaining.',
      caseBringer: 'Being made small? Tap ‘silence’ or say so.',
    },
  },
  'meer-praten': {
    name: 'Talking more and more',
    signs: 'Turns get longer and follow each other faster.',
    lines: {
      facilitator: 'Getting busy? Insert half a minute of silence.',
      participant: 'Good intervisie grows quieter. What can you leave out?',
      caseBringer: 'You need not fill the space.',
    },
  },
  'geen-inweektijd': {
    name: 'No soaking time',
    signs: 'The group presses for a neat conclusion.',
    lines: {
      facilitator: 'No neat ending needed. Offer soaking time.',
      participant: 'Let it rest; not every answer comes today.',
      caseBringer: 'No answer yet is also an outcome.',
    },
  },
  gedwongen: {
    name: 'It feels imposed',
    signs: 'Flat answers, eyes that turn away. You hear: ‘do I have to?’',
    lines: {
      facilitator: 'Does it feel obligatory? Ask who wants to pass.',
      participant: 'You may pass, without explaining.',
      caseBringer: 'You decide how far you go.',
    },
  },
  'weg-zonder-check': {
    name: 'Hanging up without checking',
    signs: 'The call ends while somebody is still upset.',
    lines: {
      facilitator: 'Do not hang up yet: does everyone leave okay?',
      participant: 'Say it if you are still carrying something.',
      caseBringer: 'How do you leave? Feel free to ask for aftercare.',
    },
  },
  afleiding: {
    name: 'Notifications, food, other screens',
    signs: 'Eyes that wander, the sound of keys, chewing.',
    lines: {
      facilitator: 'Ask briefly: is everyone still with us?',
      participant: 'Notifications off, other tabs closed. The other notices.',
      caseBringer: 'Switch off notifications too; this is your time.',
    },
  },
  afwezig: {
    name: 'Absent or late',
    signs: 'An empty tile, somebody who cancels time and again.',
    lines: {
      facilitator: 'Someone is missing. Name the empty place, then go on.',
      participant: 'Cannot make it? Tell the group yourself.',
      caseBringer: 'Missing someone? Say whether you still want to bring a case.',
    },
  },
  sleur: {
    name: 'Always the same method',
    signs: 'It goes by itself, nobody reads the step any more.',
    lines: {
      facilitator: 'Third time this form. What does this case ask for?',
      participant: 'On autopilot? Suggest another form.',
      caseBringer: 'Choose the form your question needs, not the habit.',
    },
  },
  werkoverleg: {
    name: 'A work meeting in disguise',
    signs:
      'It is about planning, systems and who does what, and about problems that all know already.',
    lines: {
      facilitator: 'This looks like a work meeting. What touches the case-bringer?',
      participant: 'Is it about planning? Ask about the person behind it.',
      caseBringer: 'Where are you yourself in this story?',
    },
  },
  oppervlakkig: {
    name: 'Staying at case level',
    signs: 'Half the time has gone, and there are only facts and tips.',
    lines: {
      facilitator: 'Still at case level. Ask for the conviction underneath.',
      participant: 'Ask one layer deeper: where do you know this from?',
      caseBringer: 'What is difficult about it, for you?',
    },
  },
  'op-de-gang': {
    name: 'Talking in the corridor',
    signs: 'Afterwards there is another remark about the case.',
    lines: {
      facilitator: 'Repeat briefly: what is said here stays here.',
      participant: 'Afterwards too: nothing about this case outside the group.',
      caseBringer: 'Say what must not leave this group.',
    },
  },
  'regie-weg': {
    name: 'The group takes over control',
    signs: 'You hear: ‘you should talk about something else’. Others choose for the case-bringer.',
    lines: {
      facilitator: 'Who is steering? Ask the case-bringer what helps.',
      participant: 'Do they miss something? Still, control is theirs.',
      caseBringer: 'You are in charge: choose which question to take.',
    },
  },
  'methode-los': {
    name: 'Letting go of the method midway',
    signs: 'You hear: ‘we could simply talk’. A step is skipped.',
    lines: {
      facilitator: 'Urge to drop the steps? Hold on, especially now.',
      participant: 'Stay in this step. The form protects the case-bringer.',
      caseBringer: 'This step not helping? Say so at the transition.',
    },
  },
  'eigen-spoor': {
    name: 'Following your own train of thought',
    signs: 'Explanations and opinions that nobody asked for.',
    lines: {
      facilitator: 'Park opinions; back to the question.',
      participant: 'Following your own thought? Park it in your notes.',
      caseBringer: 'Is the group drifting? Read your question again.',
    },
  },
  weten: {
    name: 'We already know so well',
    signs: 'You hear: ‘do you know what your problem is?’ or ‘as I know you …’.',
    lines: {
      facilitator: 'Judgement in the question? Let it be asked again.',
      participant: 'Already know how it is? Write it down and postpone.',
      caseBringer: 'Hear a judgement in the question? Hand it back.',
    },
  },
  verdediging: {
    name: 'The case-bringer gets defensive',
    signs: 'The case-bringer explains, justifies, or answers briefly.',
    lines: {
      facilitator: 'Much explaining by the case-bringer? Slow down, soften.',
      participant: 'Is the other explaining? Ask more softly, or wait.',
      caseBringer: 'No need to justify yourself. What touches you here?',
    },
  },
  'beauty-contest': {
    name: 'Who asks the smartest question',
    signs: 'Finely made questions, and glances at each other for approval.',
    lines: {
      facilitator: 'A contest in questions? One question, then silence.',
      participant: 'No need for the smartest question. The simplest often helps.',
      caseBringer: 'Let fine questions go. Take what touches you.',
    },
  },
  etaleren: {
    name: 'Showing off expertise',
    signs: 'You hear: ‘in my practice …’. Models and jargon come in.',
    lines: {
      facilitator: 'Expertise on the table? Park it until asked.',
      participant: 'Keep your expertise in your pocket for now.',
      caseBringer: 'Want expertise? Ask for it yourself.',
    },
  },
  psychologiseren: {
    name: 'Psychologising',
    signs:
      'You hear: ‘you are a typical …’. The group sets to work on what would be wrong with the case-bringer.',
    lines: {
      facilitator: 'Is it about character? Back to: what did you do then?',
      participant: 'Speak of behaviour you heard, not of how someone is.',
      caseBringer: 'You need not wear a label.',
    },
  },
  'facilitator-doet-mee': {
    name: 'Facilitator joins the content',
    signs: 'The facilitator asks about the content, or tells a case of their own.',
    lines: {
      facilitator: 'You are in the content. Step back: what is happening?',
      participant: 'Let the facilitator watch; do not ask for an opinion.',
      caseBringer: 'Your question is for the group, not for the lead.',
    },
  },
  kunstje: {
    name: 'Facilitating as a quick trick',
    signs: 'The step is read for the first time, transitions are unsure.',
    lines: {
      facilitator: 'Read the next step ahead; three lines are enough.',
      participant: 'Give the facilitator calm; ask nothing in between.',
      caseBringer: 'Tell the facilitator beforehand what you need.',
    },
  },
  'te-zacht': {
    name: 'Too nice, no spice',
    signs: 'Everybody agrees, nobody is moved.',
    lines: {
      facilitator: 'Staying nice? Ask the question everyone avoids.',
      participant: 'Kind may be sharp. Dare the honest question.',
      caseBringer: 'May it be firmer? Let us know.',
    },
  },
  'non-verbaal': {
    name: 'Missing the non-verbal on screen',
    signs: 'A silence is misread, a shaky voice goes unnoticed.',
    lines: {
      facilitator: 'On screen you miss a lot. Ask: what is happening?',
      participant: 'Pin the case-bringer and look for five counts.',
      caseBringer: 'We do not see everything. Say what is happening in you.',
    },
  },
  weggegleden: {
    name: 'Drifting away behind the screen',
    signs: 'Cameras off, no reactions.',
    lines: {
      facilitator: 'Quiet on screen? Do a round of one word.',
      participant: 'Some distance is fine. Tap when you are back.',
      caseBringer: 'Too much? Camera off is fine; we will wait.',
    },
  },
  'geen-actie': {
    name: 'No insight or step at the end',
    signs: 'You hear: ‘I will think about it’, and that is it.',
    lines: {
      facilitator: 'No closing without insight and step, or chosen soaking.',
      participant: 'Ask once more: what will you do?',
      caseBringer: 'What will you do, when and with whom?',
    },
  },
  hierarchie: {
    name: 'Rank in the circle',
    signs: 'People wait for the manager. Answers are aimed upward.',
    lines: {
      facilitator: 'Do people look at one person? Start the round elsewhere.',
      participant: 'Titles stay outside. Your question weighs the same.',
      caseBringer: 'Holding back because of who is here? Let us know.',
    },
  },
  'te-vroeg-diep': {
    name: 'Asking too much trust of a new group',
    signs: 'Silence, jokes, safe subjects.',
    lines: {
      facilitator: 'New group: choose a light form and start small.',
      participant: 'Trust grows. Share what fits now.',
      caseBringer: 'Start with a case you can carry.',
    },
  },
  klagen: {
    name: 'Moaning session',
    signs: 'You hear: ‘them again …’. People nod, and the own part stays out of it.',
    lines: {
      facilitator: 'A round of moaning? Ask: where do you have influence?',
      participant: 'Do not join in. Ask what the case-bringer wants.',
      caseBringer: 'What do you yourself want to change here?',
    },
  },
  'vage-vraag': {
    name: 'Vague question, or not one’s own',
    signs: 'You hear: ‘just a quick chat about …’.',
    lines: {
      facilitator: 'Question still vague? Take two minutes to sharpen.',
      participant: 'Do you know the question at hand? If not, ask.',
      caseBringer: 'Make it an I-question: how can I …?',
    },
  },
  ongehoord: {
    name: 'Not everyone is heard',
    signs: 'The same voices each time, and one tile stays silent.',
    lines: {
      facilitator: 'Who has not spoken? Offer a turn; passing is fine.',
      participant: 'Want to say something? Put yourself in the queue.',
      caseBringer: 'From whom would you still like to hear?',
    },
  },
  spanning: {
    name: 'Unspoken tension in the group',
    signs: 'There is irritation between participants.',
    lines: {
      facilitator: 'Tension between members? Pause the case and name it.',
      participant: 'Something bothers you in the group? Tap ‘something chafes’.',
      caseBringer: 'Does the mood affect your case? Say so.',
    },
  },
  afhankelijk: {
    name: 'Group leans on the facilitator',
    signs: 'Everybody waits for the facilitator.',
    lines: {
      facilitator: 'Ask the group what the next step is.',
      participant: 'Keep watch too: where are we in the method?',
      caseBringer: 'Ask for what you need.',
    },
  },
  verwachtingen: {
    name: 'Unspoken expectations',
    signs: 'One came to learn, another to give. They talk past each other.',
    lines: {
      facilitator: 'First time? Ask what each comes to take and to bring.',
      participant: 'Say what you want to learn here.',
      caseBringer: 'Say which help you expect.',
    },
  },
  'rol-onduidelijk': {
    name: 'Facilitator’s role unclear',
    signs: 'You hear: ‘what do you think, as the expert?’',
    lines: {
      facilitator: 'Say beforehand: process only, or content too?',
      participant: 'Do you know who is leading? Ask.',
      caseBringer: 'Do you know whom to turn to? Ask.',
    },
  },
  groepsgrootte: {
    name: 'Group too large or too small',
    signs: 'A turn takes minutes, others wait for long.',
    lines: {
      facilitator: 'More than eight? Split, or give listening roles.',
      participant: 'Brief please: we are many.',
      caseBringer: 'Small group? Ask who can voice another view.',
    },
  },
  interpreteren: {
    name: 'The case-bringer already explains',
    signs:
      'You hear: ‘I think that he …’. While it is told it already leads to one explanation or solution.',
    lines: {
      facilitator: 'Explanation heard? Ask: what would a camera see?',
      participant: 'Ask about the moment, not the explanation.',
      caseBringer: 'Tell what you saw and heard; explaining comes later.',
    },
  },
  vooruitlopen: {
    name: 'Giving away the outcome or solution',
    signs: 'You hear: ‘… and so then I …’.',
    lines: {
      facilitator: 'Leave out the outcome until the group is done.',
      participant: 'Do not ask yet how it ended.',
      caseBringer: 'Keep your own solution back for a while.',
    },
  },
  'inbrenger-praat-mee': {
    name: 'The case-bringer joins in, also non-verbally',
    signs: 'The case-bringer nods, shakes their head, or says ‘yes but’.',
    lines: {
      facilitator: 'Bringer wants to react? Point to the notepad.',
      participant: 'Talk with each other, not to the case-bringer.',
      caseBringer: 'Now only listen and note. Your turn comes later.',
    },
  },
  klemzetten: {
    name: 'Cornering by pressing on',
    signs: 'The third question about the same sore spot.',
    lines: {
      facilitator: 'Same point twice? Offer a way out.',
      participant: 'They do not want to go there? Let go, choose another.',
      caseBringer: '‘I will not go into this’ is a good answer.',
    },
  },
  reclame: {
    name: 'Advertising own ideals',
    signs: 'You hear: ‘we do not do it like that here’.',
    lines: {
      facilitator: 'Own norms on the table? Park; back to the question.',
      participant: 'Is this your ideal or the case-bringer’s question?',
      caseBringer: 'Only take what fits your own values.',
    },
  },
  kruisverhoor: {
    name: 'Threatening or rapid questioning',
    signs: 'Question upon question, and people interrupt.',
    lines: {
      facilitator: 'Question upon question? Ten counts of silence after each answer.',
      participant: 'One question, then wait. No interrogation.',
      caseBringer: 'Too fast? Tap ‘silence’ and breathe.',
    },
  },
  'niet-concreet': {
    name: 'Not concrete enough',
    signs: 'You hear ‘always’ and ‘everybody’, but no moment.',
    lines: {
      facilitator: 'Vague or general? Ask for one moment.',
      participant: 'Ask for one example: where, when, who said what?',
      caseBringer: 'Choose one moment and tell as if we stand there.',
    },
  },
  'te-vroeg-kiezen': {
    name: 'Weighing while generating',
    signs: 'You hear: ‘that does not work, because …’.',
    lines: {
      facilitator: '‘That won’t work’ heard? Weighing comes after this step.',
      participant: 'No weighing yet. First more than one option.',
      caseBringer: 'Hear it all; you choose later.',
    },
  },
  'een-mogelijkheid': {
    name: 'Sticking to one option',
    signs: 'The group only refines the first idea.',
    lines: {
      facilitator: 'Only one idea? Another round, at least three.',
      participant: 'Say something other than what is there.',
      caseBringer: 'Note at least three that fit you.',
    },
  },
  'alleen-fout': {
    name: 'Only what went wrong',
    signs: 'Nobody asks what did work.',
    lines: {
      facilitator: 'Only bottlenecks? Ask what did work too.',
      participant: 'Ask what the other wants to keep.',
      caseBringer: 'What went well, and how come?',
    },
  },
  'fasen-door-elkaar': {
    name: 'Mixing the thinking steps',
    signs: 'Solutions during the analysis, or analysis while it is about the facts.',
    lines: {
      facilitator: 'Already at the next step? Say aloud where we are.',
      participant: 'Does this fit this step? Otherwise park it.',
      caseBringer: 'Write ideas down; they get their place later.',
    },
  },
  'emotie-hoog': {
    name: 'Emotion too high to learn',
    signs: 'Tears or anger leave no room to think.',
    lines: {
      facilitator: 'Running high? Pause, then ask whether to go on.',
      participant: 'Breathe. First settle, then ask.',
      caseBringer: 'Need to settle first? We stop the clock.',
    },
  },
  'gelijk-krijgen': {
    name: 'Wanting to be right about the analysis',
    signs: 'A debate about the true cause.',
    lines: {
      facilitator: 'Fighting for the right reading? Let them stand side by side.',
      participant: 'It need not be true. Put your picture beside it.',
      caseBringer: 'Pictures may clash. You choose what fits.',
    },
  },
  uitloop: {
    name: 'Running over time',
    signs: 'Phases stretch, and the ending is squeezed.',
    lines: {
      facilitator: 'Over time. Choose: two more minutes or move on.',
      participant: 'Round off: one more sentence.',
      caseBringer: 'Time is running. What do you surely still want?',
    },
  },
  'haastig-slot': {
    name: 'The closing gets rushed',
    signs: 'You hear: ‘we have to stop, bye’.',
    lines: {
      facilitator: 'Protect the ending: switch now.',
      participant: 'Brief, but not skipped: one sentence.',
      caseBringer: 'What do you still want to say before we close?',
    },
  },
  'streng-voor-jezelf': {
    name: 'The case-bringer is harsh on themselves',
    signs: 'You hear: ‘stupid of me’.',
    lines: {
      facilitator: 'Harsh on themselves? Ask what did succeed.',
      participant: 'Do not reassure; ask what the other hoped for.',
      caseBringer: 'Would you talk like that about a colleague?',
    },
  },
  'suggestieve-vraag': {
    name: 'Leading question',
    signs: 'You hear: ‘don’t you think …’. It is a tip in the form of a question.',
    lines: {
      facilitator: 'A tip in question form? Let it be rephrased.',
      participant: 'Is your answer in the question? Start with what or how.',
      caseBringer: 'Does a question feel like a push? Ask for another form.',
    },
  },
  'gesloten-vraag': {
    name: 'Closed question',
    signs: 'The answer is yes or no.',
    lines: {
      facilitator: 'Yes/no questions? Invite with ‘tell me’.',
      participant: 'Can it be yes or no? Start with what, how or which.',
      caseBringer: 'Answer more widely if that helps you.',
    },
  },
  stapelvraag: {
    name: 'Several questions at once',
    signs: 'You hear: ‘… and also … and how …?’',
    lines: {
      facilitator: 'Three in one? Let one be chosen.',
      participant: 'One question at a time. Choose the main one.',
      caseBringer: 'Choose which of the questions you take.',
    },
  },
  'waarom-vraag': {
    name: '‘Why’ as reproach',
    signs: 'The case-bringer begins to justify themselves.',
    lines: {
      facilitator: 'Why-questions stiffen. Suggest: what made that …?',
      participant: '‘Why’ sounds like blame. Try: what made that …?',
      caseBringer: 'With ‘why’ you need not defend yourself.',
    },
  },
  detailspeurder: {
    name: 'Fact-hunting',
    signs: 'People ask for names, dates and systems.',
    lines: {
      facilitator: 'Enough facts? Announce the transition.',
      participant: 'Do you need this detail, or the case-bringer?',
      caseBringer: 'You may say: that does not matter.',
    },
  },
  'stilte-vullen': {
    name: 'Filling the silence',
    signs: 'Within three counts somebody talks again.',
    lines: {
      facilitator: 'Let the silence be. Count to ten before speaking.',
      participant: 'Silence works. Wait until the other moves.',
      caseBringer: 'Take the silence; nobody hurries you.',
    },
  },
  'ik-ook': {
    name: 'Me-too story',
    signs: 'Somebody’s own story takes over.',
    lines: {
      facilitator: 'Another story taking over? Bring it back.',
      participant: 'Your story is for the harvest. Now theirs.',
      caseBringer: 'Feel free to say: back to my case.',
    },
  },
  discussie: {
    name: 'Debate between participants',
    signs: 'Participants answer each other, and the case-bringer is left out.',
    lines: {
      facilitator: 'Participants talking together? Back via the bringer.',
      participant: 'Do not react to each other; ask the case-bringer.',
      caseBringer: 'Lost the thread? Ask for a stop.',
    },
  },
  'ja-maar': {
    name: 'Yes-but',
    signs: 'Every tip is parried.',
    lines: {
      facilitator: 'Yes-buts in a row? Stop advising; ask what is needed.',
      participant: 'A yes-but? Do not convince; ask what pinches.',
      caseBringer: 'Note without answering; weighing comes later.',
    },
  },
  adviesregen: {
    name: 'Raining advice',
    signs: 'Five tips from one person.',
    lines: {
      facilitator: 'Enough advice. One per person, then silence.',
      participant: 'One tip, brief, then let go.',
      caseBringer: 'Choose two at most that fit you.',
    },
  },
  dominant: {
    name: 'One voice fills the space',
    signs: 'One person has most of the turns.',
    lines: {
      facilitator: 'One voice dominates. Switch to a round.',
      participant: 'You had many turns; let one pass.',
      caseBringer: 'Feel free to ask who you want to hear.',
    },
  },
  'lang-verhaal': {
    name: 'The story is too long',
    signs: 'Background upon background, and no core yet.',
    lines: {
      facilitator: 'Time. Ask: what is the core in one sentence?',
      participant: 'Listen for the core; you need not know it all.',
      caseBringer: 'One more minute: what must we really know?',
    },
  },
  'over-de-afwezige': {
    name: 'Talking about the absent one',
    signs: 'The group works out what is the matter with the client, the boss or the colleague.',
    lines: {
      facilitator: 'It is about who is not here. Back to who is.',
      participant: 'Ask about the case-bringer, not the absent one.',
      caseBringer: 'What does that other person do to you?',
    },
  },
  therapie: {
    name: 'It turns into therapy',
    signs: 'It is about childhood or private life.',
    lines: {
      facilitator: 'Getting private? Back to work.',
      participant: 'Stay with work; do not dig in private life.',
      caseBringer: 'This may stay private.',
    },
  },
  groepsdenken: {
    name: 'Quick agreement',
    signs: 'The first explanation wins.',
    lines: {
      facilitator: 'All agree? Ask for a dissenting view.',
      participant: 'What would you say if you disagreed?',
      caseBringer: 'Is this picture true? You may reject it.',
    },
  },
  parallelproces: {
    name: 'The group re-enacts the case',
    signs: 'The group has the same feeling as the story.',
    lines: {
      facilitator: 'Is the group doing what the case does? Name it gently.',
      participant: 'What do you notice in yourself? It may belong to the case.',
      caseBringer: 'Do you recognise your case in the group?',
    },
  },
  'roddel-slaat-door': {
    name: 'The gossip goes too far',
    signs: 'People laugh at the case-bringer, or speak to them instead of about them.',
    lines: {
      facilitator: 'Getting crude? Ask for respect and a new angle.',
      participant: 'Speak about, with respect; never to the case-bringer.',
      caseBringer: 'Too hard? Tap ‘stop’; the group ends it.',
    },
  },
  grap: {
    name: 'Laughing it off',
    signs: 'A joke on a tender spot.',
    lines: {
      facilitator: 'A joke on a tender spot? Give the moment back.',
      participant: 'Laughing something off? Stay with it.',
      caseBringer: 'Laughing? Feel what is underneath.',
    },
  },
  bijkletsen: {
    name: 'Chatting at the start',
    signs: 'Twenty minutes have gone, and it has not begun.',
    lines: {
      facilitator: 'Chatting runs on. Start the check-in.',
      participant: 'Keep catching up for afterwards.',
      caseBringer: 'Want room for your case? Start on time.',
    },
  },
  'niemand-brengt-in': {
    name: 'Nobody brings a case',
    signs: 'Silence in the round of cases.',
    lines: {
      facilitator: 'No case? A small event or a success will do.',
      participant: 'What stayed with you this week? That can be your case.',
      caseBringer: 'Small is fine. One moment is enough.',
    },
  },
  'steeds-dezelfde': {
    name: 'Always the same bringer',
    signs: 'Two people carry the group.',
    lines: {
      facilitator: 'Look at the series: who has not brought a case?',
      participant: 'Your last case was long ago. Will you bring one?',
      caseBringer: 'Brought cases often? Ask who wants your place.',
    },
  },
  'verkeerde-methode': {
    name: 'The form does not fit the question',
    signs: 'The steps feel forced from the start.',
    lines: {
      facilitator: 'Form does not fit? Switch only at a transition, together.',
      participant: 'Form does not fit? Say so at the transition.',
      caseBringer: 'Form means nothing to you? Choose again together.',
    },
  },
  'iedereen-faciliteert': {
    name: 'Everyone facilitates',
    signs: 'A participant says: ‘that is a closed question’.',
    lines: {
      facilitator: 'Several leaders? Take the lead back briefly.',
      participant: 'Do not correct; give a silent signal.',
      caseBringer: 'Follow one voice for the steps.',
    },
  },
  chatfluisteren: {
    name: 'Whispering in the chat',
    signs: 'Private messages during the case.',
    lines: {
      facilitator: 'Side talk in chat? Ask it aloud or away.',
      participant: 'Chat closed: what you type, the other misses.',
      caseBringer: 'Does the chat distract you? Ask to close it.',
    },
  },
  herleidbaar: {
    name: 'Identifiable names',
    signs: 'Names of clients, names of places.',
    lines: {
      facilitator: 'Names mentioned? Ask for initials or roles.',
      participant: 'Write no client names.',
      caseBringer: 'Make it unrecognisable: no names or places.',
    },
  },
  opname: {
    name: 'Recording or screenshot',
    signs: 'A recording light, or a bot that takes notes.',
    lines: {
      facilitator: 'Recording light on? Stop and ask consent.',
      participant: 'No recording, no screenshots, no note-taking bot.',
      caseBringer: 'You decide whether anything is recorded.',
    },
  },
  techniek: {
    name: 'Someone drops out',
    signs: 'A tile that has frozen.',
    lines: {
      facilitator: 'Someone gone? Stop the clock; sum up on return.',
      participant: 'Back again? Ask in one sentence where we are.',
      caseBringer: 'Connection gone? We wait for you.',
    },
  },
  'acute-zorg': {
    name: 'Acute safety concern',
    signs: 'Danger for somebody, abuse, thoughts of suicide.',
    lines: {
      facilitator: 'Acute safety? Stop the method, follow protocol.',
      participant: 'Worried about safety? Say it aloud at once.',
      caseBringer: 'Is someone in danger? That comes before this case.',
    },
  },
};
