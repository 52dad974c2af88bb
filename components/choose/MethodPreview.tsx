/** A method before it is chosen: what it suits, its steps for this group, and where it comes from. */
import { useEffect } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { MethodPitfalls } from '@/components/session/nudges/MethodPitfalls';
import { duration } from '@/lib/i18n/times';
import { methodPhases, plannedMs } from '@/lib/session/agenda';
import { methodMs, type Gathering } from '@/lib/session/fitting';
import styles from './choose.module.css';
import { factsLine, ownText } from './methodWords';
import { notePreview } from './previewed';
import type { OfferedMethod } from './useMethods';

export interface MethodPreviewProps extends OfferedMethod {
  readonly gathering: Gathering;
  /** Under the title of a sheet, or of a page. */
  readonly heading?: 'h2' | 'h3';
  /** Texts of the question cards by id, where those are shown too. */
  readonly cards?: Readonly<Record<string, string>>;
}

export function MethodPreview({
  definition,
  text,
  own,
  gathering,
  heading: Heading = 'h3',
  cards = {},
}: MethodPreviewProps) {
  const panel = usePanel();
  useEffect(() => notePreview(definition.id), [definition.id]);
  const t = panel.t.value;
  const language = panel.language.value;
  const textLanguage = own ?? undefined;
  const words = t.choose.preview;
  const phases = methodPhases(definition, [], 1);
  const nameOf = (id: string) => text.phases[id]?.name ?? id;
  const cardsOf = (id: string) => definition.phases.find((phase) => phase.id === id)?.cards ?? [];
  const advice = phases.filter((phase) => phase.advice).map(({ id }) => nameOf(id));
  const neededMs = methodMs(definition, gathering);
  const sections = [
    [words.suits, text.suits],
    [words.preparation, text.preparation],
    [words.note, text.note],
    [words.sources, text.sources],
  ] as const;
  return (
    <div class={styles.preview}>
      {own && <p class={styles.own}>{ownText(own, { t, language })}</p>}
      <p class={styles.facts}>{factsLine(definition, neededMs, { t, language })}</p>
      <Section heading={Heading} of={sections[0]} lang={textLanguage} />
      <Heading>
        {words.phases(duration(neededMs, language), t.app.people(gathering.people))}
      </Heading>
      <ol class={styles.steps}>
        {phases.map((phase) => (
          <li key={phase.id}>
            <b lang={textLanguage}>{nameOf(phase.id)}</b>
            <span>{duration(plannedMs(phase, gathering.people, gathering.seat), language)}</span>
            <small>
              {[
                words.speaks[phase.speakers],
                words.caseBringer[phase.caseBringer],
                ...(phase.advice ? [words.advice] : []),
              ].join(' · ')}
            </small>
            <Cards texts={cardsOf(phase.id).flatMap((id) => cards[id] ?? [])} />
          </li>
        ))}
      </ol>
      <p>
        {advice.length === 0
          ? words.noAdvice
          : words.adviceIn(new Intl.ListFormat(language).format(advice))}
      </p>
      {definition.phases.some(({ pitfalls }) => pitfalls.length > 0) && (
        <MethodPitfalls definition={definition} heading={Heading} />
      )}
      {sections.slice(1).map((section) => (
        <Section key={section[0]} heading={Heading} of={section} lang={textLanguage} />
      ))}
    </div>
  );
}

interface SectionProps {
  readonly heading: 'h2' | 'h3';
  readonly of: readonly [string, string];
  /** Of the text; undefined for that of the page. */
  readonly lang: string | undefined;
}

function Section({ heading: Heading, of: [name, text], lang }: SectionProps) {
  return (
    <>
      <Heading>{name}</Heading>
      <p lang={lang}>{text}</p>
    </>
  );
}

function Cards({ texts }: { texts: readonly string[] }) {
  const { t } = usePanel();
  if (texts.length === 0) return null;
  return (
    <details class={styles.cards}>
      <summary>{t.value.library.cards(texts.length)}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
