/** The methods that Kring knows, and where their texts are. */
import { actionLearning } from '@/lib/methods/action-learning/definition';
import { appreciative } from '@/lib/methods/appreciative/definition';
import { balint } from '@/lib/methods/balint/definition';
import { caseClinic } from '@/lib/methods/case-clinic/definition';
import { denkhoeden } from '@/lib/methods/denkhoeden/definition';
import { dov } from '@/lib/methods/dov/definition';
import { heilsbronn } from '@/lib/methods/heilsbronn/definition';
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
import { uProcedure } from '@/lib/methods/u-procedure/definition';
import { vijfstappen } from '@/lib/methods/vijfstappen/definition';
import { vlaggetjes } from '@/lib/methods/vlaggetjes/definition';
import { wiseCrowds } from '@/lib/methods/wise-crowds/definition';
import { vrijGesprek } from '@/lib/methods/vrij-gesprek/definition';

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
  dov,
  uProcedure,
  wiseCrowds,
  heilsbronn,
  denkhoeden,
  appreciative,
  vlaggetjes,
  vrijGesprek,
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
  dov: {
    nl: () => import('@/lib/methods/dov/nl'),
    en: () => import('@/lib/methods/dov/en'),
  },
  'u-procedure': {
    nl: () => import('@/lib/methods/u-procedure/nl'),
    en: () => import('@/lib/methods/u-procedure/en'),
  },
  'wise-crowds': {
    nl: () => import('@/lib/methods/wise-crowds/nl'),
    en: () => import('@/lib/methods/wise-crowds/en'),
  },
  heilsbronn: {
    nl: () => import('@/lib/methods/heilsbronn/nl'),
    en: () => import('@/lib/methods/heilsbronn/en'),
  },
  denkhoeden: {
    nl: () => import('@/lib/methods/denkhoeden/nl'),
    en: () => import('@/lib/methods/denkhoeden/en'),
  },
  appreciative: {
    nl: () => import('@/lib/methods/appreciative/nl'),
    en: () => import('@/lib/methods/appreciative/en'),
  },
  vlaggetjes: {
    nl: () => import('@/lib/methods/vlaggetjes/nl'),
    en: () => import('@/lib/methods/vlaggetjes/en'),
  },
  'vrij-gesprek': {
    nl: () => import('@/lib/methods/vrij-gesprek/nl'),
    en: () => import('@/lib/methods/vrij-gesprek/en'),
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
