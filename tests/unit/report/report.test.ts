/** What one takes along: the right words for the right person, and nothing that becomes markup. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaving } from '@/lib/i18n/report/nl';
import { duration } from '@/lib/i18n/times';
import { toMarkdown } from '@/lib/report/markdown';
import { groupReport } from '@/lib/report/groupReport';
import { ownReport } from '@/lib/report/ownReport';
import { remainsOf, type RemainsSources } from '@/lib/report/remains';
import type { ReportSources } from '@/lib/report/sources';
import type { NoteKind } from '@/lib/session/notes';
import type { OwnNote, OwnNoteKind } from '@/lib/session/ownNotes';
import type { SessionState } from '@/lib/session/state';
import { Sitting, six } from '../session/spec';

const MINUTE = 60_000;

const names: Record<string, string> = {
  els: 'Els',
  anna: 'Anna *met ster*',
  bram: 'Bram',
  carla: 'Carla',
  dirk: 'Dirk',
  fatma: 'Fatma',
};

const written: readonly (readonly [NoteKind, string, string])[] = [
  ['title', 'carla', 'De lege stoel'],
  ['facts', 'carla', 'Hij zei: “nu niet”.\nEn ging weg.'],
  ['question', 'carla', 'Hoe blijf ik staan?'],
  ['questionNow', 'carla', 'Wat wil ik zelf?'],
  ['reading', 'anna', '# Het is *rouw*'],
  ['alternative', 'bram', '1. Bel hem | vandaag'],
  ['step', 'carla', 'Maandag om tien uur bel ik.'],
  ['learning', 'dirk', 'Stil zijn helpt.'],
];

function sourcesOf(session: SessionState): ReportSources {
  return {
    session,
    agreements: [{ id: 'a1', text: 'Wat hier gezegd wordt, blijft hier.', meaning: 'Ook thuis.' }],
    notes: Object.fromEntries(written.map(([kind, , text]) => [`n-${kind}`, text])),
    texts: leaving.report,
    nameOf: (person) => names[person] ?? '…',
    phaseName: (phase) => `Fase ${phase}`,
    methodName: (id) => id,
    pitfallName: (id) => `‘${id}’`,
    day: () => '22 november 2026',
    clock: (at) => new Date(at).toISOString().slice(11, 16),
    length: (ms) => duration(ms, 'nl'),
  };
}

/** Two phases of the case were held; Fatma has left. */
function held(): SessionState {
  const sitting = new Sitting();
  sitting.create(six);
  sitting.do({ type: 'startSession' });
  const first = sitting.session.phases.findIndex(({ plan }) => plan.case === 1 && plan.advice);
  sitting.after(20 * MINUTE).do({ type: 'jumpToPhase', to: first, agreed: true });
  for (const [kind, person, text] of written) {
    sitting.do({ type: 'writeNote', note: `n-${kind}`, case: 1, kind, person, text });
  }
  sitting.after(9 * MINUTE).do({ type: 'nextPhase', from: first, agreed: true });
  sitting.do({ type: 'leaveSession', person: 'fatma' });
  sitting.after(2 * MINUTE).do({ type: 'endSession', withoutCheckOut: true });
  return sitting.session;
}

function until({ endedAt }: SessionState): number {
  if (endedAt === null) throw new Error('it goes on');
  return endedAt;
}

