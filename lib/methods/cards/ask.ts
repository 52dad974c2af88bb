/** The kinds of question that a facilitator can ask for, each with three cards at every level that it has. */
import * as v from 'valibot';
import { LevelSchema, type Level } from '@/lib/methods/schema';

export const AskKindSchema = v.picklist([
  'facts',
  'doing',
  'wanting',
  'thinking',
  'feeling',
  'other',
  'pattern',
  'ownPart',
]);
export type AskKind = v.InferOutput<typeof AskKindSchema>;

type Three = readonly [string, string, string];

const cardsOf: Readonly<Record<AskKind, Partial<Readonly<Record<Level, Three>>>>> = {
  facts: { case: ['feit-1', 'feit-2', 'feit-5'] },
  doing: { case: ['kort-2', 'kort-3', 'feit-4'] },
  wanting: {
    case: ['kort-1', 'vraag-1', 'vraag-6'],
    analysis: ['kort-6', 'kort-11', 'persp-3'],
    reflection: ['opv-2', 'opv-5', 'opv-8'],
  },
  thinking: {
    case: ['kort-4', 'feit-6', 'succ-4'],
    analysis: ['kort-9', 'persp-1', 'persp-4'],
    reflection: ['opv-1', 'opv-3', 'opv-4'],
  },
  feeling: { reflection: ['voel-1', 'voel-2', 'voel-3'] },
  other: { analysis: ['kort-7', 'kort-10', 'persp-1'] },
  pattern: {
    analysis: ['hyp-3', 'hyp-4', 'alt-4'],
    reflection: ['kern-3', 'opv-6', 'kern-2'],
  },
  ownPart: {
    case: ['vraag-3', 'vraag-10', 'vraag-5'],
    reflection: ['vraag-3', 'opv-2', 'kern-2'],
  },
};

/** From the case to reflection. In a phase for feeling nothing is analysed. */
export function levelsOfKind(kind: AskKind, { feel }: { readonly feel: boolean }): Level[] {
  return LevelSchema.options.filter(
    (level) => cardsOf[kind][level] !== undefined && !(feel && level === 'analysis'),
  );
}

/** Three ids; none for a level that the kind has not. */
export function cardsToAsk(kind: AskKind, level: Level): readonly string[] {
  return cardsOf[kind][level] ?? [];
}
