/** Who was not at a meeting, and how it was on average. */
import { usePanel } from '@/components/app/panel';
import { lateWords } from '@/components/ui/lateWords';
import type { Meeting } from '@/lib/group/meetings';
import { loadAttendanceTexts } from '@/lib/i18n/attendance/load';
import { pulseKinds } from '@/lib/session/pulses';

export interface MeetingFactsProps {
  readonly of: Pick<Meeting, 'absent' | 'pulses'>;
  readonly nameOf: (id: string) => string;
}

const { useWords, WithWords } = lateWords(loadAttendanceTexts);

export function MeetingFacts(props: MeetingFactsProps) {
  const { absent, pulses } = props.of;
  if (!pulses && !absent?.length) return null;
  return (
    <WithWords>
      <Facts {...props} />
    </WithWords>
  );
}

function Facts({ of: { absent = [], pulses }, nameOf }: MeetingFactsProps) {
  const words = useWords();
  const { language } = usePanel();
  const number = new Intl.NumberFormat(language.value, { minimumFractionDigits: 1 });
  const means = pulseKinds.flatMap((kind) => {
    const mean = pulses?.[kind] ?? null;
    return mean === null ? [] : [words.means[kind](number.format(mean))];
  });
  return (
    <>
      {absent.length > 0 && <span>{words.absent(absent.map(nameOf))}</span>}
      {means.length > 0 && <span>{`${words.howItWas} ${means.join(', ')}`}</span>}
    </>
  );
}
