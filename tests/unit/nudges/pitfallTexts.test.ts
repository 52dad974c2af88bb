/** Rule 9 of the lines over the whole catalogue: short, calm, one idea, said to somebody, no blame. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { frame } from '@/lib/methods/frame/definition';
import { methods } from '@/lib/methods/library';
import { pitfallGroups } from '@/lib/nudges/groups';
import { pitfallIds } from '@/lib/nudges/ids';
import { loadPitfallTexts } from '@/lib/nudges/loadTexts';
import { PitfallTextsSchema, type PitfallText } from '@/lib/nudges/pitfallTexts';
import { findPitfalls } from '@/lib/nudges/search';
import { pitfallSources } from '@/lib/nudges/sources';
import { framePhases } from '@/lib/session/meetingPlan';

const languages = ['nl', 'en'] as const;

/** What tells somebody off, in a line that is said to them: what they are, did wrong, or must. */
const blame = {
  nl: /\b(schuld|fout|slecht|dom|stom|mislukt|verkeerd|alweer|eindelijk|onprofessioneel|ongepast|moet je|je moet(?! zijn)|had je|mag je niet|zoals altijd|nooit eens)\b/iu,
  en: /\b(fault|wrong|bad|stupid|failed|once again|at last|unprofessional|inappropriate|you must|you have to|you should|should have|you always|you never)\b/iu,
};

/** No method's phase names them: they can happen at any time. */
const anyTime = [
  'vraag-om-de-vraag',
  'methode-los',
  'kunstje',
  'weggegleden',
  'hierarchie',
  'te-vroeg-diep',
  'ongehoord',
  'spanning',
  'groepsgrootte',
  'emotie-hoog',
  'iedereen-faciliteert',
  'chatfluisteren',
  'acute-zorg',
];

async function everyText(language: (typeof languages)[number]): Promise<[string, PitfallText][]> {
  return Object.entries(await loadPitfallTexts(language));
}

const linesOf = ({ lines }: PitfallText) => Object.values(lines);

describe.each(languages)('the pitfalls in %s', (language) => {
  it('are all there, each with a name, signs and a line for each role, of 90 characters at most', async () => {
    const texts = await loadPitfallTexts(language);
    const read = v.safeParse(PitfallTextsSchema, texts);
    expect(read.success ? [] : read.issues.map((issue) => v.getDotPath(issue))).toEqual([]);
    expect(Object.keys(texts)).toEqual(pitfallIds);
  });

  it('are said calmly: no exclamation mark, no capitals, no straight quotes', async () => {
    for (const [id, text] of await everyText(language)) {
      for (const said of [text.name, text.signs, ...linesOf(text)]) {
        expect(said, id).toMatch(/^[^!"']+$/);
        expect(said, id).not.toMatch(/\p{Lu}{2,}/u);
      }
      expect(text.name, id).toMatch(/[^.?]$/);
      expect(text.signs, id).toMatch(/[.?][’]?$/);
      for (const line of linesOf(text)) expect(line, id).toMatch(/(?:[.?]|…[?]?)$/);
    }
  });

  it('hold one idea: a sign that is asked or said, and one thing to do', async () => {
    for (const [id, text] of await everyText(language)) {
      for (const line of linesOf(text)) {
        const sentences = line.split(/(?<=[.?])\s+/u);
        expect([id, line, sentences.length <= 2]).toEqual([id, line, true]);
      }
    }
  });

  it('blame nobody', async () => {
    for (const [id, text] of await everyText(language)) {
      for (const line of linesOf(text)) expect(line, id).not.toMatch(blame[language]);
    }
  });

  it('say each thing once', async () => {
    const all = await everyText(language);
    const lines = all.flatMap(([, text]) => linesOf(text));
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
    expect(new Set(all.map(([, { name }]) => name)).size).toBe(pitfallIds.length);
  });
});

it('in Dutch they say je, and never u', async () => {
  for (const [id, { name, signs, lines }] of await everyText('nl')) {
    for (const said of [name, signs, ...Object.values(lines)]) {
      expect(said, id).not.toMatch(/\b(?:u|uw)\b/iu);
    }
  }
});

it('no line is left in the other language', async () => {
  const [nl, en] = await Promise.all(languages.map(loadPitfallTexts));
  for (const id of pitfallIds) {
    const dutch = [nl?.[id].name, nl?.[id].signs, ...Object.values(nl?.[id].lines ?? {})];
    const english = [en?.[id].name, en?.[id].signs, ...Object.values(en?.[id].lines ?? {})];
    expect([id, dutch.filter((said) => english.includes(said))]).toEqual([id, []]);
  }
});

describe('the catalogue', () => {
  it('has each pitfall once, in one group, with where it comes from', () => {
    expect(pitfallIds).toHaveLength(89);
    expect(new Set(pitfallIds).size).toBe(89);
    expect(pitfallGroups.flatMap(({ pitfalls }) => pitfalls)).toEqual(pitfallIds);
    for (const { pitfalls } of pitfallGroups) expect(pitfalls.length).toBeGreaterThan(5);
    expect(Object.keys(pitfallSources)).toEqual(pitfallIds);
  });

  it('has every pitfall that a phase names; no phase names those of any time', () => {
    const phases = [...framePhases(frame), ...methods.flatMap((method) => method.phases)];
    const named = new Set(phases.flatMap(({ pitfalls }) => pitfalls));
    expect([...named].filter((id) => !(pitfallIds as readonly string[]).includes(id))).toEqual([]);
    expect(pitfallIds.filter((id) => !named.has(id))).toEqual(anyTime);
  });
});

describe('looking for a pitfall', () => {
  it('finds it by words of its name, its signs or its lines, however they are typed', async () => {
    const nl = await loadPitfallTexts('nl');
    expect(findPitfalls(nl, 'zakdoekje')).toEqual(['redden']);
    expect(findPitfalls(nl, '  STILTE vullen ')[0]).toBe('stilte-vullen');
    expect(findPitfalls(nl, 'clienten')).toContain('herleidbaar');
    expect(findPitfalls(nl, 'ja-maar')).toContain('ja-maar');
    const en = await loadPitfallTexts('en');
    expect(findPitfalls(en, 'why reproach')).toEqual(['waarom-vraag']);
  });

  it('gives those first that have it in their name', async () => {
    const found = findPitfalls(await loadPitfallTexts('nl'), 'advies');
    expect(found.slice(0, 2)).toEqual(['advies', 'adviesregen']);
  });

  it('finds nothing for nothing, and nothing for what nobody wrote', async () => {
    const nl = await loadPitfallTexts('nl');
    for (const query of ['', '   ', '.*', '‘’', 'xyzzy']) {
      expect([query, findPitfalls(nl, query)]).toEqual([query, []]);
    }
  });
});
