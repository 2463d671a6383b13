import { escapeHtml } from './html';

export interface HtmlFile {
  readonly title: string;
  readonly style: string;
  /** By what the policy knows this style: `sha256-` and its hash in base64, or `nonce-` and letters and digits. */
  readonly allowed: `sha256-${string}` | `nonce-${string}`;
  /** HTML, with all texts escaped. */
  readonly body: readonly string[];
}

/** A page as a file of its own, which runs nothing, asks for nothing, and has no style but its own. */
export function htmlFile({ title, style, allowed, body }: HtmlFile): string {
  const nonce = allowed.startsWith('nonce-') ? ` nonce="${escapeHtml(allowed.slice('nonce-'.length))}"` : '';
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${escapeHtml(allowed)}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style${nonce}>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
