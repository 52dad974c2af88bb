/**
 * One calm line under a field, about what is being typed there: after a pause, one at a time, and
 * never in the way. Nothing of it is stored or sent.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { loadHintTexts } from '@/lib/i18n/hints/load';
import type { HintTexts } from '@/lib/i18n/hints/texts';
import type { PitfallId } from '@/lib/nudges/ids';
import { hintsFor, isOwnCase, type TypedField } from '@/lib/nudges/lint';
import { loadPitfallTexts } from '@/lib/nudges/loadTexts';
import type { PitfallTexts } from '@/lib/nudges/pitfallTexts';
import type { Language } from '@/lib/wire/preferences';
import { useHintChoices } from './hintChoices';
import styles from './hints.module.css';
import { useTyping } from './typing';

/** Milliseconds without a key, after which somebody has come to a pause. */
export const PAUSE_MS = 800;

/** What was put away of a text that is still there, by the text's own name. */
const putAway = new Map<string, Set<PitfallId>>();

export interface TypingHintProps {
  readonly text: string;
  readonly field: TypedField;
  /** Tells this text from the others that one types. */
  readonly of: string;
  /** The session in which it is typed; null for a kept case. */
  readonly session: string | null;
  /** Where it is typed, which has the focus again once the hint is put away. */
  readonly input: RefObject<HTMLTextAreaElement | null>;
}

export function TypingHint({ text, field, of, session, input }: TypingHintProps) {
  const typing = useTyping(field, session);
  const { off, isSilenced, silence } = useHintChoices();
  const [found, setFound] = useState<readonly PitfallId[]>([]);
  const [, again] = useState(0);
  const looked = useRef(text);
  const inField = useFocused(input);
  // What stood there already is left alone until somebody types in it; and nothing moves under the
  // hand of who has left the field, for a button below it.
  useEffect(() => {
    if (text === looked.current) return undefined;
    if (text.trim() === '') {
      looked.current = text;
      putAway.delete(of);
      setFound([]);
      return undefined;
    }
    if (!inField) return undefined;
    const pause = setTimeout(() => {
      looked.current = text;
      setFound(hintsFor(text, typing));
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text, inField]);

  const away = putAway.get(of);
  const pitfall = off
    ? undefined
    : found.find((each) => !isSilenced(each) && away?.has(each) !== true);
  const words = useHintWords(pitfall !== undefined);
  const line = pitfall && words?.pitfalls[pitfall].lines;
  const place = useRef<HTMLDivElement>(null);
  // Under the lower edge nobody would see it; only whoever types is moved, and no further than that.
  useEffect(() => {
    if (line && input.current === document.activeElement) {
      place.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [line]);

  function leave(): void {
    putAway.set(of, new Set([...(away ?? []), ...found]));
    again((n) => n + 1);
    input.current?.focus();
  }

  return (
    <div ref={place} class={styles.place} data-hint>
      <output>{line && (isOwnCase(field) ? line.caseBringer : line.participant)}</output>
      {pitfall && words && (
        <div class={styles.ways}>
          <Button weight="quiet" onClick={leave}>
            {words.hints.leave}
          </Button>
          <Button
            weight="quiet"
            // A card may stand on the same screen, with a button of the same name.
            aria-label={`${words.hints.less}: ${words.pitfalls[pitfall].name}`}
            onClick={() => {
              silence(pitfall);
              leave();
            }}
          >
            {words.hints.less}
          </Button>
        </div>
      )}
    </div>
  );
}

function useFocused(input: RefObject<HTMLElement | null>): boolean {
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    const element = input.current;
    if (!element) return undefined;
    const note = () => setFocused(element === document.activeElement);
    note();
    element.addEventListener('focus', note);
    element.addEventListener('blur', note);
    return () => {
      element.removeEventListener('focus', note);
      element.removeEventListener('blur', note);
    };
  }, [input]);
  return focused;
}

interface HintWords {
  readonly language: Language;
  readonly hints: HintTexts;
  readonly pitfalls: PitfallTexts;
}

/** Loaded when the first hint is there; null until then, and where that fails. */
function useHintWords(wanted: boolean): HintWords | null {
  const language = usePanel().language.value;
  const [words, setWords] = useState<HintWords | null>(null);
  useEffect(() => {
    if (!wanted || words?.language === language) return undefined;
    let current = true;
    Promise.all([loadHintTexts(language), loadPitfallTexts(language)]).then(
      ([hints, pitfalls]) => current && setWords({ language, hints, pitfalls }),
      // One hint less: who types is not to be troubled with it, and the next one tries again.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted, language, words]);
  return words;
}
