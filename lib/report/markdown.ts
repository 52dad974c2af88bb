/** A report as Markdown. Whatever people wrote shows as they wrote it: nothing of it becomes markup. */
import type { Block, ReportDocument } from './document';

/** Ends with a line break, as files of text do. */
export function toMarkdown({ title, blocks }: ReportDocument): string {
  return `${[`# ${inline(title)}`, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`;
    case 'line':
      return inline(block.text);
    case 'words':
      return (
        linesOf(block.text)
          .map((text) => (text === '' ? '>' : `> ${escaped(text)}`))
          // Else the lines of a poem would run together.
          .map((text, i, all) => (text !== '>' && (all[i + 1] ?? '>') !== '>' ? `${text}\\` : text))
          .join('\n')
      );
    case 'list':
      return block.items
        .map((item) => {
          const [first = '', ...others] = linesOf(item).filter((text) => text !== '');
          return [`- ${escaped(first)}`, ...others.map((text) => `  ${escaped(text)}`)].join(
            '\\\n',
          );
        })
        .join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map(
          (cells, i) => `| ${cells.map((cell) => (i === 1 ? cell : inline(cell))).join(' | ')} |`,
        )
        .join('\n');
  }
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((each) => each.replaceAll(/\p{Cc}+/gu, ' ').trim());
}

/** On one line. */
function inline(text: string): string {
  return escaped(linesOf(text).join(' ').trim());
}

/** CommonMark and GitHub's tables: what has a meaning anywhere in a line, and what has one at its beginning. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~&$]/g, String.raw`\$&`)
    .replace(/^([#+=-])/, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
