/** The texts of the stage, by key. What it shares with the panel stands in the catalogue. */
type Text = string;

export interface StageTexts {
  /** Of the tab, as the browser's own choice of what to share shows it. */
  readonly title: Text;
  readonly none: { readonly title: Text; readonly text: Text };
  readonly ready: {
    readonly title: Text;
    readonly first: (phase: string) => string;
    readonly waiting: Text;
  };
  readonly over: { readonly title: Text; readonly text: Text };
  readonly brokenOff: { readonly title: Text; readonly text: Text };
  /** For a silence that is asked for on the stage itself. */
  readonly silence: Text;
  /** Who waits to be given the word while nobody has it. */
  readonly raised: (names: string) => string;
  readonly goesOn: (clock: string) => string;
  readonly controls: {
    readonly label: Text;
    readonly share: Text;
    readonly dark: Text;
    readonly light: Text;
    readonly digits: Text;
    readonly words: Text;
    readonly silence: Text;
    readonly silenceOff: Text;
    readonly silenceHint: Text;
    readonly fullScreen: Text;
    readonly window: Text;
  };
}
