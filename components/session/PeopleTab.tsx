/** Everybody in the circle: the order of turns or hands, and who else is there. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { useHides } from '@/components/screenShare/Private';
import { Button } from '@/components/ui/Button';
import { useMe } from '@/components/live/situation';
import { cleanName } from '@/lib/session/names';
import styles from './lists.module.css';
import { seatsOf } from './seats';

/** Without `onPerson` there is nothing to be changed here. */
export function PeopleTab({ onPerson }: { onPerson: ((id: string) => void) | undefined }) {
  const panel = usePanel();
  const hides = useHides('tallies');
  const nameOf = useNames();
  const me = useMe();
  const session = panel.session.value;
  if (!session) return null;
  const t = panel.t.value;
  const phase = session.phases[session.current];
  const upcoming = phase?.turns.upcoming ?? [];
  const seats = new Map(
    seatsOf(session, nameOf, panel.now.value, t, me, hides).map((seat) => [seat.id, seat]),
  );
  const others = session.people.filter(({ id }) => !upcoming.includes(id));

  const move = (index: number, by: -1 | 1) => {
    const order = [...upcoming];
    const [person] = order.splice(index, 1);
    if (person === undefined) return;
    order.splice(index + by, 0, person);
    void panel.command({ type: 'changeOrder', upcoming: order });
  };
  /** The seat's label without the name, in which a comma may stand as well. */
  const placeOf = (id: string) =>
    seats
      .get(id)
      ?.label.slice(nameOf(id).length + 2)
      .replaceAll(', ', ' · ');
  const row = (id: string) => {
    const texts = (
      <>
        <b>{nameOf(id)}</b>
        <span>{placeOf(id)}</span>
      </>
    );
    if (!onPerson) return <div class={styles.person}>{texts}</div>;
    return (
      <button type="button" class={styles.person} onClick={() => onPerson(id)}>
        {texts}
      </button>
    );
  };

  return (
    <div class={styles.tab}>
      <h1>{t.people.title}</h1>
      {upcoming.length > 0 && (
        <section>
          <h2>{phase?.plan.turnPolicy === 'round' ? t.people.order : t.people.hands}</h2>
          <ol class={styles.list}>
            {upcoming.map((id, i) => (
              <li key={id}>
                {row(id)}
                {onPerson && (
                  <>
                    <Button
                      weight="quiet"
                      icon="up"
                      iconOnly
                      disabled={i === 0}
                      onClick={() => move(i, -1)}
                    >
                      {t.people.up(nameOf(id))}
                    </Button>
                    <Button
                      weight="quiet"
                      icon="down"
                      iconOnly
                      disabled={i === upcoming.length - 1}
                      onClick={() => move(i, 1)}
                    >
                      {t.people.down(nameOf(id))}
                    </Button>
                  </>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        {upcoming.length > 0 && <h2>{t.people.others}</h2>}
        <ul class={styles.list}>
          {others.map(({ id }) => (
            <li key={id}>{row(id)}</li>
          ))}
        </ul>
      </section>
      {onPerson && <AddPerson />}
    </div>
  );
}

function AddPerson() {
  const panel = usePanel();
  const [name, setName] = useState('');
  const t = panel.t.value;
  const add = async () => {
    const reply = await panel.ask({ type: 'joinSession', name });
    if (reply.ok) setName('');
  };
  return (
    <form
      class={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label>
        <span>{t.people.add}</span>
        <input
          value={name}
          placeholder={t.people.addName}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <Button submits disabled={cleanName(name) === ''}>
        {t.people.addButton}
      </Button>
    </form>
  );
}
