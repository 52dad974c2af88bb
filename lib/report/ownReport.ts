/** A case-bringer's own sheet: what was told of the case, what one wrote for oneself, what the group gave, what one takes along. */
import {
  afterKinds,
  openingKinds,
  ownNote,
  ownText,
  touchedMoments,
  viewKinds,
  type OwnNoteKind,
  type OwnNotes,
} from '@/lib/session/ownNotes';
import type { NoteKind } from '@/lib/session/notes';
import { line, list, section, words, type Block, type ReportDocument } from './document';
import { wordOf, wordsOf, type ReportSources } from './sources';

/** What the lines of looking back are called on the sheet itself. */
export type OwnLabels = Readonly<Record<string, string>>;

/** `until` is session time, as in the group's report; `own` is what lies on this machine. */
export function ownReport(
  sources: ReportSources,
  {
    number,
    own,
    labels,
    until,
  }: {
    readonly number: number;
    readonly own: OwnNotes;
    readonly labels: OwnLabels;
    readonly until: number;
  },
): ReportDocument {
  const { session, texts, day, methodName } = sources;
  const text = (kind: OwnNoteKind) => ownText(own, ownNote(kind, number)).trim();
  /** One's own words before those that were shared: they may say more. */
  const either = (kind: OwnNoteKind & NoteKind) => text(kind) || wordOf(sources, kind, number);
  const labelled = (kinds: readonly OwnNoteKind[]) =>
    kinds.flatMap((kind) => section(labels[kind] ?? kind, words(text(kind)), 3));
  const title = either('title');
  const about = session.cases[number - 1];
  const lines = (['facts', 'wish', 'ownPart', 'question', 'questionNow'] as const).flatMap((kind) =>
    section(texts.own[kind], words(either(kind))),
  );
  return {
    title: title === '' ? texts.ownUntitled : texts.ownTitle(title),
    blocks: [
      ...(about
        ? [line(texts.brought(day(session.startedAt ?? until), methodName(about.method)))]
        : []),
      ...lines,
      ...section(texts.own.opening, labelled(openingKinds)),
      ...section(texts.own.looking, labelled(viewKinds)),
      ...section(texts.own.analysis, words(text('analysis'))),
      ...section(texts.own.solution, words(text('solution'))),
      ...labelled(afterKinds).map((block): Block =>
        block.kind === 'heading' ? { ...block, level: 2 } : block,
      ),
      ...section(texts.touched, list(moments(sources, own, number))),
      ...section(texts.fromGroup, fromGroup(sources, own, number)),
      ...section(texts.insight, words(either('insight'))),
      ...section(texts.choice, words(either('choice'))),
      ...section(texts.step, words(either('step'))),
      ...section(texts.own.notepad, words(ownText(own, ownNote('notepad', 0)))),
    ],
  };
}

function moments(sources: ReportSources, own: OwnNotes, number: number): string[] {
  const { session, texts, phaseName, nameOf, notes } = sources;
  const present = new Set(session.people.map(({ id }) => id));
  return touchedMoments(own, number).flatMap(({ moment, text }) => {
    if (!moment) return [];
    const { phase, person, asked } = moment;
    const named = person !== null && present.has(person) ? nameOf(person) : '';
    const where = named === '' ? phaseName(phase) : texts.touchedAt(phaseName(phase), named);
    return [[where, asked === null ? '' : (notes[asked] ?? ''), text].filter(Boolean).join('\n')];
  });
}

function fromGroup(sources: ReportSources, own: OwnNotes, number: number): Block[] {
  const { session, texts } = sources;
  const marked = (id: string) => {
    const mark = session.marks[id];
    const picked = ownText(own, ownNote('picked', number, id)) !== '';
    if (picked || mark === 'taken') return texts.takes;
    return mark ? texts.marks[mark] : '';
  };
  return (
    [
      ['asked', texts.asked],
      ['reading', texts.readings],
      ['alternative', texts.alternatives],
    ] as const
  ).flatMap(([kind, title]) =>
    section(
      title,
      list(
        wordsOf(sources, kind, number).map(({ id, text }) =>
          [text, marked(id)].filter(Boolean).join('\n'),
        ),
      ),
      3,
    ),
  );
}
