import { expect, it } from 'vitest';
import { keptSettings, readSettings } from '@/components/stage/settings';

function storage(stored: string | null) {
  const kept = { stored };
  return {
    kept,
    getItem: () => kept.stored,
    setItem: (_key: string, value: string) => {
      kept.stored = value;
    },
  };
}

it('what was chosen for the stage is there again, each choice apart', () => {
  const place = storage(null);
  const settings = keptSettings(place);
  settings.choose({ theme: 'dark' });
  settings.choose({ digits: false });
  expect(keptSettings(place).value.value).toEqual({ theme: 'dark', digits: false });
});

it.each(['', '{', 'null', '[]', '{"theme":"pink","digits":null}', '{"theme":null}', '7'])(
  'what cannot be read (%s) was never chosen',
  (stored) => {
    expect(readSettings(stored)).toEqual({ theme: null, digits: null });
  },
);
