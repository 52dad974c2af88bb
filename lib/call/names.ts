/** People's names as the call page shows them: a start for the list in the set-up, never a condition. */
import type { NameSource } from './adapter';

const MAX_NAMES = 30;
const MAX_LENGTH = 60;

/** Null where the page shows none: unknown is better than a guess. */
export function readNames(
  sources: readonly NameSource[],
  documents: readonly Document[],
): string[] | null {
  for (const source of sources) {
    const names = documents.flatMap((document) =>
      Array.from(document.querySelectorAll(source.css), (element) => textOf(element, source)),
    );
    const clean = [...new Set(names.map(cleanName).filter(isName))];
    if (clean.length > 0) return clean.slice(0, MAX_NAMES);
  }
  return null;
}

function textOf(element: Element, { attribute, prefix = '' }: NameSource): string {
  if (attribute === undefined) return element.textContent ?? '';
  const value = element.getAttribute(attribute) ?? '';
  return value.startsWith(prefix) ? value.slice(prefix.length) : '';
}

/** Without what the platform adds in brackets: "(you)", "(Host, me)", "(Guest)", in any language. */
function cleanName(text: string): string {
  return text
    .replace(/\s*[([（][^)\]）]*[)\]）]\s*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Some lists hold an e-mail address in a name's place. */
function isName(text: string): boolean {
  return text !== '' && text.length <= MAX_LENGTH && !text.includes('@');
}
