/** Lays what a page needs at its start into few files. */
import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What the page in the folder `page` needs at its start lies in one file, and one more for what the
 * other pages need at theirs as well. Left alone, each part that is loaded later breaks it into
 * pieces by who needs which: fifty files, and a fifth more to load.
 */
export function startTogether(page: string): Plugin {
  let own = new Set<string>();
  let others = new Set<string>();
  return {
    name: 'kring:start-together',
    apply: 'build',
    buildEnd() {
      own = new Set();
      others = new Set();
      for (const entry of this.getModuleIds()) {
        if (!this.getModuleInfo(entry)?.isEntry) continue;
        // Its script stays apart: another page that needs a part of the file must not begin this one.
        const needed = new Set(this.getModuleInfo(entry)?.importedIds);
        const scripts = [...needed];
        for (const id of needed) {
          for (const next of this.getModuleInfo(id)?.importedIds ?? []) needed.add(next);
        }
        for (const id of scripts) needed.delete(id);
        const isPage = basename(dirname(entry)) === page;
        for (const id of needed) (isPage ? own : others).add(id);
      }
    },
    outputOptions(options) {
      if (options.format !== 'es') return;
      options.codeSplitting = {
        groups: [
          { name: 'shared', test: (id) => own.has(id) && others.has(id) },
          { name: `${page}Start`, test: (id) => own.has(id) },
        ],
      };
    },
  };
}
