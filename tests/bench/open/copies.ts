/** Copies of the built extension in which the panel's page says when it is there. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from '../../e2e/harness/chromiumArgs';

export interface Copies {
  /** The panel as it is. */
  readonly panel: string;
  /** All the same, and its panel's page is empty. */
  readonly empty: string;
  remove(): Promise<void>;
}

const SCRIPT = 'there.js';

/** The first control that can be used: it is drawn once the first snapshot is. */
const USABLE = 'main button:not(:disabled)';

export async function makeCopies(): Promise<Copies> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-copies-'));
  const copies = { panel: join(folder, 'panel'), empty: join(folder, 'empty') };
  for (const copy of [copies.panel, copies.empty]) {
    await cp(extensionFolder(), copy, { recursive: true });
    await cp(join(import.meta.dirname, SCRIPT), join(copy, SCRIPT));
  }
  const page = join(copies.panel, 'panel.html');
  await writeFile(page, withScript(await readFile(page, 'utf8'), ` data-until="${USABLE}"`));
  await writeFile(join(copies.empty, 'panel.html'), withScript(emptyPage, ''));
  return { ...copies, remove: () => rm(folder, { recursive: true, force: true }) };
}

const emptyPage = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Empty</title>
  </head>
  <body></body>
</html>
`;

/** First of all that the page loads, so that it misses nothing. */
function withScript(html: string, attributes: string): string {
  const head = /<head>/;
  if (!head.test(html)) throw new Error('the page has no head to put a script into');
  return html.replace(head, `<head><script src="/${SCRIPT}"${attributes}></script>`);
}
