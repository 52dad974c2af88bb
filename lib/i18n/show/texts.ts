/** The texts of what others can be shown who have nothing of Kring. */
interface Way {
  readonly open: string;
  readonly hint: string;
}

export interface ShowTexts {
  readonly title: string;
  readonly text: string;
  readonly chat: Way;
  readonly stage: Way;
  readonly small: Way;
  readonly camera: Way;
}
