import { l10n } from 'vscode';
import type { Uri, Webview } from 'vscode';
import { escapeHtml } from '../text/html';
import { pageHtml } from './pageHead';

/** The page of the form. */
export function fillPage(webview: Webview, extension: Uri): string {
  const word = (text: string): string => escapeHtml(text);
  const filter = (name: string, text: string, isOn: boolean): string =>
    `<button type="button" class="filter" data-filter="${name}" aria-pressed="${isOn}">${word(text)}</button>`;
  const body = [
    '<header>',
    `<h1>${word(l10n.t('填报数据'))}</h1>`,
    '<p id="count" role="status"></p>',
    `<div role="group" aria-label="${word(l10n.t('筛选'))}">`,
    filter('all', l10n.t('全部'), true),
    filter('open', l10n.t('未填'), false),
    filter('figure', l10n.t('数字'), false),
    '</div>',
    `<button type="button" id="apply" aria-keyshortcuts="Control+Enter">${word(l10n.t('填入文稿'))} <kbd>Ctrl+Enter</kbd></button>`,
    '<p id="told" role="status"></p>',
    '</header>',
    '<main>',
    `<p id="hint">${word(l10n.t('Tab 到下一处；回车填入算出的数，或到下一处。填入文稿以前，文稿不变。'))}</p>`,
    `<div id="blanks" role="table" aria-label="${word(l10n.t('待填处'))}" aria-describedby="hint">`,
    '<div role="row" class="head">',
    ...[l10n.t('原句'), l10n.t('种类'), l10n.t('填写')].map((text) => `<span role="columnheader">${word(text)}</span>`),
    '</div>',
    '</div>',
    `<p id="empty" hidden>${word(l10n.t('没有符合筛选条件的待填处。'))}</p>`,
    `<section id="gone" hidden aria-labelledby="goneTitle"><h2 id="goneTitle">${word(l10n.t('这些待填处已经不在文稿里，填过的内容留在这里'))}</h2><ul></ul></section>`,
    '</main>',
    '<div id="said" class="unseen" aria-live="polite"></div>',
  ];
  return pageHtml(webview, extension, { title: l10n.t('填报数据'), name: 'fillForm', words: words(), body });
}

/** What the page puts together from words and numbers. */
function words(): Readonly<Record<string, string>> {
  return {
    count: l10n.t('已填{0}/{1}'),
    suggestion: l10n.t('可填{0}'),
    noSection: l10n.t('标题、开头和结尾'),
    unit: l10n.t('单位：{0}'),
    field: l10n.t('填写{0}：{1}'),
    forget: l10n.t('不再保留'),
    none: l10n.t('没有待填处。'),
  };
}
