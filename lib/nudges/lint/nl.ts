/** Dutch, as the checks of typed text read it: in small letters and without accents. */
import { words, type LintPatterns } from './patterns';
import { phrases } from './phrase';

/** Before "je zou" these make it part of a question or a story, and no advice. */
const subordinate =
  '<dat|als|of|wat|waar|hoe|die|wie|welke|welk|wanneer|waarom|toen|zoals|omdat|alles|iets|niets';

const alreadyTried = phrases(
  '^ heb|hebt|heeft|hebben je|jij|u|jullie al >lang|langer|die|dat|deze|dit|jaren|weken|maanden|dagen|zolang|zo|veel|vaak|vaker|last',
  '^ ben|bent je|jij|u al eens|een|naar',
  '^ heb|hebt je|jij|u wel|weleens * geprobeerd|overwogen|nagedacht|voorgesteld|gevraagd|gezegd|gesproken',
  '^ heb|hebt je|jij|u * overwogen|geprobeerd',
);

export const nl: LintPatterns = {
  joins: words('en maar dus of ja nee nou oke hm want dan ook nog eh uh'),
  advice: [
    ...alreadyTried,
    ...phrases(
      `${subordinate} je|jij|u|jullie zou|zoudt|zouden * kunnen|moeten`,
      `${subordinate} je|jij|u|jullie zou|zoudt eens|ook|beter|best|toch|gewoon|misschien`,
      '^ wat je zou kunnen',
      'misschien|eventueel zou|kun|kan|moet je|jij|u',
      'misschien|wellicht helpt het|om|een',
      'misschien is het goed|slim|handig|beter|verstandig|een',
      `${subordinate} je|jij|u|jullie kunt|kan|kon|kunnen ook|toch|beter|best|gewoon|misschien|eens`,
      `${subordinate} je|jij|u|jullie moet|moeten gewoon|eens|toch|maar|echt`,
      `${subordinate} hij|zij|ze moet|moeten gewoon|eens|toch|maar`,
      `${subordinate} hij|zij|ze zou|zouden beter|gewoon`,
      'moet|kun|kan|zou je|jij|u * niet * gewoon|eens|beter',
      '^ probeer +',
      '^ vraag|ga|bel|praat|begin|neem|laat|plan|zoek|stop * eens|gewoon|toch|maar',
      'als ik jou|je was',
      'in jouw|je plaats',
      'ik zou gewoon|zelf|eerst|gaan|hem|haar',
      'ik zou het * anders|gewoon',
      'mijn advies|tip|raad|suggestie',
      '^ tip +',
      'is het een|geen idee|optie|mogelijkheid om',
      'waarom doe|vraag|ga|bel|praat|zeg|probeer|neem|maak|stop|laat|geef je|jij|u * niet',
      'wat dacht je|u van',
      'wat vind je|u ervan om|als',
    ),
  ],
  otherwise: phrases(
    'wat|hoe zou|kun|kan|kunt|had|wil|ga|zul|zal je|jij|u|jullie * <iemand|niemand|iets|niets|ergens|en anders >iemand|dan',
    'wat|hoe doe|pak|zeg|ga je|jij|u|jullie * volgende keer',
    'wat|hoe zou|kun|kan|ga|zul|wil je|jij|u|jullie * volgende keer',
    'hoe kun|kan|kunt|ga|zou je|jij|u|jullie * voorkomen|oplossen|veranderen|doorbreken',
    'wat kun|kan|kunt|ga|zou je|jij|u|jullie eraan|ertegen * doen',
  ),
  reasons: phrases(
    'omdat',
    'doordat',
    'waarom',
    'hoezo',
    'de reden',
    'verklaring|verklaringen|verklaar|verklaren',
    'komt door',
  ),
  knowing: phrases(
    'zoals ik je|jou|jullie|u ken',
    'ik ken je|jou|u >nog|niet|pas|nauwelijks',
    '<dat|wat|of|volgens jouw|uw probleem is',
    '<dat|wat|of|volgens je probleem is',
    'weet je|jij|u wat je|jouw|uw probleem is',
    'het|jouw|je|uw probleem|punt is gewoon',
    'het probleem is dat je|jij|u',
    'ik weet precies|al|allang|best|wel wat|hoe|waarom je|jij|u|het|dit',
    'het is toch|wel duidelijk|logisch dat je|jij|u',
    'wat jij|u nodig hebt|heeft is',
    'jij|u wilt|wil eigenlijk|gewoon|stiekem',
    'eigenlijk wil|ben|zoek je|jij|u',
    'dat doe je|jij|u altijd',
  ),
  labels: phrases(
    'typisch|typische >voorbeeld',
    `${subordinate} jij|u bent|ben >toen|daar|er|erbij|gaan|gebleven|degene|begonnen|gekomen|gegaan|geweest|nu|aan|in|op|bij|met|hier|daarna|net|weggelopen|gestopt|opgestaan|gevraagd|teruggegaan|inbrenger|vanaf|de|even|niet|zover|coach`,
    `${subordinate} je bent een|zo|zo'n|te|gewoon|eigenlijk|nogal|altijd|erg|echt|eenmaal|iemand`,
    'je|jij|u bent nu eenmaal',
    'hij|zij|ze is een type|typische|echte|narcist|pleaser|controlfreak|perfectionist|angsthaas',
    'narcist|narcistisch|narcistische|borderline|psychopaat|neurotisch|neuroot|controlfreak|pleaser|hysterisch|autistisch|autist',
    'minderwaardigheidscomplex|bindingsangst|verlatingsangst|vadercomplex|moedercomplex|reddersyndroom|faalangst',
    'het zit in je|jouw|zijn|haar karakter|aard|natuur',
    'van nature',
  ),
  general: phrases(
    '<niet|voor altijd',
    'nooit',
    'iedereen|niemand|constant|voortdurend|overal|doorlopend',
    'de hele tijd',
    'elke|iedere keer',
    'telkens|steeds weer',
  ),
  leading: [
    ...alreadyTried,
    ...phrases(
      '^ vind|vindt|denk|denkt|geloof|voel|zie|merk|wil|wilt|kun|kan|kunt|zou|moet|had|was|ben|bent|heb|hebt|doe|ga|vraag je|jij|u|jullie ~ niet|geen',
      '^ is|was|zou het|dat|dit niet',
      '^ vind|vindt|denk|denkt je|jij|u ~ ook|toch',
      'zou het kunnen|niet dat|zijn',
      'kan het zijn dat',
      '^ komt het|dat|dit ~ door|doordat|omdat',
      'toch ?',
      'he|hoor|nietwaar ?',
    ),
  ],
  why: phrases('^ waarom +', '^ hoezo +'),
  closed: {
    verbs: words(
      'ben bent is zijn was waren heb hebt heeft hebben had hadden wil wilt willen kun kan kunt kunnen kon zou zouden moet moest mag mocht',
    ),
    moreVerbs: words(
      'zal zul doe doet deed ga gaat ging vind vindt vond voel voelt voelde denk denkt dacht weet wist zie ziet zag merk merkt merkte herken herkent krijg kreeg komt kwam lukt lukte klopt helpt hielp speelt speelde durf durft durfde hoef hoeft hoor hoorde blijf bleef word wordt werd zit sta ligt maak maakt maakte geloof hoop verwacht mis gaf nam zei vroeg wilde bedoel bedoelt snap begrijp ken werk werkt',
    ),
    subjects: words(
      'je jij u jullie hij zij ze het dat dit er ik we wij men die deze de een iemand jouw mijn haar daar iets',
    ),
    open: phrases(
      '^ kun|kan|kunt|wil|wilt|zou|mag je|jij|u|ik|we * * vertellen|zeggen|beschrijven|uitleggen|omschrijven|schetsen|toelichten|noemen|vragen|delen|meenemen',
      '^ weet je|jij|u|jullie * wat|hoe|wie|waar|welke|wanneer',
      '^ mag ik * vragen|weten',
      '^ heb|hebt je|jij|u een voorbeeld|beeld',
      '^ kun|kan|kunt je|jij|u ~ voorbeeld|beeld|moment',
    ),
  },
  double: {
    asking: words('wat hoe wie waar wanneer waarom waardoor waarmee waarover hoeveel'),
    and: words('en'),
    back: words('dat die dit het'),
    subjects: words(
      'je jij u jullie hij zij ze het dat dit er ik we wij men die deze de een iemand jouw mijn zijn haar jou voor',
    ),
  },
  months: words(
    'januari februari maart april mei juni juli augustus september oktober november december jan feb apr aug sept okt nov dec',
  ),
  capitals: words(
    `ik u maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
januari februari maart april mei juni juli augustus september oktober november december
nederlands nederlandse engels engelse duits duitse frans franse belgisch belgische vlaams vlaamse turks turkse marokkaans marokkaanse surinaams surinaamse spaans spaanse pools poolse arabisch arabische europees europese nederland belgie vlaanderen europa
kerst kerstmis pasen pinksteren hemelvaart sinterklaas koningsdag ramadan suikerfeest god bijbel
teams zoom meet google excel word outlook whatsapp linkedin teamleider manager directeur directie coach begeleider mevrouw meneer dhr mw dr drs inbrenger kring intervisie internet covid corona arbo
de het een en van voor met in op bij aan naar om dat die wat hoe`.replaceAll('\n', ' '),
  ),
};
