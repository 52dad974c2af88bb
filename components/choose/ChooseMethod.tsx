/** Choosing a method: three quick questions, two suggestions with reasons, one's own, and all the others. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Choice } from '@/components/session/Choice';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import {
  LevelSchema,
  QuestionKindSchema,
  type Level,
  type QuestionKind,
} from '@/lib/methods/schema';
import type { Practice } from '@/lib/group/practice';
import { suggest, type Weighed } from '@/lib/methods/suggest';
import type { Gathering, Room, ShorterFrame } from '@/lib/session/fitting';
import styles from './choose.module.css';
import { ChosenMethod } from './ChosenMethod';
import { MethodRow } from './MethodRow';
import type { OwnOffer } from './ownOffer';
import { asOffered, useMethods } from './useMethods';

export interface ChooseMethodProps extends Gathering {
  /** What the sheet is called, where it is about more than the method. */
  readonly title?: string;
  /** The time for the method: roomInPlan before a session, roomInSession in one. */
  readonly room: Room;
  /** The method that stands there now. */
  readonly current: string | null;
  /** What the group did before; null until it is known. */
  readonly practice: Practice | null;
  readonly own: OwnOffer;
  /** `frame`: what the frame has to become, where the method does not fit in it as it is. */
  readonly onChoose: (id: string, frame: ShorterFrame | null) => void;
  readonly onClose: () => void;
}

type Energy = 'fresh' | 'heavy';

export function ChooseMethod(props: ChooseMethodProps) {
  const { title, people, seat, room, current, practice, own, onChoose, onClose } = props;
  const panel = usePanel();
  const library = useMethods();
  const [question, setQuestion] = useState<QuestionKind | 'open'>('open');
  const [level, setLevel] = useState<Level | 'open'>('open');
  const [energy, setEnergy] = useState<Energy | 'open'>('open');
  const [practised, setPractised] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const left = useRef<string | null>(null);
  const lists = useRef<HTMLDivElement>(null);
  const words = panel.t.value.choose;

  // Coming back from a preview, one goes on where one left the list.
  useLayoutEffect(() => {
    if (shown !== null || left.current === null) return;
    lists.current?.querySelector<HTMLElement>(`[data-method="${left.current}"]`)?.focus();
    left.current = null;
  }, [shown]);

  // The library can be chosen from without one's own, where those do not come.
  const ready = practice !== null && library.offered !== null && (own.own !== null || own.failed);
  const mine = [...(own.own?.values() ?? [])].map(asOffered);
  const offered = ready ? [...mine, ...(library.offered ?? [])] : [];
  const offerOf = (id: string) => offered.find(({ definition }) => definition.id === id);
  const { suggested, others } = suggest(
    offered.map(({ definition }) => definition),
    {
      people,
      seat,
      room,
      question: question === 'open' ? null : question,
      level: level === 'open' ? null : level,
      heavy: energy === 'heavy',
      meetings: practice?.meetings ?? null,
      experience: practised ? 'experienced' : null,
      recent: practice?.recent ?? [],
    },
  );
  const opened = [...suggested, ...others].find(({ method }) => method.id === shown);
  const openedOffer = opened && offerOf(opened.method.id);

  if (opened && openedOffer) {
    return (
      <ChosenMethod
        weighed={opened}
        question={question === 'open' ? null : question}
        offered={openedOffer}
        kept={own.kept.has(opened.method.id)}
        gathering={{ people, seat }}
        onChoose={onChoose}
        onBack={() => {
          left.current = shown;
          setShown(null);
        }}
        onClose={onClose}
      />
    );
  }

  const row = (weighed: Weighed, reasons: boolean) => (
    <li key={weighed.method.id}>
      <MethodRow
        weighed={weighed}
        offered={offerOf(weighed.method.id)}
        current={weighed.method.id === current}
        reasons={reasons}
        onOpen={() => setShown(weighed.method.id)}
      />
    </li>
  );

  const ownOthers = others.filter(({ method }) => offerOf(method.id)?.own);
  const ofLibrary = others.filter((each) => !ownOthers.includes(each));

  return (
    <Sheet title={title ?? words.title} onClose={onClose}>
      <div class={styles.questions}>
        <Choice
          legend={words.question}
          value={question}
          onChange={setQuestion}
          options={[
            ['open', words.leaveOpen],
            ...QuestionKindSchema.options.map((kind) => [kind, words.questions[kind]] as const),
          ]}
        />
        <Choice
          legend={words.level}
          value={level}
          onChange={setLevel}
          options={[
            ['open', words.leaveOpen],
            ...LevelSchema.options.map((each) => [each, words.levels[each]] as const),
          ]}
        />
        <Choice
          legend={words.energy}
          value={energy}
          onChange={setEnergy}
          options={[
            ['open', words.leaveOpen],
            ['fresh', words.fresh],
            ['heavy', words.heavy],
          ]}
        />
        {practice?.meetings === null && (
          <label class={styles.check}>
            <input
              type="checkbox"
              checked={practised}
              onChange={(event) => setPractised(event.currentTarget.checked)}
            />
            {words.practised}
          </label>
        )}
      </div>
      {ready ? (
        <div ref={lists} class={styles.lists}>
          <section aria-live="polite">
            <h3>{words.suggested}</h3>
            {suggested.length === 0 && <p class={styles.facts}>{words.noneSuggested}</p>}
            <ul>{suggested.map((each) => row(each, true))}</ul>
          </section>
          {(ownOthers.length > 0 || own.unreadable || own.failed) && (
            <section>
              <h3>{words.own.title}</h3>
              {ownOthers.length > 0 && <ul>{ownOthers.map((each) => row(each, false))}</ul>}
              {own.unreadable && <p class={styles.facts}>{words.own.unreadable}</p>}
              {own.failed && (
                <div class={styles.loading}>
                  <output>{words.own.notLoaded}</output>
                  <Button onClick={own.retry}>{words.retry}</Button>
                </div>
              )}
            </section>
          )}
          <section>
            <h3>{words.others}</h3>
            <ul>{ofLibrary.map((each) => row(each, false))}</ul>
          </section>
        </div>
      ) : (
        <div class={styles.loading}>
          <output>{library.failed ? words.notLoaded : words.loading}</output>
          {library.failed && <Button onClick={library.retry}>{words.retry}</Button>}
        </div>
      )}
    </Sheet>
  );
}
