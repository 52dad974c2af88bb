/** The texts of offering a case, placing dots and choosing. */
type Text = string;
type WithName = (name: string) => string;

export interface OfferTexts {
  readonly line: Text;
  readonly urgent: Text;
  readonly offer: Text;
  readonly save: Text;
  readonly saved: Text;
  readonly withdraw: Text;
  readonly withdrawFor: WithName;
  readonly who: Text;
  readonly offerOf: WithName;
  readonly add: Text;
  readonly alsoOffer: Text;
  readonly isUrgent: Text;
  readonly brought: (day: string) => string;
  readonly neverBrought: Text;
  readonly addDot: WithName;
  readonly takeDot: WithName;
  readonly dotsHere: (count: number) => string;
  readonly dotsLeft: (count: number) => string;
  readonly placed: Text;
  readonly placeDone: Text;
  readonly placeNone: Text;
  readonly placeAgain: Text;
  readonly freed: Text;
  readonly placedBy: (placed: number, of: number) => string;
  readonly placeFor: Text;
  readonly dotsOf: WithName;
  readonly countNow: Text;
  readonly dots: (count: number) => string;
  readonly advice: Text;
  readonly tie: (level: readonly string[]) => string;
  readonly choose: Text;
  readonly chooseFor: (number: number) => string;
  readonly chosen: Text;
  readonly chosenAs: (number: number) => string;
  readonly forLater: Text;
  readonly merge: Text;
  readonly mergeWith: WithName;
  readonly mergeText: (into: string, from: string) => string;
  readonly mergeYes: Text;
  readonly andQuestionOf: WithName;
  readonly split: Text;
}
