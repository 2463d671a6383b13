import { Uri } from 'vscode';
import type { Webview } from 'vscode';
import { escapeHtml } from '../text/html';
import { randomNonce } from './nonce';

/** What a page of ours is made of. */
export interface PageParts {
  readonly title: string;
  /** What its script and its style sheet in `dist` are called. */
  readonly name: string;
  /** What the page puts together from words and numbers. */
  readonly words: Readonly<Record<string, string>>;
  /** HTML, with all texts escaped. */
  readonly body: readonly string[];
}

/** A page in a panel. It runs one script and one style sheet of ours, and reaches nothing else. */
export function pageHtml(webview: Webview, extension: Uri, { title, name, words, body }: PageParts): string {
  const source = (file: string): string =>
    escapeHtml(webview.asWebviewUri(Uri.joinPath(extension, 'dist', file)).toString());
  const nonce = randomNonce();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="stylesheet" href="${source(`${name}.css`)}">`,
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    `<body data-words="${escapeHtml(JSON.stringify(words))}">`,
    ...body,
    `<script nonce="${nonce}" src="${source(`${name}.js`)}"></script>`,
    '</body>',
    '</html>',
  ].join('\n');
}
