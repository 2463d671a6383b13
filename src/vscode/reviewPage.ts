import { l10n } from 'vscode';
import type { Uri, Webview } from 'vscode';
import { escapeHtml } from '../text/html';
import { pageHtml } from './pageHead';

/** The page of 送审前检查. */
export function reviewPage(webview: Webview, extension: Uri): string {
  const button = (id: string, text: string): string => `<button type="button" id="${id}">${escapeHtml(text)}</button>`;
  const words = { checked: l10n.t('查了什么'), unchecked: l10n.t('没有查什么'), count: l10n.t('{0}处') };
  const body = [
    '<header>',
    `<h1>${escapeHtml(l10n.t('送审前检查'))}</h1>`,
    '<p id="verdict" role="status"></p>',
    button('again', l10n.t('重新检查')),
    button('save', l10n.t('另存为…')),
    `<p id="hint">${escapeHtml(l10n.t('单击或回车到文中该处；↑、↓ 在各处之间移动；改了文稿，本页跟着变。'))}</p>`,
    '</header>',
    '<main id="chapters"></main>',
  ];
  return pageHtml(webview, extension, { title: l10n.t('送审前检查'), name: 'review', words, body });
}
