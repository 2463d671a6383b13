import { l10n, Uri } from 'vscode';
import type { Webview } from 'vscode';
import { escapeHtml } from '../text/html';
import { randomNonce } from './nonce';

/** The page of 版式预览. It runs one script and one style sheet of ours, and reaches nothing else. */
export function previewPage(webview: Webview, extension: Uri): string {
  const source = (name: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  const nonce = randomNonce();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; base-uri 'none'; form-action 'none'`;
  const button = (id: string, text: string, label = text): string =>
    `<button type="button" id="${id}" title="${escapeHtml(label)}" aria-label="${escapeHtml(label)}">${escapeHtml(text)}</button>`;
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="stylesheet" href="${escapeHtml(source('preview.css'))}">`,
    `<title>${escapeHtml(l10n.t('版式预览'))}</title>`,
    '</head>',
    `<body data-words="${escapeHtml(JSON.stringify(words()))}">`,
    '<header>',
    `<h1>${escapeHtml(l10n.t('版式预览'))}</h1>`,
    `<label>${escapeHtml(l10n.t('版式'))} <select id="profile"></select></label>`,
    '<p id="count" role="status"></p>',
    `<span class="zoom" role="group" aria-label="${escapeHtml(l10n.t('显示比例'))}">`,
    button('smaller', '－', l10n.t('缩小（-）')),
    '<span id="percent"></span>',
    button('larger', '＋', l10n.t('放大（+）')),
    '</span>',
    button('toCaret', l10n.t('到光标处')),
    button('copy', l10n.t('复制到 WPS/Word')),
    button('copyPlain', l10n.t('复制纯文本')),
    button('print', l10n.t('打印')),
    button('export', l10n.t('导出 Word')),
    `<p id="hint">${escapeHtml(l10n.t('断行和分页是近似的，以 WPS 或 Word 里的为准。单击或回车到文中该处；+、- 改变大小，0 适合窗口。'))}</p>`,
    '<p id="told" role="status"></p>',
    '</header>',
    `<main id="pages" aria-label="${escapeHtml(l10n.t('各页'))}" aria-describedby="hint"></main>`,
    `<script nonce="${nonce}" src="${escapeHtml(source('preview.js'))}"></script>`,
    '</body>',
    '</html>',
  ].join('\n');
}

/** What the page puts together from words and numbers. */
function words(): Readonly<Record<string, string>> {
  return {
    page: l10n.t('第{0}页，共{1}页'),
    count: l10n.t('约{0}页'),
    refused: l10n.t('没有复制成功：系统没有让本页写剪贴板。请在本页上单击一下再试，或者改用“复制纯文本”“导出 Word”。'),
  };
}
