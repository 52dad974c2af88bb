/** Why a command was refused: a value that every view can show in the user's language. */
export type RefusalReason =
  | 'alreadyExists'
  | 'noSession'
  | 'unknownMethod'
  | 'peopleNotUnique'
  | 'unknownPerson'
  | 'notReady'
  | 'notRunning'
  | 'alreadyOver'
  | 'paused'
  | 'notPaused'
  | 'alreadyMoved'
  | 'alreadyHere'
  | 'notHere'
  | 'facilitatorCannotLeave'
  | 'onlyFacilitator'
  | 'tooManyPeople'
  | 'chooseCaseBringerFirst'
  | 'noNextPhase'
  | 'noPreviousPhase'
  | 'unknownPhase'
  | 'needsAgreement'
  | 'roundNotDone'
  | 'checkOutNotDone'
  | 'noTurnsHere'
  | 'notInList'
  | 'alreadyHadTurn'
  | 'nobodyElseWaiting'
  | 'roundStillRunning'
  | 'orderDoesNotMatch'
  | 'handsNotNow'
  | 'handAlreadyUp'
  | 'handNotUp'
  | 'hasTheTurn'
  | 'alreadyReady'
  | 'readyNotMarked'
  | 'noTurnLimit'
  | 'notEnoughLater'
  | 'nothingToDiscount'
  | 'nothingToUndo'
  | 'noSuchCase'
  | 'tooManyCases'
  | 'tooManyPhases'
  | 'caseBegan'
  | 'closingBegan'
  | 'heldByStructure'
  | 'onlyAtBoundary'
  | 'unknownAgreement'
  | 'notYetCheckOut';

export interface Refusal {
  readonly refused: RefusalReason;
}

export function refuse(refused: RefusalReason): Refusal {
  return { refused };
}
