/** The methods of the library, with their texts once those are there. */
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { methods, type TextLanguage } from '@/lib/methods/library';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import type { MethodDefinition, MethodText } from '@/lib/methods/schema';

export interface OfferedMethod {
  readonly definition: MethodDefinition;
  readonly text: MethodText;
  /** The one language of a method of one's own; null for one of the library, which has them all. */
  readonly own: TextLanguage | null;
}

export function asOffered({ definition, text, language }: OwnMethod): OfferedMethod {
  return { definition, text, own: language };
}

export interface OfferedMethods {
  /** Null while texts are missing. */
  readonly offered: readonly OfferedMethod[] | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

export function useMethods(): OfferedMethods {
  const panel = usePanel();
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  const texts = panel.texts.value;
  const offered = methods.flatMap((definition) => {
    const text = texts[definition.id];
    return text ? [{ definition, text, own: null }] : [];
  });
  const complete = offered.length === methods.length;

  useEffect(() => {
    if (complete) return;
    panel.loadAllTexts().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, [panel, complete, tries]);

  return {
    offered: complete ? offered : null,
    failed: failed && !complete,
    retry: () => {
      setFailed(false);
      setTries(tries + 1);
    },
  };
}
