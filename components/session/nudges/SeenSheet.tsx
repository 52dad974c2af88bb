/** "I see …": the facilitator taps a pitfall, has the line to say, and can share one with all. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useGiving } from '@/components/own/sharedNote';
import sheets from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { pitfalls } from '@/lib/nudges/catalogue';
import type { PitfallId } from '@/lib/nudges/ids';
import { findPitfalls } from '@/lib/nudges/search';
import { phasePitfalls } from '@/lib/session/phasePitfalls';
import { ReviewWords, useReviewWords } from './reviewWords';
import { SeeThis } from './SeeThis';
import styles from './seen.module.css';

export interface SeenSheetProps {
  readonly onClose: () => void;
}

export function SeenSheet(props: SeenSheetProps) {
  return (
    <ReviewWords>
      <Seen {...props} />
    </ReviewWords>
  );
}

function Seen({ onClose }: SeenSheetProps) {
  const panel = usePanel();
  const { see, pitfalls: texts } = useReviewWords();
  const [chosen, setChosen] = useState<PitfallId | null>(null);
  const [query, setQuery] = useState('');
  const { busy, refused, give } = useGiving();
  const top = useRef<HTMLParagraphElement>(null);
  // What was tapped is gone: the focus goes to what came in its place, and the sheet to its top.
  useLayoutEffect(() => {
    if (chosen === null) return;
    top.current?.focus();
    top.current?.closest('dialog')?.scrollTo({ top: 0 });
  }, [chosen]);
  const session = panel.session.value;
  const plan = session?.phases[session.current]?.plan;
  if (!session || !plan) return null;
  if (chosen !== null) {
    const { name, signs, lines } = texts[chosen];
    return (
      <PrivateSheet part="nudges" title={name} onClose={onClose}>
        <p ref={top} class={styles.say} tabIndex={-1}>
          <small>{see.say}</small>
          {lines.facilitator}
        </p>
        <SeeThis key={chosen} pitfall={chosen} counted />
        <p class={sheets.hint}>
          <b>{see.signs}</b> {signs}
        </p>
        <Button weight="quiet" icon="back" onClick={() => setChosen(null)}>
          {see.others}
        </Button>
      </PrivateSheet>
    );
  }
  const here = phasePitfalls(plan, panel.snapshot.value.methods);
  const often = pitfalls.flatMap(({ id, tier }) => (tier === 1 && !here.includes(id) ? [id] : []));
  const found = query.trim() === '' ? null : findPitfalls(texts, query);
  const pick = async (pitfall: PitfallId) => {
    if (await give([{ type: 'markPitfall', pitfall, seen: true }])) setChosen(pitfall);
  };
  const rows = (ids: readonly PitfallId[]) => (
    <ul class={styles.list}>
      {ids.map((id) => (
        <li key={id}>
          <button type="button" disabled={busy} onClick={() => void pick(id)}>
            {texts[id].name}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <PrivateSheet part="nudges" title={see.title} onClose={onClose}>
      <p class={sheets.hint}>{see.hint}</p>
      <label class={styles.search}>
        <span>{see.search}</span>
        <input
          type="search"
          value={query}
          maxLength={60}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <div aria-live="polite">
        {refused !== null && <p class={styles.problem}>{panel.t.value.refused[refused]}</p>}
        {found && (
          <p class={sheets.hint}>{found.length > 0 ? see.found(found.length) : see.nothing}</p>
        )}
      </div>
      {found ? (
        rows(found)
      ) : (
        <>
          {here.length > 0 && (
            <section>
              <h3 class={styles.heading}>{see.here}</h3>
              {rows(here)}
            </section>
          )}
          <section>
            <h3 class={styles.heading}>{see.often}</h3>
            {rows(often)}
          </section>
        </>
      )}
    </PrivateSheet>
  );
}
