/**
 * The group's own report of a meeting: when, who, with what, what the group said together and what
 * was shared of the yield. What a case-bringer told of the case is not in it: that is for its owner
 * to keep. Nothing in it counts people or turns.
 */
import { reviewOf } from '@/lib/nudges/review';
import { spentMs } from '@/lib/session/clock';
import { pulseKinds, pulseSteps } from '@/lib/session/pulses';
import type { Session } from '@/lib/session/state';
import { heading, line, list, section, words, type Block, type ReportDocument } from './document';
import { wordOf, wordsOf, type ReportSources } from './sources';

/** A pause shorter than this is not worth a line. */
const PAUSE_MS = 60_000;

/** `until` is session time: the end, or now where the meeting still goes on. */
export function groupReport(sources: ReportSources, until: number): ReportDocument {
  const { session, texts } = sources;
  return {
    title: texts.title(sources.day(session.startedAt ?? until)),
    blocks: [
      ...whenAndWho(sources, until),
      ...session.cases.flatMap((_case, i) => ofCase(sources, i + 1)),
      ...section(texts.learnt, list(learnings(sources, 0))),
      ...section(texts.pulses, pulses(sources)),
      ...section(texts.cameUp, cameUp(sources)),
      ...section(
        texts.agreements,
        list(sources.agreements.map(({ text, meaning }) => [text, meaning].join('\n').trim())),
      ),
      ...course(sources, until),
      line(texts.footer),
    ],
  };
}

function whenAndWho(sources: ReportSources, until: number): Block[] {
  const { session, texts, nameOf } = sources;
  const { startedAt, people, facilitator } = session;
  const paused = spentMs(session.paused, until);
  const present = people.filter((person) => person.present).map(({ id }) => id);
  return list([
    ...(startedAt === null
      ? []
      : [
          texts.when(
            sources.day(startedAt),
            sources.clock(startedAt),
            sources.clock(until),
            sources.length(until - startedAt),
          ),
        ]),
    ...(paused >= PAUSE_MS ? [texts.paused(sources.length(paused))] : []),
    ...(present.includes(facilitator) ? [texts.facilitator(nameOf(facilitator))] : []),
    texts.present(present.map(nameOf).join(', ')),
  ]);
}

/** A case that was not held, and about which nothing was written, is not in it. */
function ofCase(sources: ReportSources, number: number): Block[] {
  const { session, texts, nameOf, methodName } = sources;
  const about = session.cases[number - 1];
  if (!about) return [];
  const bringer = session.people.find(({ id, present }) => id === about.caseBringer && present);
  const items = (kind: 'reading' | 'alternative' | 'asked') =>
    list(
      wordsOf(sources, kind, number).map(({ id, text }) => {
        const mark = session.marks[id];
        return mark ? `${text}\n${texts.marks[mark]}` : text;
      }),
    );
  const said = [
    ...section(texts.asked, items('asked'), 3),
    ...section(texts.readings, items('reading'), 3),
    ...section(texts.alternatives, items('alternative'), 3),
    ...sharedYield(sources, number),
    ...section(texts.learnt, list(learnings(sources, number)), 3),
  ];
  if (said.length === 0 && !wasHeld(session, number)) return [];
  return [
    heading(bringer ? texts.caseOf(number, nameOf(bringer.id)) : texts.caseOfNobody(number)),
    line(texts.method(methodName(about.method))),
    ...said,
  ];
}

function wasHeld({ phases }: Session, number: number): boolean {
  return phases.some(({ plan, entered }) => plan.case === number && entered);
}

function sharedYield(sources: ReportSources, number: number): Block[] {
  const { texts } = sources;
  return (['insight', 'choice', 'step'] as const).flatMap((kind) =>
    section(texts[kind], words(wordOf(sources, kind, number)), 3),
  );
}

function learnings(sources: ReportSources, number: number): string[] {
  const { texts, nameOf } = sources;
  return wordsOf(sources, 'learning', number).map(({ person, text }) =>
    texts.learntBy(nameOf(person), text),
  );
}

/** How often each step was chosen; a question that too few answered is only named. */
function pulses({ session, texts }: ReportSources): Block[] {
  const { counts } = session.pulses;
  if (!counts) return [];
  const rows = pulseKinds.flatMap((kind) =>
    counts[kind] ? [[texts.pulse[kind], ...counts[kind].map(String)]] : [],
  );
  const few = pulseKinds.filter((kind) => counts[kind] === null);
  return [
    ...(rows.length > 0
      ? [{ kind: 'table', head: [texts.pulseAsked, ...pulseSteps.map(String)], rows } as const]
      : []),
    ...(few.length > 0
      ? [line(texts.pulsesTooFew(few.map((kind) => texts.pulse[kind]).join('; ')))]
      : []),
  ];
}

/** Counts alone: without names and times. */
function cameUp({ session, texts, pitfallName }: ReportSources): Block[] {
  const { signals, seen, shared } = reviewOf(session);
  const rows = [
    ...signals.map(({ kind, count }) => [texts.signal[kind], String(count)]),
    ...seen.map(({ pitfall, count }) => [texts.seen(pitfallName(pitfall)), String(count)]),
    ...shared.map(({ pitfall, count }) => [texts.shared(pitfallName(pitfall)), String(count)]),
  ];
  if (rows.length === 0) return [];
  return [{ kind: 'table', head: [texts.cameUpWhat, texts.howOften], rows }];
}

function course(sources: ReportSources, until: number): Block[] {
  const { session, texts, phaseName, length } = sources;
  const several = session.cases.length > 1;
  const rows = session.phases.flatMap((phase, i) => {
    if (!phase.entered) return [];
    const name = phaseName(i);
    const { case: number } = phase.plan;
    return [
      [
        several && number > 0 ? texts.phaseOfCase(name, number) : name,
        length(phase.plannedMs),
        length(spentMs(phase.clock, until)),
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    heading(texts.course),
    { kind: 'table', head: [texts.phase, texts.planned, texts.spent], rows },
  ];
}
