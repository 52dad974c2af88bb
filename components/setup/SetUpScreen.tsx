/** Who, how long, which cases, until when: a session ready in under a minute. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { noteSetUp } from '@/components/choose/previewed';
import { useOwnOffer } from '@/components/choose/useOwnOffer';
import { JoinScreen } from '@/components/live/JoinScreen';
import { Button } from '@/components/ui/Button';
import { CasesField } from './CasesField';
import { EndField } from './EndField';
import { FacilitatorField } from './FacilitatorField';
import { readDraft, writeDraft, type SetUpForm } from './form';
import { proposalsFor, withGroup, withoutGroup } from './group';
import { GroupField } from './GroupField';
import { MethodSheet } from './MethodSheet';
import { MoreField } from './MoreField';
import { NamesField } from './NamesField';
import { PartsField } from './PartsField';
import { peopleOf } from './people';
import { PeopleHereField } from './PeopleHereField';
import { methodOf } from './plan';
import { toSetUp } from './setUpOf';
import { TimeField } from './TimeField';
import { useGroupOfForm } from './useGroupOfForm';
import styles from './setUp.module.css';

const SAVE_AFTER_MS = 300;

export function SetUpScreen() {
  const panel = usePanel();
  const [form, setForm] = useState<SetUpForm>(() => readDraft(panel.snapshot.peek().draft));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [joining, setJoining] = useState(false);
  /** The case whose method is being chosen, from 0. */
  const [choosing, setChoosing] = useState<number | null>(null);
  const own = useOwnOffer();
  const casesBox = useRef<HTMLDivElement>(null);
  const namesBox = useRef<HTMLTextAreaElement>(null);
  const t = panel.t.value;
  const { names, problems } = peopleOf(form);
  const shownProblems = problems.filter(({ kind }) => tried || kind !== 'tooFew');
  const groupOfForm = useGroupOfForm(form, setForm);
  const proposals = proposalsFor(form, groupOfForm.chosen);

  useDraft(form, setForm);
  useEffect(noteSetUp, []);

  const change = (part: Partial<SetUpForm>) => setForm((old) => ({ ...old, ...part }));

  function chooseGroup(id: string | null): void {
    const found = groupOfForm.groups?.groups.find(({ group }) => group.id === id);
    const now = panel.toWall(panel.now.peek());
    setForm((old) => (found ? withGroup(old, found.group, now) : withoutGroup(old)));
  }

  async function create(): Promise<void> {
    setTried(true);
    if (problems.length > 0) {
      namesBox.current?.focus();
      return;
    }
    const missing = form.cases.findIndex((each) => methodOf(each, own.own) === null);
    if (missing >= 0) {
      casesBox.current?.querySelectorAll<HTMLElement>('[data-choose]')[missing]?.focus();
      return;
    }
    setBusy(true);
    const wallNow = panel.toWall(panel.now.peek());
    const offset = panel.now.peek() - wallNow;
    const setUp = toSetUp(form, {
      wallNow,
      toSession: (wall) => wall + offset,
      proposed: proposals.facilitator?.name,
    });
    await panel.ask({ type: 'createSession', setUp });
    setBusy(false);
  }

  if (joining) return <JoinScreen onBack={() => setJoining(false)} />;
  return (
    <>
      <form
        class={styles.form}
        // Else the browser keeps names, and who brings a case, among its tabs of last time.
        autocomplete="off"
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
          <GroupField of={groupOfForm} value={form.group?.id ?? null} onChoose={chooseGroup} />
          {form.group ? (
            <PeopleHereField
              group={form.group}
              guests={form.names}
              count={names.length}
              problems={shownProblems}
              box={namesBox}
              onChange={change}
            />
          ) : (
            <NamesField
              box={namesBox}
              text={form.names}
              names={names}
              problems={shownProblems}
              onText={(text) => change({ names: text })}
            />
          )}
          <TimeField form={form} people={names.length} onForm={setForm} />
          <EndField form={form} people={names.length} own={own.own} onChange={change} />
          <FacilitatorField
            form={form}
            names={names}
            proposed={proposals.facilitator}
            onChange={change}
          />
          <CasesField
            box={casesBox}
            form={form}
            names={names}
            own={own}
            proposed={proposals.caseBringers}
            onChange={change}
            onChooseMethod={setChoosing}
          />
          <PartsField form={form} people={names.length} own={own.own} onChange={change} />
          <MoreField form={form} onChange={change} />
        </div>
        <footer class={styles.footer}>
          <Button weight="main" submits disabled={busy}>
            {t.setUp.create}
          </Button>
        </footer>
      </form>
      {choosing !== null && (
        <MethodSheet
          form={form}
          at={choosing}
          people={names.length}
          group={groupOfForm.chosen}
          own={own}
          onChange={change}
          onClose={() => setChoosing(null)}
        />
      )}
    </>
  );
}

/** Keeps the draft with the background, and takes over what another view filled in. */
function useDraft(form: SetUpForm, setForm: (form: SetUpForm) => void): void {
  const panel = usePanel();
  const saved = useRef(panel.snapshot.peek().draft);
  // What comes back late is older than what stands here: none of them is taken over.
  const own = useRef(new Set([saved.current]));
  const written = writeDraft(form);
  const stored = panel.snapshot.value.draft;

  useEffect(() => {
    if (written === saved.current) return undefined;
    const timer = setTimeout(() => {
      saved.current = written;
      own.current.add(written);
      void panel.ask({ type: 'saveDraft', draft: written });
    }, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [written, panel]);

  useEffect(() => {
    if (own.current.has(stored) || written !== saved.current) return;
    saved.current = stored;
    setForm(readDraft(stored));
  }, [stored, written, setForm]);
}
