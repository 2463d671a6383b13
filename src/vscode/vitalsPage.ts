import { l10n } from 'vscode';
import type { Uri, Webview } from 'vscode';
import { escapeHtml } from '../text/html';
import { pageHtml } from './pageHead';

/** The page of 体检. */
export function vitalsPage(webview: Webview, extension: Uri): string {
  const button = (id: string, text: string): string => `<button type="button" id="${id}">${escapeHtml(text)}</button>`;
  const heading = (id: string, text: string): string => `<h2 id="${id}">${escapeHtml(text)}</h2>`;
  const note = (text: string): string => `<p class="note">${escapeHtml(text)}</p>`;
  const body = [
    '<header>',
    `<h1>${escapeHtml(l10n.t('体检'))}</h1>`,
    note(l10n.t('只列数，不作评判。改了文稿，本页跟着变；单击或回车到文中该处。')),
    '</header>',
    '<main>',
    '<section aria-labelledby="countsTitle">',
    heading('countsTitle', l10n.t('字数')),
    note(l10n.t('与 Word 的“字数统计”同样数：一个汉字、一个中文标点算一个字，一串西文或数字算一个字。')),
    '<div class="wide"><table id="counts" aria-labelledby="countsTitle"></table></div>',
    '</section>',
    '<section aria-labelledby="wordsTitle">',
    heading('wordsTitle', l10n.t('用得最多的词')),
    note(l10n.t('←、→ 换词，回车选定；↓、↑ 逐处看，Esc 不再看。')),
    `<div id="walk" role="group" aria-label="${escapeHtml(l10n.t('逐处看'))}" hidden>`,
    button('previous', l10n.t('上一处')),
    button('next', l10n.t('下一处')),
    button('text', l10n.t('到文中')),
    button('release', l10n.t('不再看')),
    '</div>',
    '<p id="told" role="status"></p>',
    '<ul id="words" aria-labelledby="wordsTitle"></ul>',
    '</section>',
    '<div id="parts"></div>',
    '</main>',
  ];
  const words = { table: l10n.t('表格：{0}'), chart: l10n.t('{0}图。{1}'), none: l10n.t('没有用过两次以上的词。') };
  return pageHtml(webview, extension, { title: l10n.t('体检'), name: 'vitals', words, body });
}
