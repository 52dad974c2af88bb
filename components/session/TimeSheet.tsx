/** More time, with what it moves shown before it is given. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { clockTime, shortLength } from '@/lib/i18n/times';
import type { TimeSource, TimeTarget } from '@/lib/session/commands';
import { previewGrant, type GrantPreview } from '@/lib/session/grant';
import { Choice } from './Choice';
import { usePhaseName } from './phaseTexts';
import styles from './sheets.module.css';

const amounts = [60, 120, 300] as const;

export function TimeSheet({ onClose }: { onClose: () => void }) {
  const panel = usePanel();
  const nameOf = useNames();
  const phaseName = usePhaseName();
  const [target, setTarget] = useState<TimeTarget>('phase');
  const [seconds, setSeconds] = useState<number>(60);
  const [source, setSource] = useState<TimeSource>('endTime');
  const session = panel.session.value;
  const phase = session?.phases[session.current];
  if (!session || !phase) return null;
  const t = panel.t.value;
  const { speaker, limitMs } = phase.turns;
  const forTurn = speaker !== null && limitMs > 0;
  const preview = previewGrant(session, { target, seconds, source }, panel.now.value);
  const clock = (at: number) => clockTime(panel.toWall(at), panel.language.value);

  return (
    <Sheet title={t.time.title} onClose={onClose}>
      {forTurn && (
        <Choice
          legend={t.time.title}
          hideLegend
          value={target}
          onChange={setTarget}
          options={[
            ['phase', t.time.forPhase],
            ['turn', t.time.forTurn(nameOf(speaker))],
          ]}
        />
      )}
      <Choice
        legend={t.time.howMuch}
        value={seconds}
        onChange={setSeconds}
        options={amounts.map((amount) => [amount, t.time.minutes(amount / 60)])}
      />
      <Choice
        legend={t.time.from}
        value={source}
        onChange={setSource}
        options={[
          ['endTime', t.time.fromEnd],
          ['laterPhases', t.time.fromLater],
        ]}
      />
      <ul class={styles.preview} aria-live="polite">
        {'refused' in preview ? (
          <li>{t.refused[preview.refused]}</li>
        ) : (
          previewLines(preview, clock, phaseName, t).map((line) => <li key={line}>{line}</li>)
        )}
      </ul>
      <Button
        weight="main"
        disabled={'refused' in preview}
        onClick={() => {
          onClose();
          void panel.command({ type: 'grantTime', target, seconds, source });
        }}
      >
        {t.time.give(t.time.minutes(seconds / 60))}
      </Button>
    </Sheet>
  );
}

function previewLines(
  { end, endBy, cuts }: GrantPreview,
  clock: (at: number) => string,
  phaseName: (index: number) => string,
  t: Catalogue,
): string[] {
  const lines = [
    end.before === end.after
      ? t.time.endStays(clock(end.after))
      : t.time.endMoves(clock(end.before), clock(end.after)),
    ...cuts.map(({ phase, left }) => t.time.cut(phaseName(phase), shortLength(left))),
  ];
  if (endBy.after !== null && end.before !== end.after) {
    const moves = endBy.before !== endBy.after;
    lines.push(
      moves ? t.time.agreedMoves(clock(endBy.after)) : t.time.agreedStays(clock(endBy.after)),
    );
  }
  return [...lines, t.time.closingSafe];
}
