/** The reports of the session on the panel, as this viewer may take them along. */
import { useNames, usePanel } from '@/components/app/panel';
import { useMethodName, usePhaseName } from '@/components/session/phaseTexts';
import { dayOf } from '@/lib/i18n/days';
import { clockTime, duration } from '@/lib/i18n/times';
import type { LeavingTexts } from '@/lib/i18n/report/texts';
import type { OwnNoteTexts } from '@/lib/i18n/ownNotes/texts';
import type { PitfallId } from '@/lib/nudges/ids';
import type { PitfallTexts } from '@/lib/nudges/pitfallTexts';
import type { ReportDocument } from '@/lib/report/document';
import { groupReport } from '@/lib/report/groupReport';
import { ownReport } from '@/lib/report/ownReport';

/** The meeting's report, or the sheet of the case with this number. */
export type ReportOf = 'group' | number;

export interface Report {
  readonly document: ReportDocument;
  /** Without names: it may be seen where the text is not. */
  readonly file: string;
}

export function useReport(): (
  of: ReportOf,
  words: LeavingTexts,
  ownWords: OwnNoteTexts,
  /** Null where no pitfall is named. */
  pitfalls: PitfallTexts | null,
) => Report | null {
  const panel = usePanel();
  const nameOf = useNames();
  const phaseName = usePhaseName();
  const methodName = useMethodName();
  return (of, { report }, ownWords, pitfalls) => {
    const session = panel.session.value;
    if (!session) return null;
    const language = panel.language.value;
    const { agreements, notes, own } = panel.snapshot.value;
    const until = session.endedAt ?? panel.now.peek();
    const sources = {
      session,
      agreements,
      notes,
      texts: report,
      nameOf,
      phaseName,
      methodName,
      pitfallName: (id: PitfallId) => pitfalls?.[id].name ?? id,
      // Always with the year: it is kept for longer.
      day: (at: number) => dayOf(panel.toWall(at), 0, language),
      clock: (at: number) => clockTime(panel.toWall(at), language),
      length: (ms: number) => duration(ms, language),
    };
    const began = new Date(panel.toWall(session.startedAt ?? until));
    const stamp = dateStamp(began);
    if (of === 'group') {
      return { document: groupReport(sources, until), file: `intervisie-${stamp}.md` };
    }
    const { sheet } = ownWords;
    const labels = { ...sheet.opening, ...sheet.views, keep: sheet.keep, rather: sheet.rather };
    return {
      document: ownReport(sources, { number: of, own: own ?? [], labels, until }),
      file: `intervisie-${stamp}-${of}.md`,
    };
  };
}

/** "2026-11-22", by this machine's own calendar. */
function dateStamp(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
