import { l10n } from 'vscode';
import type { Uri, Webview } from 'vscode';
import { escapeHtml } from '../text/html';
import { pageHtml } from './pageHead';

/** The page of 送审前检查, on a report or a folder. @param hint how it is used, in a sentence */
export function reviewPage(webview: Webview, extension: Uri, hint: string): string {
  const button = (id: string, text: string): string => `<button type="button" id="${id}">${escapeHtml(text)}</button>`;
  const words = {
    checked: l10n.t('查了什么'),
    unchecked: l10n.t('没有查什么'),
    skipped: l10n.t('没有查的文件'),
    count: l10n.t('{0}处'),
    wait: l10n.t('正在列出…'),
  };
  const body = [
    '<header>',
    `<h1>${escapeHtml(l10n.t('送审前检查'))}</h1>`,
    '<p id="verdict" role="status"></p>',
    button('again', l10n.t('重新检查')),
    button('save', l10n.t('另存为…')),
    `<p id="hint">${escapeHtml(hint)}</p>`,
    '</header>',
    '<main id="chapters"></main>',
  ];
  return pageHtml(webview, extension, { title: l10n.t('送审前检查'), name: 'review', words, body });
}
