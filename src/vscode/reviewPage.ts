import { l10n, Uri } from 'vscode';
import type { Webview } from 'vscode';
import { escapeHtml } from '../text/html';
import { randomNonce } from './nonce';

/** The page of 送审前检查. It runs one script and one style sheet of ours, and reaches nothing else. */
export function reviewPage(webview: Webview, extension: Uri): string {
  const source = (name: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  const nonce = randomNonce();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; base-uri 'none'; form-action 'none'`;
  const button = (id: string, text: string): string => `<button type="button" id="${id}">${escapeHtml(text)}</button>`;
  const words = { checked: l10n.t('查了什么'), unchecked: l10n.t('没有查什么'), count: l10n.t('{0}处') };
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="stylesheet" href="${escapeHtml(source('review.css'))}">`,
    `<title>${escapeHtml(l10n.t('送审前检查'))}</title>`,
    '</head>',
    `<body data-words="${escapeHtml(JSON.stringify(words))}">`,
    '<header>',
    `<h1>${escapeHtml(l10n.t('送审前检查'))}</h1>`,
    '<p id="verdict" role="status"></p>',
    button('again', l10n.t('重新检查')),
    button('save', l10n.t('另存为…')),
    `<p id="hint">${escapeHtml(l10n.t('单击或回车到文中该处；↑、↓ 在各处之间移动；改了文稿，本页跟着变。'))}</p>`,
    '</header>',
    '<main id="chapters"></main>',
    `<script nonce="${nonce}" src="${escapeHtml(source('review.js'))}"></script>`,
    '</body>',
    '</html>',
  ].join('\n');
}
