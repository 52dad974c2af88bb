import { describe, expect, it } from 'vitest';
import { ownMethods as en } from '@/lib/i18n/ownMethods/en';
import { faultText, placeText } from '@/lib/i18n/ownMethods/faultText';
import { ownMethods as nl } from '@/lib/i18n/ownMethods/nl';
import { fault, type Path } from '@/lib/methods/fault';

const places: readonly (readonly [Path, string, string])[] = [
  [[], 'Bestand', 'File'],
  [['format'], 'Soort bestand', 'Kind of file'],
  [['definition'], 'Opbouw', 'Structure'],
  [['definition', 'phases'], 'Fasen', 'Phases'],
  [['definition', 'phases', 2], 'Fase 3', 'Phase 3'],
  [
    ['definition', 'phases', 2, 'turnSeconds'],
    'Fase 3, seconden per beurt',
    'Phase 3, seconds a turn',
  ],
  [
    ['definition', 'phases', 0, 'cards', 4],
    'Fase 1, vraagkaarten, nummer 5',
    'Phase 1, question cards, number 5',
  ],
  [['definition', 'group', 'min'], 'Kleinste groep', 'Smallest group'],
  [['definition', 'levels', 0], 'Waar het over gaat, nummer 1', 'What it is about, number 1'],
  [['text', 'phases', 'slot'], 'Teksten van fase “slot”', 'Texts of phase ‘slot’'],
  [
    ['text', 'phases', 'slot', 'goal'],
    'Teksten van fase “slot”, waarom',
    'Texts of phase ‘slot’, why',
  ],
  [['text', 'note'], 'Voor de begeleider', 'For the facilitator'],
  [['extra', 'deep'], '“extra”, “deep”', '‘extra’, ‘deep’'],
  [['__proto__'], '“__proto__”', '‘__proto__’'],
  [['definition', 'toString'], '“toString”', '‘toString’'],
];

describe('where a fault is', () => {
  it.each(places)('%j is %s, and %s', (path, dutch, english) => {
    expect(placeText(path, nl)).toBe(dutch);
    expect(placeText(path, en)).toBe(english);
  });
});

describe('what is wrong', () => {
  it('names what may stand there', () => {
    const choice = fault([], 'unknownChoice', { found: 'kring', choices: ['round', 'none'] });
    expect(faultText(choice, nl)).toBe('“kring” kan hier niet. Wel: round en none.');
    expect(faultText(choice, en)).toBe('‘kring’ cannot stand here. Possible: round and none.');
  });

  it('never reads as the most that is allowed', () => {
    const large = fault([], 'methodTooLarge', { bytes: 24_001, max: 24_000 });
    expect(faultText(large, nl)).toContain('24,1 kB; 24 kB is het hoogste');
  });

  it('shows no more than the beginning of what a file says, and no marks that show nothing', () => {
    const long = fault([], 'badId', { found: `a\u202e\ud800${'b'.repeat(60_000)}` });
    const said = faultText(long, nl);
    expect(said).toContain('“a\ufffd\ufffdbbb');
    expect(said.length).toBeLessThan(160);
  });
});
