/** The methods that Kring knows, and where their texts are. */
import { actionLearning } from '@/lib/methods/action-learning/definition';
import { balint } from '@/lib/methods/balint/definition';
import { caseClinic } from '@/lib/methods/case-clinic/definition';
import { incident } from '@/lib/methods/incident/definition';
import { korthagen } from '@/lib/methods/korthagen/definition';
import { raguse } from '@/lib/methods/raguse/definition';
import { roddel } from '@/lib/methods/roddel/definition';
import type { MethodDefinition, MethodText } from '@/lib/methods/schema';
import { socratisch } from '@/lib/methods/socratisch/definition';
import { splitMoment } from '@/lib/methods/split-moment/definition';
import { successen } from '@/lib/methods/successen/definition';
import { tienstappen } from '@/lib/methods/tienstappen/definition';
import { tietze } from '@/lib/methods/tietze/definition';
import { vijfstappen } from '@/lib/methods/vijfstappen/definition';

/** The first is the one that a set-up begins with. */
const known = [
  korthagen,
  incident,
  tienstappen,
  vijfstappen,
  roddel,
  raguse,
  balint,
  socratisch,
  successen,
  splitMoment,
  tietze,
  caseClinic,
  actionLearning,
] as const;

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
  incident: {
    nl: () => import('@/lib/methods/incident/nl'),
    en: () => import('@/lib/methods/incident/en'),
  },
  tienstappen: {
    nl: () => import('@/lib/methods/tienstappen/nl'),
    en: () => import('@/lib/methods/tienstappen/en'),
  },
  vijfstappen: {
    nl: () => import('@/lib/methods/vijfstappen/nl'),
    en: () => import('@/lib/methods/vijfstappen/en'),
  },
  roddel: {
    nl: () => import('@/lib/methods/roddel/nl'),
    en: () => import('@/lib/methods/roddel/en'),
  },
  raguse: {
    nl: () => import('@/lib/methods/raguse/nl'),
    en: () => import('@/lib/methods/raguse/en'),
  },
  balint: {
    nl: () => import('@/lib/methods/balint/nl'),
    en: () => import('@/lib/methods/balint/en'),
  },
  socratisch: {
    nl: () => import('@/lib/methods/socratisch/nl'),
    en: () => import('@/lib/methods/socratisch/en'),
  },
  successen: {
    nl: () => import('@/lib/methods/successen/nl'),
    en: () => import('@/lib/methods/successen/en'),
  },
  'split-moment': {
    nl: () => import('@/lib/methods/split-moment/nl'),
    en: () => import('@/lib/methods/split-moment/en'),
  },
  tietze: {
    nl: () => import('@/lib/methods/tietze/nl'),
    en: () => import('@/lib/methods/tietze/en'),
  },
  'case-clinic': {
    nl: () => import('@/lib/methods/case-clinic/nl'),
    en: () => import('@/lib/methods/case-clinic/en'),
  },
  'action-learning': {
    nl: () => import('@/lib/methods/action-learning/nl'),
    en: () => import('@/lib/methods/action-learning/en'),
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
