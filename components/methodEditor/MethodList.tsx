/** The methods of the library, to be duplicated, and one's own. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { RawCopyButton } from '@/components/app/RawCopyButton';
import { saveFile } from '@/components/app/saveFile';
import { goTo, hashOf } from '@/components/home/route';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import type { OwnMethodTexts } from '@/lib/i18n/ownMethods/texts';
import { methods } from '@/lib/methods/library';
import { writeMethodFile } from '@/lib/methods/methodFile';
import { duplicate, type OwnMethod } from '@/lib/methods/ownMethod';
import type { MethodDefinition, MethodText } from '@/lib/methods/schema';
import type { KnownMethod, UnreadableMethod } from '@/lib/wire/methodMessages';
import { ImportBox } from './ImportBox';
import styles from './list.module.css';
import { copyName, fileNameOf, newMethodId } from './newMethod';
import type { OwnMethodsModel } from './useOwnMethods';
import { useWords } from './words';

export function MethodList({ own }: { readonly own: OwnMethodsModel }) {
  const panel = usePanel();
  const [removing, setRemoving] = useState<{ id: string; text: string } | null>(null);
  const t = useWords();
  const { known } = own;
  const copy = async (
    definition: MethodDefinition,
    text: MethodText,
    language: OwnMethod['language'],
  ) => {
    const id = newMethodId();
    const name = copyName(text.name, t.list.copyOf);
    const answer = await own.save(duplicate(definition, text, language, { id, name }), null);
    if ('saved' in answer) goTo('methods', id);
  };

  return (
    <div class={styles.page}>
      <h1 tabIndex={-1}>{t.list.title}</h1>
      <section>
        <h2>{t.list.own}</h2>
        {known.methods.length + known.unreadable.length === 0 && <p>{t.list.none}</p>}
        <ul class={styles.list}>
          {known.methods.map((each) => (
            <OwnCard
              key={each.method.definition.id}
              known={each}
              onCopy={({ definition, text, language }) => void copy(definition, text, language)}
              onRemove={({ definition, text }) =>
                setRemoving({ id: definition.id, text: t.list.removeAsk(text.name) })
              }
            />
          ))}
          {known.unreadable.map((each) => (
            <UnreadableCard
              key={each.id}
              unreadable={each}
              onRemove={() => setRemoving({ id: each.id, text: t.list.unreadableAsk })}
            />
          ))}
        </ul>
      </section>
      <ImportBox own={own} />
      <section>
        <h2>{t.list.library}</h2>
        <ul class={styles.list}>
          {methods.map((method) => {
            const text = panel.texts.value[method.id];
            if (!text) return null;
            return (
              <li key={method.id} class={styles.card}>
                <h3>{text.name}</h3>
                <p class={styles.meta}>{summaryOf(method, t).join(' · ')}</p>
                <p>{text.suits}</p>
                <div class={styles.actions}>
                  <Button
                    aria-label={t.list.duplicateOf(text.name)}
                    onClick={() => void copy(method, text, panel.language.peek())}
                  >
                    {t.list.duplicate}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      {removing && (
        <Confirm
          title={t.list.remove}
          text={removing.text}
          yes={t.list.removeYes}
          danger
          onYes={() => void own.remove(removing.id)}
          onClose={() => setRemoving(null)}
        />
      )}
    </div>
  );
}

interface OwnCardProps {
  readonly known: KnownMethod;
  readonly onCopy: (method: OwnMethod) => void;
  readonly onRemove: (method: OwnMethod) => void;
}

function OwnCard({ known: { method, draft }, onCopy, onRemove }: OwnCardProps) {
  const words = useWords();
  const t = words.list;
  const { definition, text, language } = method;
  const { name } = text;
  const summary = [...summaryOf(definition, words), t.languages[language]];
  return (
    <li class={styles.card}>
      <h3>{name}</h3>
      <p class={styles.meta}>{summary.join(' · ')}</p>
      {draft !== null && <p class={styles.unsaved}>{t.unsaved}</p>}
      <div class={styles.actions}>
        <a class={styles.edit} href={hashOf('methods', definition.id)} aria-label={t.editOf(name)}>
          {t.edit}
        </a>
        <Button aria-label={t.duplicateOf(name)} onClick={() => onCopy(method)}>
          {t.duplicate}
        </Button>
        <Button
          aria-label={t.saveOf(name)}
          onClick={() => saveFile(fileNameOf(method), writeMethodFile(method))}
        >
          {t.save}
        </Button>
        <Button weight="danger" aria-label={t.removeOf(name)} onClick={() => onRemove(method)}>
          {t.remove}
        </Button>
      </div>
    </li>
  );
}

function UnreadableCard({
  unreadable: { name, detail },
  onRemove,
}: {
  readonly unreadable: UnreadableMethod;
  readonly onRemove: () => void;
}) {
  const { t } = usePanel();
  const words = useWords().list;
  return (
    <li class={styles.card} data-unreadable>
      <h3>{name ?? words.unreadable}</h3>
      {name !== null && <p class={styles.unsaved}>{words.unreadable}.</p>}
      <p>{words.unreadableText}</p>
      <p class={styles.meta}>
        {words.detail}: {detail}
      </p>
      <div class={styles.actions}>
        <RawCopyButton label={t.value.menu.rawCopy} />
        <Button weight="danger" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      <p class={styles.meta}>{t.value.menu.rawCopyHint}</p>
    </li>
  );
}

/** How long, how many phases, for how many people. */
function summaryOf(
  { minutes, phases, group }: MethodDefinition,
  { list }: OwnMethodTexts,
): string[] {
  return [list.minutes(minutes), list.phases(phases.length), list.group(group.min, group.max)];
}
