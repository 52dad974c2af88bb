import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { LATEST_VERSION, migrations } from '@/lib/store/migrations';

/** One line for every version that was released: a changed shape is a new version, never an edit. */
const released: Record<number, string> = {
  1: '3df03e15d882e722',
  2: '2aa41920f056f9c9',
  3: 'bac79d7241231cf8',
  4: '6cc516850cd04484',
  5: '89e8afe617179a97',
};

it('every version of the database is as it was released', () => {
  const found = migrations.map(({ version, stores }) => [
    version,
    createHash('sha256').update(JSON.stringify(stores)).digest('hex').slice(0, 16),
  ]);
  expect(Object.fromEntries(found)).toEqual(released);
});

it('versions are numbered one after the other', () => {
  expect(migrations.map(({ version }) => version)).toEqual(
    Array.from({ length: LATEST_VERSION }, (_, i) => i + 1),
  );
});
