/** Who was not at a meeting, and that it is kept how safe it was. */
import { lateWords } from '@/components/ui/lateWords';
import type { Meeting } from '@/lib/group/meetings';
import { loadAttendanceTexts } from '@/lib/i18n/attendance/load';

export interface MeetingFactsProps {
  readonly of: Pick<Meeting, 'absent' | 'safety'>;
  readonly nameOf: (id: string) => string;
}

const { useWords, WithWords } = lateWords(loadAttendanceTexts);

export function MeetingFacts(props: MeetingFactsProps) {
  const { absent, safety } = props.of;
  if (safety === undefined && !absent?.length) return null;
  return (
    <WithWords>
      <Facts {...props} />
    </WithWords>
  );
}

function Facts({ of: { absent = [], safety }, nameOf }: MeetingFactsProps) {
  const words = useWords();
  return (
    <>
      {absent.length > 0 && <span>{words.absent(absent.map(nameOf))}</span>}
      {safety !== undefined && <span>{words.safetyKept}</span>}
    </>
  );
}
