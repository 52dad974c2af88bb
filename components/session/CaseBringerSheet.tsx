/** Chooses who brings the case, when a phase cannot begin without. */
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import { caseAhead, caseAt } from '@/lib/session/cases';
import { followingPhase } from '@/lib/session/course';
import { offerOf } from '@/lib/session/offers';
import styles from './sheets.module.css';

export function CaseBringerSheet({
  onClose,
  onChosen,
}: {
  onClose: () => void;
  onChosen: () => void;
}) {
  const panel = usePanel();
  const nameOf = useNames();
  const session = panel.session.value;
  if (!session) return null;
  const { people } = panel.t.value;
  const number = caseAt(session, followingPhase(session)) || caseAhead(session);
  const present = session.people.filter((person) => person.present).map(({ id }) => id);
  const offered = present.filter((id) => offerOf(session.offers, id));
  const others = present.filter((id) => !offered.includes(id) && id !== session.facilitator);
  const last = present.filter((id) => id === session.facilitator && !offered.includes(id));
  const choose = async (person: string) => {
    onClose();
    const reply = await panel.command({ type: 'assignCaseBringer', case: number, person });
    if (reply.ok) onChosen();
  };
  return (
    <Sheet title={people.chooseCaseBringer} onClose={onClose}>
      <p class={styles.text}>{people.chooseCaseBringerText}</p>
      <div class={styles.choices}>
        {[...offered, ...others, ...last].map((id) => (
          <Button key={id} onClick={() => void choose(id)}>
            {nameOf(id)}
          </Button>
        ))}
        {(session.cases[number - 1]?.caseBringer ?? null) !== null && (
          <Button
            onClick={() => {
              onClose();
              onChosen();
            }}
          >
            {people.goOnWithout}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
