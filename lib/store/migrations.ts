/** The shape of the database, version by version. A version that was released is never edited. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
}

export const migrations: readonly Migration[] = [
  {
    version: 1,
    stores: {
      events: '[session+seq], session',
      content: '[session+key], session',
      sessions: 'id, status',
      settings: 'key',
    },
  },
  {
    version: 2,
    stores: { live: 'id' },
  },
  {
    version: 3,
    stores: { groups: 'id', meetings: 'session, group' },
  },
  {
    version: 4,
    stores: { methods: 'id' },
  },
  {
    version: 5,
    stores: { ownNotes: '[of+note], of', keptCases: 'id' },
  },
];

export const LATEST_VERSION = Math.max(...migrations.map(({ version }) => version));
