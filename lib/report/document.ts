/** What a report says, before it is a file or a page: a title and blocks under it. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  /** Somebody's own words; they may have several lines. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface ReportDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: 'heading', level, text };
}

export function line(text: string): Block {
  return { kind: 'line', text };
}

/** None where nothing was written. */
export function words(text: string | undefined): Block[] {
  const cleaned = text?.trim() ?? '';
  return cleaned === '' ? [] : [{ kind: 'words', text: cleaned }];
}

/** None for an empty list. */
export function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A heading with what stands under it, or nothing at all. */
export function section(title: string, blocks: readonly Block[], level: 2 | 3 = 2): Block[] {
  return blocks.length === 0 ? [] : [heading(title, level), ...blocks];
}
