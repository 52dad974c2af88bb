/** What is wrong with a list of names, in words. */
import type { Catalogue } from '@/lib/i18n/catalogue';
import type { NameProblem } from '@/lib/session/names';

/** A name in a message: long ones are cut, or the message would be the name. */
const SHOWN_NAME = 30;

export function problemText(problem: NameProblem, t: Catalogue): string {
  const words = t.setUp.problems;
  switch (problem.kind) {
    case 'tooFew':
      return words.tooFew(problem.count);
    case 'tooMany':
      return words.tooMany(problem.count, problem.max);
    case 'tooLong':
      return words.tooLong(problem.line, problem.length, problem.max);
    case 'twice': {
      const name = [...problem.name];
      const shown =
        name.length > SHOWN_NAME ? `${name.slice(0, SHOWN_NAME).join('')}…` : problem.name;
      return words.twice(shown, problem.lines);
    }
  }
}
