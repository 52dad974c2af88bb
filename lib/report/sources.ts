/** What a report is made of: the session as one viewer sees it, with the words that are on that machine. */
import type { Agreement } from '@/lib/session/agreement';
import type { PitfallId } from '@/lib/nudges/ids';
import type { Session } from '@/lib/session/state';
import type { ReportTexts } from './texts';

export interface ReportSources {
  readonly session: Session;
  readonly agreements: readonly Agreement[];
  /** The words of the notes, by their ids; erased ones are missing. */
  readonly notes: Readonly<Record<string, string>>;
  readonly texts: ReportTexts;
  nameOf(person: string): string;
  /** By its index. */
  phaseName(phase: number): string;
  methodName(id: string): string;
  pitfallName(id: PitfallId): string;
  /** The three of session time, in milliseconds. */
  day(at: number): string;
  clock(at: number): string;
  length(ms: number): string;
}

/** Words of notes of one kind, about one case; without those that were erased. */
export function wordsOf(
  { session, notes }: Pick<ReportSources, 'session' | 'notes'>,
  kind: Session['notes'][number]['kind'],
  number: number,
): { readonly id: string; readonly person: string; readonly text: string }[] {
  return session.notes.flatMap((note) => {
    const text = notes[note.id]?.trim();
    const isOne = note.kind === kind && note.case === number;
    return isOne && text ? [{ id: note.id, person: note.person, text }] : [];
  });
}

/** The one of which a case has one; empty where it was not written. */
export function wordOf(
  sources: Pick<ReportSources, 'session' | 'notes'>,
  kind: Session['notes'][number]['kind'],
  number: number,
): string {
  return wordsOf(sources, kind, number)[0]?.text ?? '';
}
