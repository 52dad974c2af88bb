/** Takes a file from the disk: all of it, or none of it with every fault named. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { hashOf } from '@/components/home/route';
import { Button } from '@/components/ui/Button';
import { fault, type Fault } from '@/lib/methods/fault';
import { MAX_FILE_BYTES, readMethodBytes, type MethodFile } from '@/lib/methods/methodFile';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import { FaultList } from './FaultList';
import styles from './import.module.css';
import { beside } from './newMethod';
import type { OwnMethodsModel } from './useOwnMethods';
import { useWords } from './words';

type Outcome =
  | {
      readonly kind: 'refused';
      readonly file: string;
      readonly faults: readonly Fault[];
      readonly more: number;
    }
  | { readonly kind: 'notReadable' }
  | { readonly kind: 'oneFile' }
  | { readonly kind: 'taken'; readonly method: OwnMethod; readonly warnings: readonly Fault[] }
  | { readonly kind: 'done'; readonly method: OwnMethod; readonly warnings: readonly Fault[] };

export function ImportBox({ own }: { readonly own: OwnMethodsModel }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [over, setOver] = useState(false);
  const words = useWords().import;

  const save = async (method: OwnMethod, warnings: readonly Fault[], from: string | null) => {
    const answer = await own.save(method, from);
    if ('saved' in answer) setOutcome({ kind: 'done', method, warnings });
    // Made or changed elsewhere since the list was read.
    else if (answer.refused === 'methodChanged') setOutcome({ kind: 'taken', method, warnings });
    else setOutcome(null);
  };
  const take = async (files: readonly File[]) => {
    const [file, ...others] = files;
    if (!file) return;
    if (others.length > 0) {
      setOutcome({ kind: 'oneFile' });
      return;
    }
    const read = await readFile(file);
    if (read === null) setOutcome({ kind: 'notReadable' });
    else if (!read.ok) setOutcome({ kind: 'refused', file: file.name, ...read });
    else if (isTaken(read.method, own)) setOutcome({ kind: 'taken', ...read });
    else await save(read.method, read.warnings, null);
  };
  useDropsElsewhere();

  return (
    <section
      class={styles.box}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2>{words.title}</h2>
      <p class={styles.hint}>{words.hint}</p>
      <p class={styles.choose}>
        <label>
          {words.choose}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              void take([...(event.currentTarget.files ?? [])]);
              // The same file once more, mended meanwhile, is a change too.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span>{words.drop}</span>
      </p>
      <div aria-live="polite">
        {outcome && (
          <OutcomeView
            key={outcome.kind}
            outcome={outcome}
            own={own}
            onSave={(method, warnings, from) => void save(method, warnings, from)}
          />
        )}
      </div>
    </section>
  );
}

/** Null where the browser cannot read it, as of a folder or a file that went away. */
async function readFile(file: File): Promise<MethodFile | null> {
  const { size } = file;
  if (size > MAX_FILE_BYTES) {
    const tooLarge = fault([], 'fileTooLarge', { bytes: size, max: MAX_FILE_BYTES });
    return { ok: false, faults: [tooLarge], more: 0 };
  }
  try {
    return readMethodBytes(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function isTaken({ definition }: OwnMethod, { known }: OwnMethodsModel): boolean {
  return (
    known.methods.some(({ method }) => method.definition.id === definition.id) ||
    known.unreadable.some(({ id }) => id === definition.id)
  );
}

/** A file that misses the box would replace this page, with all that was typed in it. */
function useDropsElsewhere(): void {
  useEffect(() => {
    const keep = (event: Event) => event.preventDefault();
    addEventListener('dragover', keep);
    addEventListener('drop', keep);
    return () => {
      removeEventListener('dragover', keep);
      removeEventListener('drop', keep);
    };
  }, []);
}

interface OutcomeViewProps {
  readonly outcome: Outcome;
  readonly own: OwnMethodsModel;
  readonly onSave: (method: OwnMethod, warnings: readonly Fault[], from: string | null) => void;
}

function OutcomeView({ outcome, own, onSave }: OutcomeViewProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  // Below the fold of a small window an answer would go unseen.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  switch (outcome.kind) {
    case 'oneFile':
    case 'notReadable':
      return (
        <div ref={box} class={styles.outcome} data-kind="refused">
          <p>{words.import[outcome.kind]}</p>
        </div>
      );
    case 'refused':
      return (
        <div ref={box} class={styles.outcome} data-kind="refused">
          <h3>{words.import.refused(outcome.file)}</h3>
          <p>{words.import.refusedText}</p>
          <FaultList faults={outcome.faults} />
          {outcome.more > 0 && <p>{words.import.more(outcome.more)}</p>}
        </div>
      );
    case 'taken': {
      const { method, warnings } = outcome;
      const stored = own.known.methods.find(
        (each) => each.method.definition.id === method.definition.id,
      );
      return (
        <div ref={box} class={styles.outcome} data-kind="refused">
          <h3>{words.import.taken(stored?.method.text.name ?? method.text.name)}</h3>
          <p>{words.import.takenText}</p>
          <div class={styles.buttons}>
            <Button
              weight="main"
              onClick={() => onSave(beside(method, words.list.copyOf), warnings, null)}
            >
              {words.import.keepBoth}
            </Button>
            {stored && (
              <Button weight="danger" onClick={() => onSave(method, warnings, stored.savedBy)}>
                {words.import.replace}
              </Button>
            )}
          </div>
        </div>
      );
    }
    case 'done': {
      const { method, warnings } = outcome;
      return (
        <div ref={box} class={styles.outcome} data-kind="done">
          <p>
            {words.import.done(method.text.name)}{' '}
            <a href={hashOf('methods', method.definition.id)}>{words.list.edit}</a>
          </p>
          {warnings.length > 0 && (
            <>
              <p>{words.import.doneWith}</p>
              <FaultList faults={warnings} />
            </>
          )}
        </div>
      );
    }
  }
}
