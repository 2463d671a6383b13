import { l10n } from 'vscode';
import type { ReviewChapter } from '../review/model';
import type { Severity } from '../rules/finding';

/** What came of a part of the check. */
export function stateText(state: ReviewChapter['state']): string {
  const words: Readonly<Record<ReviewChapter['state'], string>> = {
    open: l10n.t('要处理'),
    told: l10n.t('供参考'),
    clean: l10n.t('没有问题'),
    unchecked: l10n.t('没有查'),
  };
  return words[state];
}

export function severityText(severity: Severity): string {
  const words: Readonly<Record<Severity, string>> = {
    error: l10n.t('错误'),
    warning: l10n.t('警告'),
    information: l10n.t('信息'),
    hint: l10n.t('提示'),
  };
  return words[severity];
}

/** Where in the text, with lines counted from 1. */
export function placeText(line: number): string {
  return l10n.t('第{0}行', line);
}
