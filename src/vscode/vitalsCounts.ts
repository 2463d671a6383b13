import { l10n } from 'vscode';
import type { CountsMessage } from '../text/vitalsMessages';
import type { WordCount } from '../text/wordCount';

/** 字数 by the names that Word has for it. */
export function countsMessage(whole: WordCount, selected: WordCount | undefined): CountsMessage {
  const row = (name: string, count: WordCount): { readonly cells: readonly string[] } => ({
    cells: [name, count.words, count.characters, count.withSpaces, count.chinese, count.others].map(String),
  });
  return {
    type: 'counts',
    table: {
      columns: [
        l10n.t('范围'),
        l10n.t('字数'),
        l10n.t('字符数（不计空格）'),
        l10n.t('字符数（计空格）'),
        l10n.t('中文字符'),
        l10n.t('非中文单词'),
      ],
      rows: [row(l10n.t('全文'), whole), ...(selected === undefined ? [] : [row(l10n.t('所选'), selected)])],
    },
  };
}
