/** The texts about one's own moment, by key. */
type Text = string;

export interface MomentTexts {
  /** On the badge, which holds four letters at most. */
  readonly badge: Text;
  /** On the pill, in place of the name. */
  readonly you: Text;
  /** On a notification. */
  readonly now: Text;
  readonly settings: Text;
  readonly settingsHint: Text;
  /** On the participant page, which has no button in the toolbar. */
  readonly settingsHintPage: Text;
  readonly sound: Text;
  readonly soundHint: Text;
  readonly notification: Text;
  readonly notificationHint: Text;
  /** The browser plays nothing here before it was touched. */
  readonly soundHeld: Text;
  readonly letSound: Text;
  readonly noSound: Text;
  readonly notAllowed: Text;
}
