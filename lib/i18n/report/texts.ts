/** The texts of what remains and of what one takes along. */
import type { Goes, Stays } from '@/lib/report/remains';
import type { ReportTexts } from '@/lib/report/texts';

type Text = string;

export interface LeavingTexts {
  readonly report: ReportTexts;
  readonly remains: {
    readonly goesTitle: Text;
    readonly goes: Readonly<Record<Goes, Text>>;
    /** Once it has ended: when the words of the notes go, at the latest. */
    readonly at: (clock: string) => Text;
    readonly staysTitle: Text;
    readonly stays: Readonly<Record<Stays, Text>>;
    readonly takeTitle: Text;
  };
  readonly take: {
    readonly text: Text;
    readonly group: Text;
    readonly groupText: Text;
    readonly sheet: Text;
    readonly sheetOf: (name: string) => Text;
    readonly sheetText: Text;
    readonly copy: Text;
    readonly copied: Text;
    readonly notCopied: Text;
    readonly save: Text;
    readonly print: Text;
    readonly inTab: Text;
    readonly loading: Text;
  };
}
