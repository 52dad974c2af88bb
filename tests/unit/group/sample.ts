import type { GroupEdit } from '@/lib/group/edit';
import { defaultSettings, type Group, type GroupSettings } from '@/lib/group/group';
import type { Meeting } from '@/lib/group/meetings';

export const DAY = 24 * 3_600_000;
export const T0 = Date.UTC(2026, 10, 3, 9, 0, 0);

export function editOf(names: readonly string[], more: Partial<GroupEdit> = {}): GroupEdit {
  return {
    name: 'Dinsdaggroep',
    people: names.map((name) => ({ id: name.toLowerCase(), name, away: false })),
    agreements: [],
    settings: defaultSettings,
    ...more,
  };
}

export function groupOf(
  people: readonly string[],
  settings: Partial<GroupSettings> = {},
  away: readonly string[] = [],
): Group {
  return {
    id: 'tuesday',
    version: 1,
    name: 'Dinsdaggroep',
    people: people.map((name) => ({
      id: name.toLowerCase(),
      name,
      away: away.includes(name.toLowerCase()),
    })),
    agreements: [],
    agreed: { version: 0, at: null },
    settings: { ...defaultSettings, ...settings },
  };
}

/** The meeting of day `n`: who facilitated, and `caseBringer/method` for each case. */
export function meetingOn(n: number, facilitator: string | null, ...cases: string[]): Meeting {
  return {
    session: `s${n}`,
    group: 'tuesday',
    startedAt: T0 + n * DAY,
    facilitator,
    cases: cases.map((text) => {
      const [caseBringer = '', method = ''] = text.split('/');
      return { caseBringer: caseBringer || null, method };
    }),
  };
}
