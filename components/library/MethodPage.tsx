/** One method of the library, with its question cards, for a group of any size. */
import { useEffect, useId, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { MethodPreview } from '@/components/choose/MethodPreview';
import type { OfferedMethod } from '@/components/choose/useMethods';
import { hashOf } from '@/components/home/route';
import { loadCards } from '@/lib/methods/cards/load';
import styles from './library.module.css';

/** The group that the minutes of the methods are written for. */
const USUAL_GROUP = 6;

const sizes = Array.from({ length: 11 }, (_, i) => i + 2);

export function MethodPage({ method }: { readonly method: OfferedMethod | null }) {
  const panel = usePanel();
  const id = useId();
  const [people, setPeople] = useState(USUAL_GROUP);
  const t = panel.t.value;
  const cards = useCards();
  return (
    <div class={styles.page}>
      <a class={styles.back} href={hashOf('library')}>
        {t.library.back}
      </a>
      <h1 tabIndex={-1}>{method ? method.text.name : t.library.unknown}</h1>
      {method && (
        <>
          <p class={styles.people}>
            <label for={id}>{t.library.people}</label>
            <select
              id={id}
              value={people}
              onChange={(event) => setPeople(Number(event.currentTarget.value))}
            >
              {sizes.map((n) => (
                <option key={n} value={n}>
                  {t.app.people(n)}
                </option>
              ))}
            </select>
          </p>
          {cards === 'missing' && <p class={styles.hint}>{t.library.cardsMissing}</p>}
          <MethodPreview
            {...method}
            heading="h2"
            gathering={{ people, seat: 'fixed' }}
            {...(typeof cards === 'object' && { cards })}
          />
        </>
      )}
    </div>
  );
}

type Cards = Readonly<Record<string, string>> | 'loading' | 'missing';

function useCards(): Cards {
  const language = usePanel().language.value;
  const [cards, setCards] = useState<Cards>('loading');
  useEffect(() => {
    let wanted = true;
    loadCards(language).then(
      (loaded) => wanted && setCards(loaded),
      () => wanted && setCards('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return cards;
}
