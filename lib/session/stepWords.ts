/** A step in words: its parts, and whether it says more than a thought. */
import { MAX_NOTE_BYTES, noteBytes } from './notes';

/** Behaviour that can be seen: what, where, when, with whom, and how one will notice. */
export const stepParts = ['what', 'where', 'when', 'withWhom', 'notice'] as const;
export type StepPart = (typeof stepParts)[number];
export type StepWords = Readonly<Record<StepPart, string>>;

/** First what; then a line for each other part that says something, with its label. */
export function stepText(words: StepWords, labels: Readonly<Record<StepPart, string>>): string {
  const [, ...others] = stepParts;
  const lines = others.flatMap((part) => {
    const said = words[part].trim();
    return said === '' ? [] : [`${labels[part]} ${said}`];
  });
  return [words.what.trim(), ...lines].join('\n');
}

/** Whether a note holds it. */
export function stepFits(text: string): boolean {
  return text !== '' && noteBytes(text) <= MAX_NOTE_BYTES;
}

const inTheHead =
  /\b(?:na)?denk(?:en|t)?\b|\bstil ?(?:te )?staan bij\b|\boverweg(?:en|t)?\b|\bme (?:bewust|realiseren)|\bbewust(?:er)? (?:zijn|worden)|\bonthoud(?:en)?\b|\bbesef(?:fen)?\b|\baccepteren\b|\bthink(?:ing)?\b|\bconsider(?:ing)?\b|\breflect(?:ing)?\b|\bbe(?:come)? (?:more )?aware\b|\brealise\b|\brealize\b|\bremember\b|\baccept\b/i;
const outOfIt =
  /\b(?:ge)?(?:vraag|vragen|zeg|zeggen|bel|bellen|mail|mailen|schrijf|schrijven|vertel|vertellen|bespreek|bespreken|spreek|spreken|praat|praten|doe|doen|oefen|oefenen|ga naar|maak|maken|plan|plannen|stuur|sturen|lees|lezen|zoek|zoeken|nodig|uitnodigen|afspraak|afspreken|ask|say|tell|call|mail|write|talk|speak|discuss|do|practise|practice|go to|make|plan|send|read|look up|invite|arrange)\b/i;

/** A hint, no judgement: it names what goes on in the head and nothing that others could see. */
export function isOnlyThought(what: string): boolean {
  return inTheHead.test(what) && !outOfIt.test(what);
}
