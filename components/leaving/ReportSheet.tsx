/** A report to read, and to take along: copied, as a file, or on paper. */
import { useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { saveFile } from '@/components/app/saveFile';
import { copyText } from '@/components/live/copyText';
import { useLoadedWords } from '@/components/own/words';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { Sheet, type SheetProps } from '@/components/ui/Sheet';
import { useLoaded } from '@/components/ui/useLoaded';
import { loadPitfallTexts } from '@/lib/nudges/loadTexts';
import { reviewOf } from '@/lib/nudges/review';
import { toMarkdown } from '@/lib/report/markdown';
import type { Session } from '@/lib/session/state';
import styles from './leaving.module.css';
import { openPanelTab } from './openPanelTab';
import { printReport } from './printReport';
import './report.css';
import { ReportView } from './ReportView';
import { useReport, type ReportOf } from './useReport';
import { useLeavingWords } from './words';

export interface ReportSheetProps {
  readonly of: ReportOf;
  readonly title: string;
  readonly onClose: () => void;
}

export function ReportSheet({ of, title, onClose }: ReportSheetProps) {
  const { t, surface, session } = usePanel();
  const own = useLoadedWords();
  const leaving = useLeavingWords();
  const report = useReport();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const pitfalls = useLoaded(loadPitfallTexts);
  // Elsewhere than with the facilitator nothing names one, and the line may be gone.
  const names = of === 'group' && session.value !== null && namesPitfalls(session.value);
  const ready = !names || pitfalls.value !== null;
  const made =
    leaving.words && own.words && ready
      ? report(of, leaving.words, own.words, pitfalls.value)
      : null;
  if (!made || !leaving.words) {
    const failed = own.failed || leaving.failed || (names && pitfalls.failed);
    return (
      <Sheet title={title} onClose={onClose}>
        <p role={failed ? 'alert' : 'status'}>
          {failed ? t.value.app.partFailed : leaving.words?.take.loading}
        </p>
      </Sheet>
    );
  }
  const { take } = leaving.words;
  const Paper = of === 'group' ? Sheet : OwnPaper;
  const text = toMarkdown(made.document);
  // A frame on a call page would print beside the call, the browser's own panel not at all.
  const printsHere = surface !== 'dock' && surface !== 'sidePanel';
  return (
    <Paper title={title} onClose={onClose}>
      <p class={styles.hint}>{of === 'group' ? take.groupText : take.sheetText}</p>
      <div class={styles.ways}>
        <GuardedButton
          weight="main"
          onClick={() => saveFile(made.file, text, 'text/markdown;charset=utf-8')}
        >
          {take.save}
        </GuardedButton>
        <GuardedButton onClick={() => void copyText(text, field.current).then(setCopied)}>
          {take.copy}
        </GuardedButton>
        <Button onClick={() => (printsHere ? printReport(made.document) : void openPanelTab())}>
          {printsHere ? take.print : take.inTab}
        </Button>
      </div>
      <textarea ref={field} class={styles.copied} readOnly tabIndex={-1} aria-hidden value={text} />
      <output class={styles.hint}>
        {copied === null ? '' : copied ? take.copied : take.notCopied}
      </output>
      <div class={styles.paper}>
        <ReportView document={made.document} />
      </div>
    </Paper>
  );
}

function OwnPaper(sheet: SheetProps) {
  return <PrivateSheet part="ownNotes" {...sheet} />;
}

function namesPitfalls(session: Session): boolean {
  const { seen, shared } = reviewOf(session);
  return seen.length + shared.length > 0;
}
