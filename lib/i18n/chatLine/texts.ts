/** The texts of the line for the call's chat, and of the way to it, by key. */
import type { ChatLineTexts } from '@/lib/report/chatLine';

type Text = string;

export interface ChatTexts {
  readonly line: ChatLineTexts;
  /** The button that copies at once. */
  readonly copy: Text;
  readonly copied: Text;
  /** To the sheet, from what was copied and from the menu. */
  readonly both: Text;
  readonly title: Text;
  readonly hint: Text;
  readonly now: Text;
  readonly next: Text;
  readonly copyThis: Text;
  readonly isCopied: Text;
  /** The text stands selected. */
  readonly refused: Text;
  readonly last: Text;
}
