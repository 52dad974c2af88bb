/** Whatever one person alone may see goes through the one place that hides it while a screen is shared. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const files = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name),
);
const text = (file: string) => readFileSync(join(root, 'components', file), 'utf8');

/** Which private part each file shows. Who adds one adds it here, and hides it there. */
const hidden: Readonly<Record<string, readonly string[]>> = {
  ownNotes: [
    'home/pages.ts',
    'leaving/ReportSheet.tsx',
    'own/OwnSheet.tsx',
    'own/ParkButton.tsx',
    'own/ParkedLine.tsx',
    'session/lists/OwnBeside.tsx',
    'session/lists/OwnTick.tsx',
  ],
  signals: [
    'session/signals/OwnSignalSheet.tsx',
    'session/signals/SharedSignal.tsx',
    'session/signals/SignalsLine.tsx',
  ],
  nudges: [
    'session/nudges/MomentLine.tsx',
    'session/nudges/NudgePlace.tsx',
    'session/nudges/NudgesSheet.tsx',
    'session/nudges/OwnPitfallSheet.tsx',
    'session/nudges/ReviewSheet.tsx',
    'session/nudges/SeenSheet.tsx',
    'session/nudges/WatchThis.tsx',
  ],
  scores: [
    'end/EndScreen.tsx',
    'session/CheckOutsSheet.tsx',
    'session/LandingsSheet.tsx',
    'session/Notices.tsx',
    'session/OwnCheckOutSheet.tsx',
    'session/OwnLandingSheet.tsx',
    'session/SayingCount.tsx',
  ],
  answers: [
    'session/offers/Choosing.tsx',
    'session/offers/DotsSheet.tsx',
    'session/pulses/LeadSheet.tsx',
    'session/pulses/OwnPulseSheet.tsx',
    'session/threshold/FreshSheet.tsx',
    'session/threshold/OwnSafetySheet.tsx',
    'session/threshold/SafetySheet.tsx',
  ],
  yields: ['session/yield/YieldSheet.tsx'],
  tallies: [
    'session/PeopleTab.tsx',
    'session/TurnLine.tsx',
    'session/cockpit/AskSheet.tsx',
    'session/cockpit/LevelMark.tsx',
    'session/cockpit/LevelMeter.tsx',
  ],
  groups: ['home/pages.ts'],
};

/** As a part is named where it is hidden. */
const named = /(?:\bpart=["']|\bpart: '|\buseHides\(')(\w+)['"]/g;

function partsIn(file: string): string[] {
  return [...new Set([...text(file).matchAll(named)].map(([, part]) => part ?? ''))];
}

/** What is read of a session or a snapshot that is for one person's eyes. */
const privateSources: Readonly<Record<string, RegExp>> = {
  ownNotes:
    /\bsnapshot\.value\.own\b|\bconst \{[^}]*\bown\b[^}]*\} = (?:panel\.)?snapshot\.value|<OwnBeside|askKeptCases/,
  signals: /\bsignalsLately\(|\brestingSignals\b/,
  nudges: /\bnudges: record\b|\buseNudge\(\)/,
  scores: /\.landings\b|\.checkOuts\b|\blowLandings\(|\bwantAftercare\(/,
  tallies: /\bsay\.notNow\b|\bturns\.spoke\b|\bturns\.lately\b|\bdepth\.level\b/,
};

/** Reads it, and shows nothing of it that somebody else may not see: with the reason. */
const showsNothing: Readonly<Record<string, string>> = {
  'end/EndScreen.tsx ownNotes': 'asks whether there are notes to keep',
  'leaving/Remains.tsx ownNotes': 'tells what there is and how long it stays, and no word of it',
  'leaving/useReport.ts ownNotes': 'makes the report, whose sheet is hidden',
  'live/JoinStageScreen.tsx ownNotes': 'asks whether there are notes to keep',
  'live/MemberEndScreen.tsx ownNotes': 'asks whether there are notes to keep',
  'own/KeepNotice.tsx ownNotes': 'asks whether to keep them; the sheet itself is hidden',
  'own/SessionNotes.tsx ownNotes': 'hands them to the sheets, which are hidden',
  'own/useKeptCases.ts ownNotes': 'hands them to the page, which is covered',
  'session/ReadyControls.tsx ownNotes': 'whether discarding is asked about',
  'session/NowTab.tsx ownNotes': 'whether the line of what was parked is loaded, which is hidden',
  'session/lists/ListView.tsx ownNotes': 'places what is hidden in itself',
  'session/nudges/useNudgeFacts.ts ownNotes': 'works out what the nudge is, which is hidden',
  'session/nudges/useNudge.ts nudges': 'works out what the nudge is, which is hidden',
  'session/nudges/OwnInvitation.tsx nudges': 'stands in the place of nudges, which is hidden',
  'session/nudges/NudgePlace.tsx scores': 'whether a notice says the same',
  'session/signals/ways.ts signals': 'whether the line of counts is loaded, which is hidden',
  'session/seats.ts tallies': 'leaves them out where it is told to',
  'session/PhaseHeader.tsx tallies': 'whether the mark is there, which is hidden',
  'session/cockpit/AskSheet.tsx tallies': 'the kind that is asked stands on every screen',
};

describe('what is private', () => {
  it('is hidden in these files, and each of them by the one place', () => {
    const found = Object.keys(hidden).map((part) => [
      part,
      files
        .filter((file) => !file.startsWith('screenShare/') && partsIn(file).includes(part))
        .toSorted(),
    ]);
    expect(Object.fromEntries(found)).toEqual(hidden);
  });

  it('has no part beside these', () => {
    const declared = /export type PrivatePart =([\s\S]*?);/.exec(text('screenShare/Private.tsx'));
    const parts = [...(declared?.[1] ?? '').matchAll(/\| '(\w+)'/g)].map(([, part]) => part);
    expect(parts).toEqual(Object.keys(hidden));
  });

  it('is read by nobody who does not hide it, or show nothing of it', () => {
    const readers = Object.entries(privateSources).flatMap(([part, reads]) =>
      files.filter((file) => reads.test(text(file))).map((file) => ({ file, part })),
    );
    expect(readers.length).toBeGreaterThan(15);
    const open = readers.filter(
      ({ file, part }) =>
        hidden[part]?.includes(file) !== true && showsNothing[`${file} ${part}`] === undefined,
    );
    expect(open.map(({ file, part }) => `${file} ${part}`)).toEqual([]);
  });
});
