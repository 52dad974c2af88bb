/** The texts for who shares their screen, by key. */

type Text = string;

export interface ScreenShareTexts {
  /** The switch in the menu. */
  readonly mine: Text;
  readonly mineHint: Text;
  /** In the panel while it is on. */
  readonly on: Text;
  readonly off: Text;
  /** Over a private part while it is on. */
  readonly cover: { readonly text: Text; readonly show: Text; readonly notNow: Text };
  /** Before something is opened that is there to be shared. */
  readonly offer: {
    readonly title: Text;
    readonly text: Text;
    readonly yes: Text;
    readonly no: Text;
  };
  readonly small: {
    /** The way to it, in the menu. */
    readonly title: Text;
    readonly onTop: Text;
    readonly isOnTop: Text;
    readonly notOnTop: Text;
    /** Where there is nothing to show. */
    readonly nothing: Text;
    readonly over: Text;
    /** What is asked before the next step is answered in the panel. */
    readonly inPanel: Text;
  };
}
