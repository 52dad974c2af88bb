/** One method in the sheet, with what to mind before it is chosen. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { MomentLine } from '@/components/session/nudges/cards';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import { Sheet } from '@/components/ui/Sheet';
import { duration } from '@/lib/i18n/times';
import type { QuestionKind } from '@/lib/methods/schema';
import type { Weighed } from '@/lib/methods/suggest';
import { momentsOfChoice } from '@/lib/nudges/moments';
import type { Gathering, ShorterFrame } from '@/lib/session/fitting';
import styles from './choose.module.css';
import { MethodPreview } from './MethodPreview';
import { objectionText } from './methodWords';
import type { OfferedMethod } from './useMethods';

export interface ChosenMethodProps {
  readonly weighed: Weighed;
  /** What the case's question is about; null where that was left open. */
  readonly question: QuestionKind | null;
  readonly offered: OfferedMethod;
  /** The session holds it as it was, though it was changed since. */
  readonly kept: boolean;
  readonly gathering: Gathering;
  readonly onChoose: (id: string, frame: ShorterFrame | null) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

export function ChosenMethod(props: ChosenMethodProps) {
  const { weighed, question, offered, kept, gathering, onChoose, onBack, onClose } = props;
  const panel = usePanel();
  const [asking, setAsking] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const t = panel.t.value;
  const language = panel.language.value;
  const words = t.choose;
  const { method, fit, objections } = weighed;
  const { frame } = fit;
  const { name } = offered.text;
  const minutes = (ms: number) => duration(ms, language);

  useLayoutEffect(() => top.current?.querySelector('button')?.focus(), []);

  const warnings = [
    ...objections.map((objection) => objectionText(objection, { t, language })),
    ...(frame ? [words.shorterFrame(words.frames[frame.form])] : []),
    ...changesOf(frame),
    ...(kept ? [words.own.kept] : []),
  ];
  const tooLong = objections.some(({ against }) => against === 'time');

  return (
    <Sheet title={name} onClose={onClose}>
      <div ref={top}>
        <Button weight="quiet" icon="back" onClick={onBack}>
          {words.back}
        </Button>
      </div>
      {warnings.length > 0 && (
        <div class={styles.warning}>
          <b>{words.mind}</b>
          <ul>
            {warnings.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <MomentLine moments={momentsOfChoice(weighed, question)} />
      <MethodPreview {...offered} gathering={gathering} />
      <Button
        weight="main"
        onClick={() => (objections.length > 0 ? setAsking(true) : onChoose(method.id, frame))}
      >
        {frame ? words.chooseIn(words.frames[frame.form]) : words.choose}
      </Button>
      {asking && (
        <Confirm
          title={words.anyway(name)}
          text={[
            ...objections.map((objection) => `${objectionText(objection, { t, language })}.`),
            ...(tooLong ? [words.later(minutes(fit.shortMs))] : []),
          ].join(' ')}
          yes={words.anywayYes}
          onYes={() => onChoose(method.id, frame)}
          onClose={() => setAsking(false)}
        />
      )}
    </Sheet>
  );

  function changesOf(of: ShorterFrame | null): string[] {
    return (of?.changes ?? []).map(({ phase, beforeMs, afterMs }) => {
      const part = panel.texts.value['frame']?.phases[phase]?.name ?? phase;
      return afterMs === 0
        ? words.leftOut(part)
        : words.becomesShorter(part, minutes(beforeMs), minutes(afterMs));
    });
  }
}
