/** Asks everybody for one kind of question: chosen here, looked at in a sheet before it is shown. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import type { CockpitTexts } from '@/lib/i18n/cockpit/texts';
import { AskKindSchema, levelsOfKind, type AskKind } from '@/lib/methods/cards/ask';
import { asksHere } from '@/lib/session/decideDepth';
import { AskSheet } from './AskSheet';
import styles from './support.module.css';

export function AskChoice({ words }: { words: CockpitTexts['ask'] }) {
  const panel = usePanel();
  const [choosing, setChoosing] = useState<AskKind | null>(null);
  const session = panel.session.value;
  const plan = session?.phases[session.current]?.plan;
  if (!session || !plan) return null;
  const { kinds } = panel.t.value.depth;
  const { asked } = session.depth;
  const possible = asksHere(plan) && session.pause === null;
  return (
    <section class={styles.part}>
      <h2 id="ask-about">{words.title}</h2>
      {asked && (
        <div class={styles.shown}>
          <p>{words.shown(kinds[asked.kind])}</p>
          <Button
            disabled={session.pause !== null}
            onClick={() => void panel.command({ type: 'askAbout', asked: null })}
          >
            {words.takeAway}
          </Button>
        </div>
      )}
      {possible ? (
        <fieldset class={styles.kinds} aria-labelledby="ask-about">
          {AskKindSchema.options
            .filter((kind) => levelsOfKind(kind, plan).length > 0)
            .map((kind) => (
              <Button key={kind} onClick={() => setChoosing(kind)}>
                {kinds[kind]}
              </Button>
            ))}
        </fieldset>
      ) : (
        <p class={styles.hint}>{words.notHere}</p>
      )}
      {choosing && <AskSheet kind={choosing} words={words} onClose={() => setChoosing(null)} />}
    </section>
  );
}
