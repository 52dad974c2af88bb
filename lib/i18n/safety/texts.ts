/** The texts before a case's method begins, and those about a thought that is parked, by key. */
type Text = string;

export interface SafetyTexts {
  readonly safety: {
    /** The way to one's own answer. */
    readonly own: Text;
    /** The way there on the facilitator's machine, before it was asked and after. */
    readonly ask: Text;
    readonly asked: (given: number, of: number) => string;
    readonly isIn: (given: number, of: number) => string;
    readonly yes: Text;
    readonly no: Text;
    readonly title: Text;
    readonly intro: Text;
    readonly unseen: Text;
    /** Where the group has two people. */
    readonly two: Text;
    readonly final: Text;
    readonly safe: Text;
    readonly rather: Text;
    readonly send: Text;
    readonly chooseOne: Text;
    readonly lead: Text;
    readonly begin: Text;
    readonly soFar: (given: number, of: number) => string;
    readonly lacks: Text;
    readonly newcomer: Text;
    readonly again: Text;
    readonly whatNow: Text;
    readonly againText: Text;
    readonly another: Text;
    readonly goOn: Text;
    readonly leadOwn: Text;
    readonly pass: Text;
    readonly passOn: Text;
    readonly passTitle: Text;
    readonly passText: Text;
    readonly next: Text;
    readonly done: Text;
  };
  readonly fresh: {
    readonly ask: Text;
    readonly askOf: (name: string) => string;
    readonly text: Text;
    readonly textOf: (name: string) => string;
    readonly now: Text;
    readonly wait: Text;
    readonly waitText: Text;
    readonly other: Text;
    readonly otherTitle: Text;
    readonly otherText: (facilitator: string) => string;
    readonly withdraw: Text;
    readonly done: Text;
  };
  readonly parked: {
    readonly park: Text;
    readonly field: Text;
    readonly hint: Text;
    readonly put: Text;
    readonly close: Text;
    readonly isParked: Text;
    readonly notSaved: Text;
    readonly count: (count: number) => string;
    readonly look: Text;
    readonly title: Text;
    readonly text: Text;
    readonly none: Text;
    readonly toList: (text: string) => string;
    readonly toListShort: Text;
    readonly copy: (text: string) => string;
    readonly copyShort: Text;
    readonly copied: Text;
    readonly notCopied: Text;
    readonly remove: (text: string) => string;
  };
}
