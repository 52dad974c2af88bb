export interface PageMarks {
  /** Texts of the page's icons. */
  icons: readonly string[];
  /** Whether somebody in the call is shown. */
  people?: boolean;
}

/** The little of a page that an adapter looks at, for there is no DOM here. */
export function pageWith({ icons, people = false }: PageMarks): ParentNode {
  const page = {
    querySelectorAll: (selector: string) =>
      selector.includes('google-material-icons')
        ? icons.map((textContent) => ({ textContent }))
        : [],
    querySelector: (selector: string) =>
      people && selector === '[data-participant-id]' ? {} : null,
  };
  return page as unknown as ParentNode;
}
