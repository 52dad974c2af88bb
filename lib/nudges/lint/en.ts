/** English, as the checks of typed text read it: in small letters. */
import { words, type LintPatterns } from './patterns';
import { phrases } from './phrase';

/** Before "you could" these make it part of a question or a story, and no advice. */
const subordinate =
  '<that|if|whether|what|where|how|who|which|when|why|because|as|everything|anything|nothing|something|think|feel|wish';

const alreadyTried = phrases(
  '^ have|has you|he|she|they already|ever tried|considered|thought|asked|spoken|talked|told|discussed|suggested',
  '^ have you already >been|had|known',
  '^ have you tried|considered',
  "^ haven't you * tried|considered|thought|asked|spoken|talked|told",
  '^ did you try|consider|already',
  "^ didn't you * try|consider|ask|think",
);

export const en: LintPatterns = {
  joins: words('and but so or yes well ok okay hm because then also yet eh um'),
  advice: [
    ...alreadyTried,
    ...phrases(
      `${subordinate} you could|might >have|feel|see|hear|not`,
      `${subordinate} you should|ought`,
      `${subordinate} you|you'd|you'll had|need|have better|to >say`,
      "you'd better",
      'you just need|have|must',
      'maybe|perhaps you|it could|can|should|might|helps|need',
      `${subordinate} he|she|they should just|simply|really`,
      '^ try >again +',
      '^ why not +',
      "why don't|didn't you",
      'why not|never just|simply|ask|tell|try|call|talk',
      '^ just * ask|tell|try|call|talk|say|stop|start|go|let',
      'if i were|was you',
      'in your place|shoes|position i',
      'i would just|simply|first|definitely',
      "i'd just|simply|definitely",
      'my|some|one advice|tip|suggestion|recommendation',
      'would it be * idea|option|possibility to|if',
      'is it|that an idea|option to',
      "it's|its best|better to",
      'the best thing is|would',
      'how|what about asking|telling|trying|calling|talking|stopping|starting|letting',
      "couldn't|can't you just|simply|ask|tell",
      "shouldn't you",
    ),
  ],
  otherwise: phrases(
    'what|how could|would|can|will|might|should you|they * differently',
    'what|how could|would|can|will|might|should you|they * do|have|try|say * different|another|instead',
    'what|how could|would|can|will|might you|they * next time',
    'what will|do you do|change next time',
    'how could|would|can|will|might you * prevent|solve|change|fix|avoid',
    'what could|can|would you do about',
    'what could|can you change',
  ),
  reasons: phrases(
    'because',
    'why',
    'the reason|reasons',
    'due to',
    'explanation|explanations|explain|explains',
    'caused by',
    'how come',
  ),
  knowing: phrases(
    'knowing you',
    'as|like i know you',
    'i know you >are|were|did|do|have|had|said|felt',
    '<that|what|if|whether your problem|issue|trouble is',
    'do you know what your problem is',
    "you know what your problem is|what's",
    "the|your problem|point is|with that|you you|you're|is",
    'i|we already|exactly know|knew what|why|how',
    'i|we know exactly|already what|why|how',
    'i know what you need',
    'what you|you really need is',
    'you really|actually|secretly just want|need',
    'you just|secretly|actually want',
    "it's|its obvious|clear that you|you're",
    'you always do that|this',
  ),
  labels: phrases(
    'typical >day|week|example|morning|meeting|moment|situation',
    'typically you',
    `${subordinate} you are a|an >hour|minute|day|little|bit|lot|while|few|member|step|coach`,
    `${subordinate} you're a|an|such|so|too|just|simply|always >little|bit`,
    `${subordinate} you are such|so|too|just|simply|always`,
    "he's|she's|they're a|an|such * narcissist|pleaser|perfectionist|coward|bully",
    'he|she is a|an|such * narcissist|pleaser|perfectionist|coward|bully',
    'narcissist|narcissistic|borderline|psychopath|neurotic|hysterical|autistic|codependent',
    'control freak',
    'people pleaser',
    'inferiority|saviour|savior complex',
    'attachment|abandonment issues|issue',
    'fear of commitment|failure',
    'in your|his|her|their nature|character',
    'the|that kind|type|sort of person',
  ),
  general: phrases(
    '<not|for always',
    'never',
    'everyone|everybody|nobody|constantly|everywhere|continually',
    'no one',
    'all the time',
    'every time',
    'over and over',
    'again and again',
  ),
  leading: [
    ...alreadyTried,
    ...phrases(
      "^ don't|doesn't|didn't|isn't|aren't|wasn't|weren't|wouldn't|couldn't|shouldn't|can't|won't|haven't|hasn't|hadn't +",
      '^ do|did|are|were|would|could|should|can|have you ~ not',
      '^ is|was|would|could it|that|this not',
      '^ do you ~ also think',
      'could|might it * be that',
      'could it be >for|to|like|with|at',
      'is it possible that',
      '^ is|was it|that|this ~ because',
      "isn't|aren't|wasn't|don't|didn't|wouldn't it|you|that|they|he|she ?",
      '<it|that|this|is right ?',
      'surely you',
    ),
  ],
  why: phrases('^ why +', '^ how come +'),
  closed: {
    verbs: words(
      'are is was were am have has had do does did can could will would should may might must shall',
    ),
    moreVerbs: words('ought need dare'),
    subjects: words(
      'you he she it this that there i we they these those the a an your his her their my our its someone anyone anything something everyone',
    ),
    open: phrases(
      '^ can|could|would|will|may|might you|i|we * * tell|say|describe|explain|sketch|share|name|ask|elaborate',
      '^ do you * know|remember|recall * what|how|who|where|which|when',
      '^ do|have you an|any|have * example|examples',
      '^ can|could you think of',
    ),
  },
  double: {
    asking: words('what how who where when why'),
    and: words('and'),
    back: words('that this it'),
    subjects: words(
      'you he she it this that there i we they these those the a an your his her their my our someone to',
    ),
  },
  months: words(
    'january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec',
  ),
  capitals: words(
    `i i'm i'd i'll i've monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december
dutch english german french belgian flemish turkish moroccan surinamese spanish polish arabic european netherlands belgium flanders europe british american
christmas easter ramadan god bible new year
teams zoom meet google excel word outlook whatsapp linkedin team leader manager director coach facilitator mr mrs ms dr kring internet covid corona
the a an and of for with in on at to how what case bringer`.replaceAll('\n', ' '),
  ),
};
