/** What the lab needs to know about a call platform: its hosts, and what each address answers. */
export interface Platform {
  /** Names its script and style sheet: /lab/<name>.js and /lab/<name>.css. */
  name: string;
  hosts: string[];
  /** Entry of the page's script, and its style sheet, from tests/lab. */
  script: string;
  style: string;
  reply(request: LabRequest): LabReply;
}

export interface LabRequest {
  path: string;
  query: URLSearchParams;
  /** What the content security policy of this one answer lets run. */
  nonce: string;
}

export interface LabReply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const languages = ['nl', 'en', 'de'];

/** The language that is asked by `?hl=`; Dutch when none is, English when there is no such one. */
export function languageOf(query: URLSearchParams): string {
  const hl = query.get('hl') ?? 'nl';
  return languages.includes(hl) ? hl : 'en';
}

export function redirect(location: string): LabReply {
  return { status: 302, headers: { location }, body: '' };
}

/** An HTML document with nothing in it but the platform's own script and style. */
export function emptyPage(
  { name }: Platform,
  { nonce }: LabRequest,
  page: { lang: string; title: string; status?: number; headers: Record<string, string> },
): LabReply {
  return {
    status: page.status ?? 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...page.headers },
    body: `<!doctype html>
<html lang="${page.lang}" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${page.title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/lab/${name}.css" nonce="${nonce}">
    <script src="/lab/${name}.js" nonce="${nonce}" defer></script>
  </head>
  <body></body>
</html>
`,
  };
}
