/** Tells Vitest's tests that passed only when they were tried again: each in a line of a file. */
import { writeFileSync } from 'node:fs';

/** Where the list goes: JSON, `[{ file, title, error }]` with what the first try failed of. */
export const SECOND_TRY_FILE = 'KRING_SECOND_TRY_FILE';

export default class SecondTryReporter {
  onTestRunEnd(modules) {
    const found = modules.flatMap((module) =>
      [...module.children.allTests()]
        .filter((test) => test.diagnostic()?.flaky)
        .map((test) => ({
          file: module.relativeModuleId,
          title: test.fullName,
          error: test.result().errors?.[0]?.message ?? '',
        })),
    );
    const file = process.env[SECOND_TRY_FILE];
    if (file) writeFileSync(file, JSON.stringify(found));
  }
}
