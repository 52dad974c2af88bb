/** Who, which method, until when: a session ready in under a minute. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { JoinScreen } from '@/components/live/JoinScreen';
import { Button } from '@/components/ui/Button';
import { findMethod } from '@/lib/methods/library';
import { parseNames } from '@/lib/session/names';
import { EndField } from './EndField';
import { readDraft, toSetUp, writeDraft, chosenMethod, type SetUpForm } from './form';
import { MethodField } from './MethodField';
import { NamesField } from './NamesField';
import { PartsField } from './PartsField';
import { RoleFields } from './RoleFields';
import styles from './setUp.module.css';

const SAVE_AFTER_MS = 300;

export function SetUpScreen() {
  const panel = usePanel();
  const [form, setForm] = useState<SetUpForm>(() => readDraft(panel.snapshot.peek().draft));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [joining, setJoining] = useState(false);
  const namesBox = useRef<HTMLTextAreaElement>(null);
  const t = panel.t.value;
  const { names, problems } = parseNames(form.names);
  const method = findMethod(chosenMethod(form));

  useDraft(form, setForm);

  const change = (part: Partial<SetUpForm>) => setForm((old) => ({ ...old, ...part }));

  async function create(): Promise<void> {
    setTried(true);
    if (problems.length > 0) {
      namesBox.current?.focus();
      return;
    }
    setBusy(true);
    const offset = panel.now.peek() - panel.toWall(panel.now.peek());
    const setUp = toSetUp(form, panel.toWall(panel.now.peek()), (wall) => wall + offset);
    await panel.ask({ type: 'createSession', setUp });
    setBusy(false);
  }

  if (joining) return <JoinScreen onBack={() => setJoining(false)} />;
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <div class={styles.fields}>
        <div class={styles.top}>
          <h1>{t.setUp.title}</h1>
          <Button weight="quiet" onClick={() => setJoining(true)}>
            {t.join.offer}
          </Button>
        </div>
        <NamesField
          box={namesBox}
          text={form.names}
          names={names}
          problems={problems.filter(({ kind }) => tried || kind !== 'tooFew')}
          onText={(text) => change({ names: text })}
        />
        <RoleFields form={form} names={names} onChange={change} />
        <MethodField value={chosenMethod(form)} onChange={(id) => change({ method: id })} />
        {method && (
          <>
            <EndField form={form} method={method} people={names.length} onChange={change} />
            <PartsField form={form} method={method} people={names.length} onChange={change} />
          </>
        )}
      </div>
      <footer class={styles.footer}>
        <Button weight="main" submits disabled={busy}>
          {t.setUp.create}
        </Button>
      </footer>
    </form>
  );
}

/** Keeps the draft with the background, and takes over what another view filled in. */
function useDraft(form: SetUpForm, setForm: (form: SetUpForm) => void): void {
  const panel = usePanel();
  const saved = useRef(panel.snapshot.peek().draft);
  const written = writeDraft(form);
  const stored = panel.snapshot.value.draft;

  useEffect(() => {
    if (written === saved.current) return undefined;
    const timer = setTimeout(() => {
      saved.current = written;
      void panel.ask({ type: 'saveDraft', draft: written });
    }, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [written, panel]);

  useEffect(() => {
    if (stored === saved.current || written !== saved.current) return;
    saved.current = stored;
    setForm(readDraft(stored));
  }, [stored, written, setForm]);
}
