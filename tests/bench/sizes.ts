/** How much of what each context may carry is used, as the browser tests hold it to. */
import { bundleParts, gzipKb } from '../e2e/harness/bundleSizes';
import { figureOf, type Entry } from './entry';

export const sizes: Entry = {
  names: ['size/panel', 'size/content', 'size/camera'],
  run() {
    const parts = Object.entries(bundleParts());
    return Promise.resolve(
      parts.map(([name, part]) =>
        figureOf({
          name: `size/${name}`,
          value: gzipKb(part),
          unit: 'kB',
          baseline: part.limitKb,
          against: 'its limit, gzip',
          bar: 1,
        }),
      ),
    );
  },
};
