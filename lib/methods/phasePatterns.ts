/** Phases to start from: the five that most methods are made of, with texts that can be used as they are. */
import type { OwnMethod } from './ownMethod';
import type { PhaseDefinition, PhaseText } from './schema';

export const phasePatterns = [
  'caseBringerTells',
  'questions',
  'round',
  'freeTalk',
  'silence',
] as const;
export type PhasePattern = (typeof phasePatterns)[number];

type Language = OwnMethod['language'];

interface Pattern {
  /** What the phase is called inside the method, where it is not taken yet. */
  readonly id: string;
  readonly rules: Partial<PhaseDefinition> & Pick<PhaseDefinition, 'minutes' | 'speakers'>;
  readonly text: Readonly<Record<Language, PhaseText>>;
}

const patterns: Readonly<Record<PhasePattern, Pattern>> = {
  caseBringerTells: {
    id: 'vertellen',
    rules: { minutes: 5, speakers: 'caseBringer', caseBringer: 'tells' },
    text: {
      nl: {
        name: 'De inbrenger vertelt',
        goal: 'Iedereen hoort wat er speelt, en welke vraag daarbij hoort.',
        participant: 'Luister, en bewaar je vragen.',
        caseBringer: 'Vertel wat er gebeurde, en sluit af met je vraag.',
        facilitator: 'Houd de ruimte vrij voor de inbrenger.',
        notNow: 'Vragen en ideeën komen straks.',
      },
      en: {
        name: 'The case-bringer tells',
        goal: 'Everybody hears what is going on, and which question belongs to it.',
        participant: 'Listen, and keep your questions for later.',
        caseBringer: 'Tell what happened, and end with your question.',
        facilitator: 'Keep the floor free for the case-bringer.',
        notNow: 'Questions and ideas come later.',
      },
    },
  },
  questions: {
    id: 'vragen',
    rules: {
      minutes: 10,
      speakers: 'groupAsksCaseBringer',
      caseBringer: 'answers',
      turnPolicy: 'queue',
      turnSeconds: 60,
    },
    text: {
      nl: {
        name: 'Vragen stellen',
        goal: 'De situatie wordt helder, ook voor de inbrenger zelf.',
        participant: 'Stel één open vraag per keer, zonder raad erin.',
        caseBringer: 'Antwoord kort; zeg het als een vraag te ver gaat.',
        facilitator: 'Laat na elk antwoord een ander vragen.',
        notNow: 'Raad en eigen verhalen wachten nog.',
      },
      en: {
        name: 'Asking questions',
        goal: 'The situation becomes clear, also to the case-bringer.',
        participant: 'Ask one open question at a time, with no advice in it.',
        caseBringer: 'Answer briefly; say so when a question goes too far.',
        facilitator: 'After each answer, let somebody else ask.',
        notNow: 'Advice and stories of your own have to wait.',
      },
    },
  },
  round: {
    id: 'ronde',
    rules: {
      minutes: 6,
      speakers: 'roundOfAll',
      caseBringer: 'listens',
      turnPolicy: 'round',
      turnSeconds: 60,
    },
    text: {
      nl: {
        name: 'Ronde',
        goal: 'Ieder krijgt een beurt, en niemand reageert.',
        participant: 'Zeg in je beurt wat jij ziet. Passen mag.',
        caseBringer: 'Luister en schrijf op wat je raakt.',
        facilitator: 'Ga de kring langs en let op de tijd.',
        notNow: 'Reageren op elkaar hoort hier niet.',
      },
      en: {
        name: 'Round',
        goal: 'Each person gets a turn, and nobody responds.',
        participant: 'Say in your turn what you see. Passing is fine.',
        caseBringer: 'Listen, and write down what touches you.',
        facilitator: 'Go round the circle and mind the time.',
        notNow: 'Responding to each other has no place here.',
      },
    },
  },
  freeTalk: {
    id: 'gesprek',
    rules: { minutes: 10, speakers: 'everyone', turnPolicy: 'free' },
    text: {
      nl: {
        name: 'Vrij gesprek',
        goal: 'Samen verder denken over wat er op tafel ligt.',
        participant: 'Bouw voort op wat een ander zegt.',
        caseBringer: 'Praat mee, en zeg wat je verder helpt.',
        facilitator: 'Let op wie nog niets zei.',
        notNow: 'Nog niet besluiten; dat doet de inbrenger daarna.',
      },
      en: {
        name: 'Open talk',
        goal: 'Thinking on together about what is on the table.',
        participant: 'Build on what somebody else says.',
        caseBringer: 'Join in, and say what helps you on.',
        facilitator: 'Notice who has not spoken yet.',
        notNow: 'No deciding yet; the case-bringer does that afterwards.',
      },
    },
  },
  silence: {
    id: 'stilte',
    rules: { minutes: 2, speakers: 'silence', camera: 'free' },
    text: {
      nl: {
        name: 'Stilte',
        goal: 'Even laten bezinken wat er gezegd is.',
        participant: 'Kijk weg van het scherm en laat komen wat komt.',
        caseBringer: 'Kijk weg van het scherm; er wordt niets gevraagd.',
        facilitator: 'Zeg niets tot de tijd om is.',
        notNow: 'Praten en overleggen komen hierna.',
      },
      en: {
        name: 'Silence',
        goal: 'Letting what was said settle.',
        participant: 'Look away from the screen and let come what comes.',
        caseBringer: 'Look away from the screen; nothing is asked of you.',
        facilitator: 'Say nothing until the time is up.',
        notNow: 'Talking and conferring come after this.',
      },
    },
  },
};

const plain: Omit<PhaseDefinition, 'id' | 'minutes' | 'speakers'> = {
  caseBringer: 'takesPart',
  turnPolicy: 'none',
  turnSeconds: 0,
  rounds: 1,
  facilitatorTurn: 'none',
  advice: false,
  feel: false,
  camera: 'on',
  closing: false,
  guarded: false,
  pitfalls: [],
  cards: [],
};

export function patternName(pattern: PhasePattern, language: Language): string {
  return patterns[pattern].text[language].name;
}

/** A phase by this pattern, with an id that is none of `taken`. */
export function phaseOf(
  pattern: PhasePattern,
  language: Language,
  taken: readonly string[],
): { readonly rules: PhaseDefinition; readonly text: PhaseText } {
  const { id, rules, text } = patterns[pattern];
  let free = id;
  for (let n = 2; taken.includes(free); n += 1) free = `${id}-${n}`;
  return structuredClone({ rules: { ...plain, ...rules, id: free }, text: text[language] });
}
