/** The methods that Kring knows, and where their texts are. */
import { korthagen } from '@/lib/methods/korthagen/definition';
import type { MethodDefinition, MethodText } from '@/lib/methods/schema';
import { tietze } from '@/lib/methods/tietze/definition';

const known = [korthagen, tietze] as const;

export type MethodId = (typeof known)[number]['id'];

export type LibraryMethod = MethodDefinition & { id: MethodId };

export const methods: readonly LibraryMethod[] = known;

/** The method with this id; undefined when the library has none, as with a log from a newer Kring. */
export function findMethod(id: string): LibraryMethod | undefined {
  return methods.find((method) => method.id === id);
}

export type TextLanguage = 'nl' | 'en';

/** Each path is written out: from a literal import() a bundler makes a chunk of its own. */
const textModules: Record<
  MethodId | 'frame',
  Record<TextLanguage, () => Promise<{ text: MethodText }>>
> = {
  frame: {
    nl: () => import('@/lib/methods/frame/nl'),
    en: () => import('@/lib/methods/frame/en'),
  },
  korthagen: {
    nl: () => import('@/lib/methods/korthagen/nl'),
    en: () => import('@/lib/methods/korthagen/en'),
  },
  tietze: {
    nl: () => import('@/lib/methods/tietze/nl'),
    en: () => import('@/lib/methods/tietze/en'),
  },
};

/** The texts of a method, or of the frame, in one language; rejects when their chunk cannot be loaded. */
export async function loadTexts(
  id: MethodId | 'frame',
  language: TextLanguage,
): Promise<MethodText> {
  const { text } = await textModules[id][language]();
  return text;
}
