import { l10n } from 'vscode';
import type { Uri, Webview } from 'vscode';
import { escapeHtml } from '../text/html';
import { pageHtml } from './pageHead';

/** The page of 版式预览. */
export function previewPage(webview: Webview, extension: Uri): string {
  const button = (id: string, text: string, label = text): string =>
    `<button type="button" id="${id}" title="${escapeHtml(label)}" aria-label="${escapeHtml(label)}">${escapeHtml(text)}</button>`;
  const body = [
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
  ];
  return pageHtml(webview, extension, { title: l10n.t('版式预览'), name: 'preview', words: words(), body });
}

/** What the page puts together from words and numbers. */
function words(): Readonly<Record<string, string>> {
  return {
    page: l10n.t('第{0}页，共{1}页'),
    count: l10n.t('约{0}页'),
    refused: l10n.t('没有复制成功：系统没有让本页写剪贴板。请在本页上单击一下再试，或者改用“复制纯文本”“导出 Word”。'),
  };
}
