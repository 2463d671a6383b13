import { l10n } from 'vscode';
import type { Refusal } from '../editing/structure';

/** Why the structure stays as it is, and what to do. */
export function refusalText(refusal: Refusal): string {
  const words: Readonly<Record<Refusal, string>> = {
    first: l10n.t('已经是同级的第一节，不能再上移。要移到别处，可在大纲中拖动'),
    last: l10n.t('已经是同级的最后一节，不能再下移。要移到别处，可在大纲中拖动'),
    highest: l10n.t('已经是最高一级，不能再升级'),
    lowest: l10n.t('已经是最低一级，不能再降级'),
    alone: l10n.t('前后没有可以相连的同级内容，没有改动。可先插入同级'),
    sharedLine: l10n.t('与别的文字同在一行，无法分开，没有改动。请先另起一段'),
    noLabel: l10n.t('这种序号样式没有这么多号，没有改动。请先更改序号样式'),
    inOrder: l10n.t('序号已经连续，不需要整理'),
    already: l10n.t('已经是这种样式，不需要更改'),
    insideItself: l10n.t('不能移到自己的下级里，没有改动。请换一个位置'),
    noSection: l10n.t('这里不属于任何一节，没有改动。请把光标放到要调整的一节里'),
  };
  return words[refusal];
}

/** The document changed under the edit again and again, or may not be written. */
export function notAppliedText(): string {
  return l10n.t('文稿是只读的，或者正在改动，结构没有调整。请稍后再试');
}

/** A removed section comes back with one step. References to it, the first of which reads so, are left as they are. */
export function removedText(heading: string, more: number, references: readonly string[]): string {
  const removed =
    more > 0
      ? l10n.t('已删除“{0}”等{1}节，撤销一步即可恢复', heading, more + 1)
      : l10n.t('已删除“{0}”，撤销一步即可恢复', heading);
  const [first] = references;
  if (first === undefined) return removed;
  return `${removed}；${l10n.t('文中还有{0}处引用指向它（“{1}”），请核对', references.length, first)}`;
}

/** How much 整理序号 has changed. */
export function renumberedText(labels: number, references: number): string {
  return references > 0
    ? l10n.t('已整理序号：改了{0}处序号、{1}处引用', labels, references)
    : l10n.t('已整理序号：改了{0}处', labels);
}
