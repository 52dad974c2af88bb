/** The editor of one of one's own methods, with the course of a session beside it. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { goTo, hashOf } from '@/components/home/route';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import { methodWarnings } from '@/lib/methods/methodFaults';
import type { KnownMethod } from '@/lib/wire/methodMessages';
import styles from './editor.module.css';
import { faultsAt, FieldFaults } from './fields';
import { MethodFields } from './MethodFields';
import { beside } from './newMethod';
import { PhaseList } from './PhaseList';
import { Preview } from './Preview';
import { useEditor, type EditorModel } from './useEditor';
import type { OwnMethodsModel } from './useOwnMethods';
import { useWords } from './words';

export interface EditorProps {
  readonly id: string;
  /** Undefined when there is none by this id, or none any more. */
  readonly known: KnownMethod | undefined;
  readonly own: OwnMethodsModel;
}

export function Editor({ known, own }: EditorProps) {
  const t = useWords();
  // What was opened stays on screen when it is removed elsewhere: its changes may be all that is left.
  const last = useRef(known);
  if (known) last.current = known;
  if (last.current) return <OpenEditor known={last.current} gone={!known} own={own} />;
  return (
    <div class={styles.page}>
      <h1 tabIndex={-1}>{t.editor.gone}</h1>
      <a class={styles.back} href={hashOf('methods')}>
        {t.editor.back}
      </a>
    </div>
  );
}

interface OpenEditorProps {
  readonly known: KnownMethod;
  readonly gone: boolean;
  readonly own: OwnMethodsModel;
}

function OpenEditor({ known, gone, own }: OpenEditorProps) {
  const t = useWords();
  const editor = useEditor(known, gone, own);
  const { method, faults } = editor;
  const page = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const [seeking, setSeeking] = useState(false);
  const warnings = useMemo(
    () => (faults.length === 0 ? methodWarnings(method) : []),
    [method, faults],
  );

  const setOpenPhase = (id: string, yes: boolean) =>
    setOpen((old) => new Set(yes ? [...old, id] : [...old].filter((each) => each !== id)));
  const seek = () => {
    const [first] = faults;
    if (first?.path[1] === 'phases') {
      const at = first.path[2];
      const id = typeof at === 'number' ? method.definition.phases[at]?.id : at;
      if (id !== undefined) setOpenPhase(id, true);
    }
    setSeeking(true);
  };
  useLayoutEffect(() => {
    if (!seeking) return;
    setSeeking(false);
    const field = page.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.closest('details')?.setAttribute('open', '');
    (field ?? page.current?.querySelector('[data-fault]'))?.scrollIntoView({ block: 'center' });
    field?.focus();
  }, [seeking]);

  const saveBeside = async () => {
    const copy = beside(method, t.list.copyOf);
    const answer = await own.save(copy, null);
    if (!('saved' in answer)) return;
    if (!gone) editor.discard();
    goTo('methods', copy.definition.id);
  };

  return (
    <div ref={page} class={styles.page}>
      <a class={styles.back} href={hashOf('methods')}>
        {t.editor.back}
      </a>
      <EditorBar editor={editor} onSeek={seek} onSay={setSaid} />
      <h1 tabIndex={-1}>{method.text.name.trim() || t.labels.text.name}</h1>
      {editor.draftLost && <p class={styles.notice}>{t.editor.draftLost}</p>}
      {editor.conflict && (
        <div class={styles.notice} role="alert">
          <b>{t.editor[editor.conflict]}</b>
          <p>{t.editor[editor.conflict === 'gone' ? 'goneText' : 'changedText']}</p>
          <div class={styles.buttons}>
            <Button weight="main" onClick={() => (faults.length > 0 ? seek() : void saveBeside())}>
              {t.editor.saveAsCopy}
            </Button>
            {editor.conflict === 'changed' && (
              <Button weight="danger" onClick={editor.discard}>
                {t.editor.openNewest}
              </Button>
            )}
          </div>
        </div>
      )}
      {editor.draftTooLarge && <p class={styles.notice}>{t.editor.draftTooLarge}</p>}
      <FieldFaults faults={faultsAt(faults, [])} />
      <div class={styles.columns}>
        <div class={styles.form}>
          <MethodFields editor={editor} />
          <PhaseList
            editor={editor}
            warnings={warnings}
            open={open}
            onOpen={setOpenPhase}
            onSay={setSaid}
          />
          {editor.dirty && !gone && <Discard onYes={editor.discard} />}
        </div>
        <div class={styles.side}>
          <Preview method={method} />
        </div>
      </div>
      <p class={styles.said} aria-live="polite">
        {said}
      </p>
    </div>
  );
}

interface EditorBarProps {
  readonly editor: EditorModel;
  readonly onSeek: () => void;
  readonly onSay: (text: string) => void;
}

function EditorBar({ editor, onSeek, onSay }: EditorBarProps) {
  const words = useWords();
  const t = words.editor;
  const { faults, dirty, saving } = editor;
  const missing = faults.length;
  const save = async () => {
    if (await editor.save()) onSay(t.saved);
  };
  return (
    <div class={styles.bar}>
      <p class={styles.state} data-dirty={dirty}>
        <b>{words.list.minutes(editor.method.definition.minutes)}</b>{' '}
        <span>{missing > 0 ? t.notYet(missing) : dirty ? t.unsaved : t.saved}</span>
        {missing > 0 && (
          <>
            {' '}
            <button type="button" onClick={onSeek}>
              {t.showFirst}
            </button>
          </>
        )}
      </p>
      <Button
        weight="quiet"
        icon="undo"
        iconOnly
        disabled={!editor.canUndo}
        onClick={() => {
          editor.undo();
          onSay(t.undone);
        }}
      >
        {t.undo}
      </Button>
      <Button
        weight="quiet"
        icon="redo"
        iconOnly
        disabled={!editor.canRedo}
        onClick={() => {
          editor.redo();
          onSay(t.redone);
        }}
      >
        {t.redo}
      </Button>
      <Button
        weight="main"
        disabled={!dirty || saving || editor.conflict !== null}
        onClick={() => (missing > 0 ? onSeek() : void save())}
      >
        {t.save}
      </Button>
    </div>
  );
}

function Discard({ onYes }: { readonly onYes: () => void }) {
  const t = useWords().editor;
  const [asking, setAsking] = useState(false);
  return (
    <div class={styles.discard}>
      <Button weight="danger" onClick={() => setAsking(true)}>
        {t.discard}
      </Button>
      {asking && (
        <Confirm
          title={t.discard}
          text={t.discardAsk}
          yes={t.discardYes}
          danger
          onYes={onYes}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
