/** One knock: the code to hear, who it is, and in or not. */
import { useId, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { proposeFor, type Admission } from '@/lib/session/admission';
import { cleanName, tellApart } from '@/lib/session/names';
import type { Knock } from '@/lib/wire/liveMessages';
import type { Question } from '@/lib/wire/viewClient';
import type { HostRefusal } from '@/lib/wire/viewMessages';
import styles from './knocks.module.css';
import { Code } from './Code';
import { Field } from './Field';
import { usePlaces } from './knocks';
import { useWriter } from './situation';

const NEW = '';
/** Said in the card, as the sheet lies over the panel's own line. */
const saidHere: readonly HostRefusal[] = [
  'badNames',
  'tooManyPeople',
  'unknownKnock',
  'unknownPerson',
  'alreadyOver',
  'storageFull',
  'storageFailed',
  'failed',
];

export function KnockCard({ knock }: { knock: Knock }) {
  const panel = usePanel();
  const id = useId();
  const places = usePlaces();
  const writer = useWriter();
  const proposed = proposeFor(knock.name, places);
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<HostRefusal | null>(null);
  const t = panel.t.value;
  const words = t.live.knock;
  const facilitator = panel.session.value?.facilitator;
  const taken = places.map((place) => place.name);

  async function answer(question: Question): Promise<void> {
    setProblem(null);
    const reply = await panel.ask(question, saidHere);
    if (!reply.ok && saidHere.includes(reply.reason)) setProblem(reply.reason);
  }

  const person = chosen ?? (proposed?.kind === 'person' ? proposed.person : NEW);
  const name = typed ?? tellApart(knock.name, taken);
  const place = places.find((each) => each.person === person);
  const as: Admission = place
    ? { kind: 'person', person: place.person }
    : { kind: 'new', name: cleanName(name) };
  const called = place?.name ?? cleanName(name);
  const elsewhere = writer?.members.some((member) => member.person === person) === true;

  return (
    <section class={styles.card}>
      <h3>{knock.name}</h3>
      <Code code={knock.code} />
      <p>{words.sayCode(knock.name)}</p>
      <div class={styles.who}>
        <label for={id}>{words.who}</label>
        <select id={id} value={person} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value={NEW}>{words.asNew}</option>
          {places
            .filter((each) => each.person !== facilitator)
            .map((each) => (
              <option key={each.person} value={each.person}>
                {each.name}
              </option>
            ))}
        </select>
      </div>
      {!place && <Field label={words.newName} value={name} onText={setTyped} />}
      {place && elsewhere && <p class={styles.warning}>{words.replaces(place.name)}</p>}
      <div aria-live="polite">
        {problem !== null && <p class={styles.warning}>{t.refused[problem]}</p>}
      </div>
      <div class={styles.buttons}>
        <GuardedButton
          weight="main"
          disabled={called === ''}
          onClick={() => void answer({ type: 'admit', knock: knock.id, as })}
        >
          {called === '' ? words.letIn : words.admit(called)}
        </GuardedButton>
        <GuardedButton onClick={() => void answer({ type: 'declineKnock', knock: knock.id })}>
          {words.decline}
        </GuardedButton>
      </div>
    </section>
  );
}
