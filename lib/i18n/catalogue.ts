/** Every text of the panel, by key. Languages are checked against this by the compiler. */
import type { StartingAgreement } from '@/lib/group/startingAgreements';
import type { GroupSettings } from '@/lib/group/group';
import type { AskKind } from '@/lib/methods/cards/ask';
import type {
  CaseBringerMode,
  Experience,
  FramePlace,
  Level,
  QuestionKind,
  Speakers,
} from '@/lib/methods/schema';
import type { ListKind } from '@/lib/session/lists';
import type { PartSize, Structure } from '@/lib/session/meetingPlan';
import type { SilenceSeconds } from '@/lib/session/commands';
import type { SayKind } from '@/lib/session/say';
import type { PauseReason } from '@/lib/session/state';
import type { FrameForm, TemplateId } from '@/lib/session/templates';
import type { JoinStage } from '@/lib/wire/liveMessages';
import type { HostRefusal } from '@/lib/wire/viewMessages';

type Text = string;
type WithName = (name: string) => string;
type WithCount = (n: number) => string;

export interface Catalogue {
  readonly app: {
    readonly name: Text;
    readonly reconnecting: Text;
    readonly close: Text;
    readonly cancel: Text;
    readonly partFailed: Text;
    readonly tryAgain: Text;
    readonly minutes: WithCount;
    readonly people: WithCount;
  };
  readonly menu: Readonly<
    Record<
      | 'open'
      | 'title'
      | 'language'
      | 'showDigits'
      | 'collapse'
      | 'toLeft'
      | 'toRight'
      | 'sidePanel'
      | 'window'
      | 'show'
      | 'home'
      | 'nudges'
      | 'pitfalls'
      | 'acute'
      | 'rawCopy'
      | 'rawCopyHint'
      | 'abandon'
      | 'abandonAsk'
      | 'leave'
      | 'leaveAsk',
      Text
    >
  >;
  /** The tab around the sessions: its pages, in the order of the navigation. */
  readonly home: {
    readonly navigation: Text;
    readonly pages: Readonly<Record<'groups' | 'cases' | 'library' | 'methods' | 'pitfalls', Text>>;
  };
  readonly group: {
    readonly title: Text;
    readonly intro: Text;
    readonly empty: Text;
    readonly new: Text;
    readonly newTitle: Text;
    readonly back: Text;
    readonly count: WithCount;
    readonly lastMet: (day: string) => string;
    readonly neverMet: Text;
    readonly unreadable: Text;
    readonly unreadableNamed: WithName;
    readonly unreadableText: Text;
    readonly unreadableMeetings: WithCount;
    readonly notFound: Text;
    readonly name: Text;
    readonly nameHint: Text;
    readonly people: Text;
    readonly personName: WithCount;
    readonly away: Text;
    readonly awayOf: WithName;
    readonly removePerson: WithName;
    readonly adding: Text;
    readonly addingFirst: Text;
    readonly addingHint: Text;
    readonly add: Text;
    readonly agreements: Text;
    readonly agreementsHint: Text;
    readonly agreementsChanged: (day: string) => string;
    readonly agreementText: WithCount;
    readonly meaning: Text;
    readonly meaningOf: WithCount;
    readonly meaningExample: (example: string) => string;
    readonly removeAgreement: WithCount;
    readonly ownAgreement: Text;
    readonly suggestions: Text;
    readonly starting: Readonly<
      Record<StartingAgreement, { readonly text: Text; readonly example: Text }>
    >;
    readonly settings: Text;
    readonly seat: Text;
    readonly seats: Readonly<Record<GroupSettings['seat'], Text>>;
    readonly seatHints: Readonly<Record<GroupSettings['seat'], Text>>;
    readonly facilitator: Text;
    readonly facilitatorLast: Text;
    readonly structure: Text;
    readonly structures: Readonly<Record<GroupSettings['structure'], Text>>;
    readonly structureHints: Readonly<Record<GroupSettings['structure'], Text>>;
    readonly template: Text;
    readonly templates: Readonly<Record<NonNullable<GroupSettings['template']> | 'none', Text>>;
    readonly save: Text;
    readonly saveNew: Text;
    readonly saved: Text;
    readonly unsaved: Text;
    readonly revert: Text;
    readonly problems: {
      readonly look: WithCount;
      readonly nameEmpty: Text;
      readonly nameTooLong: (length: number, max: number) => string;
      readonly personEmpty: Text;
      readonly agreementEmpty: Text;
      readonly tooLong: (length: number, max: number) => string;
      readonly tooMany: (count: number, max: number) => string;
      readonly unknownFacilitator: Text;
    };
    readonly conflict: {
      readonly title: Text;
      readonly text: (parts: string) => string;
      readonly parts: Readonly<Record<'name' | 'people' | 'agreements' | 'settings', Text>>;
      readonly takeTheirs: Text;
      readonly keepMine: Text;
      readonly gone: Text;
      readonly goneText: Text;
      readonly saveAsNew: Text;
    };
    readonly memory: {
      readonly title: Text;
      readonly none: Text;
      readonly next: WithName;
      readonly facilitated: (day: string, ago: string) => string;
      readonly neverFacilitated: Text;
      readonly brought: (day: string, ago: string) => string;
      readonly neverBrought: Text;
      readonly ago: WithCount;
      readonly people: Text;
      readonly meetings: Text;
      readonly facilitatorWas: WithName;
      readonly caseOf: (method: string, name: string) => string;
      readonly noCase: Text;
      readonly somebody: Text;
      readonly inARow: WithName;
      readonly older: WithCount;
      readonly forget: (day: string) => string;
      readonly forgetTitle: Text;
      readonly forgetText: (day: string) => string;
      readonly forgetYes: Text;
      readonly unknownMethod: Text;
    };
    readonly remove: Text;
    readonly removeTitle: WithName;
    readonly removeText: (meetings: number) => string;
    readonly removeYes: Text;
  };
  readonly elsewhere: {
    readonly title: Text;
    readonly text: (platform: string) => string;
    readonly showCall: Text;
    readonly bindHere: Text;
    readonly bindHereHint: Text;
  };
  readonly tabs: Readonly<Record<'now' | 'people' | 'programme' | 'label', Text>>;
  readonly setUp: {
    readonly title: Text;
    readonly names: Text;
    readonly namesHint: Text;
    readonly namesPlaceholder: Text;
    readonly fromCall: Text;
    readonly fromCallFound: WithCount;
    readonly fromCallNone: Text;
    readonly count: WithCount;
    readonly groupHint: WithCount;
    readonly facilitator: Text;
    readonly caseBringer: Text;
    readonly caseBringerLater: Text;
    readonly method: Text;
    readonly methodMinutes: WithCount;
    readonly end: Text;
    readonly noEnd: Text;
    readonly needs: (time: string, clock: string) => string;
    readonly fits: (time: string) => string;
    readonly tooLong: (time: string) => string;
    readonly setEnd: (clock: string) => string;
    readonly tomorrow: Text;
    readonly parts: Text;
    readonly partsHint: Text;
    readonly firstTimersFirst: Text;
    readonly rank: Text;
    readonly rankHint: Text;
    readonly rankAnswers: Readonly<Record<'unsaid' | 'yes' | 'no', Text>>;
    readonly create: Text;
    readonly problems: {
      readonly tooFew: (count: number) => string;
      readonly tooMany: (count: number, max: number) => string;
      readonly tooLong: (line: number, length: number, max: number) => string;
      readonly twice: (name: string, lines: readonly number[]) => string;
    };
  };
  readonly planning: {
    readonly group: Text;
    readonly noGroup: Text;
    readonly groupUnreadable: Text;
    readonly groupGone: (group: string) => string;
    readonly here: Text;
    readonly guests: Text;
    readonly addGuests: Text;
    readonly twice: WithName;
    readonly agreements: WithCount;
    readonly turnToFacilitate: (name: string, memory: string) => string;
    readonly longestNotBrought: (name: string, memory: string) => string;
    /** How many meetings ago; null for never. */
    readonly ago: (meetings: number | null) => string;
    readonly takeBringer: WithName;
    readonly operator: Text;
    readonly template: Text;
    readonly templates: Readonly<Record<TemplateId, Text>>;
    readonly frames: Readonly<Record<FrameForm | 'own', Text>>;
    readonly meeting: (frame: string, cases: number) => string;
    readonly cases: Text;
    readonly case: (number: number) => string;
    readonly addCase: Text;
    readonly removeCase: (number: number) => string;
    readonly otherMethod: Text;
    readonly methodGone: (method: string) => string;
    readonly methodUnknown: Text;
    readonly notCounted: Text;
    readonly groupFits: (min: number, max: number) => string;
    readonly frame: Text;
    readonly places: Readonly<Record<FramePlace, Text>>;
    readonly sizes: Readonly<Record<PartSize, Text>>;
    /** Why a part always takes place, by its id. */
    readonly always: Readonly<Record<string, Text>>;
    /** `frame` as in `choose.frames`. */
    readonly fitsWith: (frame: string, clock: string) => string;
    readonly shorter: (parts: readonly string[]) => string;
    readonly gone: (parts: readonly string[]) => string;
    readonly takeFrame: (frame: string) => string;
    readonly nothingFits: (cases: number) => string;
    readonly more: Text;
    readonly seat: Text;
  };
  readonly ready: Readonly<Record<'title' | 'text' | 'start' | 'discard', Text>>;
  readonly phase: {
    readonly step: (n: number, of: number) => string;
    readonly meetingEnds: (clock: string) => string;
    readonly forYou: Text;
    readonly group: Text;
    readonly caseBringer: Text;
    readonly roles: Text;
    readonly goal: Text;
    readonly of: WithCount;
    readonly until: (clock: string) => string;
    readonly lastMinute: Text;
    readonly over: Text;
    readonly paused: Text;
    readonly ample: Text;
    readonly halfway: Text;
    readonly nearlyDone: Text;
    readonly overInWords: Text;
    readonly spoken: {
      readonly left: (minutes: number, seconds: number) => string;
      readonly over: (minutes: number, seconds: number) => string;
      readonly paused: Text;
    };
    readonly round: (n: number, of: number) => string;
    readonly notNow: Text;
    /** To a case-bringer who listens. */
    readonly keepStill: Text;
    readonly camera: {
      readonly yoursOff: Text;
      /** The case-bringer's name, or null. */
      readonly theirsOff: (name: string | null) => string;
      readonly free: Text;
      readonly freeForCaseBringer: Text;
    };
    readonly extraCare: (text: string) => string;
    readonly ofCase: (n: number, of: number, name: string | null) => string;
    readonly nextCase: (name: string | null, method: string, time: string) => string;
  };
  readonly turn: {
    readonly isSpeaking: WithName;
    readonly asksOn: WithName;
    readonly tells: WithName;
    readonly leads: WithName;
    readonly silence: Text;
    readonly open: Text;
    readonly waitingForHand: Text;
    readonly nobodyYet: Text;
    readonly roundDone: Text;
    readonly emptyList: Text;
    readonly left: (time: string) => string;
    readonly over: (time: string) => string;
    readonly after: WithName;
    readonly last: Text;
    /** To the group, before its first question to the case-bringer. */
    readonly tuneIn: WithName;
    /** To everybody, with the name of the case-bringer, who listens here. */
    readonly fact: WithName;
    readonly factAsker: WithName;
    /** To the facilitator, with the name of the case-bringer. */
    readonly factNotice: WithName;
    readonly factAnswered: Text;
    readonly caseBringer: Readonly<Record<CaseBringerMode, WithName>>;
  };
  readonly seat: Readonly<
    Record<
      | 'speaking'
      | 'next'
      | 'waiting'
      | 'had'
      | 'outside'
      | 'caseBringer'
      | 'listening'
      | 'facilitator'
      | 'away'
      | 'me'
      | 'ready',
      Text
    >
  > & { readonly hand: WithCount; readonly spoke: WithCount };
  readonly actions: {
    readonly label: Text;
    readonly next: WithName;
    readonly giveTurn: WithName;
    readonly back: WithName;
    readonly turnDone: Text;
    readonly nextPhase: WithName;
    readonly nextPhaseShort: Text;
    readonly end: Text;
    readonly resume: Text;
    readonly silence: Text;
    readonly pause: Text;
    readonly more: Text;
    readonly time: Text;
    readonly undo: Text;
    readonly previousPhase: Text;
    readonly skipPhase: Text;
    readonly anotherRound: Text;
    readonly startRound: Text;
    readonly jump: WithName;
    readonly toClosing: Text;
  };
  readonly person: Readonly<
    Record<
      | 'takeTurn'
      | 'finishTurn'
      | 'pass'
      | 'skip'
      | 'later'
      | 'giveBack'
      | 'askOn'
      | 'askFact'
      | 'answerFact'
      | 'raiseHand'
      | 'lowerHand'
      | 'spoke'
      | 'leave'
      | 'returned'
      | 'makeCaseBringer'
      | 'makeFacilitator',
      Text
    >
  > & { readonly makeFacilitatorAsk: WithName; readonly makeFacilitatorYes: WithName };
  /** Question cards. */
  readonly cards: Readonly<
    Record<'open' | 'title' | 'text' | 'level' | 'ofPhase' | 'next' | 'none' | 'failed', Text>
  > & { readonly levels: Readonly<Record<Level, Text>> };
  /** What everybody says of themselves. */
  readonly landing: Readonly<
    Record<
      'own' | 'again' | 'title' | 'score' | 'hint' | 'noScore' | 'who' | 'whoHint' | 'here',
      Text
    >
  > & {
    readonly count: (n: number, of: number) => string;
    readonly mark: WithName;
    readonly scoreOf: WithName;
    readonly low: Text;
    readonly lowYes: Text;
    readonly lowNo: Text;
  };
  readonly agreements: Readonly<
    Record<'title' | 'own' | 'agreed' | 'who' | 'whoHint' | 'care' | 'careToday', Text>
  > & {
    readonly count: (n: number, of: number) => string;
    readonly mark: WithName;
    readonly careFor: WithName;
  };
  readonly checkOut: Readonly<
    Record<
      | 'own'
      | 'again'
      | 'title'
      | 'text'
      | 'fine'
      | 'aftercare'
      | 'who'
      | 'whoHint'
      | 'wants'
      | 'end'
      | 'endText',
      Text
    >
  > & {
    readonly count: (n: number, of: number) => string;
    readonly countWants: WithCount;
    readonly of: WithName;
  };
  readonly structure: Readonly<Record<'change' | 'title' | 'yes' | 'ask', Text>> & {
    readonly texts: Readonly<Record<Structure, Text>>;
  };
  readonly people: {
    readonly title: Text;
    readonly order: Text;
    readonly hands: Text;
    readonly others: Text;
    readonly up: WithName;
    readonly down: WithName;
    readonly add: Text;
    readonly addName: Text;
    readonly addButton: Text;
    readonly menu: WithName;
    readonly chooseCaseBringer: Text;
    readonly chooseCaseBringerText: Text;
    readonly goOnWithout: Text;
  };
  readonly programme: {
    readonly title: Text;
    readonly now: Text;
    readonly skipped: Text;
    readonly at: (from: string, to: string) => string;
    readonly spent: (spent: string, planned: string) => string;
    readonly skip: Text;
    readonly jump: Text;
    readonly jumpAsk: WithName;
    readonly jumpYes: Text;
    readonly skipAsk: WithName;
    readonly ends: (clock: string) => string;
    readonly agreed: (clock: string) => string;
  };
  readonly choose: {
    readonly title: Text;
    readonly question: Text;
    readonly questions: Readonly<Record<QuestionKind, Text>>;
    readonly level: Text;
    readonly levels: Readonly<Record<Level, Text>>;
    readonly energy: Text;
    readonly fresh: Text;
    readonly heavy: Text;
    readonly leaveOpen: Text;
    readonly practised: Text;
    readonly suggested: Text;
    readonly noneSuggested: Text;
    readonly own: {
      readonly title: Text;
      /** Behind the name of one. */
      readonly mark: Text;
      readonly markIn: Readonly<Record<'nl' | 'en', Text>>;
      readonly kept: Text;
      readonly unreadable: Text;
      readonly notLoaded: Text;
    };
    readonly others: Text;
    readonly current: Text;
    readonly loading: Text;
    readonly notLoaded: Text;
    readonly retry: Text;
    readonly back: Text;
    readonly choose: Text;
    readonly chooseIn: (frame: string) => string;
    readonly mind: Text;
    readonly anyway: (method: string) => string;
    readonly anywayYes: Text;
    readonly shorterFrame: (frame: string) => string;
    readonly becomesShorter: (phase: string, before: string, after: string) => string;
    readonly leftOut: (phase: string) => string;
    readonly later: (time: string) => string;
    readonly facts: {
      readonly levels: Readonly<Record<Level, Text>>;
      readonly group: (min: number, max: number) => string;
      readonly experience: Readonly<Record<Experience, Text>>;
      readonly trust: Text;
    };
    readonly frames: Readonly<Record<FrameForm, Text>>;
    readonly reasons: {
      readonly question: Readonly<Record<QuestionKind, Text>>;
      readonly lighter: Text;
      readonly level: Readonly<Record<Level, Text>>;
      readonly time: (time: string) => string;
      readonly timeIn: (frame: string, time: string) => string;
      readonly experience: Readonly<Record<Experience, Text>>;
      readonly variation: Text;
      readonly size: WithCount;
    };
    readonly objections: {
      readonly time: (time: string) => string;
      readonly tooFew: WithCount;
      readonly tooMany: WithCount;
      readonly experience: Text;
      readonly experienceAndTrust: Text;
      readonly repeated: WithCount;
    };
    readonly preview: {
      readonly suits: Text;
      readonly preparation: Text;
      readonly note: Text;
      readonly sources: Text;
      readonly phases: (time: string, people: string) => string;
      readonly noAdvice: Text;
      readonly adviceIn: (phases: string) => string;
      readonly advice: Text;
      readonly speaks: Readonly<Record<Speakers, Text>>;
      readonly caseBringer: Readonly<Record<CaseBringerMode, Text>>;
    };
    readonly session: {
      readonly another: Text;
      readonly addCase: Text;
      readonly inPlace: (method: string) => string;
      readonly ofCase: (number: number, method: string) => string;
      readonly cases: Text;
    };
  };
  readonly library: {
    readonly title: Text;
    readonly intro: Text;
    readonly own: Text;
    readonly noOwn: Text;
    readonly ownUnreadable: Text;
    readonly toEditor: Text;
    readonly fromKring: Text;
    readonly back: Text;
    readonly people: Text;
    readonly cards: WithCount;
    readonly cardsMissing: Text;
    readonly credits: Text;
    readonly unknown: Text;
  };
  readonly confirm: Readonly<
    Record<
      'roundNotDone' | 'roundNotDoneYes' | 'checkOutNotDone' | 'checkOutNotDoneYes' | 'toCheckOut',
      Text
    >
  >;
  readonly pause: {
    readonly ask: Text;
    readonly forWhom: Text;
    readonly reasons: Readonly<Record<PauseReason, Text>>;
    /** The name of whom it is about, or null. */
    readonly states: Readonly<Record<PauseReason, (name: string | null) => string>>;
    readonly texts: Readonly<Record<PauseReason, Text>>;
    readonly since: (clock: string) => string;
  };
  readonly time: {
    readonly title: Text;
    readonly forPhase: Text;
    readonly forTurn: WithName;
    readonly howMuch: Text;
    readonly from: Text;
    readonly fromEnd: Text;
    readonly fromLater: Text;
    readonly endMoves: (before: string, after: string) => string;
    readonly endStays: (clock: string) => string;
    readonly agreedMoves: (after: string) => string;
    readonly agreedStays: (clock: string) => string;
    readonly cut: (name: string, left: string) => string;
    readonly closingSafe: Text;
    readonly give: (text: string) => string;
    readonly minutes: WithCount;
  };
  readonly forecast: {
    readonly late: (clock: string, time: string) => string;
    readonly closing: (clock: string) => string;
    readonly closingNow: (time: string) => string;
  };
  readonly gap: {
    readonly text: (time: string) => string;
    readonly counts: Text;
    readonly doesNotCount: Text;
  };
  readonly step: Readonly<
    Record<
      | 'byFacilitator'
      | 'noCaseBringer'
      | 'sessionStarted'
      | 'roundStarted'
      | 'orderChanged'
      | 'sessionPaused'
      | 'sessionResumed'
      | 'sessionEnded'
      | 'sessionAbandoned'
      | 'agreementStressed'
      | 'noAgreementStressed'
      | 'other',
      Text
    >
  > &
    Readonly<
      Record<
        | 'personJoined'
        | 'personLeft'
        | 'personReturned'
        | 'facilitatorAssigned'
        | 'caseBringerAssigned'
        | 'phaseEntered'
        | 'phaseSkipped'
        | 'turnStarted'
        | 'turnResumed'
        | 'finished'
        | 'passed'
        | 'skipped'
        | 'postponed'
        | 'givenBack'
        | 'interrupted'
        | 'speakingMarked'
        | 'askedOn'
        | 'timeGranted'
        | 'gapDiscounted'
        | 'landed'
        | 'agreementsAccepted'
        | 'checkedOut'
        | 'structureChanged',
        WithName
      >
    > & {
      readonly caseBringerOfCase: (name: string, n: number) => string;
      readonly noCaseBringerOfCase: WithCount;
      readonly methodChosen: (method: string, n: number) => string;
      readonly caseAdded: (method: string, n: number) => string;
    };
  readonly end: {
    readonly title: Text;
    readonly abandonedTitle: Text;
    readonly withoutCheckOut: Text;
    readonly summary: (time: string, clock: string) => string;
    readonly paused: (time: string) => string;
    readonly phases: Text;
    readonly stays: Text;
    readonly back: Text;
    readonly close: Text;
  };
  readonly fault: {
    readonly title: Text;
    readonly notOpening: Text;
    readonly newerDatabase: Text;
    readonly unreadableEvent: WithCount;
    readonly detail: Text;
    readonly rawCopy: Text;
    readonly retry: Text;
    readonly setAside: Text;
    readonly covered: Text;
  };
  /** Sharing a session with other screens, as the facilitator sees it. */
  readonly live: {
    readonly share: Text;
    readonly shared: Text;
    readonly invitation: Text;
    readonly connected: WithCount;
    readonly connecting: Text;
    readonly offline: Text;
    readonly ready: (n: number, of: number) => string;
    readonly relay: Readonly<
      Record<
        'label' | 'hint' | 'fixed' | 'placeholder' | 'page' | 'pageHint' | 'pagePlaceholder' | 'go',
        Text
      >
    >;
    readonly consent: Readonly<
      Record<
        | 'title'
        | 'via'
        | 'sends'
        | 'sendsName'
        | 'sealed'
        | 'sees'
        | 'stops'
        | 'stopsForMe'
        | 'yesShare'
        | 'yesJoin',
        Text
      >
    >;
    readonly invite: Readonly<
      Record<
        | 'text'
        | 'copy'
        | 'copied'
        | 'notCopied'
        | 'show'
        | 'hide'
        | 'qr'
        | 'code'
        | 'screens'
        | 'nobody'
        | 'here'
        | 'away'
        | 'deputy'
        | 'stop'
        | 'stopAsk'
        | 'stopYes',
        Text
      >
    > & { readonly line: (invite: string) => string };
    readonly knock: Readonly<
      Record<'letIn' | 'look' | 'title' | 'who' | 'asNew' | 'newName' | 'decline', Text>
    > & {
      readonly knocks: WithName;
      readonly more: WithCount;
      readonly sayCode: WithName;
      readonly replaces: WithName;
      readonly admit: WithName;
    };
    readonly person: Readonly<
      Record<'screen' | 'screenAway' | 'remove' | 'deputy' | 'noDeputy' | 'deputyHint', Text>
    > & {
      readonly removeAsk: WithName;
      readonly removeYes: WithName;
      readonly handOverAsk: WithName;
      readonly handOverYes: WithName;
    };
    readonly notice: {
      readonly theirs: Text;
      readonly ours: Text;
      readonly missing: (from: number, to: number) => string;
      readonly waiting: WithName;
      readonly declined: WithName;
      readonly takeBack: Text;
    };
  };
  readonly join: {
    readonly offer: Text;
    readonly title: Text;
    readonly titleInvited: Text;
    readonly invite: Text;
    readonly inviteHint: Text;
    readonly name: Text;
    readonly nameHint: Text;
    readonly badName: Text;
    readonly go: Text;
    readonly ownSession: Text;
    readonly via: (host: string) => string;
    readonly noLine: Text;
    readonly stages: Readonly<Record<JoinStage, { readonly title: Text; readonly text: Text }>>;
    readonly stop: Text;
    readonly back: Text;
  };
  /** What somebody sees who takes part on a screen of their own. */
  readonly me: {
    readonly you: Text;
    readonly isSpeaking: Text;
    readonly asksOn: Text;
    readonly tells: Text;
    readonly leads: Text;
    readonly next: Text;
    readonly fact: Text;
    readonly factAsker: Text;
    readonly shortAnswer: Text;
    readonly ready: Text;
    readonly controls: Text;
    readonly readyText: Text;
    readonly actions: Readonly<
      Record<
        | 'answerFact'
        | 'finishTurn'
        | 'askOn'
        | 'passTurn'
        | 'postponeTurn'
        | 'giveBackTurn'
        | 'askFact'
        | 'raiseHand'
        | 'lowerHand'
        | 'markReady'
        | 'withdrawReady'
        | 'returned',
        Text
      >
    >;
    readonly sending: Text;
    readonly writerAway: Text;
    readonly writerAwayPaused: Text;
    readonly takeOver: Text;
    readonly takeOverAsk: Text;
    readonly takeOverYes: Text;
    readonly offered: WithName;
    readonly offeredText: Text;
    readonly accept: Text;
    readonly decline: Text;
    readonly leave: Text;
  };
  readonly refused: Readonly<Record<HostRefusal, Text>>;
  /** What the case-bringer says over the work, silences, and taking distance. */
  readonly say: {
    readonly own: Text;
    readonly of: WithName;
    readonly more: Text;
    readonly noReason: Text;
    /** In the case-bringer's own words. */
    readonly kinds: Readonly<Record<SayKind, Text>>;
    readonly longer: Text;
    /** Where the facilitator says it for the case-bringer in other words. */
    readonly theirs: Readonly<Record<'question' | 'questionDone', Text>>;
    readonly hints: Readonly<Record<SayKind, Text>>;
    readonly lengths: Readonly<Record<SilenceSeconds, Text>>;
    readonly howLong: Text;
    readonly open: Text;
    readonly stayHint: Text;
    readonly rest: Text;
    readonly enough: WithName;
    readonly enoughMine: Text;
    readonly questionOf: WithName;
    readonly questionMine: Text;
    readonly questionAsk: WithName;
    readonly questionAskMine: Text;
    readonly closeQuestion: Text;
    readonly notNowCount: WithCount;
    readonly stepBack: Text;
    readonly steppedBack: Text;
    readonly cameBack: Text;
    readonly apart: Text;
    readonly apartMine: Text;
    readonly help: {
      readonly title: Text;
      readonly text: WithName;
      readonly goOn: Text;
      readonly other: WithName;
      readonly longer: Text;
      readonly close: Text;
    };
  };
  /** The ways to what somebody writes for oneself; what stands there is loaded with it. */
  readonly own: {
    readonly notes: Text;
    /** The same where there is little room. */
    readonly short: Text;
    readonly myCase: Text;
    readonly sheetOf: WithName;
    readonly touches: Text;
    readonly touchesOther: WithName;
    readonly noted: Text;
    readonly caseOf: WithName;
    readonly noOwnPartTitle: Text;
    readonly noOwnPart: WithName;
    readonly noOwnPartYes: Text;
    readonly discard: Text;
    readonly discardYes: Text;
  };
  /** How deep the group goes, as far as it stands on a screen at once. */
  readonly depth: {
    readonly tab: Text;
    readonly kinds: Readonly<Record<AskKind, Text>>;
    readonly askAbout: WithName;
    readonly isAsked: WithName;
    readonly level: WithName;
    readonly sides: (seen: number, of: number) => string;
    readonly possible: (seen: number, of: number) => string;
    readonly signals: Text;
    readonly signalsText: Text;
    readonly questions: Text;
    readonly asked: WithName;
    readonly notAsked: Text;
  };
  /** Of choosing a case, what a running session shows of itself. */
  readonly offers: {
    readonly title: Text;
    readonly headline: Text;
    readonly show: Text;
    readonly write: Text;
    readonly writeFacilitator: Text;
    readonly place: Text;
    readonly read: (count: number) => string;
    readonly taken: WithName;
    readonly takenAll: Text;
    readonly steps: Readonly<Record<'offersOpened' | 'dotsCounted' | 'offersMerged', Text>>;
  };
  /** The group's lists: readings, alternatives, written questions. */
  readonly lists: {
    readonly titles: Readonly<Record<ListKind, Text>>;
    readonly counts: Readonly<Record<ListKind, WithCount>>;
    readonly add: Text;
    readonly circle: Text;
  };
  /** What remains of a session, and what one takes along; the rest is in report/. */
  readonly leaving: { readonly open: Text };
}
