/** The table of phase names says what the texts of the methods say. */
import { describe, expect, it } from 'vitest';
import { loadTexts, methods, type TextLanguage } from '@/lib/methods/library';
import { phaseNameOf } from '@/lib/methods/phaseNames';

async function namesIn(language: TextLanguage) {
  const sources = (['frame', ...methods.map(({ id }) => id)] as const).toSorted();
  const named = await Promise.all(
    sources.map(async (source) => {
      const { phases } = await loadTexts(source, language);
      const names = Object.entries(phases).map(([id, { name }]) => [id, name]);
      return [source, Object.fromEntries(names)] as const;
    }),
  );
  return Object.fromEntries(named) as Record<string, Record<string, string>>;
}

describe('the names of phases', () => {
  it('are those of the texts; `npx vitest run --project unit phaseNames -u` writes them anew', async () => {
    const table = { nl: await namesIn('nl'), en: await namesIn('en') };
    await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot(
      '../../../lib/methods/phaseNames.json',
    );
  });

  it('are found for every phase of the library, in both languages', async () => {
    for (const language of ['nl', 'en'] as const) {
      const { frame, korthagen } = await namesIn(language);
      expect(phaseNameOf({ source: 'frame', id: 'landing' }, language)).toBe(frame?.['landing']);
      for (const [id, name] of Object.entries(korthagen ?? {})) {
        expect(phaseNameOf({ source: 'korthagen', id }, language)).toBe(name);
      }
    }
  });

  it('are missing for what the library does not have, whatever it is called', () => {
    for (const [source, id] of [
      ['korthagen', 'nowhere'],
      ['elsewhere', 'landing'],
      ['constructor', 'name'],
      ['frame', 'constructor'],
    ] as const) {
      expect(phaseNameOf({ source, id }, 'nl')).toBeUndefined();
    }
  });
});