describe('the group’s report', () => {
  const session = held();
  const text = toMarkdown(groupReport(sourcesOf(session), until(session)));

  it('says when, who, with what, and how long the phases took', () => {
    expect(text).toMatch(/^# Intervisie op 22 november 2026\n/);
    expect(text).toContain('(31 min)');
    expect(text).toContain('- Begeleiding: Els\n- Aanwezig: Els, ');
    expect(text).toContain(String.raw`Anna \*met ster\*`);
    expect(text).toContain('## Casus 1, ingebracht door Carla\n\nMethode: korthagen');
    const first = session.phases.findIndex(({ plan }) => plan.case === 1 && plan.advice);
    expect(text).toMatch(new RegExp(String.raw`\| Fase ${first} \| \d+ min \| 9 min \|`));
    expect(text).not.toContain(`Fase ${first + 2} `);
    expect(text).toContain('- Wat hier gezegd wordt, blijft hier.\\\n  Ook thuis.');
  });

  it('has what the group said and what was shared of the yield, without who said it in a list', () => {
    expect(text).toContain(String.raw`- \# Het is \*rouw\*`);
    expect(text).toContain(String.raw`- 1\. Bel hem \| vandaag`);
    expect(text).toContain('### Stap\n\n> Maandag om tien uur bel ik.');
    expect(text).toContain('- Dirk: Stil zijn helpt.');
    expect(text).not.toMatch(/Anna[^,\n]*rouw/);
  });

  it('says what the case-bringer took along, and how warm a question was', () => {
    const marked = { ...session, marks: { 'n-alternative': 'taken', 'n-asked': 'warm' } as const };
    const whole = toMarkdown(groupReport(sourcesOf(marked), until(marked)));
    expect(whole).toMatch(/Bel hem[^\n]*\n\s+\(neemt de inbrenger mee\)/);
    expect(text).not.toContain('neemt de inbrenger mee');
    const sheet = { number: 1, own: [], labels: {}, until: until(marked) };
    const own = toMarkdown(ownReport(sourcesOf(marked), sheet));
    expect(own).toMatch(/Bel hem[^\n]*\n\s+\(neem ik mee\)/);
  });

  it('has nothing of what the case-bringer told, and nobody who left', () => {
    for (const told of ['De lege stoel', 'nu niet', 'Hoe blijf ik', 'Wat wil ik zelf', 'Fatma']) {
      expect(text).not.toContain(told);
    }
  });

  it('says how often what was answered to how it was, and of which questions too few did', () => {
    expect(text).not.toContain('Hoe het was');
    const counts = { safety: [0, 1, 0, 2, 3], depth: null, heard: [0, 0, 0, 0, 3], energy: null };
    const counted = { ...session, pulses: { answered: ['anna'], unnamed: 5, counts } };
    const whole = toMarkdown(groupReport(sourcesOf(counted), until(counted)));
    expect(whole).toContain('## Hoe het was, zonder namen\n\n| Vraag | 1 | 2 | 3 | 4 | 5 |');
    expect(whole).toContain('| Veilig, van 1 (niet) tot 5 (heel) | 0 | 1 | 0 | 2 | 3 |');
    expect(whole).toContain('Te weinig antwoorden: Diep, ');
    expect(whole).not.toMatch(/\| (Diep|Energie)/);
  });

  it('says how often something came up, and neither when nor of whom', () => {
    expect(text).not.toContain('Wat opviel');
    const moment = { pitfall: 'advies', at: session.lastAt, phase: 3 } as const;
    const came = {
      ...session,
      signals: [{ kind: 'pace', count: 2, at: session.lastAt, phase: 3 } as const],
      nudging: { line: null, shared: [moment], seen: [moment, moment] },
    };
    const whole = toMarkdown(groupReport(sourcesOf(came), until(came)));
    const rows = [
      '## Wat opviel, in aantallen',
      '',
      '| Wat | Hoe vaak |',
      '| --- | --- |',
      '| Stil signaal: te snel | 2 |',
      '| Gezien door de begeleider: ‘advies’ | 2 |',
      '| Op alle schermen: ‘advies’ | 1 |',
    ].join('\n');
    expect(whole).toContain(rows);
    expect(whole.replace(`${rows}\n\n`, '')).toBe(text);
  });

  it('is the same however often somebody spoke', () => {
    const phases = session.phases.map((phase) => ({
      ...phase,
      turns: { ...phase.turns, spoke: { anna: 7, dirk: 1 }, had: ['anna'], round: 3 },
    }));
    const other = { ...session, phases };
    expect(toMarkdown(groupReport(sourcesOf(other), until(other)))).toBe(text);
  });
});

describe('a case-bringer’s own sheet', () => {
  const session = held();
  const own = (kind: OwnNoteKind, text: string, more: Partial<OwnNote> = {}): OwnNote => ({
    kind,
    case: 1,
    key: '',
    text,
    moment: null,
    ...more,
  });
  const text = toMarkdown(
    ownReport(sourcesOf(session), {
      number: 1,
      own: [
        own('analysis', 'Ik wil te graag aardig zijn.'),
        own('facts', 'Hij zei: “nu niet”.\n\nIk zweeg.'),
        own('insight', 'Ik mag wachten.'),
        own('touched', 'Dat woord', {
          key: 't1',
          moment: { phase: 2, person: 'dirk', asked: null, at: 0 },
        }),
        own('picked', '1', { key: 'n-alternative' }),
        own('otherFelt', 'Moe'),
        own('solution', 'Van een andere casus', { case: 2 }),
      ],
      labels: { otherFelt: 'Wat de ander voelde' },
      until: until(session),
    }),
  );

  it('has what was told, what was written for oneself, and what the group gave', () => {
    expect(text).toMatch(/^# Mijn casus: De lege stoel\n/);
    expect(text).toContain('## Wat er gebeurde\n\n> Hij zei: “nu niet”.\n>\n> Ik zweeg.');
    expect(text).toContain('> Hoe blijf ik staan?');
    expect(text).toContain('> Ik wil te graag aardig zijn.');
    expect(text).toContain('### Wat de ander voelde\n\n> Moe');
    expect(text).toContain('- Fase 2, bij Dirk\\\n  Dat woord');
    expect(text).toContain('vandaag\\\n  (neem ik mee)');
    expect(text).toContain('## Inzicht\n\n> Ik mag wachten.');
    expect(text).toContain('> Maandag om tien uur bel ik.');
  });

  it('has nothing of another case', () => {
    expect(text).not.toContain('andere casus');
  });
});

describe('Markdown of people’s words', () => {
  it('has no markup that they did not mean, whatever they typed', () => {
    const marks = /[*_`[\]<>|~&$]/;
    const anything = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'#*_`[]()<>|~&$\\+-=1.) \t\n\r\u2028'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(anything, (typed) => {
        const made = toMarkdown({
          title: typed,
          blocks: [
            { kind: 'words', text: typed },
            { kind: 'list', items: [typed] },
            { kind: 'table', head: [typed], rows: [[typed]] },
          ],
        });
        const [title = '', quote = '', item = '', table = ''] = made.trimEnd().split('\n\n');
        const free = (text: string) => text.replaceAll(/\\[^\n]/g, '');
        expect(free(title.slice(2))).not.toMatch(marks);
        for (const line of quote.split('\n')) {
          expect(line).toMatch(/^>( |$)/);
          expect(free(line.slice(2))).not.toMatch(marks);
          expect(line.slice(2)).not.toMatch(/^([#+=-]|\d+[.)]|\s)/);
        }
        expect(item).toMatch(/^- /);
        for (const line of item.split('\n')) {
          expect(free(line.slice(2))).not.toMatch(marks);
          expect(line.slice(2)).not.toMatch(/^([#+=-]|\d+[.)])/);
        }
        expect(table.split('\n')).toHaveLength(3);
        for (const row of table.split('\n')) {
          expect(free(row).replaceAll(/[^|]/g, '')).toBe('||');
        }
      }),
    );
  });
});

describe('what remains', () => {
  const session = held();
  const sources = (more: Partial<RemainsSources>): RemainsSources => ({
    session,
    me: null,
    onPage: false,
    shared: true,
    group: true,
    own: [],
    notes: sourcesOf(session).notes,
    ...more,
  });

  it('is told to each from what is there', () => {
    expect(remainsOf(sources({}))).toEqual({
      goes: ['notes', 'names', 'screens'],
      stays: ['log', 'group'],
      sheets: [],
    });
    expect(remainsOf(sources({ me: 'carla' }))).toEqual({
      goes: ['ownCase', 'followed'],
      stays: ['nothing', 'theirLog', 'theirGroup'],
      sheets: [1],
    });
    expect(remainsOf(sources({ me: 'bram', onPage: true }))).toEqual({
      goes: ['notes', 'page'],
      stays: ['nothing', 'theirLog', 'theirGroup'],
      sheets: [],
    });
  });

  it('is less when the words are erased or nobody shares, more when one wrote and keeps', () => {
    expect(remainsOf(sources({ shared: false, group: false, notes: {} }))).toEqual({
      goes: ['notesGone', 'names'],
      stays: ['log'],
      sheets: [],
    });
    const note = { kind: 'facts', case: 1, key: '', text: 'Wat ze zei', moment: null } as const;
    expect(remainsOf(sources({ own: [note, { ...note, kind: 'kept', text: '1' }] }))).toEqual({
      goes: ['notes', 'ownNotes', 'names', 'screens'],
      stays: ['kept', 'log', 'group'],
      sheets: [1],
    });
    const page = remainsOf(sources({ me: 'carla', onPage: true, own: [note], notes: {} }));
    expect(page.goes).toEqual(['notesGone', 'ownNotesPage', 'page']);
    expect(page.sheets).toEqual([1]);
  });
});
